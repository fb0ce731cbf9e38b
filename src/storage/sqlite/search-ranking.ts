import type { DatabaseSync } from "node:sqlite";
import type { Match } from "../../publication/index.ts";
import type { KeyMask } from "../search/columns.ts";
import type { Ranked, Ranking } from "../search/text-index.ts";
import { expressionOf } from "./search-expression.ts";

// Weights of title, standfirst, credits and body.
const bm25 = "bm25(piece_fts, 5.0, 2.0, 1.0, 1.0)";
// What FTS5 multiplies a term's rarity with, at most: its constant k1 and one (sqlite.org/fts5.html).
const mostPerTerm = 2.2;
const leastRarity = 1e-6;
// Scored in the first go: enough that a second one is rarely needed.
const firstGo = 1500;

/** Ranks matches by BM25 on one connection. */
export function bm25Ranking(database: DatabaseSync, keysMatching: (match: Match) => number[]) {
  let passes: (key: number) => boolean;
  // Asked before the score is made: making it is what takes time.
  database.function("passes", (key) => (passes(Number(key)) ? 1 : 0));
  const select = `select rowid as key, ${bm25} as score from piece_fts where piece_fts match ?`;
  const all = database.prepare(`${select} order by score limit ?`);
  const some = database.prepare(`${select} and passes(rowid) order by score limit ?`);
  const size = database.prepare("select max(key) as n from piece");

  const best = (match: Match, most: number, passing?: (key: number) => boolean): Ranked[] => {
    if (passing) passes = passing;
    const rows = (passing ? some : all).all(expressionOf(match), most);
    return rows.map(({ key, score }) => ({ key: Number(key), score: -Number(score) }));
  };

  /**
   * Of alternatives, scores only the pieces that could come first: what a piece can score at most is known from which
   * of the words it holds. The most promising are scored, and then whatever could still beat the last of these.
   * (The bound is that of MaxScore: Turtle and Flood, Query evaluation: strategies and optimizations, 1995.)
   */
  const ofAlternatives = (match: Match, alternatives: Match[], mask: KeyMask | null, most: number): Ranking => {
    const pieces = Number(size.get()?.["n"] ?? 0);
    const bounds = new Float64Array(pieces + 1);
    for (const part of alternatives) {
      const holding = keysMatching(part);
      const bound = mostPerTerm * rarity(holding.length, pieces);
      for (const key of holding) if (!mask || mask[key]) (bounds[key] as number) += bound;
    }
    const held = new Map<number, number>();
    const keys: number[] = [];
    for (let key = 1; key <= pieces; key++) {
      const bound = bounds[key] as number;
      if (bound === 0) continue;
      keys.push(key);
      held.set(bound, (held.get(bound) ?? 0) + 1);
    }
    const levels = [...held.keys()].sort((a, b) => b - a);
    let promising = 0;
    let count = 0;
    while (promising < levels.length && count < Math.max(most, firstGo))
      count += held.get(levels[promising++] as number) ?? 0;
    const first = levels[promising - 1] ?? 0;
    const found = best(match, most, (key) => (bounds[key] as number) >= first);
    const last = found.length === most ? (found.at(-1)?.score ?? 0) : 0;
    if (promising === levels.length || (levels[promising] as number) < last) return { best: found, keys };
    const more = best(match, most, (key) => {
      const bound = bounds[key] as number;
      return bound < first && bound > 0 && bound >= last;
    });
    return { best: [...found, ...more].sort((a, b) => b.score - a.score).slice(0, most), keys };
  };

  return (match: Match, mask: KeyMask | null, most: number, collect: boolean): Ranking => {
    if (match.type === "any" && match.parts.every(isOneTerm)) return ofAlternatives(match, match.parts, mask, most);
    if (!mask && !collect) return { best: best(match, most), keys: null };
    // Every match passes by here once, which spares asking for the keys again.
    const keys: number[] = [];
    const found = best(match, most, (key) => {
      if (mask && !mask[key]) return false;
      keys.push(key);
      return true;
    });
    return { best: found, keys };
  };
}

function isOneTerm(match: Match): boolean {
  return match.type === "phrase" || (match.type === "word" && !match.prefix);
}

// Counting withdrawn pieces as well only raises the bound.
function rarity(n: number, pieces: number): number {
  return Math.max(leastRarity, Math.log((pieces - n + 0.5) / (n + 0.5)));
}
