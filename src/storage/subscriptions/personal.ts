import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import { takeTurn } from "./access.ts";

/** How long things are kept, in days. */
const subscriptionDays = {
  /** Ids of events, to know them again. */
  event: 40,
  /** What became of payments: as long as the longest period and a dispute about it. */
  payment: 800,
} as const;

/** What is kept of a reader's subscriptions, for the reader. Receipts are with the payment service. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [subscriptions, payers, codes, checkouts] = await Promise.all([
    db
      .selectFrom("subscription")
      .select(["id", "customer", "price", "status", "period_start as periodStart", "period_end as periodEnd"])
      .select(["ends_at as endsAt", "created_at as createdAt"])
      .where("reader_key", "=", readerKey)
      .orderBy("created_at")
      .execute(),
    db.selectFrom("payer").select("customer").where("reader_key", "=", readerKey).execute(),
    db
      .selectFrom("access_grant")
      .innerJoin("access_code", "access_code.key", "access_grant.code_key")
      .select(["access_code.begins as code", "access_grant.given_at as givenAt", "access_grant.until"])
      .where("access_grant.reader_key", "=", readerKey)
      .execute(),
    db
      .selectFrom("checkout")
      .select(["id", "plan", "opened_at as openedAt"])
      .where("reader_key", "=", readerKey)
      .execute(),
  ]);
  return { subscriptions, payers, codes, checkouts };
}

/**
 * Forgets a reader, before the reader's own row is deleted. What goes on is ended at the payment service by a job, and
 * so is what a checkout that is still open may bring; until then rows stay that name nobody.
 */
export async function erase(trx: Transaction<Schema>, readerKey: number, now: Date): Promise<void> {
  await takeTurn(trx);
  const at = now.toISOString();
  const theirs = trx.selectFrom("subscription").select("key").where("reader_key", "=", readerKey);
  await trx.deleteFrom("subscription_notice").where("subscription_key", "in", theirs).execute();
  await trx
    .deleteFrom("subscription")
    .where("reader_key", "=", readerKey)
    .where("status", "in", ["canceled", "incomplete_expired"])
    .execute();
  await trx
    .updateTable("subscription")
    .set({ reader_key: null, wish: "stop", wish_at: at, wish_failures: 0 })
    .where("reader_key", "=", readerKey)
    .execute();
  await trx
    .updateTable("checkout")
    .set({ reader_key: null, look_at: at })
    .where("reader_key", "=", readerKey)
    .execute();
  await trx.deleteFrom("access_grant").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("payer").where("reader_key", "=", readerKey).execute();
}

/** Deletes whatever is of no use any more. */
export async function keepNoLonger(trx: Transaction<Schema>, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
  await trx.deleteFrom("payment_event").where("received_at", "<", before(subscriptionDays.event)).execute();
  await trx.deleteFrom("payment_mark").where("as_of", "<", before(subscriptionDays.payment)).execute();
  await trx
    .deleteFrom("subscription")
    .where("reader_key", "is", null)
    .where("status", "in", ["canceled", "incomplete_expired"])
    .execute();
}
