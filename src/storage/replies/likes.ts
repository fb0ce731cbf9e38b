import type { Transaction } from "kysely";
import type { Likes } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { lockedReply, raiseTalk } from "./talk.ts";

/** The port `Likes` over an engine. */
export function openLikes({ writer: db, reader }: Engine): Likes {
  return {
    ofReply: (id, readerKey, now) =>
      db.transaction().execute(async (trx) => {
        const reply = await lockedReply(trx, id);
        if (reply?.state !== "published") return null;
        const likes = reply.likes + (await toggleReply(trx, reply.key, readerKey, now));
        await trx.updateTable("reply").set({ likes }).where("key", "=", reply.key).execute();
        await raiseTalk(trx, [reply.piece_key]);
        return likes;
      }),
    ofPiece: (pieceId, readerKey, now) => db.transaction().execute((trx) => togglePiece(trx, pieceId, readerKey, now)),
    async by(readerKey, pieceId) {
      const [piece, replies] = await Promise.all([
        reader
          .selectFrom("piece_like")
          .innerJoin("piece", "piece.key", "piece_key")
          .select("piece_key")
          .where("reader_key", "=", readerKey)
          .where("piece.id", "=", pieceId)
          .executeTakeFirst(),
        reader
          .selectFrom("reply_like")
          .innerJoin("reply", "reply.key", "reply_key")
          .innerJoin("piece", "piece.key", "reply.piece_key")
          .select("reply.id")
          .where("reply_like.reader_key", "=", readerKey)
          .where("piece.id", "=", pieceId)
          .execute(),
      ]);
      return { piece: piece !== undefined, replies: new Set(replies.map(({ id }) => id)) };
    },
  };
}

/** By how much the number of likes changes. */
async function toggleReply(trx: Transaction<Schema>, replyKey: number, readerKey: number, now: Date): Promise<1 | -1> {
  const taken = await trx
    .deleteFrom("reply_like")
    .where("reply_key", "=", replyKey)
    .where("reader_key", "=", readerKey)
    .returning("reply_key")
    .execute();
  if (taken.length > 0) return -1;
  const like = { reply_key: replyKey, reader_key: readerKey, at: now.toISOString() };
  await trx.insertInto("reply_like").values(like).execute();
  return 1;
}

async function togglePiece(
  trx: Transaction<Schema>,
  pieceId: string,
  readerKey: number,
  now: Date,
): Promise<number | null> {
  const piece = await trx
    .updateTable("piece")
    .set((row) => ({ talk: row("talk", "+", 1) }))
    .where("id", "=", pieceId)
    .where("status", "=", "published")
    .returning("key")
    .executeTakeFirst();
  if (!piece) return null;
  const taken = await trx
    .deleteFrom("piece_like")
    .where("piece_key", "=", piece.key)
    .where("reader_key", "=", readerKey)
    .returning("piece_key")
    .execute();
  const like = { piece_key: piece.key, reader_key: readerKey, at: now.toISOString() };
  if (taken.length === 0) await trx.insertInto("piece_like").values(like).execute();
  const { n } = await trx
    .selectFrom("piece_like")
    .where("piece_key", "=", piece.key)
    .select((count) => count.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}
