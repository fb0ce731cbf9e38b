import type { DatabaseSync } from "node:sqlite";
import type { Match } from "../../publication/index.ts";
import type { KeyMask } from "../search/columns.ts";
import type { Ranked } from "../search/text-index.ts";
import { expressionOf } from "./search-expression.ts";

// Weights of title, standfirst, credits and body.
const bm25 = "bm25(piece_fts, 5.0, 2.0, 1.0, 1.0)";
// What FTS5 multiplies a term's rarity with, at most: its constant k1 and one (sqlite.org/fts5.html).
const mostPerTerm = 2.2;
const leastRarity = 1e-6;

/** Ranks matches by BM25 on one connection. */
export function bm25Ranking(database: DatabaseSync, keysMatching: (match: Match) => number[]) {
  let allowed: KeyMask = new Uint8Array(0);
  // Tested before the score is made: making it is what takes time.
  database.function("allowed", (key) => allowed[Number(key)] ?? 0);
  const all = database.prepare(
    `select rowid as key, ${bm25} as score from piece_fts where piece_fts match ? order by score limit ?`,
  );
  const some = database.prepare(
    `select rowid as key, ${bm25} as score from piece_fts where piece_fts match ? and allowed(rowid) order by score limit ?`,
  );
  const count = database.prepare("select count(*) as n from piece_fts where piece_fts match ?");
  const size = database.prepare("select max(key) as n from piece");

  const best = (match: Match, mask: KeyMask | null, most: number): Ranked[] => {
    if (mask) allowed = mask;
    const rows = (mask ? some : all).all(expressionOf(match), most);
    return rows.map(({ key, score }) => ({ key: Number(key), score: -Number(score) }));
  };

  const maskOf = (parts: Match[], mask: KeyMask | null, pieces: number): KeyMask => {
    const held = new Uint8Array(pieces + 1);
    for (const part of parts) for (const key of keysMatching(part)) held[key] = mask ? (mask[key] ?? 0) : 1;
    return held;
  };

  /**
   * Of alternatives, scores first only the pieces that hold a rare one. No other piece can come before them when the
   * last of them scores more than all common words together ever could; otherwise everything is scored.
   * (The bound is that of MaxScore: Turtle and Flood, Query evaluation: strategies and optimizations, 1995.)
   */
  const bestOfAlternatives = (match: Match, alternatives: Match[], mask: KeyMask | null, most: number): Ranked[] => {
    const pieces = Number(size.get()?.["n"] ?? 0);
    const parts = alternatives.map((part) => ({ part, count: Number(count.get(expressionOf(part))?.["n"]) }));
    parts.sort((a, b) => a.count - b.count);
    const bounds = parts.map(({ count }) => mostPerTerm * rarity(count, pieces));
    for (let n = 1; n < parts.length; n++) {
      const rare = parts.slice(0, n);
      const held = sum(rare.map(({ count }) => count));
      if (held > pieces / 3) break;
      const bound = sum(bounds.slice(n));
      if (held < most || bound > sum(bounds.slice(0, n)) / 2) continue;
      const found = best(
        match,
        maskOf(
          rare.map(({ part }) => part),
          mask,
          pieces,
        ),
        most,
      );
      if (found.length === most && (found.at(-1)?.score ?? 0) > bound) return found;
      break;
    }
    return best(match, mask, most);
  };

  return (match: Match, mask: KeyMask | null, most: number): Ranked[] =>
    match.type === "any" && match.parts.every(isOneTerm)
      ? bestOfAlternatives(match, match.parts, mask, most)
      : best(match, mask, most);
}

function isOneTerm(match: Match): boolean {
  return match.type === "phrase" || (match.type === "word" && !match.prefix);
}

// Counting withdrawn pieces as well only raises the bound.
function rarity(n: number, pieces: number): number {
  return Math.max(leastRarity, Math.log((pieces - n + 0.5) / (n + 0.5)));
}

function sum(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
