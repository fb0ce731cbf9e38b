import type { Transaction } from "kysely";
import {
  goesOn,
  isNewer,
  nextFetch,
  orderOf,
  owed,
  type Facts,
  type Mark,
  type News,
} from "../../subscriptions/index.ts";
import type { Schema } from "../schema.ts";
import { factsOf, takeTurn, writeAccess, type SubscriptionRow } from "./access.ts";

type Trx = Transaction<Schema>;

/** Takes news in and writes the access of whom they concern, in one transaction. */
export async function learn(trx: Trx, news: News, graceDays: number, now: Date): Promise<void> {
  await takeTurn(trx);
  if (news.snapshot) await takeSnapshot(trx, news, now);
  for (const mark of news.marks) await takeMark(trx, news, mark);
  for (const readerKey of await concerned(trx, news)) {
    await undoDoubles(trx, readerKey, now);
    await oweNotices(trx, readerKey, graceDays, now);
    await writeAccess(trx, readerKey, graceDays, now);
  }
}

async function takeSnapshot(trx: Trx, news: News, now: Date): Promise<void> {
  const snapshot = news.snapshot as NonNullable<News["snapshot"]>;
  const values = {
    customer: snapshot.customer,
    price: snapshot.price,
    status: snapshot.status,
    period_start: snapshot.periodStart,
    period_end: snapshot.periodEnd,
    ends_at: snapshot.endsAt,
    suspended: snapshot.suspended ? 1 : 0,
    invoice: snapshot.invoice,
    as_of: orderOf(news),
    // What an event says is made sure of a minute later.
    fetch_at: news.begunAt === null ? new Date(now.getTime() + 60_000).toISOString() : nextFetch(snapshot, now),
    failures: 0,
    ...(news.begunAt !== null && { fetched_at: news.begunAt }),
  };
  const known = await trx.selectFrom("subscription").selectAll().where("id", "=", snapshot.id).executeTakeFirst();
  if (known) {
    if (isNewer(news, asOf(known)))
      await trx.updateTable("subscription").set(values).where("id", "=", known.id).execute();
    return;
  }
  const reader = await trx
    .selectFrom("reader")
    .select("key")
    .where("id", "=", snapshot.reader ?? "")
    .executeTakeFirst();
  // Somebody else's: the publication may share its account with a shop, or with a copy of itself.
  if (!reader) return;
  await trx
    .insertInto("subscription")
    .values({
      fetched_at: "",
      ...values,
      id: snapshot.id,
      reader_key: reader.key,
      created_at: snapshot.createdAt,
      wish: null,
      wish_at: null,
      wish_failures: 0,
    })
    .execute();
  await trx
    .insertInto("payer")
    .values({ reader_key: reader.key, customer: snapshot.customer })
    .onConflict((conflict) => conflict.column("reader_key").doNothing())
    .execute();
}

async function takeMark(trx: Trx, news: News, { payment, what, value }: Mark): Promise<void> {
  const fresh = { value, as_of: orderOf({ ...news, snapshot: null }, value), fetched_at: news.begunAt ?? "" };
  const known = await trx
    .selectFrom("payment_mark")
    .select(["as_of", "fetched_at"])
    .where("payment", "=", payment)
    .where("what", "=", what)
    .executeTakeFirst();
  if (!known)
    await trx
      .insertInto("payment_mark")
      .values({ payment, what, ...fresh })
      .execute();
  else if (isNewer(news, asOf(known), fresh.as_of)) {
    await trx
      .updateTable("payment_mark")
      .set({ ...fresh, fetched_at: news.begunAt ?? known.fetched_at })
      .where("payment", "=", payment)
      .where("what", "=", what)
      .execute();
  }
}

/** Keys of readers whose access the news may change. */
async function concerned(trx: Trx, { snapshot, marks }: News): Promise<number[]> {
  const payments = marks.map(({ payment }) => payment);
  const rows = await trx
    .selectFrom("subscription")
    .select("reader_key")
    .distinct()
    .where((where) =>
      where.or([
        where("id", "=", snapshot?.id ?? ""),
        ...(payments.length === 0
          ? []
          : [
              where(
                "invoice",
                "in",
                where
                  .selectFrom("payment_mark")
                  .select("value")
                  .where("what", "=", "invoice")
                  .where("payment", "in", payments),
              ),
            ]),
      ]),
    )
    .execute();
  return rows.flatMap(({ reader_key }) => reader_key ?? []);
}

const day = 86_400_000;

/** Of two subscriptions that go on the first stays; another, paid within the same days, is undone. */
async function undoDoubles(trx: Trx, readerKey: number, now: Date): Promise<void> {
  const rows = await trx
    .selectFrom("subscription")
    .selectAll()
    .where("reader_key", "=", readerKey)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const [, ...doubles] = rows.filter((row) => goesOn(statusOf(row)));
  for (const { id, created_at, wish } of doubles) {
    if (wish === "undo" || Date.parse(created_at) < now.getTime() - day) continue;
    const at = now.toISOString();
    await trx.updateTable("subscription").set({ wish: "undo", wish_at: at }).where("id", "=", id).execute();
  }
}

async function oweNotices(trx: Trx, readerKey: number, graceDays: number, now: Date): Promise<void> {
  const rows = await trx.selectFrom("subscription").selectAll().where("reader_key", "=", readerKey).execute();
  const facts = await factsOf(trx, rows);
  for (const row of rows) {
    const notices = trx.selectFrom("subscription_notice").where("subscription_key", "=", row.key);
    const undone = await notices.select("kind").where("kind", "=", "undone").executeTakeFirst();
    const owing =
      row.wish === "undo" || undone
        ? [{ kind: "undone", about: "" }]
        : owed(facts.get(row.id) as Facts, graceDays, now);
    if (goesOn(statusOf(row))) {
      // Cancelled again after all, it is confirmed again.
      await trx
        .deleteFrom("subscription_notice")
        .where("subscription_key", "=", row.key)
        .where("kind", "=", "cancelled")
        .execute();
    }
    for (const { kind, about } of owing) {
      await trx
        .insertInto("subscription_notice")
        .values({ subscription_key: row.key, kind, about, settled_at: null })
        .onConflict((conflict) => conflict.columns(["subscription_key", "kind", "about"]).doNothing())
        .execute();
    }
  }
}

const asOf = ({ as_of, fetched_at }: { as_of: string; fetched_at: string }) => ({
  order: as_of,
  fetchedAt: fetched_at,
});
const statusOf = ({ status, ends_at }: SubscriptionRow) => ({ status: status as Facts["status"], endsAt: ends_at });
