import type { Match } from "../../publication/index.ts";
import { termsOf, type Term } from "../search/terms.ts";

/** A match as the text form of a `tsquery`. Lexemes are letters and digits only, and quoted. */
export function expressionOf(match: Match): string {
  switch (match.type) {
    case "word":
    case "phrase":
      return `(${termsOf(match)
        .map((term) => termExpression(term))
        .join(" | ")})`;
    case "all":
      return `(${match.parts.map(expressionOf).join(" & ")})`;
    case "any":
      return `(${match.parts.map(expressionOf).join(" | ")})`;
    case "without": {
      if (!match.part) throw new TypeError("A match that only excludes has no expression.");
      return `(${expressionOf(match.part)} & !(${match.excluded.map(expressionOf).join(" | ")}))`;
    }
    default:
      return match satisfies never;
  }
}

/** One term as a `tsquery`. */
export function termExpression({ stems, prefix }: Term): string {
  return stems.map((stem, n) => (prefix && n === stems.length - 1 ? `'${stem}':*` : `'${stem}'`)).join(" <-> ");
}
