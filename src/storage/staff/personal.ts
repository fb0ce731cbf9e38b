import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** What somebody did at the desk, for them to take along. Secrets of second factors are of no use to anybody else. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [deeds, factor] = await Promise.all([
    db
      .selectFrom("desk_log")
      .select(["at", "role", "what", "on_what as onWhat"])
      .where("reader_key", "=", readerKey)
      .orderBy("key")
      .execute(),
    db.selectFrom("staff_factor").select("since").where("reader_key", "=", readerKey).executeTakeFirst(),
  ]);
  return { deeds, secondFactorSince: factor?.since ?? null };
}

/** What was done stays in the log, without saying by whom. */
export async function erase(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  await trx.deleteFrom("staff_recovery_code").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("staff_factor").where("reader_key", "=", readerKey).execute();
  await trx.updateTable("desk_log").set({ reader_key: null }).where("reader_key", "=", readerKey).execute();
}
