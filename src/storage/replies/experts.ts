import type { Experts } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import { raiseTalkOfReader } from "./talk.ts";

/** The port `Experts` over an engine. */
export function openExperts({ writer: db, reader }: Engine): Experts {
  return {
    link: (address, contributor, now) =>
      db.transaction().execute(async (trx) => {
        const known = await trx
          .selectFrom("contributor")
          .select("slug")
          .where("slug", "=", contributor)
          .executeTakeFirst();
        const linked = await trx
          .selectFrom("reader")
          .select("key")
          .where("address_key", "=", address)
          .where("verified_at", "is not", null)
          .executeTakeFirst();
        if (!known || !linked) return false;
        await trx
          .insertInto("reader_contributor")
          .values({ reader_key: linked.key, contributor, at: now.toISOString() })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await raiseTalkOfReader(trx, linked.key);
        return true;
      }),
    unlink: (readerId, contributor) =>
      db.transaction().execute(async (trx) => {
        const row = await trx.selectFrom("reader").select("key").where("id", "=", readerId).executeTakeFirst();
        if (!row) return;
        await trx
          .deleteFrom("reader_contributor")
          .where("reader_key", "=", row.key)
          .where("contributor", "=", contributor)
          .execute();
        await raiseTalkOfReader(trx, row.key);
      }),
    list: () =>
      reader
        .selectFrom("reader_contributor")
        .innerJoin("reader", "reader.key", "reader_key")
        .select(["reader.id as readerId", "reader.address", "contributor", "reader.name"])
        .orderBy("contributor")
        .orderBy("reader.id")
        .execute(),
    async of(readerKey) {
      const rows = await reader
        .selectFrom("reader_contributor")
        .select("contributor")
        .where("reader_key", "=", readerKey)
        .orderBy("contributor")
        .execute();
      return rows.map(({ contributor }) => contributor);
    },
  };
}
