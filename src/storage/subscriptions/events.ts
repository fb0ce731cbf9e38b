import { nextTry, type EventBook, type PaymentEvent } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";

/** The port `EventBook` over an engine. */
export function openEventBook({ writer, reader }: Engine): EventBook {
  return {
    async note(event, now) {
      const at = now.toISOString();
      const row = await writer
        .insertInto("payment_event")
        .values({ id: event.id, said: JSON.stringify(event), received_at: at, due_at: at, failures: 0 })
        .onConflict((conflict) => conflict.column("id").doNothing())
        .returning("id")
        .executeTakeFirst();
      return row !== undefined;
    },
    async due(most, now) {
      const rows = await reader
        .selectFrom("payment_event")
        .select("said")
        .where("due_at", "<=", now.toISOString())
        .orderBy("due_at")
        .orderBy("id")
        .limit(most)
        .execute();
      return rows.map(({ said }) => JSON.parse(said) as PaymentEvent);
    },
    async settle(id) {
      await writer.updateTable("payment_event").set({ due_at: null, said: "" }).where("id", "=", id).execute();
    },
    async failed(id, now) {
      await writer.transaction().execute(async (trx) => {
        const row = await trx
          .updateTable("payment_event")
          .set((one) => ({ failures: one("failures", "+", 1) }))
          .where("id", "=", id)
          .where("due_at", "is not", null)
          .returning("failures")
          .executeTakeFirst();
        if (!row) return;
        await trx
          .updateTable("payment_event")
          .set({ due_at: nextTry(row.failures, now) })
          .where("id", "=", id)
          .execute();
      });
    },
  };
}
