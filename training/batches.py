"""Units → tensors. Every unit of a batch may carry any labels; what a unit does not know is ignored."""

import random

import torch

from units import IGNORED, Unit


def batched(units: list[Unit], rng: random.Random, tokens: int = 2200) -> list[list[Unit]]:
    """Batches of about equally long units, at most `tokens` pieces each, in random order."""
    order = sorted(units, key=lambda unit: (len(unit.ids) + rng.random() * 6))
    batches, now, longest = [], [], 0
    for unit in order:
        cost = len(unit.ids) + sum(0.7 * len(unit.ids) for _ in unit.parts) + sum(0.7 * len(unit.ids) for _ in unit.pairs[1:])
        longest += cost
        now.append(unit)
        if longest >= tokens:
            batches.append(now)
            now, longest = [], 0
    if now:
        batches.append(now)
    rng.shuffle(batches)
    return batches


def pad(rows, length, value):
    return torch.tensor([row + [value] * (length - len(row)) for row in rows])


def collate(units: list[Unit]) -> dict[str, torch.Tensor]:
    length = max(len(unit.ids) for unit in units)
    batch = {
        "ids": pad([unit.ids for unit in units], length, 0),
        "cases": pad([unit.cases for unit in units], length, 0),
        "read": pad([[True] * len(unit.ids) for unit in units], length, False),
    }
    for name in ("actors", "cues"):
        tags = [getattr(unit, name) or [IGNORED] * len(unit.ids) for unit in units]
        for row in tags:
            row[0] = row[-1] = IGNORED
        batch[name] = pad(tags, length, IGNORED)
    spots = [(i, *spot) for i, unit in enumerate(units) for spot in unit.certain]
    if spots:
        batch["spot_unit"] = torch.tensor([spot[0] for spot in spots])
        mask = torch.zeros(len(spots), length)
        for n, (_, begin, end, _) in enumerate(spots):
            mask[n, begin:end] = 1 / (end - begin)
        batch["spot"], batch["value"] = mask, torch.tensor([spot[3] for spot in spots])
    asked = [(i, place, tags) for i, unit in enumerate(units) for place, tags in unit.parts]
    pairs = [(i, pair) for i, unit in enumerate(units) for pair in unit.pairs]
    if not asked and not pairs:
        return batch
    roles = torch.zeros(len(asked) + len(pairs), length, dtype=torch.long)
    for n, (_, (begin, end), _) in enumerate(asked):
        roles[n, begin:end] = 3
    for n, (_, pair) in enumerate(pairs, len(asked)):
        roles[n, slice(*pair.first)] = 1
        roles[n, slice(*pair.second)] = 2
    batch["roles"] = roles
    batch["asked_unit"] = torch.tensor([i for i, *_ in asked] + [i for i, _ in pairs])
    batch["cue_count"] = torch.tensor(len(asked))
    if asked:
        batch["parts"] = pad([mark(tags) for *_, tags in asked], length, IGNORED)
    for name in ("sign", "relation", "root", "sure", "act"):
        batch[name] = torch.tensor([getattr(pair, name) for _, pair in pairs], dtype=torch.long)
    return batch


def mark(tags):
    return [IGNORED, *tags[1:-1], IGNORED]
