import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { KeyMask } from "../search/columns.ts";
import { termsOf, type Term } from "../search/terms.ts";
import type { TextIndex } from "../search/text-index.ts";
import { expressionOf, termExpression } from "./search-expression.ts";
import { rank, type Candidate, type Places, type Statistics } from "./search-ranking.ts";

// Ranking by the engine alone loses a tenth of nDCG; this many of its best, ranked again, lose next to nothing.
const candidatesWeighed = 200;

/** Full-text search by `tsvector`, ranked again by BM25. */
export function postgresTextIndex(db: Kysely<Schema>): TextIndex {
  const counts = new Counts(db);
  return {
    atOnce: (work) => work(),
    count: async (match) => counts.of(expressionOf(match)),
    async matching(match) {
      // One text crosses over many times faster than as many rows.
      const { rows } = await sql<{ keys: string | null }>`select string_agg(piece_key::text, ',') as keys
        from piece_search where tsv @@ ${expressionOf(match)}::tsquery`.execute(db);
      return rows[0]?.keys?.split(",").map(Number) ?? [];
    },
    async ranked(match, mask, most) {
      const terms = termsOf(match);
      const candidates = await readCandidates(db, expressionOf(match), terms, mask, Math.max(most, candidatesWeighed));
      return rank(candidates, terms, await counts.statistics(terms)).slice(0, most);
    },
    async titled(starts, limit) {
      const wanted = starts.map((start) => {
        const terms = termsOf({ type: "word", text: start, prefix: true });
        return `(${terms.map((term) => termExpression(term, "A")).join(" | ")})`;
      });
      const { rows } = await sql<{ key: number }>`select piece_key as key from piece_search
        where tsv @@ ${wanted.join(" & ")}::tsquery order by piece_key desc limit ${limit}`.execute(db);
      return rows.map(({ key }) => key);
    },
    piecesWith: (stem) => counts.of(termExpression({ stems: [stem], prefix: false })),
    async stemsFrom(start) {
      const { rows } = await sql<{ stem: string }>`select stem from search_word
        where stem like ${`${start.replaceAll(/[\\%_]/g, "\\$&")}%`}`.execute(db);
      return rows.map(({ stem }) => stem);
    },
    async spellings(stem) {
      const { rows } = await sql<{ word: string }>`select word from search_word where stem = ${stem}`.execute(db);
      return rows.map(({ word }) => word);
    },
  };
}

async function readCandidates(
  db: Kysely<Schema>,
  expression: string,
  terms: Term[],
  mask: KeyMask | null,
  most: number,
): Promise<Candidate[]> {
  const allowed = mask ? sql`and piece_key = any(${keysIn(mask)}::integer[])` : sql``;
  const stems = terms.flatMap(({ stems }) => stems);
  const starts = terms.flatMap(({ stems, prefix }) => (prefix ? [`${stems.at(-1)}%`] : []));
  const { rows } = await sql<{ key: number; length: number } & Partial<Places>>`
    with best as materialized (
      select piece_key, length, tsv from piece_search where tsv @@ ${expression}::tsquery ${allowed}
      order by ts_rank('{0.1, 0.1, 0.2, 0.5}', tsv, ${expression}::tsquery, 1) desc, piece_key limit ${most}
    )
    select piece_key as key, length, lexeme as stem, positions, weights
    from best left join lateral unnest(tsv) on lexeme = any(${stems}::text[]) or lexeme like any(${starts}::text[])
  `.execute(db);
  const candidates = new Map<number, Candidate>();
  for (const { key, length, stem, positions, weights } of rows) {
    const candidate = candidates.get(key) ?? { key, length, places: [] };
    candidates.set(key, candidate);
    if (stem && positions && weights) candidate.places.push({ stem, positions, weights });
  }
  return [...candidates.values()];
}

function keysIn(mask: KeyMask): number[] {
  const keys: number[] = [];
  mask.forEach((passes, key) => passes && keys.push(key));
  return keys;
}

const countsKept = 10_000;

/** Counts, remembered until the library changes. */
class Counts {
  readonly #db: Kysely<Schema>;
  readonly #known = new Map<string, number>();
  #size: { pieces: number; averageLength: number } | null = null;
  #change = -1;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** How many pieces match a `tsquery`. */
  async of(expression: string): Promise<number> {
    await this.#refresh();
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const { rows } = await sql<{ n: string }>`
      select count(*) as n from piece_search where tsv @@ ${expression}::tsquery`.execute(this.#db);
    const count = Number(rows[0]?.n);
    if (this.#known.size >= countsKept) this.#known.clear();
    this.#known.set(expression, count);
    return count;
  }

  async statistics(terms: Term[]): Promise<Statistics> {
    const piecesWith = await Promise.all(terms.map((term) => this.of(termExpression(term))));
    this.#size ??= await this.#measure();
    return { ...this.#size, piecesWith };
  }

  async #measure(): Promise<{ pieces: number; averageLength: number }> {
    const { rows } = await sql<{ pieces: string; length: string | null }>`
      select count(*) as pieces, avg(length) as length from piece_search`.execute(this.#db);
    return { pieces: Number(rows[0]?.pieces), averageLength: Number(rows[0]?.length ?? 1) || 1 };
  }

  async #refresh(): Promise<void> {
    const { change } = await this.#db.selectFrom("library").select("change").executeTakeFirstOrThrow();
    if (change === this.#change) return;
    this.#known.clear();
    this.#size = null;
    this.#change = change;
  }
}
