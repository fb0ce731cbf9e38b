import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** Lets one transaction at a time count what a reader has: writing the row, even unchanged, takes its lock. */
export async function lockReader(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await trx
    .updateTable("reader")
    .set((row) => ({ id: row.ref("id") }))
    .where("key", "=", readerKey)
    .execute();
}
