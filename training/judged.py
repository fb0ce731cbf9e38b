"""Our own rulings on sentences of the sets: what stands between names that no set labels. No text is kept here, only places."""

import gzip
import itertools
import json
import re
from pathlib import Path

from matter import ACTS, CERTAINTIES, DIRECTED, POSITIVE, STRUCTURE
from matter_units import relation_label
from network import SIGNS
from units import IGNORED, rows, unit_of

LABELS = Path(__file__).parent / "labels"
relation_line = re.compile(r"(\d)([>=])(\d) (\w+)(.*)")
pronoun = re.compile(r"(?i)(?:he|him|his|she|her|it|its|they|them|their|we|us|our|you|your|who|whose|which|(?:the|this|that|these|those) .*)")


def texts_of(data: Path) -> dict[tuple[str, str], bytes]:
    """All texts that are ruled on, in UTF-16, as places count."""
    with gzip.open(data / "library" / "speeches.jsonl.gz", "rt") as lines:
        library = [json.loads(line) for line in lines]
    sets = {
        "sign": rows(data / "sign" / "train.in.jsonl"),
        "attribution": rows(data / "attribution" / "train.in.jsonl"),
        "library": library,
    }
    return {(name, row["id"]): row["text"].encode("utf-16-le") for name, texts in sets.items() for row in texts}


def sentence_of(texts, source, name, start, end):
    return texts[source, name][2 * start : 2 * end].decode("utf-16-le")


def judged_signs(texts, reader):
    """labels/signs.tsv: set, id, where the sentence and the two names begin and end, sign. -> units"""
    kept = {}
    for line in (LABELS / "signs.tsv").read_text().splitlines():
        source, name, *places, sign = line.split("\t")
        start, end, *spans = map(int, places)
        key = source, name, start, end
        if key not in kept:
            kept[key] = unit_of(reader, sentence_of(texts, *key))
        a, b = ((at - start, to - start) for at, to in (spans[:2], spans[2:]))
        kept[key].pair(a, b, sign=SIGNS.index(sign))
    return list(kept.values())


def judged_relations(texts, reader, dev: bool):
    """labels/relations.tsv: set, id, where the sentence begins and ends, its mentions, what it states of them. -> units"""
    lines = (LABELS / "relations.tsv").read_text().splitlines()
    # Every tenth sentence is for measuring alone.
    return [relation_unit(texts, reader, *line.split("\t")) for index, line in enumerate(lines) if (index % 10 == 0) == dev]


def relation_unit(texts, reader, source, name, start, end, mentions, stated):
    start, end = int(start), int(end)
    text = sentence_of(texts, source, name, start, end)
    unit = unit_of(reader, text)
    spans = [tuple(int(place) - start for place in mention.split("-")) for mention in mentions.split(",")]
    words = [sentence_of(texts, source, name, start + a, start + b) for a, b in spans]
    told = {}
    for part in filter(None, stated.split("; ")):
        one, _, other, relation, rest = relation_line.fullmatch(part).groups()
        told.setdefault(frozenset((int(one) - 1, int(other) - 1)), (int(one) - 1, relation, rest.split()))
    parties = {words[at] for pair in told for at in pair}
    # Rulings stand at the nearest mention: of another one of the same actor nothing is known.
    open_to = lambda at: bool(told) and (words[at] in parties or pronoun.fullmatch(words[at]) is not None)
    for a, b in itertools.combinations(range(len(spans)), 2):
        if frozenset((a, b)) in told:
            first, relation, rest = told[frozenset((a, b))]
            unit.pair(spans[a], spans[b], **labels(relation, first == a, rest))
        elif not (open_to(a) and open_to(b)):
            unit.pair(spans[a], spans[b], relation=0, sign=SIGNS.index("none"))
    return unit


def labels(relation, forward, rest):
    certainty = next((word for word in rest if word in CERTAINTIES), "asserted")
    act = next((word for word in rest if word in ACTS), "statement")
    sign = IGNORED
    if relation in STRUCTURE:
        sign = SIGNS.index("none")
    elif relation in DIRECTED and certainty != "denied":
        mark = "+" if relation in POSITIVE else "-"
        sign = SIGNS.index(f"a{mark}b" if forward else f"b{mark}a")
    return {"relation": relation_label(relation, forward), "sure": CERTAINTIES.index(certainty), "act": ACTS.index(act), "sign": sign}
