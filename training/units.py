"""What the network learns from, in one shape for all tasks: a unit of text with the labels that its source gives."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from network import ACTOR_TAGS, CUE_TAGS, PART_TAGS, SIGNS
from matter import ROOTS
from text import CLS, SEP, Pieces, Reader, covered, units

IGNORED = -100


@dataclass
class Pair:
    first: tuple[int, int]
    second: tuple[int, int]
    sign: int = IGNORED
    relation: int = IGNORED
    root: int = IGNORED
    sure: int = IGNORED
    act: int = IGNORED


@dataclass
class Unit:
    """Pieces begin with [CLS] and end with [SEP]; every range counts pieces of this list."""

    pieces: Pieces
    ids: list[int]
    cases: list[int]
    actors: list[int] | None = None
    cues: list[int] | None = None
    parts: list[tuple[tuple[int, int], list[int]]] = field(default_factory=list)
    certain: list[tuple[int, int, float]] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)

    def range_of(self, span) -> tuple[int, int]:
        begin, end = covered(self.pieces, *span)
        return begin + 1, end + 1

    def pair(self, first, second, **labels):
        a, b = self.range_of(first), self.range_of(second)
        if a[1] > a[0] and b[1] > b[0]:
            self.pairs.append(Pair(a, b, **labels))

    def tag_actors(self, named, unknown=()):
        tags = [0] * len(self.ids)
        for start, end in unknown:
            a, b = self.range_of((start, end))
            tags[a:b] = [IGNORED] * (b - a)
        for start, end, kind in named:
            write(tags, self.range_of((start, end)), ACTOR_TAGS, kind)
        self.actors = tags


def write(tags, place, names, name):
    begin, end = place
    if end > begin:
        tags[begin:end] = [names.index(f"I-{name}")] * (end - begin)
        tags[begin] = names.index(f"B-{name}")


def unit_of(reader: Reader, text: str, pieces: Pieces | None = None, limit: int = 200) -> Unit:
    pieces = pieces or reader.pieces(text)
    pieces = Pieces(pieces.ids[:limit], pieces.cases[:limit], pieces.spans[:limit])
    return Unit(pieces, [CLS, *pieces.ids, SEP], [0, *pieces.cases, 0])


def rows(path):
    return [json.loads(line) for line in Path(path).read_text().splitlines() if line]


def both(folder, part):
    return zip(rows(folder / f"{part}.in.jsonl"), rows(folder / f"{part}.gold.jsonl"), strict=True)


def sign_units(data: Path, reader, part):
    for row, gold in both(data / "sign", part):
        unit = unit_of(reader, row["text"])
        unit.pair(row["a"], row["b"], sign=SIGNS.index(gold["label"]))
        yield unit


FROM_ROOT = {"ASSAULT": "fights", "ACCUSE": "criticises", "THREATEN": "threatens", "COERCE": "coerces", "SANCTION": "coerces",
             "CONSULT": "negotiates_with", "COOPERATE": "cooperates_with", "AID": "supports", "SUPPORT": "supports"}


def event_units(data: Path, reader, dev: bool, relation_label):
    for index, (row, gold) in enumerate(both(data / "event", "train")):
        if (index % 5 == 0) != dev:  # every fifth row is for measuring alone
            continue
        unit = unit_of(reader, row["text"])
        unit.pair(row["source"], row["target"], root=ROOTS.index(gold["root"]))
        relation = FROM_ROOT.get(gold["root"])
        if relation is not None:
            forward = row["source"][0] <= row["target"][0]
            ends = (row["source"], row["target"]) if forward else (row["target"], row["source"])
            unit.pair(*ends, relation=relation_label(relation, forward))
        yield unit


def certainty_units(data: Path, reader, part):
    by_text = {}
    for row, gold in both(data / "certainty", part):
        unit = by_text.setdefault(row["text"], unit_of(reader, row["text"]))
        begin, end = unit.range_of(row["target"])
        if end > begin:
            unit.certain.append((begin, end, gold["value"]))
    return list(by_text.values())


def actor_units(data: Path, reader, part):
    kinds = {"politician": "person", "person": "person", "politicalparty": "organisation", "organisation": "organisation",
             "country": "place", "location": "place", "election": "other", "event": "other", "misc": "other"}
    for row, gold in both(data / "actors", f"politics-{part}"):
        unit = unit_of(reader, row["text"])
        unit.tag_actors([(*mention["span"], kinds[mention["type"]]) for mention in gold["mentions"]])
        yield unit


def attribution_units(data: Path, reader, part):
    for row, gold in both(data / "attribution", part):
        yield from attributed(reader, row["text"], gold["attributions"])


def attributed(reader, text, attributions):
    whole = reader.pieces(text)
    for begin, end in units(text, whole):
        pieces = Pieces(whole.ids[begin:end], whole.cases[begin:end], whole.spans[begin:end])
        unit = unit_of(reader, text, pieces)
        unit.cues = [0] * len(unit.ids)
        for attribution in attributions:
            if not attribution["cue"]:
                continue
            place = unit.range_of((attribution["cue"][0][0], attribution["cue"][0][1]))
            if place[1] <= place[0] or not inside(pieces, attribution["cue"][0]):
                continue
            write(unit.cues, place, CUE_TAGS, "cue")
            tags = [0] * len(unit.ids)
            for role in ("content", "source"):
                for span in attribution[role] or []:
                    if inside(pieces, span):
                        write(tags, unit.range_of(span), PART_TAGS, role)
            unit.parts.append((place, tags))
        yield unit


def inside(pieces, span):
    return pieces.spans and pieces.spans[0][0] < span[1] and span[0] < pieces.spans[-1][1]
