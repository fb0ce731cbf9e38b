import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** Letters to the reader's address, for the reader to take along; of what was sent the words are not kept. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  return lettersTo(db, readerKey)
    .select(["kind", "address as to", "subject", "state", "made_at as madeAt"])
    .orderBy("key")
    .execute();
}

/** Takes all of them away, before the reader's row is gone; files in the outbox follow within a minute (`Carrier.forget`). */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  const letters = await lettersTo(trx, readerKey).select("key").execute();
  for (const { key } of letters) await trx.deleteFrom("letter").where("key", "=", key).execute();
}

function lettersTo(db: Kysely<Schema>, readerKey: number) {
  return db
    .selectFrom("letter")
    .where("address_key", "=", (is) => is.selectFrom("reader").select("address_key").where("key", "=", readerKey));
}
