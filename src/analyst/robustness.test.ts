import { expect, test } from "vitest";
import { analyseText } from "./analyse.ts";
import type { Span } from "./span.ts";

/** A small generator of numbers (mulberry32), so that each run is the same. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const pieces = [
  "Kenya",
  "the Houthis",
  "supports",
  "does not trust",
  "It",
  "they",
  "the agency",
  "and",
  ",",
  "including",
  "such as",
  ".",
  "?",
  "\n\n",
  "\r\n",
  "\n",
  "1. ",
  "Q2: ",
  "Jane Roe, Fellow, Lakeside University",
  "Ivo Petrov: ",
  "BR: ",
  "**",
  "# ",
  '"',
  "“",
  "”",
  "'s",
  "’",
  "\ud83d\ude00",
  "\ud800",
  "\u0000",
  "\u200f",
  "e\u0301",
  "Iran-backed",
  "without the help of",
  "is impossible",
  "From Iran's perspective",
  "Leave a Reply",
  "Share this:",
  "--",
  "–",
  "U.S.",
  "said",
  "that",
  "interests of",
  "converge around",
  "The same holds for",
  "中国支持",
  "%s",
  "in 2011",
  "unlikely",
  "(ISI)",
  "if",
  "should",
  "\udc00",
  "\u202b",
  "\u200d",
  "\u00ad",
  "&nbsp;",
  "&amp;",
  "<b>",
  "</p>",
  "<!-- ",
  "KENYA SUPPORTS UGANDA",
  "Rumour has it that",
  "two years later",
  "3 May 1987",
  "according to",
  "neither",
  "nor",
];

function soup(next: () => number): string {
  let text = next() < 0.1 ? "\uFEFF" : "";
  const length = Math.floor(next() * 120);
  for (let count = 0; count < length; count += 1)
    text += (pieces[Math.floor(next() * pieces.length)] ?? "") + (next() < 0.8 ? " " : "");
  return text;
}

test("any soup of words is read without a crash, twice the same, with exact places", () => {
  for (let seed = 1; seed <= 250; seed += 1) {
    const text = soup(numbers(seed));
    const reading = analyseText(text);
    expect(analyseText(text)).toEqual(reading);
    const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
    const { layout, claims, mentions, abstentions } = reading;
    for (const { evidence, sourceSpan, targetSpan } of claims) {
      expect(plain.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(evidence.quote.length).toBeLessThanOrEqual(400);
      expect(plain.slice(...sourceSpan)).not.toBe("");
      expect(plain.slice(...targetSpan)).not.toBe("");
    }
    const parts = [
      layout.title,
      layout.standfirst,
      ...layout.body,
      ...layout.questions,
      ...layout.turns,
      ...layout.boilerplate,
    ].filter((part) => part !== null);
    for (const span of [...parts, ...mentions, ...abstentions])
      expect(isInside(span, plain), JSON.stringify([seed, span])).toBe(true);
    for (const list of [layout.body, layout.questions, layout.turns, layout.boilerplate])
      expect(inOrder(list), `order, seed ${seed}`).toBe(true);
    expect(inOrder([...parts].sort((a, b) => a.start - b.start)), `overlap, seed ${seed}`).toBe(true);
  }
}, 60_000);

test("time grows with the length of a text without a full stop, and no faster", () => {
  for (const text of [
    "Kenya and Uganda ".repeat(600_000),
    "a".repeat(1_000_000),
    "-".repeat(300_000),
    '"'.repeat(100_000),
    "1. Why?\n\n".repeat(5000),
    "if Kenya, ".repeat(50_000),
    "<b ".repeat(100_000),
    "“Kenya arms Mali,” said Okoro. ".repeat(3000),
    "In May and since 1990 Kenya fought Mali. ".repeat(1000),
  ]) {
    // Time of our own, so that a busy machine fails nothing.
    const began = process.cpuUsage();
    analyseText(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6, text.slice(0, 20)).toBeLessThan(15);
  }
}, 180_000);

/** What a text says, as places in it: the words of each quote. */
function quotes(text: string): string[] {
  return analyseText(text).claims.map(({ evidence: { start, end } }) => text.slice(start, end));
}

test.each([
  ["nothing", ""],
  ["blanks", " \n\t\u00a0"],
  ["words alone", "Kenya. War. Uganda. No. Peace. Mali."],
])("%s says nothing", (_, text) => {
  expect(quotes(text)).toEqual([]);
});

test.each([
  [
    "capitals throughout",
    "KENYA SUPPORTS UGANDA. GHANA DOES NOT SUPPORT TOGO.",
    ["KENYA SUPPORTS UGANDA", "GHANA DOES NOT SUPPORT TOGO"],
  ],
  ["marks of direction", "\u202bGhana\u202c arms \u200fMali\u200e.", ["Ghana\u202c arms \u200fMali"]],
  ["control characters", "Ghana\u0000 arms\u0007 Mali.", ["Ghana\u0000 arms\u0007 Mali"]],
  ["lone surrogates", "Ghana \ud800 arms Mali\udc00.", ["Ghana \ud800 arms Mali"]],
  ["odd spaces", "Ghana\u00a0arms\u202fMali.", ["Ghana\u00a0arms\u202fMali"]],
  ["left-over tags", "<p>Ghana&nbsp;arms <b>Mali</b>.</p>", ["Ghana&nbsp;arms <b>Mali"]],
  ["pictures", "\u{1F468}\u200D\u{1F469} Ghana arms Mali! \u{1F1EC}\u{1F1ED}", ["Ghana arms Mali"]],
])("%s are read past, and quoted as they stand", (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});

test.each([
  "La Turquie soutient le Qatar depuis des années, mais personne ne sait pourquoi Ankara le fait encore.",
  "Deutschland unterstützt die Ukraine mit Waffen und Geld, während Ungarn weiter zögert und Russland angreift.",
  "تدعم إيران حزب الله في لبنان منذ سنوات عديدة وتهاجم إسرائيل المواقع في سوريا كل أسبوع تقريبا",
  "中国支持巴基斯坦。".repeat(20),
])("another language is abstained from: %s", (text) => {
  const { claims, abstentions } = analyseText(text);
  expect(claims).toEqual([]);
  expect(abstentions.map(({ reason }) => reason)).toEqual(["this passage does not read like English"]);
});

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0));
}
