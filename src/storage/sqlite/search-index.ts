import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import type { IndexedPiece } from "../search/indexed-piece.ts";

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
];

/** Puts published pieces into the index, or renews them there. Call it in the transaction that saves them. */
export async function indexPieces(db: Kysely<Schema>, pieces: IndexedPiece[]): Promise<void> {
  for (const { key, title, standfirst, credits, body } of pieces) {
    await sql`replace into piece_fts (rowid, title, standfirst, credits, body)
      values (${key}, ${title}, ${standfirst}, ${credits}, ${body})`.execute(db);
  }
}

/** Takes pieces out of the index; those that are not in it are passed over. */
export async function unindexPieces(db: Kysely<Schema>, keys: number[]): Promise<void> {
  for (const key of keys) await sql`delete from piece_fts where rowid = ${key}`.execute(db);
}
