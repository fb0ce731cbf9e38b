import { setTimeout } from "node:timers/promises";
import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

// Some ten milliseconds of work, so that a server goes on answering while the index is rewritten.
const pagesAtOnce = 100;

/**
 * Makes deleted words unreadable in the files. `secure_delete` has overwritten rows; the full-text index drops
 * deleted pieces only when its segments merge, and the write-ahead log keeps old pages until it is emptied.
 */
export async function purge(writer: Kysely<Schema>): Promise<void> {
  // A negative number begins to merge all segments into one; positive ones go on until nothing is left to do
  // (sqlite.org/fts5.html, "The 'merge' command").
  for (let pages = -pagesAtOnce; await merge(writer, pages); pages = pagesAtOnce) await setTimeout(1);
  await wipe(writer);
}

/** Makes deleted rows unreadable in the files: what `secure_delete` has overwritten still stands in the log. */
export async function wipe(writer: Kysely<Schema>): Promise<void> {
  // Readers of old pages keep the log from being emptied, for as long as their query takes.
  for (let attempt = 0; attempt < 100 && !(await emptyLog(writer)); attempt++) await setTimeout(50);
}

/** Whether there is more to merge. */
async function merge(writer: Kysely<Schema>, pages: number): Promise<boolean> {
  return writer.transaction().execute(async (trx) => {
    const before = await changes(trx);
    await sql`insert into piece_fts (piece_fts, rank) values ('merge', ${pages})`.execute(trx);
    return (await changes(trx)) - before >= 2;
  });
}

async function changes(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select total_changes() as n`.execute(db);
  return rows[0]?.n ?? 0;
}

async function emptyLog(writer: Kysely<Schema>): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(writer);
  return rows[0]?.busy === 0;
}
