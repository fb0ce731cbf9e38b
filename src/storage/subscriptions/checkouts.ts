import type { Checkout, CheckoutBook } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";

interface CheckoutRow {
  id: string;
  plan: string;
  url: string;
  opened_at: string;
}

const checkoutIn = ({ id, plan, url, opened_at }: CheckoutRow): Checkout => ({ id, plan, url, openedAt: opened_at });

/** The port `CheckoutBook` over an engine. */
export function openCheckoutBook({ writer, reader }: Engine): CheckoutBook {
  return {
    async keep(readerId, customer, { id, plan, url, openedAt }) {
      await writer.transaction().execute(async (trx) => {
        const found = await trx
          .updateTable("reader")
          .set((row) => ({ key: row.ref("key") }))
          .where("id", "=", readerId)
          .returning("key")
          .executeTakeFirst();
        const reader_key = found?.key ?? null;
        await trx
          .insertInto("checkout")
          .values({ id, reader_key, plan, url, opened_at: openedAt, look_at: openedAt })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .execute();
        if (reader_key === null) return;
        await trx
          .insertInto("payer")
          .values({ reader_key, customer })
          .onConflict((conflict) => conflict.column("reader_key").doUpdateSet({ customer }))
          .execute();
      });
    },
    async ofReader(readerId) {
      const rows = await reader
        .selectFrom("checkout")
        .innerJoin("reader", "reader.key", "checkout.reader_key")
        .select(["checkout.id", "checkout.plan", "checkout.url", "checkout.opened_at"])
        .where("reader.id", "=", readerId)
        .orderBy("checkout.opened_at", "desc")
        .execute();
      return rows.map(checkoutIn);
    },
    async due(most, now) {
      const rows = await reader
        .selectFrom("checkout")
        .selectAll()
        .where("look_at", "<=", now.toISOString())
        .orderBy("look_at")
        .limit(most)
        .execute();
      return rows.map((row) => ({ ...checkoutIn(row), orphan: row.reader_key === null }));
    },
    async lookAgain(id, at) {
      await writer.updateTable("checkout").set({ look_at: at }).where("id", "=", id).execute();
    },
    async settle(id) {
      await writer.deleteFrom("checkout").where("id", "=", id).execute();
    },
  };
}
