import type { Transaction } from "kysely";
import type { Likes } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { lockedReply, raiseTalk } from "./talk.ts";

/** The port `Likes` over an engine. */
export function openLikes({ writer: db, reader }: Engine): Likes {
  return {
    ofReply: (id, readerKey, likes, now) =>
      db.transaction().execute(async (trx) => {
        const reply = await lockedReply(trx, id);
        if (reply?.state !== "published") return null;
        const by = await likeReply(trx, reply.key, readerKey, likes, now);
        if (by === 0) return reply.likes;
        await trx
          .updateTable("reply")
          .set({ likes: reply.likes + by })
          .where("key", "=", reply.key)
          .execute();
        await raiseTalk(trx, [reply.piece_key]);
        return reply.likes + by;
      }),
    ofPiece: (pieceId, readerKey, likes, now) =>
      db.transaction().execute((trx) => likePiece(trx, pieceId, readerKey, likes, now)),
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
async function likeReply(trx: Transaction<Schema>, replyKey: number, readerKey: number, likes: boolean, now: Date) {
  if (!likes) {
    const gone = await trx
      .deleteFrom("reply_like")
      .where("reply_key", "=", replyKey)
      .where("reader_key", "=", readerKey)
      .returning("reply_key")
      .execute();
    return -gone.length;
  }
  const added = await trx
    .insertInto("reply_like")
    .values({ reply_key: replyKey, reader_key: readerKey, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("reply_key")
    .execute();
  return added.length;
}

async function likePiece(
  trx: Transaction<Schema>,
  pieceId: string,
  readerKey: number,
  likes: boolean,
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
  if (likes) {
    await trx
      .insertInto("piece_like")
      .values({ piece_key: piece.key, reader_key: readerKey, at: now.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  } else {
    await trx.deleteFrom("piece_like").where("piece_key", "=", piece.key).where("reader_key", "=", readerKey).execute();
  }
  const { n } = await trx
    .selectFrom("piece_like")
    .where("piece_key", "=", piece.key)
    .select((count) => count.fn.countAll().as("n"))
    .executeTakeFirstOrThrow();
  return Number(n);
}
