"""Our own matter as units for the network, filled anew each time it is read."""

import itertools
import re

from matter import ACTS, CERTAINTIES, DIRECTED, MUTUAL, ROOTS, fill
from units import Unit, unit_of

# First mention before second: mutual, then first → second, then second → first.
RELATIONS = ["none", *MUTUAL, *(f"{name}>" for name in DIRECTED), *(f"<{name}" for name in DIRECTED)]
KIND_TAG = {"agency": "organisation", "org": "organisation", "group": "armed group", "person": "person",
            "state": "place", "capital": "place", "region": "place"}


def relation_label(relation: str, forward: bool) -> int:
    if relation in MUTUAL:
        return RELATIONS.index(relation)
    return RELATIONS.index(f"{relation}>" if forward else f"<{relation}")


def units_of(lines, names, reader, rng) -> list[Unit]:
    return [one(line, names, reader, rng) for line in lines]


def one(line, names, reader, rng) -> Unit:
    text, spans, first = fill(line, names, rng)
    unit = unit_of(reader, text)
    kinds = {part[0]: (part[2], part[3]) for part in line.parts if not isinstance(part, str)}
    unit.tag_actors([(*strip(text, spans[n]), KIND_TAG[kind]) for n, (kind, words) in kinds.items() if words is None and kind in KIND_TAG],
                    unknown=[spans[n] for n, (kind, words) in kinds.items() if words is not None or kind == "adj"])
    stated = {}
    for relation in line.relations:
        stated.setdefault(frozenset((relation.source, relation.target)), []).append(relation)
    same = {frozenset((first[r.source], first[r.target])) for r in line.relations}
    for a, b in itertools.combinations(sorted(spans), 2):
        if first[a] == first[b]:
            continue
        here = stated.get(frozenset((a, b)), [])
        if not here:
            if frozenset((first[a], first[b])) not in same:
                unit.pair(spans[a], spans[b], relation=0)
            continue
        told = here[0]
        forward = told.source == a
        unit.pair(
            spans[a], spans[b],
            relation=-100 if told.relation is None else relation_label(told.relation, forward),
            sure=CERTAINTIES.index(told.certainty), act=ACTS.index(told.act),
        )
        if told.root is not None:
            unit.pair(spans[told.source], spans[told.target], root=ROOTS.index(told.root))
    return unit


def strip(text, span):
    start, end = span
    return (start + 4, end) if re.match(r"[Tt]he ", text[start:end]) else span
