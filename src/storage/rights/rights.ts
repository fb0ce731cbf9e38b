import type { Kysely } from "kysely";
import { personalTables } from "../../readers/index.ts";
import type { Data, ReaderData, Rights } from "../../readers/rights/index.ts";
import type { Engine } from "../engine.ts";
import { lockReader } from "../lock-reader.ts";
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
    await lockReader(trx, leaving.readerKey);
    const reader = await trx
      .selectFrom("reader")
      .select("role")
      .where("key", "=", leaving.readerKey)
      .executeTakeFirst();
    if (!reader) return "unknown" as const;
    if (reader.role !== null) return "staff" as const;
    for (const area of areas) await area.erase(trx, leaving);
    return "erased" as const;
  });
}
