import { later, latest, type CodeBook } from "../../subscriptions/index.ts";
import type { Engine } from "../engine.ts";
import { takeTurn, writeAccess } from "./access.ts";

/** The port `CodeBook` over an engine. */
export function openCodeBook({ writer, reader }: Engine, graceDays: number): CodeBook {
  return {
    redeem: (readerId, hash, now) =>
      writer.transaction().execute(async (trx) => {
        await takeTurn(trx);
        const at = now.toISOString();
        const holder = await trx
          .selectFrom("reader")
          .select(["key", "meter", "access_until"])
          .where("id", "=", readerId)
          .executeTakeFirst();
        const code = await trx.selectFrom("access_code").selectAll().where("hash", "=", hash).executeTakeFirst();
        if (!holder || !code || (code.ends_at !== null && code.ends_at <= at)) return { kind: "unknown" };
        const before = await trx
          .selectFrom("access_grant")
          .select("code_key")
          .where("code_key", "=", code.key)
          .where("meter", "=", holder.meter)
          .executeTakeFirst();
        if (before || code.used >= code.uses) return { kind: "used" };
        const until = later(latest([at, holder.access_until]) ?? at, code.days);
        await trx
          .insertInto("access_grant")
          .values({ code_key: code.key, meter: holder.meter, reader_key: holder.key, given_at: at, until })
          .execute();
        await trx
          .updateTable("access_code")
          .set({ used: code.used + 1 })
          .where("key", "=", code.key)
          .execute();
        await writeAccess(trx, holder.key, graceDays, now);
        return { kind: "granted", until };
      }),
    async add({ hash, begins, days, uses, endsAt }, now) {
      await writer
        .insertInto("access_code")
        .values({ hash, begins, days, uses, used: 0, ends_at: endsAt, made_at: now.toISOString() })
        .execute();
    },
    async list() {
      const rows = await reader.selectFrom("access_code").selectAll().orderBy("made_at", "desc").execute();
      return rows.map(({ begins, days, uses, used, ends_at, made_at }) => ({
        begins,
        days,
        uses,
        used,
        endsAt: ends_at,
        madeAt: made_at,
      }));
    },
  };
}
