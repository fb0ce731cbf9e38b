import { setImmediate } from "node:timers/promises";
import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

// About 10 ms of work, so that a server goes on answering while the index is rewritten.
const pagesAtOnce = 100;

/**
 * Makes deleted words unreadable in the files. `secure_delete` has overwritten rows; the full-text index drops
 * deleted pieces only when its segments merge, and the write-ahead log keeps old pages until it is emptied.
 */
export async function purge(writer: Kysely<Schema>): Promise<void> {
  // A negative number begins to merge all segments into one; positive ones go on until nothing is left to do
  // (sqlite.org/fts5.html, "The 'merge' command").
  let pages = -pagesAtOnce;
  for (;;) {
    const before = await changes(writer);
    await sql`insert into piece_fts (piece_fts, rank) values ('merge', ${pages})`.execute(writer);
    if ((await changes(writer)) - before < 2) break;
    pages = pagesAtOnce;
    await setImmediate();
  }
  await sql`pragma wal_checkpoint(truncate)`.execute(writer);
}

async function changes(writer: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(writer);
  return Number(rows[0]?.n);
}
