"""Sentences in which every name is marked: `[p:…]` person, `[o:…]` organisation, `[g:…]` armed group, `[l:…]` place, `[x:…]` another name."""

import re
from pathlib import Path

from units import unit_of

KINDS = {"p": "person", "o": "organisation", "g": "armed group", "l": "place", "x": "other"}
mark = re.compile(r"\[([poglx]):([^\[\]]+)\]")
slot = re.compile(r"\{([a-z]+)\}")


def name_units(paths, names, reader, rng):
    for path in paths:
        for line in Path(path).read_text().splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            text, named, cursor = "", [], 0
            for found in mark.finditer(line):
                text += line[cursor : found.start()]
                name = slot.sub(lambda kind: re.sub(r"^the ", "", rng.choice(names[kind.group(1)])), found.group(2))
                named.append((len(text), len(text) + len(name), KINDS[found.group(1)]))
                text += name
                cursor = found.end()
            unit = unit_of(reader, text + line[cursor:])
            unit.tag_actors(named)
            yield unit
