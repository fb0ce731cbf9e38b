import type { Match } from "../../publication/index.ts";
import { completionsOf } from "./completions.ts";
import { fold, stemOf, wordsOf } from "./words.ts";

/** One thing that a query looks for, as the index knows it: a word, or words in a row. */
export interface Term {
  stems: string[];
  /** Whether the last stem may go on. */
  prefix: boolean;
}

/** What a query looks for, without what it excludes. */
export function termsOf(match: Match | null): Term[] {
  switch (match?.type) {
    case undefined:
      return [];
    case "word":
      return wordTerms(match.text, match.prefix);
    case "phrase":
      return rowOf(match.words.join(" "), false);
    case "without":
      return termsOf(match.part);
    case "all":
    case "any":
      return match.parts.flatMap(termsOf);
    default:
      return match satisfies never;
  }
}

function wordTerms(text: string, prefix: boolean): Term[] {
  const whole = prefix ? completionsOf(text).flatMap((word) => rowOf(word, false)) : [];
  return [...rowOf(text, prefix), ...whole];
}

function rowOf(text: string, prefix: boolean): Term[] {
  const stems = wordsOf(text).map((word) => stemOf(fold(word)));
  return stems.length > 0 ? [{ stems, prefix }] : [];
}
