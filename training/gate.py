"""Trains the gate: a small net that guesses, from the two shared layers alone, whether the tower would see a relation.

What it lets through is read by the tower; what it holds back costs nothing more. It learns from the tower's own answers,
on sentences without labels and on our matter.

    python gate.py --checkpoint FILE --base FOLDER --sentences FILE.jsonl --out FILE
"""

import argparse
import json
import random
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn

import made_up_names as made_up
from batches import collate, batched
from matter import read
from matter_units import RELATIONS, units_of
from network import HIDDEN
from text import Reader
from train import MATTER, network
from units import unit_of


class Gate(nn.Module):
    """(pairs, 1536): means of the first mention, the second, the words between, the whole sentence -> logits (pairs,)."""

    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(4 * HIDDEN, 96), nn.GELU(), nn.Linear(96, 1))

    def forward(self, vectors):
        return self.layers(vectors).squeeze(-1)


def vectors_of(shared, roles, read):
    mean = lambda mask: (shared * mask[..., None]).sum(1) / mask.sum(1, keepdim=True).clamp(min=1)
    places = torch.arange(roles.shape[1])[None]
    first = (roles == 1).float()
    second = (roles == 2).float()
    ends = lambda mask, side: torch.where(mask > 0, places, 10**6 if side == "begin" else -1)
    begin = ends(first, "end").amax(1, keepdim=True) + 1
    end = ends(second, "begin").amin(1, keepdim=True)
    between = ((places >= begin) & (places < end)).float()
    return torch.cat([mean(first), mean(second), mean(between), mean(read.float())], dim=-1)


@torch.no_grad()
def examples(net, units):
    inputs, targets = [], []
    for batch in batched([unit for unit in units if unit.pairs], random.Random(1)):
        tensors = collate(batch)
        if "roles" not in tensors:
            continue
        shared, _ = net.encode(tensors["ids"], tensors["cases"], tensors["read"])
        owner = tensors["asked_unit"]
        again = net.reread(shared[owner], tensors["roles"], tensors["read"][owner])
        stated = 1 - torch.softmax(net.relation(net.pairs(again, tensors["roles"])), -1)[:, RELATIONS.index("none")]
        inputs.append(vectors_of(shared[owner], tensors["roles"], tensors["read"][owner]))
        targets.append(stated)
    return torch.cat(inputs), torch.cat(targets)


def main():
    parser = argparse.ArgumentParser()
    for name in ("checkpoint", "base", "sentences", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    args = parser.parse_args()
    torch.manual_seed(7)
    reader = Reader(str(args.base / "tokenizer.json"))
    net = network(reader)
    net.load_state_dict(torch.load(args.checkpoint, weights_only=True)["network"])
    net.eval()
    plain = []
    for line in args.sentences.read_text().splitlines():
        row = json.loads(line)
        unit = unit_of(reader, row["text"])
        for a, b, c, d in row["pairs"]:
            unit.pair((a, b), (c, d), relation=0)
        plain.append(unit)
    rng = random.Random(7)
    rng.shuffle(plain)
    held, plain = plain[: len(plain) // 5], plain[len(plain) // 5 :]
    ours = units_of(read(sorted(MATTER.glob("*.txt"))), made_up.load(), reader, rng)
    for unit in ours:
        unit.pairs = [pair for pair in unit.pairs if pair.relation >= 0]
    x1, y1 = examples(net, plain)
    x2, y2 = examples(net, ours)
    xt, yt = examples(net, held)
    x, y = torch.cat([x1, x1, x2]), torch.cat([y1, y1, y2])
    print("pairs", len(x1), len(x2), "held out", len(xt), "stated", (yt > 0.35).float().mean().item())
    gate = Gate()
    optimiser = torch.optim.AdamW(gate.parameters(), lr=2e-3, weight_decay=0.05)
    rounds, size = 12, 256
    for round in range(rounds):
        order = torch.randperm(len(x))
        for group in optimiser.param_groups:
            group["lr"] = 2e-3 * (1 - round / rounds)
        for start in range(0, len(x), size):
            at = order[start : start + size]
            target = y[at]
            loss = F.binary_cross_entropy_with_logits(gate(F.dropout(x[at], 0.1)), target, weight=1 + 4 * target)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
    gate.eval()
    with torch.no_grad():
        guess = torch.sigmoid(gate(xt))
    wanted = yt > 0.35
    for level in (0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5):
        let = guess > level
        print(f"gate {level}: lets {let.float().mean():.3f} through, keeps {(let & wanted).sum() / wanted.sum():.3f} of what the tower sees")
    torch.save(gate.state_dict(), args.out)


if __name__ == "__main__":
    main()
