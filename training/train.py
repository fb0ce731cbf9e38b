"""Trains the network on all tasks at once. One command, and the same again to go on after an interruption:

    python train.py --base FOLDER --data FOLDER --out FOLDER --steps N
"""

import argparse
import json
import os
import random
import time
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

import made_up_names as made_up
from batches import batched, collate
from judged import judged_relations, judged_signs, texts_of
from matter import ACTS, CERTAINTIES, POSITIVE, ROOTS, STRUCTURE, read
from matter_units import RELATIONS, relation_label, units_of
from name_units import name_units
from network import ACTOR_TAGS, CUE_TAGS, PART_TAGS, SIGNS, Network
from text import Reader
from units import actor_units, attribution_units, certainty_units, event_units, sign_units

MATTER = Path(__file__).parent / "matter"
NAMED = Path(__file__).parent / "named"
# How often each source is read in one epoch.
PARAGRAPHS = 0.3  # of those that quote somebody, so many each time
TIMES = {"sign": 2, "judged signs": 2, "judged relations": 4, "event": 3, "certainty": 1, "actors": 4, "attribution": 1, "matter": 2, "named": 2}


def network(reader: Reader) -> Network:
    return Network(reader.tokenizer.get_vocab_size(), len(RELATIONS), len(ROOTS), len(CERTAINTIES), len(ACTS))


# Rare signs count for more.
SIGN_WEIGHTS = torch.tensor([0.75, 1.15, 1.0, 2.0, 1.8])


def compatible() -> torch.Tensor:
    """(signs, relations) bool: the relations that a sign of the news allows, where the first mention is a."""
    table = torch.zeros(len(SIGNS), len(RELATIONS), dtype=torch.bool)
    for at, name in enumerate(RELATIONS):
        bare = name.strip("<>")
        if bare in {"none", "negotiates_with"} | STRUCTURE:
            table[SIGNS.index("none"), at] = True
        else:
            mark = "+" if bare in POSITIVE else "-"
            table[SIGNS.index(f"a{mark}b"), at] = not name.startswith("<")
            table[SIGNS.index(f"b{mark}a"), at] = not name.endswith(">")
    return table


COMPATIBLE = compatible()


def losses(net: Network, batch: dict) -> dict[str, torch.Tensor]:
    every_word = "spot" in batch or any((batch[name] != -100).any() for name in ("actors", "cues"))
    shared, states = net.encode(batch["ids"], batch["cases"], batch["read"], every_word)
    found = {}

    def add(name, logits, labels, worth=1.0, **options):
        if (labels != -100).any():
            found[name] = worth * F.cross_entropy(logits.flatten(0, -2).float(), labels.flatten(), ignore_index=-100, **options)

    if every_word:
        add("actors", net.actor(states), batch["actors"], 1.0)
        add("cues", net.cue(states), batch["cues"], 2.0)
    if "spot" in batch:
        each = net.certainty(states).squeeze(-1).float()
        guess = (batch["spot"] * each[batch["spot_unit"]]).sum(-1)
        found["certainty"] = 0.5 * F.smooth_l1_loss(guess, batch["value"], beta=0.5)
    if "roles" in batch:
        owner = batch["asked_unit"]
        again = net.reread(shared[owner], batch["roles"], batch["read"][owner])
        count = int(batch["cue_count"])
        if count:
            add("parts", net.part(again[:count]), batch["parts"], 2.0)
        if len(owner) > count:
            vectors = net.pairs(again[count:], batch["roles"][count:])
            add("sign", net.sign(vectors), batch["sign"], label_smoothing=0.02, weight=SIGN_WEIGHTS)
            relations = net.relation(vectors)
            add("relation", relations, batch["relation"], label_smoothing=0.02)
            told = batch["sign"] != -100
            if told.any():
                chances = torch.log_softmax(relations[told].float(), -1)
                allowed = chances.masked_fill(~COMPATIBLE[batch["sign"][told]], -torch.inf)
                found["allowed"] = -0.5 * torch.logsumexp(allowed, -1).mean()
            add("root", net.root(vectors), batch["root"], label_smoothing=0.05)
            add("sure", net.sure(vectors), batch["sure"], 0.5)
            add("act", net.act(vectors), batch["act"], 0.5)
    return found


TURNED = [SIGNS.index(name) for name in ("none", "b+a", "b-a", "a+b", "a-b")]


def turned(unit):
    """The same sentence asked the other way round: what few examples say of one direction, many say of the other."""
    pairs = [replace(pair, first=pair.second, second=pair.first, sign=TURNED[pair.sign]) for pair in unit.pairs]
    return replace(unit, pairs=pairs)


