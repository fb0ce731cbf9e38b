import { SAVED_AT_MOST, type ReadingList } from "../../readers/following/index.ts";
import type { Engine } from "../engine.ts";
import { summaries, summaryColumns } from "../pieces/summaries.ts";
import { lockReader } from "../lock-reader.ts";
import { pieceKey, publishedKey } from "./piece-key.ts";

/** The port `ReadingList` over an engine. */
export function openReadingList({ writer, reader }: Engine): ReadingList {
  return {
    async save(readerKey, pieceId, now) {
      const key = await publishedKey(reader, pieceId);
      if (key === null) return "unknown";
      return writer.transaction().execute(async (trx) => {
        await lockReader(trx, readerKey);
        const rows = await trx
          .selectFrom("saved_piece")
          .select("piece_key")
          .where("reader_key", "=", readerKey)
          .execute();
        if (rows.some(({ piece_key }) => piece_key === key)) return "saved";
        if (rows.length >= SAVED_AT_MOST) return "full";
        await trx
          .insertInto("saved_piece")
          .values({ reader_key: readerKey, piece_key: key, at: now.toISOString(), read_at: null })
          .execute();
        return "saved";
      });
    },
    async remove(readerKey, pieceId) {
      await writer
        .deleteFrom("saved_piece")
        .where("reader_key", "=", readerKey)
        .where("piece_key", "in", pieceKey(writer, pieceId))
        .execute();
    },
    async mark(readerKey, pieceId, readAt) {
      await writer
        .updateTable("saved_piece")
        .set({ read_at: readAt?.toISOString() ?? null })
        .where("reader_key", "=", readerKey)
        .where("piece_key", "in", pieceKey(writer, pieceId))
        .execute();
    },
    async holds(readerKey, pieceId) {
      const row = await reader
        .selectFrom("saved_piece")
        .select("at")
        .where("reader_key", "=", readerKey)
        .where("piece_key", "in", pieceKey(reader, pieceId))
        .executeTakeFirst();
      return row !== undefined;
    },
    async list(readerKey, { limit, offset }) {
      const mine = reader
        .selectFrom("saved_piece")
        .innerJoin("piece", "piece.key", "saved_piece.piece_key")
        .where("reader_key", "=", readerKey)
        .where("status", "=", "published");
      const { total } = await mine.select((of) => of.fn.countAll().as("total")).executeTakeFirstOrThrow();
      const rows = await mine
        .select(summaryColumns)
        .select(["at", "read_at"])
        .orderBy((of) => of.case().when("read_at", "is", null).then(0).else(1).end())
        .orderBy("at", "desc")
        .orderBy("key", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      const pieces = await summaries(reader, rows);
      const items = rows.flatMap(({ at, read_at }, n) => {
        const piece = pieces[n];
        return piece ? [{ piece, savedAt: at, readAt: read_at }] : [];
      });
      return { total: Number(total), items };
    },
  };
}
