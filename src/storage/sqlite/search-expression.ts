import type { Match } from "../../publication/index.ts";
import { completionsOf } from "../search/completions.ts";
import { fold, wordsOf } from "../search/words.ts";

/**
 * A match as an FTS5 expression. Every word is quoted, so that nothing a reader types is taken for FTS5's own signs.
 */
export function expressionOf(match: Match): string {
  switch (match.type) {
    case "word":
      return match.prefix ? prefixExpression(match.text) : row(match.text);
    case "phrase":
      return row(match.words.join(" "));
    case "all":
      return `(${match.parts.map(expressionOf).join(" AND ")})`;
    case "any":
      return `(${match.parts.map(expressionOf).join(" OR ")})`;
    case "without": {
      if (!match.part) throw new TypeError("A match that only excludes has no expression.");
      return `(${expressionOf(match.part)} NOT (${match.excluded.map(expressionOf).join(" OR ")}))`;
    }
    default:
      return match satisfies never;
  }
}

/** Words that begin so, whatever their stems. */
export function prefixExpression(start: string): string {
  return `(${[`${row(start)} *`, ...completionsOf(start).map(row)].join(" OR ")})`;
}

function row(text: string): string {
  return `"${wordsOf(text).map(fold).join(" ")}"`;
}
