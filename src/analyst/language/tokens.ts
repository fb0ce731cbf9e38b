import type { Span } from "../span.ts";

/** A word, number or mark; offsets are exact, into the whole text. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** Universal part of speech ("VERB", "NOUN"), or "X" where the tagger is silent. */
  pos: string;
}

const shape =
  /\p{L}\.(?:\p{L}\.)+|(?<=[\p{L}.])['’]s(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‐‑]|['’](?!s(?!\p{L})))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*%?|-{2,}|\.{2,}|\S/gu;

/** Splits a stretch of text into tokens. Hyphenated words stay whole; a possessive "'s" stands alone. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (const found of text.slice(start, end).matchAll(shape)) {
    const [word] = found;
    const at = start + found.index;
    const lower = word.toLowerCase().replace("’", "'");
    tokens.push({ text: word, lower, pos: "X", start: at, end: at + word.length });
  }
  return tokens;
}
