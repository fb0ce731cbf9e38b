import { expect, test } from "vitest";
import { readSentences } from "./sentences.ts";

test.each([
  "The U.S. left. Mr. Roe stayed, and it's fine.",
  "A\r\nB  C\tD\u2028E 😀 \ud800 e\u0301 'quoted' “words” — done…",
  "Wait --- what ------------ is (this)? 3.5% of 1,000.",
])("tokens of %j stand exactly where they say", (text) => {
  const sentences = readSentences(text, { start: 0, end: text.length });
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(tokens.map((token) => token.text).join("")).toBe(text.replace(/[\s\p{Cs}]/gu, ""));
});

test("abbreviations end no sentence, blank lines end a paragraph", () => {
  const text = "Mr. Roe went to the U.S. embassy. He left.\n\nIt rained.";
  const sentences = readSentences(text, { start: 0, end: text.length });
  expect(sentences.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
    ["Mr. Roe went to the U.S. embassy.", 0],
    ["He left.", 0],
    ["It rained.", 1],
  ]);
});

test("words keep their hyphens and apostrophes, possessives stand alone", () => {
  const text = "Lashkar-e-Taiba didn't see O'Neill's Iran-backed men.";
  const [sentence] = readSentences(text, { start: 0, end: text.length });
  expect(sentence?.tokens.map((token) => token.text)).toEqual([
    "Lashkar-e-Taiba",
    "didn't",
    "see",
    "O'Neill",
    "'s",
    "Iran-backed",
    "men",
    ".",
  ]);
});
