import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { termsOf, type Term } from "../search/terms.ts";
import type { TextIndex } from "../search/text-index.ts";
import { choose, keysMatching, readCandidates } from "./search-candidates.ts";
import { expressionOf, termExpression } from "./search-expression.ts";
import { rank, type Statistics } from "./search-ranking.ts";

/** Full-text search by `tsvector`, ranked again by BM25. */
export function postgresTextIndex(db: Kysely<Schema>): TextIndex {
  const counts = new Counts(db);
  return {
    atOnce: (work) => work(),
    count: async (match) => counts.of(expressionOf(match)),
    matching: (match) => keysMatching(db, expressionOf(match)),
    async ranked(match, mask, most) {
      const terms = termsOf(match);
      const statistics = await counts.statistics(terms);
      const keys = await choose(db, match, mask, statistics.pieces, most);
      return { best: rank(await readCandidates(db, keys, terms), terms, statistics).slice(0, most), keys: null };
    },
    async titled(starts, limit) {
      const wanted = starts.map((start) => {
        const terms = termsOf({ type: "word", text: start, prefix: true });
        return `(${terms.map((term) => termExpression(term)).join(" | ")})`;
      });
      const { rows } = await sql<{ key: number }>`select piece_key as key from piece_search
        where ts_filter(tsv, '{a}') @@ ${wanted.join(" & ")}::tsquery order by piece_key desc limit ${limit}`.execute(
        db,
      );
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
