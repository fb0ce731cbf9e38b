import { nextTry, type Ledger, type Subscriber, type Wish } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";
import { factsOf } from "./access.ts";
import { learn } from "./learn.ts";
import { keepNoLonger } from "./personal.ts";

/** The port `Ledger` over an engine. */
export function openLedger({ writer, reader }: Engine, graceDays: number): Ledger {
  return {
    learn: (news, now) => writer.transaction().execute((trx) => learn(trx, news, graceDays, now)),
    async dueFetches(most, now) {
      const rows = await reader
        .selectFrom("subscription")
        .select("id")
        .where("fetch_at", "<=", now.toISOString())
        .orderBy("fetch_at")
        .limit(most)
        .execute();
      return rows.map(({ id }) => id);
    },
    async fetchFailed(id, now) {
      await writer.transaction().execute(async (trx) => {
        const { failures } = (await trx
          .updateTable("subscription")
          .set((row) => ({ failures: row("failures", "+", 1) }))
          .where("id", "=", id)
          .returning("failures")
          .executeTakeFirst()) ?? { failures: 0 };
        await trx
          .updateTable("subscription")
          .set({ fetch_at: nextTry(failures, now) })
          .where("id", "=", id)
          .execute();
      });
    },
    async subscriptionPaidBy(payment) {
      const row = await reader
        .selectFrom("payment_mark")
        .innerJoin("subscription", "subscription.invoice", "payment_mark.value")
        .select("subscription.id")
        .where("payment_mark.what", "=", "invoice")
        .where("payment_mark.payment", "=", payment)
        .executeTakeFirst();
      return row?.id ?? null;
    },
    sweep: (now) => writer.transaction().execute((trx) => keepNoLonger(trx, now)),
    subscriber: (readerId) => subscriberOf(reader, readerId),
    async wish(id, wish, now) {
      const wish_at = wish === null ? null : now.toISOString();
      await writer.updateTable("subscription").set({ wish, wish_at, wish_failures: 0 }).where("id", "=", id).execute();
    },
    async dueWishes(most, now) {
      const rows = await reader
        .selectFrom("subscription")
        .select(["id", "wish"])
        .where("wish_at", "<=", now.toISOString())
        .orderBy("wish_at")
        .limit(most)
        .execute();
      return rows.map(({ id, wish }) => ({ id, wish: wish as Wish }));
    },
    async wishFailed(id, now) {
      await writer.transaction().execute(async (trx) => {
        const row = await trx
          .updateTable("subscription")
          .set((one) => ({ wish_failures: one("wish_failures", "+", 1) }))
          .where("id", "=", id)
          .where("wish", "is not", null)
          .returning("wish_failures")
          .executeTakeFirst();
        if (!row) return;
        await trx
          .updateTable("subscription")
          .set({ wish_at: nextTry(row.wish_failures, now) })
          .where("id", "=", id)
          .execute();
      });
    },
  };
}

async function subscriberOf(db: Engine["reader"], readerId: string): Promise<Subscriber | null> {
  const account = await db
    .selectFrom("reader")
    .leftJoin("payer", "payer.reader_key", "reader.key")
    .select(["reader.key", "reader.meter", "reader.access_until", "payer.customer"])
    .where("reader.id", "=", readerId)
    .executeTakeFirst();
  if (!account) return null;
  const rows = await db
    .selectFrom("subscription")
    .selectAll()
    .where("reader_key", "=", account.key)
    .orderBy("created_at", "desc")
    .execute();
  const facts = await factsOf(db, rows);
  const before = await db
    .selectFrom("subscription")
    .innerJoin("reader", "reader.key", "subscription.reader_key")
    .select("subscription.key")
    .where("reader.meter", "=", account.meter)
    .where("subscription.status", "not in", ["incomplete", "incomplete_expired"])
    .limit(1)
    .executeTakeFirst();
  const grant = await db
    .selectFrom("access_grant")
    .select("until")
    .where("reader_key", "=", account.key)
    .orderBy("until", "desc")
    .limit(1)
    .executeTakeFirst();
  return {
    accessUntil: account.access_until,
    customer: account.customer,
    subscriptions: rows.flatMap((row) => {
      const known = facts.get(row.id);
      return known
        ? {
            id: row.id,
            customer: row.customer,
            price: row.price,
            createdAt: row.created_at,
            facts: known,
            wish: row.wish as Wish | null,
          }
        : [];
    }),
    codesUntil: grant?.until ?? null,
    hadBefore: before !== undefined,
  };
}
