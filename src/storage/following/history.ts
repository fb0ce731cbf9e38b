import type { History } from "../../readers/following/index.ts";
import type { Engine } from "../engine.ts";
import { summaries, summaryColumns } from "../pieces/summaries.ts";
import { lockReader } from "../lock-reader.ts";
import { pieceKey, publishedKey } from "./piece-key.ts";

/** The port `History` over an engine. */
export function openHistory({ writer, reader }: Engine): History {
  return {
    async isOn(readerKey) {
      const row = await reader
        .selectFrom("history_choice")
        .select("since")
        .where("reader_key", "=", readerKey)
        .executeTakeFirst();
      return row !== undefined;
    },
    async turnOn(readerKey, now) {
      await writer
        .insertInto("history_choice")
        .values({ reader_key: readerKey, since: now.toISOString() })
        .onConflict((row) => row.column("reader_key").doNothing())
        .execute();
    },
    async turnOff(readerKey) {
      await writer.transaction().execute(async (trx) => {
        await lockReader(trx, readerKey);
        await trx.deleteFrom("history_choice").where("reader_key", "=", readerKey).execute();
        await trx.deleteFrom("history").where("reader_key", "=", readerKey).execute();
      });
    },
    async record(readerKey, pieceId, now) {
      const key = await publishedKey(reader, pieceId);
      if (key === null) return false;
      return writer.transaction().execute(async (trx) => {
        // Whoever turns history off meanwhile comes before or after, never between the look and the row.
        await lockReader(trx, readerKey);
        const on = await trx
          .selectFrom("history_choice")
          .select("since")
          .where("reader_key", "=", readerKey)
          .executeTakeFirst();
        if (!on) return false;
        const at = now.toISOString();
        await trx
          .insertInto("history")
          .values({ reader_key: readerKey, piece_key: key, at })
          .onConflict((row) => row.columns(["reader_key", "piece_key"]).doUpdateSet({ at }))
          .execute();
        return true;
      });
    },
    async forget(readerKey, pieceId) {
      await writer
        .deleteFrom("history")
        .where("reader_key", "=", readerKey)
        .where("piece_key", "in", pieceKey(writer, pieceId))
        .execute();
    },
    async list(readerKey, { limit, offset }) {
      const mine = reader
        .selectFrom("history")
        .innerJoin("piece", "piece.key", "history.piece_key")
        .where("reader_key", "=", readerKey)
        .where("status", "=", "published");
      const { total } = await mine.select((of) => of.fn.countAll().as("total")).executeTakeFirstOrThrow();
      const rows = await mine
        .select(summaryColumns)
        .select("at")
        .orderBy("at", "desc")
        .orderBy("key", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      const pieces = await summaries(reader, rows);
      const items = rows.flatMap(({ at }, n) => {
        const piece = pieces[n];
        return piece ? [{ piece, at }] : [];
      });
      return { total: Number(total), items };
    },
  };
}
