import { sql, type Kysely } from "kysely";
import type { Match } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import type { KeyMask } from "../search/columns.ts";
import { termsOf, type Term } from "../search/terms.ts";
import { expressionOf, termExpression } from "./search-expression.ts";
import { inverseFrequency, type Candidate, type Places } from "./search-ranking.ts";

// The engine's own rank knows neither how rare a word is nor how long a piece: it chooses, BM25 ranks.
const byRank = 200;
const byRareWords = 200;
// Its rank reads the whole vector of a piece: for a common word, only of pieces that BM25 is likely to favour.
const titlesRead = 2000;
const shortestRead = 3000;
const tiesRead = 2000;

/** Keys of all pieces that match a `tsquery`. One text crosses over many times faster than as many rows. */
export async function keysMatching(db: Kysely<Schema>, expression: string): Promise<number[]> {
  const { rows } = await sql<{ keys: string | null }>`select string_agg(piece_key::text, ',') as keys
    from piece_search where tsv @@ ${expression}::tsquery`.execute(db);
  return rows[0]?.keys?.split(",").map(Number) ?? [];
}

/** Keys of the pieces worth ranking, at least `most` if there are so many. */
export async function choose(
  db: Kysely<Schema>,
  match: Match,
  mask: KeyMask | null,
  pieces: number,
  most: number,
): Promise<number[]> {
  if (match.type === "any") return withRarestWords(db, match, mask, pieces, Math.max(most, byRareWords));
  const allowed = mask ? sql`and piece_key = any(${keysIn(mask)}::integer[])` : sql``;
  const expression = expressionOf(match);
  const words = termsOf(match).map((term) => termExpression(term));
  const { rows } = await sql<{ key: number }>`
    (select piece_key as key from piece_search
      where tsv @@ ${expression}::tsquery and ts_filter(tsv, '{a}') @@ ${words.join(" | ")}::tsquery ${allowed}
      order by length, piece_key limit ${Math.max(most, titlesRead)})
    union
    (select piece_key from piece_search where tsv @@ ${expression}::tsquery ${allowed}
      order by length, piece_key limit ${Math.max(most, shortestRead)})`.execute(db);
  const likely = rows.map(({ key }) => key);
  return likely.length <= byRank ? likely : bestByRank(db, match, likely, Math.max(most, byRank));
}

async function bestByRank(db: Kysely<Schema>, match: Match, keys: number[], most: number): Promise<number[]> {
  const { rows } = await sql<{ key: number }>`
    select piece_key as key from piece_search where piece_key = any(${keys}::integer[])
    order by ts_rank('{0.1, 0.1, 0.2, 0.5}', tsv, ${expressionOf(match)}::tsquery, 1) desc, piece_key
    limit ${most}`.execute(db);
  return rows.map(({ key }) => key);
}

/**
 * Of alternatives, the pieces whose words are rarest together. Needs the index alone, where the engine's rank would
 * read the vector of every piece with a common word.
 */
async function withRarestWords(
  db: Kysely<Schema>,
  match: Match & { parts: Match[] },
  mask: KeyMask | null,
  pieces: number,
  most: number,
): Promise<number[]> {
  const worth = new Map<number, number>();
  for (const part of match.parts) {
    const keys = await keysMatching(db, expressionOf(part));
    const rarity = inverseFrequency(keys.length, pieces);
    for (const key of keys) if (!mask || mask[key]) worth.set(key, (worth.get(key) ?? 0) + rarity);
  }
  const sorted = [...worth].sort(([key, a], [other, b]) => b - a || key - other);
  const best = sorted.slice(0, most).map(([key]) => key);
  // Where as many hold the same words, how often they do decides.
  const tied = sorted[most - 1]?.[1] === sorted[most]?.[1];
  if (!tied || sorted.length <= most) return best;
  const near = sorted.slice(0, Math.max(most, tiesRead)).map(([key]) => key);
  return [...new Set([...best, ...(await bestByRank(db, match, near, most))])];
}

/** What BM25 needs to know of these pieces. */
export async function readCandidates(db: Kysely<Schema>, keys: number[], terms: Term[]): Promise<Candidate[]> {
  const stems = terms.flatMap(({ stems }) => stems);
  const starts = terms.flatMap(({ stems, prefix }) => (prefix ? [`${stems.at(-1)}%`] : []));
  const { rows } = await sql<{ key: number; length: number } & Places>`
    select piece_key as key, length, lexeme as stem, positions, weights
    from piece_search, unnest(tsv)
    where piece_key = any(${keys}::integer[])
      and (lexeme = any(${stems}::text[]) or lexeme like any(${starts}::text[]))`.execute(db);
  const candidates = new Map<number, Candidate>();
  for (const { key, length, stem, positions, weights } of rows) {
    const candidate = candidates.get(key) ?? { key, length, places: [] };
    candidates.set(key, candidate);
    candidate.places.push({ stem, positions, weights });
  }
  return [...candidates.values()];
}

function keysIn(mask: KeyMask): number[] {
  const keys: number[] = [];
  mask.forEach((passes, key) => passes && keys.push(key));
  return keys;
}
