import type { Pictures } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import { raiseTalkOfReader } from "./talk.ts";

/** The port `Pictures` over an engine. */
export function openPictures({ writer: db, reader }: Engine): Pictures {
  return {
    keep: (readerKey, { hash, bytes }, now) =>
      db.transaction().execute(async (trx) => {
        const picture = { hash, bytes: bytes.toString("base64"), at: now.toISOString() };
        await trx
          .insertInto("reader_picture")
          .values({ reader_key: readerKey, ...picture })
          .onConflict((conflict) => conflict.column("reader_key").doUpdateSet(picture))
          .execute();
        await raiseTalkOfReader(trx, readerKey);
      }),
    remove: (readerKey) =>
      db.transaction().execute(async (trx) => {
        await trx.deleteFrom("reader_picture").where("reader_key", "=", readerKey).execute();
        await raiseTalkOfReader(trx, readerKey);
      }),
    async of(readerKey) {
      const row = await reader
        .selectFrom("reader_picture")
        .select("hash")
        .where("reader_key", "=", readerKey)
        .executeTakeFirst();
      return row?.hash ?? null;
    },
    async at(hash) {
      const row = await reader
        .selectFrom("reader_picture")
        .select("bytes")
        .where("hash", "=", hash)
        .limit(1)
        .executeTakeFirst();
      return row ? Buffer.from(row.bytes, "base64") : null;
    },
  };
}
