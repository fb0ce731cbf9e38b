import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** What a reader follows, has put aside and has read, for the reader to take along. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [follows, readingList, history, historySince, feed] = await Promise.all([
    db
      .selectFrom("follow")
      .select(["kind", "id", "other", "since"])
      .where("reader_key", "=", readerKey)
      .orderBy("since")
      .execute(),
    db
      .selectFrom("saved_piece")
      .innerJoin("piece", "piece.key", "piece_key")
      .select(["piece.slug as piece", "at as savedAt", "read_at as readAt"])
      .where("reader_key", "=", readerKey)
      .orderBy("at")
      .execute(),
    db
      .selectFrom("history")
      .innerJoin("piece", "piece.key", "piece_key")
      .select(["piece.slug as piece", "at as readAt"])
      .where("reader_key", "=", readerKey)
      .orderBy("at")
      .execute(),
    db.selectFrom("history_choice").select("since").where("reader_key", "=", readerKey).executeTakeFirst(),
    db.selectFrom("private_feed").select("made_at as madeAt").where("reader_key", "=", readerKey).executeTakeFirst(),
  ]);
  return {
    follows,
    readingList,
    historyOnSince: historySince?.since ?? null,
    history,
    feedMadeAt: feed?.madeAt ?? null,
  };
}

/** Takes all of it away. */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  for (const table of ["follow", "saved_piece", "history", "history_choice", "private_feed"] as const)
    await trx.deleteFrom(table).where("reader_key", "=", readerKey).execute();
}
