import type { Kysely, Transaction } from "kysely";
import { v7 as uuid } from "uuid";
import type { ConsentAct, Consents, Purpose } from "../../readers/rights/index.ts";
import type { Engine } from "../engine.ts";
import { lockReader } from "../lock-reader.ts";
import type { Schema } from "../schema.ts";

/** The port `Consents` over an engine. */
export function openConsents({ writer, reader }: Engine): Consents {
  const last = async (db: Kysely<Schema>, readerKey: number, purpose: Purpose) =>
    db
      .selectFrom("consent_act")
      .select(["act", "wording", "version"])
      .where("reader_key", "=", readerKey)
      .where("purpose", "=", purpose)
      .orderBy("key", "desc")
      .limit(1)
      .executeTakeFirst();
  /** Two clicks at once add one line. */
  const add = (
    readerKey: number,
    purpose: Purpose,
    next: (before: Awaited<ReturnType<typeof last>>) => Pick<ConsentAct, "act" | "wording" | "version"> | null,
    place: string,
    now: Date,
  ) =>
    writer.transaction().execute(async (trx: Transaction<Schema>) => {
      await lockReader(trx, readerKey);
      const act = next(await last(trx, readerKey, purpose));
      if (!act) return;
      await trx
        .insertInto("consent_act")
        .values({ id: uuid(), reader_key: readerKey, purpose, ...act, at: now.toISOString(), place })
        .execute();
    });
  const give: Consents["give"] = (readerKey, { purpose, version, text }, place, now) =>
    add(
      readerKey,
      purpose,
      (before) =>
        before?.act === "given" && before.version === version ? null : { act: "given", wording: text, version },
      place,
      now,
    );
  return {
    give,
    async giveAs(readerId, wording, place, now) {
      const row = await reader.selectFrom("reader").select("key").where("id", "=", readerId).executeTakeFirst();
      if (row) await give(row.key, wording, place, now);
    },
    withdraw: (readerKey, purpose, place, now) =>
      add(
        readerKey,
        purpose,
        (before) => (before?.act === "given" ? { ...before, act: "withdrawn" } : null),
        place,
        now,
      ),
    holds: async (readerKey, purpose) => (await last(reader, readerKey, purpose))?.act === "given",
    async of(readerKey) {
      const rows = await reader
        .selectFrom("consent_act")
        .select(["id", "purpose", "act", "wording", "version", "at", "place"])
        .where("reader_key", "=", readerKey)
        .orderBy("key", "desc")
        .execute();
      return rows.map((row) => ({ ...row, purpose: row.purpose as Purpose, act: row.act as ConsentAct["act"] }));
    },
  };
}
