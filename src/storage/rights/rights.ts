import type { Kysely, Transaction } from "kysely";
import { v7 as uuid } from "uuid";
import { personalTables } from "../../readers/index.ts";
import type { Data, ReaderData, Rights } from "../../readers/rights/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { areas, type Leaving } from "./areas.ts";
import { openConsents } from "./consents.ts";
import { sweep } from "./sweep.ts";

/** The port `Rights` over an engine. */
export function openRights(engine: Engine): Rights {
  return {
    consents: openConsents(engine),
    dataOf: (readerKey) => dataOf(engine.reader, readerKey),
    async erase(readerKey, replies, now) {
      const outcome = await erase(engine, { readerKey, replies, now });
      // Every time: the first may have been interrupted here.
      if (outcome !== "staff") await engine.differences.wipe(engine.writer, personalTables());
      return outcome;
    },
    sweep: (now) => sweep(engine, now, (readerKey) => erase(engine, { readerKey, replies: "withdrawn", now })),
  };
}

async function dataOf(db: Kysely<Schema>, readerKey: number): Promise<ReaderData | null> {
  const known = await db.selectFrom("reader").select("key").where("key", "=", readerKey).executeTakeFirst();
  // An area may ask for the reader's row.
  if (!known) return null;
  const data: ReaderData = {};
  for (const area of areas.toReversed()) data[area.name] = (await area.exportOf(db, readerKey)) as Data;
  return data;
}

async function erase({ writer }: Engine, leaving: Leaving) {
  return writer.transaction().execute(async (trx) => {
    // On PostgreSQL, a new key is what keeps others from writing rows that lean on this one until all is gone.
    const reader = await trx
      .updateTable("reader")
      .set({ id: uuid() })
      .where("key", "=", leaving.readerKey)
      .where("role", "is", null)
      .returning("key")
      .executeTakeFirst();
    if (!reader) return whyNot(trx, leaving.readerKey);
    for (const area of areas) await area.erase(trx, leaving);
    return "erased" as const;
  });
}

/** Why a reader could not be taken out. */
async function whyNot(trx: Transaction<Schema>, readerKey: number) {
  const row = await trx.selectFrom("reader").select("role").where("key", "=", readerKey).executeTakeFirst();
  return row ? ("staff" as const) : ("unknown" as const);
}
