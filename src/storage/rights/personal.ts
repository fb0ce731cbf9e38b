import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** The ledger of consents, for the reader to take along. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  return db
    .selectFrom("consent_act")
    .select(["purpose", "act", "wording", "version", "at", "place"])
    .where("reader_key", "=", readerKey)
    .orderBy("key")
    .execute();
}

export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await trx.deleteFrom("consent_act").where("reader_key", "=", readerKey).execute();
}
