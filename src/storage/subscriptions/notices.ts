import type { Notice, NoticeBook } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";
import { factsOf } from "./access.ts";

/** The port `NoticeBook` over an engine. */
export function openNoticeBook({ writer, reader }: Engine): NoticeBook {
  return {
    async due(most) {
      const rows = await reader
        .selectFrom("subscription_notice as notice")
        .innerJoin("subscription", "subscription.key", "notice.subscription_key")
        .innerJoin("reader", "reader.key", "subscription.reader_key")
        .selectAll("subscription")
        .select(["notice.kind", "notice.about", "reader.address"])
        .where("notice.settled_at", "is", null)
        .limit(most)
        .execute();
      const facts = await factsOf(reader, rows);
      return rows.flatMap(({ id, kind, about, address, price }) => {
        const known = facts.get(id);
        return known ? { kind: kind as Notice["kind"], subscription: id, about, address, facts: known, price } : [];
      });
    },
    async settle({ subscription, kind, about }, now) {
      await writer
        .updateTable("subscription_notice")
        .set({ settled_at: now.toISOString() })
        .where("kind", "=", kind)
        .where("about", "=", about)
        .where("subscription_key", "=", (where) =>
          where.selectFrom("subscription").select("key").where("id", "=", subscription),
        )
        .execute();
    },
  };
}
