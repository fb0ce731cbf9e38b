"""Texts as the network reads them: word pieces with their places in the text, in UTF-16 units as JavaScript counts."""

import re
from dataclasses import dataclass

import numpy as np
from tokenizers import Tokenizer

CLS, SEP, PAD = 101, 102, 0


@dataclass
class Pieces:
    ids: list[int]
    cases: list[int]
    spans: list[tuple[int, int]]  # [start, end) in UTF-16 units, into the text given


def case_of(word: str) -> int:
    if not any(letter.isalpha() for letter in word):
        return 0
    if word.islower():
        return 1
    if word[0].isupper() and (len(word) == 1 or word[1:].islower()):
        return 2
    return 3 if word.isupper() else 4


class Reader:
    def __init__(self, path: str):
        self.tokenizer = Tokenizer.from_file(path)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def pieces(self, text: str) -> Pieces:
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        cases = []
        for (start, end), word in zip(encoding.offsets, encoding.word_ids):
            first, last = encoding.word_to_chars(word)
            cases.append(case_of(text[first:last]))
        spans = encoding.offsets
        if any(ord(letter) > 0xFFFF for letter in text):
            at = np.concatenate([[0], np.cumsum([2 if ord(letter) > 0xFFFF else 1 for letter in text])])
            spans = [(int(at[start]), int(at[end])) for start, end in spans]
        return Pieces(encoding.ids, cases, spans)


def covered(pieces: Pieces, start: int, end: int) -> tuple[int, int]:
    """The pieces that a span of the text touches, [from, to)."""
    touched = [i for i, (a, b) in enumerate(pieces.spans) if a < end and b > start]
    return (touched[0], touched[-1] + 1) if touched else (0, 0)


longest = 160
sentence_end = re.compile(r"[.!?][\"”’')\]]*\s+(?=[\"“‘'(\[]?[A-Z0-9])")


def units(text: str, pieces: Pieces) -> list[tuple[int, int]]:
    """Paragraphs as ranges of pieces; longer ones than `longest` are cut, at the end of a sentence where there is one."""
    breaks = {m.end() for m in re.finditer(r"\n\s*\n\s*", text)}
    ends = {m.end() for m in sentence_end.finditer(text)}
    if any(ord(letter) > 0xFFFF for letter in text):
        at = np.concatenate([[0], np.cumsum([2 if ord(letter) > 0xFFFF else 1 for letter in text])])
        breaks, ends = {int(at[i]) for i in breaks}, {int(at[i]) for i in ends}
    paragraphs, begin = [], 0
    for i, (start, _) in enumerate(pieces.spans):
        if start in breaks and i > begin:
            paragraphs.append((begin, i))
            begin = i
    if len(pieces.spans) > begin:
        paragraphs.append((begin, len(pieces.spans)))
    cut = []
    for begin, end in paragraphs:
        while end - begin > longest:
            stops = [i for i in range(begin + longest // 2, begin + longest) if pieces.spans[i][0] in ends]
            stop = stops[-1] if stops else begin + longest
            cut.append((begin, stop))
            begin = stop
        cut.append((begin, end))
    return cut
