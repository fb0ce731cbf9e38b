import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/**
 * Takes the lock of a piece. Whatever writes replies takes it first, so that writers come one after the other and
 * always in the same order.
 */
export async function lockPiece(trx: Transaction<Schema>, key: number): Promise<void> {
  await trx
    .updateTable("piece")
    .set((row) => ({ talk: row.ref("talk") }))
    .where("key", "=", key)
    .execute();
}

/** Says that what is shown under a piece has changed. */
export async function raiseTalk(trx: Transaction<Schema>, keys: readonly number[]): Promise<void> {
  if (keys.length === 0) return;
  await trx
    .updateTable("piece")
    .set((row) => ({ talk: row("talk", "+", 1) }))
    .where("key", "in", [...keys])
    .execute();
}

/** Locks the piece that a reply is under, and then reads the reply; null when there is none. */
export async function lockedReply(trx: Transaction<Schema>, id: string) {
  const found = await trx.selectFrom("reply").select("piece_key").where("id", "=", id).executeTakeFirst();
  if (!found) return null;
  await lockPiece(trx, found.piece_key);
  return (await trx.selectFrom("reply").selectAll().where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Says that what is shown under every piece to which a reader has replied has changed. */
export async function raiseTalkOfReader(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  const pieces = await trx
    .selectFrom("reply")
    .select("piece_key")
    .distinct()
    .where("reader_key", "=", readerKey)
    .where("state", "=", "published")
    .orderBy("piece_key")
    .execute();
  for (const { piece_key } of pieces) await raiseTalk(trx, [piece_key]);
}
