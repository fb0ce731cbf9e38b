import { expect, test } from "vitest";
import { soup } from "./soup-fixture.ts";
import { WordPieces } from "./word-pieces.ts";

const letters = "abcdefghijklmnopqrstuvwxyz".split("");
const vocabulary = [
  "[PAD]",
  "[UNK]",
  ...letters,
  ...letters.map((letter) => `##${letter}`),
  "har",
  "##bour",
  "cafe",
  "the",
  "ship",
  ".",
  ",",
  "’",
  "中",
  "国",
  "1987",
  "&",
  ";",
];
const words = new WordPieces(`${vocabulary.join("\n")}\n`);

/** The pieces, and beside each the words of the text that it stands for. */
function read(text: string): [string, string][] {
  const { ids, spans } = words.cut(text);
  return spans.map(({ start, end }, at) => [vocabulary[ids[at] ?? 0] ?? "", text.slice(start, end)]);
}

test.each<[string, string, [string, string][]]>([
  [
    "the longest piece that is known, again and again",
    "harbours",
    [
      ["har", "har"],
      ["##bour", "bour"],
      ["##s", "s"],
    ],
  ],
  [
    "punctuation as words of its own",
    "ship, the’s.",
    [
      ["ship", "ship"],
      [",", ","],
      ["the", "the"],
      ["’", "’"],
      ["s", "s"],
      [".", "."],
    ],
  ],
  [
    "an accent with its letter",
    "Café har",
    [
      ["cafe", "Café"],
      ["har", "har"],
    ],
  ],
  [
    "an accent that stands behind its letter",
    "Cafe\u0301 har",
    [
      ["cafe", "Cafe\u0301"],
      ["har", "har"],
    ],
  ],
  [
    "a picture as something unknown",
    "\u{1F600} ship",
    [
      ["[UNK]", "\u{1F600}"],
      ["ship", "ship"],
    ],
  ],
  [
    "ideographs one by one",
    "中国ship",
    [
      ["中", "中"],
      ["国", "国"],
      ["ship", "ship"],
    ],
  ],
  [
    "past control characters",
    "har\u0000bour\u0007",
    [
      ["har", "har"],
      ["##bour", "bour"],
    ],
  ],
  [
    "past marks of direction",
    "\u202bhar\u200fbour",
    [
      ["har", "har"],
      ["##bour", "bour"],
    ],
  ],
  [
    "past lone surrogates",
    "\ud800ship the\udc00",
    [
      ["ship", "ship"],
      ["the", "the"],
    ],
  ],
  [
    "left-over markup",
    "ship&nbsp;1987",
    [
      ["ship", "ship"],
      ["&", "&"],
      ["n", "n"],
      ["##b", "b"],
      ["##s", "s"],
      ["##p", "p"],
      [";", ";"],
      ["1987", "1987"],
    ],
  ],
  [
    "capitals like small letters",
    "THE Ship",
    [
      ["the", "THE"],
      ["ship", "Ship"],
    ],
  ],
  ["nothing in nothing", " \u200f\u0000\n", []],
])("%s", (_, text, pieces) => {
  expect(read(text)).toEqual(pieces);
});

test("a word of ten thousand letters is one unknown piece, and what follows is read", () => {
  const long = "x".repeat(10_000);
  expect(read(`the ${long} ship`)).toEqual([
    ["the", "the"],
    ["[UNK]", long],
    ["ship", "ship"],
  ]);
});

test.each([
  ["1987", 0],
  ["ship", 1],
  ["Ship", 2],
  ["A", 2],
  ["Élan", 2],
  ["SHIP", 3],
  ["shIP", 4],
  ["McShip", 4],
  ["中", 4],
])("how a word is written is told of each of its pieces: %s", (text, written) => {
  const { cases } = words.cut(text);
  expect(new Set(cases)).toEqual(new Set([written]));
});

test("every piece stands inside any text, in order, and a stretch is read as by itself", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const text = soup(seed);
    const { ids, cases, spans } = words.cut(text);
    expect([ids.length, cases.length]).toEqual([spans.length, spans.length]);
    let last = 0;
    for (const { start, end } of spans) {
      expect(start, `seed ${seed}`).toBeGreaterThanOrEqual(last);
      expect(end, `seed ${seed}`).toBeGreaterThan(start);
      expect(end, `seed ${seed}`).toBeLessThanOrEqual(text.length);
      last = start;
    }
    const stretch = { start: text.length >> 2, end: (text.length >> 1) + 1 };
    const alone = words.cut(text.slice(stretch.start, stretch.end));
    const moved = alone.spans.map(({ start, end }) => ({ start: start + stretch.start, end: end + stretch.start }));
    expect(words.cut(text, stretch)).toEqual({ ...alone, spans: moved });
  }
});

test.each([
  ["one word", "a".repeat(250_000)],
  ["words again and again", "harbour ".repeat(30_000)],
  ["different words", Array.from({ length: 30_000 }, (_, at) => `ship${at}é`).join(" ")],
  ["words as long as may be", `${"q".repeat(99)} `.repeat(2500)],
  ["punctuation", ".".repeat(250_000)],
  ["ideographs", "国".repeat(250_000)],
  ["marks alone", "\u0301".repeat(250_000)],
  ["lone surrogates", "\ud800".repeat(250_000)],
])("a quarter of a million characters, %s, take seconds at most", (_, text) => {
  const began = process.cpuUsage();
  words.cut(text);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(10);
});