class Sources:
    """All training units, dealt out in batches; our own matter is filled anew whenever it comes round."""

    def __init__(self, data: Path, reader: Reader, seed: int):
        self.rng, self.reader = random.Random(seed), reader
        self.names = made_up.load(seed)
        texts = texts_of(data)
        self.units = {
            "judged signs": judged_signs(texts, reader),
            "judged relations": judged_relations(texts, reader, False),
            "sign": list(sign_units(data, reader, "train")),
            "event": list(event_units(data, reader, False, relation_label)),
            "certainty": certainty_units(data, reader, "train"),
            "actors": list(actor_units(data, reader, "train")),
            "attribution": list(attribution_units(data, reader, "train")),
        }

    def epoch(self):
        batches = []
        for name, units in self.units.items():
            for _ in range(TIMES[name]):
                # Paragraphs that quote nobody teach little: most are passed over, others each time.
                heard = [unit for unit in units if name != "attribution" or self.rng.random() < (PARAGRAPHS if unit.parts else PARAGRAPHS / 3)]
                if name in ("sign", "judged signs"):
                    heard = [turned(unit) if self.rng.random() < 0.5 else unit for unit in heard]
                batches += [(name, batch) for batch in batched(heard, self.rng)]
        lines = read(sorted(MATTER.glob("*.txt")))
        for _ in range(TIMES["matter"]):
            batches += [("matter", batch) for batch in batched(units_of(lines, self.names, self.reader, self.rng), self.rng)]
        for _ in range(TIMES["named"]):
            units = list(name_units(sorted(NAMED.glob("*.txt")), self.names, self.reader, self.rng))
            batches += [("named", batch) for batch in batched(units, self.rng)]
        self.rng.shuffle(batches)
        return batches


def main():
    parser = argparse.ArgumentParser()
    for name in ("base", "data", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--keep-every", type=int, default=200)
    parser.add_argument("--begin", type=Path, help="a checkpoint to begin with, its weights alone")
    parser.add_argument("--times", type=json.loads, default={}, help="how often a source is read in an epoch, as JSON")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    reader = Reader(str(args.base / "tokenizer.json"))
    net = network(reader)
    net.take({name.removeprefix("bert."): value for name, value in load_file(args.base / "model.safetensors").items()})
    if args.begin is not None:
        net.load_state_dict(torch.load(args.begin, weights_only=True)["network"])
    TIMES.update(args.times)
    fresh = ("cases", "roles", "actor", "cue", "certainty", "part", "pair", "sign", "relation", "root", "sure", "act")
    groups = {"new": [], "plain": [], "kept": []}
    for name, value in net.named_parameters():
        group = "new" if name.startswith(fresh) else "plain" if value.ndim == 1 else "kept"
        groups[group].append(value)
    optimiser = torch.optim.AdamW(
        [
            {"params": groups["new"], "scale": 5.0 if args.begin is None else 2.0, "weight_decay": 0.01},
            {"params": groups["plain"], "scale": 1.0, "weight_decay": 0.0},
            {"params": groups["kept"], "scale": 1.0, "weight_decay": 0.01},
        ],
        lr=args.rate, betas=(0.9, 0.98), fused=True,
    )
    step, checkpoint = 0, args.out / "checkpoint.pt"
    if checkpoint.exists():
        held = torch.load(checkpoint, weights_only=True)
        net.load_state_dict(held["network"])
        optimiser.load_state_dict(held["optimiser"])
        step = held["step"]
        print(f"going on at step {step}", flush=True)
    sources = Sources(args.data, reader, args.seed + step)
    print({name: len(units) for name, units in sources.units.items()}, flush=True)
    net.train()
    sums, counts, began, pieces = {}, {}, time.time(), 0
    while step < args.steps:
        batches = sources.epoch()
        print(f"an epoch of {len(batches)} batches", flush=True)
        for name, units in batches:
            if step >= args.steps:
                break
            left = 1 - step / args.steps
            warm = min(1.0, (step + 1) / 150)
            for group in optimiser.param_groups:
                group["lr"] = args.rate * group["scale"] * warm * left
            with torch.autocast("cpu", dtype=torch.bfloat16):
                found = losses(net, collate(units))
            sum(found.values()).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
            pieces += sum(len(unit.ids) for unit in units)
            for key, value in found.items():
                sums[key] = sums.get(key, 0) + value.item()
                counts[key] = counts.get(key, 0) + 1
            if step % 50 == 0:
                means = " ".join(f"{key} {sums[key] / counts[key]:.3f}" for key in sums)
                print(f"step {step} · {pieces / (time.time() - began):.0f} pieces/s · {(time.time() - began) / 50:.2f} s/step · {means}", flush=True)
                sums, counts, began, pieces = {}, {}, time.time(), 0
            if step % args.keep_every == 0 or step == args.steps:
                half = args.out / "checkpoint.part"
                torch.save({"network": net.state_dict(), "optimiser": optimiser.state_dict(), "step": step}, half)
                os.replace(half, checkpoint)


if __name__ == "__main__":
    main()
