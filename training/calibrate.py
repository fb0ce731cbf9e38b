"""Fits the weights from which a claim's score is computed, so that a score of 0.8 is right in four of five cases.

`--claims` holds one candidate claim a line with its `key` and `features` (src/analyst/judgement/features.ts),
`--rulings` one `KEY<tab>CODE` a line: r right, n another relation fits better, everything else wrong.

    python calibrate.py --claims FILE --rulings FILE --models FOLDER
"""

import argparse
import json
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

WORTH = {"r": 1.0, "n": 0.5}


def fit(x, y, strength=3.0):
    bound = np.ones(x.shape[1])
    bound[[0, x.shape[1] // 2]] = 0  # neither how often claims are right at all, nor how much oftener by rule

    def loss(w):
        z = np.clip(x @ w, -30, 30)
        p = 1 / (1 + np.exp(-z))
        value = -(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)).sum() + strength * (bound * w**2).sum() / 2
        return value, x.T @ (p - y) + strength * bound * w

    return minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x


def report(name, p, y):
    print(f"{name}: {len(y)} claims, {y.mean():.3f} right, Brier {((p - y) ** 2).mean():.3f}")
    for low in (0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9):
        at = p >= low
        if at.sum():
            print(f"  from {low}: {at.sum()} claims, right {y[at].mean():.3f}, of all right ones {(y[at].sum() / y.sum()):.3f}")
    for low in np.arange(0, 1, 0.2):
        at = (p >= low) & (p < low + 0.2)
        if at.sum():
            print(f"  {low:.1f}–{low + 0.2:.1f}: {at.sum()} claims, said {p[at].mean():.2f}, right {y[at].mean():.2f}")


def main():
    parser = argparse.ArgumentParser()
    for name in ("claims", "rulings", "models"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    args = parser.parse_args()
    rulings = dict(line.split("\t") for line in args.rulings.read_text().splitlines())
    rows = [json.loads(line) for line in args.claims.read_text().splitlines()]
    rows = [row for row in rows if row["key"] in rulings]
    x = np.array([row["features"] for row in rows], dtype=float)
    y = np.array([WORTH.get(rulings[row["key"]].strip(), 0.0) for row in rows])
    guess = np.zeros(len(y))
    folds = np.random.default_rng(7).integers(0, 10, len(y))
    for fold in range(10):
        train = folds != fold
        guess[~train] = 1 / (1 + np.exp(-x[~train] @ fit(x[train], y[train])))
    report("held out, ten folds", guess, y)
    ruled = x[:, x.shape[1] // 2] == 1
    for name, at in (("by rule", ruled), ("by the network alone", ~ruled)):
        report(name, guess[at], y[at])
    weights = fit(x, y)
    print(np.round(weights, 3))
    path = args.models / "model.json"
    settings = json.loads(path.read_text())
    settings["calibration"]["claims"] = [round(float(w), 4) for w in weights]
    path.write_text(json.dumps(settings, indent=2) + "\n")


if __name__ == "__main__":
    main()
