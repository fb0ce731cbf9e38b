import { sql, type Transaction } from "kysely";
import type { IndexRow } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { vectorOf } from "./search-vector.ts";

/**
 * The full-text index: one vector per published piece, made in the app so that both engines know a word by the
 * same stem, and one spelling per stem for spelling hints. Testing a vector costs far more than the planner thinks:
 * told so, it counts from the index alone; only the database's owner may tell it.
 */
export const searchIndex = [
  `create table piece_search (
    piece_key integer primary key references piece,
    tsv tsvector not null,
    length integer not null
  )`,
  `create index piece_search_by_word on piece_search using gin (tsv)`,
  `create index piece_search_by_title on piece_search using gin (ts_filter(tsv, '{a}'))`,
  // Search asks before each answer which pieces have changed.
  `create index piece_by_stamp on piece (stamp)`,
  `create table search_word (stem text primary key, word text not null)`,
  `create index search_word_by_start on search_word (stem text_pattern_ops)`,
  `do $$ begin
    alter function ts_match_vq(tsvector, tsquery) cost 200;
  exception when insufficient_privilege then null;
  end $$`,
];

/** Puts published pieces into the index, or renews them there. Call it in the transaction that saves them. */
export async function indexPieces(trx: Transaction<Schema>, rows: IndexRow[]): Promise<void> {
  if (rows.length === 0) return;
  const words = new Map<string, string>();
  const vectors = rows.map((row) => vectorOf(row, row.open ? words : new Map()));
  await sql`insert into piece_search (piece_key, tsv, length)
    select piece_key, tsv::tsvector, length from unnest(
      ${rows.map(({ key }) => key)}::integer[],
      ${vectors.map(({ vector }) => vector)}::text[],
      ${vectors.map(({ length }) => length)}::integer[]
    ) as fresh (piece_key, tsv, length)
    on conflict (piece_key) do update set tsv = excluded.tsv, length = excluded.length`.execute(trx);
  await addWords(trx, words);
}

/** Takes pieces out of the index; those that are not in it are passed over. */
export async function unindexPieces(trx: Transaction<Schema>, keys: number[]): Promise<void> {
  if (keys.length > 0) await sql`delete from piece_search where piece_key = any(${keys}::integer[])`.execute(trx);
}

// Ordered, so that two writers that add the same words wait for each other instead of locking each other out.
async function addWords(trx: Transaction<Schema>, words: Map<string, string>): Promise<void> {
  const stems = [...words.keys()].sort();
  await sql`insert into search_word (stem, word)
    select stem, word from unnest(${stems}::text[], ${stems.map((stem) => words.get(stem))}::text[]) as fresh (stem, word)
    where not exists (select from search_word known where known.stem = fresh.stem)
    order by stem on conflict do nothing`.execute(trx);
}
