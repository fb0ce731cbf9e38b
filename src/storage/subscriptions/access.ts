import type { Selectable, Transaction } from "kysely";
import { entitlement, latest, paymentIn, type Facts, type Status } from "../../subscriptions/index.ts";
import type { Schema } from "../schema.ts";

export type SubscriptionRow = Selectable<Schema["subscription"]>;

/** Waits until no other transaction takes news in. */
export async function takeTurn(trx: Transaction<Schema>): Promise<void> {
  await trx
    .updateTable("subscription_turn")
    .set((row) => ({ n: row.ref("n") }))
    .execute();
}

/** What is known of subscriptions, with what became of the payments of their newest invoices. */
export async function factsOf(
  db: Pick<Transaction<Schema>, "selectFrom">,
  rows: SubscriptionRow[],
): Promise<Map<string, Facts>> {
  const invoices = rows.flatMap(({ invoice }) => invoice ?? []);
  const marks = invoices.length === 0 ? [] : await marksOf(db, invoices);
  return new Map(
    rows.map((row) => {
      const values = marks.filter(({ invoice }) => invoice === row.invoice).map(({ value }) => value);
      return [row.id, factsIn(row, values)];
    }),
  );
}

function marksOf(db: Pick<Transaction<Schema>, "selectFrom">, invoices: string[]) {
  return db
    .selectFrom("payment_mark as link")
    .innerJoin("payment_mark as mark", "mark.payment", "link.payment")
    .where("link.what", "=", "invoice")
    .where("link.value", "in", invoices)
    .where("mark.what", "!=", "invoice")
    .select(["link.value as invoice", "mark.value"])
    .execute();
}

function factsIn(row: SubscriptionRow, values: string[]): Facts {
  return {
    status: row.status as Status,
    periodStart: row.period_start,
    periodEnd: row.period_end,
    endsAt: row.ends_at,
    suspended: row.suspended === 1,
    payment: paymentIn(values),
  };
}

/** Writes until when a reader has All-Access, from all that gives it. */
export async function writeAccess(
  trx: Transaction<Schema>,
  readerKey: number,
  graceDays: number,
  now: Date,
): Promise<void> {
  const rows = await trx.selectFrom("subscription").selectAll().where("reader_key", "=", readerKey).execute();
  const facts = await factsOf(trx, rows);
  const grants = await trx.selectFrom("access_grant").select("until").where("reader_key", "=", readerKey).execute();
  const until = latest([
    ...[...facts.values()].map((one) => entitlement(one, graceDays, now).until),
    ...grants.map((grant) => grant.until),
  ]);
  await trx.updateTable("reader").set({ access_until: until }).where("key", "=", readerKey).execute();
}
