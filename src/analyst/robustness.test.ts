import { expect, test } from "vitest";
import { analyseText } from "./passages.ts";
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
];

function soup(next: () => number): string {
  let text = next() < 0.1 ? "\uFEFF" : "";
  const length = Math.floor(next() * 120);
  for (let count = 0; count < length; count += 1)
    text += (pieces[Math.floor(next() * pieces.length)] ?? "") + (next() < 0.8 ? " " : "");
  return text;
}

test("any soup of words is read without a crash, twice the same, with exact places", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
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
});

test("time grows with the length of a text without a full stop, and no faster", () => {
  for (const text of [
    "Kenya and Uganda ".repeat(60_000),
    "a".repeat(1_000_000),
    "-".repeat(300_000),
    '"'.repeat(100_000),
    "1. Why?\n\n".repeat(10_000),
  ]) {
    const began = performance.now();
    analyseText(text);
    expect(performance.now() - began).toBeLessThan(10_000);
  }
});

function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start < end && end <= text.length;
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start }, index) => index === 0 || start >= (spans[index - 1]?.end ?? 0));
}
