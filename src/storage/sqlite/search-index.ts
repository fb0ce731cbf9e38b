import { sql, type Transaction } from "kysely";
import type { IndexRow } from "../engine.ts";
import type { Schema } from "../schema.ts";

/**
 * The full-text index. Contentless: the words are in `piece_version` already, and snippets are cut from there.
 * Porter stems, folded accents; short prefixes are indexed for suggestions and `word*`.
 */
export const searchIndex = [
  `create virtual table piece_fts using fts5(
    title, standfirst, credits, body,
    content='', contentless_delete=1,
    tokenize='porter unicode61 remove_diacritics 2',
    prefix='2 3'
  )`,
  // Bulk imports are a quarter faster when a batch is written as one segment and segments are merged by eights.
  `insert into piece_fts (piece_fts, rank) values ('hashsize', 16000000)`,
  `insert into piece_fts (piece_fts, rank) values ('automerge', 8)`,
  // Search asks before each answer which pieces have changed.
  `create index piece_by_stamp on piece (stamp)`,
];

export async function indexPieces(trx: Transaction<Schema>, rows: IndexRow[]): Promise<void> {
  for (const { key, title, standfirst, credits, body } of rows) {
    await sql`insert into piece_fts (rowid, title, standfirst, credits, body)
      values (${key}, ${title}, ${standfirst}, ${credits}, ${body})`.execute(trx);
  }
}

export async function unindexPieces(trx: Transaction<Schema>, keys: number[]): Promise<void> {
  for (const key of keys) await sql`delete from piece_fts where rowid = ${key}`.execute(trx);
}
