"""Our own training matter: sentences with numbered mentions and the relations that they state.

A line reads `{1:state} arms {2:group=the rebels}, which {3@1=it} denies. || 1 supports 2 alleged`.
`python3 matter.py check FILE…` proves files; `fill` makes a sentence of a line, with names drawn at random.
"""

import json
import random
import re
import sys
from dataclasses import dataclass
from pathlib import Path

MUTUAL = ["cooperates_with", "aligned_with", "negotiates_with", "diverges_from", "strained_with"]
DIRECTED = [
    "supports", "harbours", "directs", "depends_on", "distrusts", "criticises",
    "threatens", "coerces", "fights", "part_of", "located_in",
]
# What a relation says of its source and target; the others are negative, but for talks, which are neither.
POSITIVE = {"cooperates_with", "aligned_with", "supports", "harbours", "directs", "depends_on"}
STRUCTURE = {"part_of", "located_in"}
CERTAINTIES = ["asserted", "hedged", "alleged", "denied"]
ACTS = ["statement", "question", "recommendation", "prediction", "supposed"]
ROOTS = [
    "AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "YIELD", "REQUEST", "ACCUSE",
    "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT",
]
KINDS = ["state", "adj", "capital", "agency", "group", "org", "person", "region"]

slot = re.compile(r"\{(\d+)(?:@(\d+))?(?::([a-z]+))?(?:=([^{}]+))?\}")


@dataclass
class Relation:
    source: int
    target: int
    relation: str | None
    certainty: str
    act: str
    root: str | None


@dataclass
class Line:
    parts: list  # str | (number, antecedent | None, kind | None, words | None)
    relations: list[Relation]
    place: str


class MatterError(ValueError):
    pass


def parse(line: str, place: str = "") -> Line:
    if "||" not in line:
        raise MatterError("no ||")
    sentence, stated = (part.strip() for part in line.rsplit("||", 1))
    parts, cursor, seen = [], 0, {}
    for found in slot.finditer(sentence):
        parts.append(sentence[cursor : found.start()])
        number, antecedent, kind, words = found.groups()
        number = int(number)
        if number in seen:
            raise MatterError(f"mention {number} occurs twice: give the later one a number of its own, with @{number}")
        if kind is not None and kind not in KINDS:
            raise MatterError(f"unknown kind {kind}")
        if antecedent is not None and int(antecedent) not in seen:
            raise MatterError(f"mention {number} refers to {antecedent}, which does not stand before it")
        if kind is None and words is None:
            raise MatterError(f"mention {number} has neither kind nor words")
        seen[number] = int(antecedent) if antecedent else None
        parts.append((number, seen[number], kind, words))
        cursor = found.end()
    parts.append(sentence[cursor:])
    if re.search(r"[{}]", "".join(part for part in parts if isinstance(part, str))):
        raise MatterError("a stray brace")
    relations = []
    if stated not in ("none", ""):
        for statement in filter(None, (part.strip() for part in stated.split(";"))):
            relations.append(parse_relation(statement, seen))
    return Line(parts, relations, place)


def parse_relation(statement: str, seen) -> Relation:
    words = statement.split()
    if len(words) < 3:
        raise MatterError(f"cannot read the relation '{statement}'")
    source, relation, target, *marks = words
    try:
        source, target = int(source), int(target)
    except ValueError as cause:
        raise MatterError(f"cannot read the relation '{statement}'") from cause
    for number in (source, target):
        if number not in seen:
            raise MatterError(f"no mention {number}")
    if source == target:
        raise MatterError("a relation of a mention to itself")
    root = relation if relation in ROOTS else None
    if root is None and relation not in MUTUAL + DIRECTED:
        raise MatterError(f"unknown relation {relation}")
    certainty, act = "asserted", "statement"
    for mark in marks:
        if mark in CERTAINTIES:
            certainty = mark
        elif mark in ACTS:
            act = mark
        elif mark in ROOTS:
            root = mark
        else:
            raise MatterError(f"unknown mark {mark}")
    return Relation(source, target, None if relation in ROOTS else relation, certainty, act, root)


def read(paths) -> list[Line]:
    lines = []
    for path in paths:
        for number, line in enumerate(Path(path).read_text().splitlines(), 1):
            if line.strip() and not line.lstrip().startswith("#"):
                lines.append(parse(line, f"{path}:{number}"))
    return lines


def fill(line: Line, names: dict, rng: random.Random):
    """A sentence: (text, {number: (start, end)}, {number: first mention of the same actor}). `names`: kind -> names."""
    text, spans, first, used = "", {}, {}, set()
    for part in line.parts:
        if isinstance(part, str):
            text += part
            continue
        number, antecedent, kind, words = part
        if words is None:
            for _ in range(20):
                words = rng.choice(names[kind])
                if words not in used:
                    break
            used.add(words)
        if text.strip() == "" or re.search(r"[.!?]\s+$", text):
            words = words[0].upper() + words[1:]
        spans[number] = (len(text), len(text) + len(words))
        first[number] = first.get(antecedent, antecedent) if antecedent is not None else number
        text += words
    return text, spans, first


def check(paths) -> int:
    failures, count, stated = 0, 0, {}
    for path in paths:
        seen = {}
        for number, line in enumerate(Path(path).read_text().splitlines(), 1):
            if not line.strip() or line.lstrip().startswith("#"):
                continue
            try:
                parsed = parse(line)
                count += 1
                words = " ".join(part if isinstance(part, str) else "_" for part in parsed.parts)
                if words in seen:
                    raise MatterError(f"the same words as line {seen[words]}")
                seen[words] = number
                for relation in parsed.relations or [None]:
                    for key in {"none"} if relation is None else {relation.relation, relation.root} - {None}:
                        stated[key] = stated.get(key, 0) + 1
            except MatterError as cause:
                failures += 1
                print(f"{path}:{number}: {cause}\n    {line}")
    print(json.dumps({"lines": count, "failures": failures, "stated": dict(sorted(stated.items()))}))
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1:2] != ["check"]:
        sys.exit("usage: matter.py check FILE…")
    sys.exit(check(sys.argv[2:]))
