import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import { replyOf, replyRows } from "./rows.ts";
import { raiseTalk, raiseTalkOfReader } from "./talk.ts";
import { withdrawn } from "./writing.ts";

/** All that is kept of a reader here: own replies, likes, reports, picture, and which contributor the reader is. */
export async function exportOf(db: Kysely<Schema>, readerKey: number) {
  const [replies, repliesLiked, piecesLiked, reported, contributor, picture, rulings] = await Promise.all([
    replyRows(db).where("reply.reader_key", "=", readerKey).orderBy("reply.written_at").execute(),
    db
      .selectFrom("reply_like")
      .innerJoin("reply", "reply.key", "reply_key")
      .select(["reply.id as reply", "at"])
      .where("reply_like.reader_key", "=", readerKey)
      .orderBy("at")
      .execute(),
    db
      .selectFrom("piece_like")
      .innerJoin("piece", "piece.key", "piece_key")
      .select(["piece.slug as piece", "at"])
      .where("reader_key", "=", readerKey)
      .orderBy("at")
      .execute(),
    db
      .selectFrom("reply_report")
      .innerJoin("reply", "reply.key", "reply_key")
      .select(["reply.id as reply", "at"])
      .where("reply_report.reader_key", "=", readerKey)
      .orderBy("at")
      .execute(),
    db.selectFrom("reader_contributor").select(["contributor", "at"]).where("reader_key", "=", readerKey).execute(),
    db.selectFrom("reader_picture").select(["bytes", "at"]).where("reader_key", "=", readerKey).executeTakeFirst(),
    db
      .selectFrom("reply_ruling")
      .innerJoin("reply", "reply.key", "reply_key")
      .select(["reply.id as reply", "ruling", "at"])
      .where("staff_key", "=", readerKey)
      .orderBy("at")
      .execute(),
  ]);
  return {
    replies: replies.map(replyOf).map((reply) => ({
      id: reply.id,
      piece: reply.piece.slug,
      answers: reply.answers?.id ?? null,
      name: reply.author.name,
      text: reply.text,
      quote: reply.quote?.text ?? null,
      state: reply.state,
      tellsByLetter: reply.tells,
      likes: reply.likes,
      writtenAt: reply.writtenAt,
      publishedAt: reply.publishedAt,
      editedAt: reply.editedAt,
    })),
    repliesLiked,
    piecesLiked,
    reported,
    contributor,
    picture: picture ? { type: "image/webp", base64: picture.bytes, at: picture.at } : null,
    rulings,
  };
}

/**
 * Forgets a reader who leaves, by the reader's choice: "unsigned" leaves what was published, signed by nobody;
 * "withdrawn" takes the words back too. Whatever was not published goes either way.
 */
export async function erase(
  trx: Transaction<Schema>,
  readerKey: number,
  replies: "unsigned" | "withdrawn" = "withdrawn",
): Promise<void> {
  await raiseTalkOfReader(trx, readerKey);
  const own = await trx
    .selectFrom("reply")
    .select(["key", "id", "state"])
    .where("reader_key", "=", readerKey)
    .execute();
  for (const { key, id, state } of own) {
    const kept = replies === "unsigned" && state === "published";
    await trx
      .updateTable("reply")
      .set({
        ...(kept ? { tells: 0, submission: id } : withdrawn(id)),
        name: "",
        writer: `left:${id}`,
        reader_key: null,
        has_left: 1,
      })
      .where("key", "=", key)
      .execute();
    await trx.deleteFrom("reply_report").where("reply_key", "=", key).execute();
    // What it taught stays in the sum of all lessons.
    await trx.deleteFrom("spam_lesson").where("reply_id", "=", id).execute();
  }
  await takeLikesBack(trx, readerKey);
  await trx.deleteFrom("reply_report").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("reader_contributor").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("reader_picture").where("reader_key", "=", readerKey).execute();
  await trx.updateTable("reply_ruling").set({ staff_key: null }).where("staff_key", "=", readerKey).execute();
}

async function takeLikesBack(trx: Transaction<Schema>, readerKey: number): Promise<void> {
  const liked = await trx
    .selectFrom("reply_like")
    .innerJoin("reply", "reply.key", "reply_key")
    .select(["reply.key", "reply.piece_key"])
    .where("reply_like.reader_key", "=", readerKey)
    .execute();
  for (const { key } of liked) {
    await trx
      .updateTable("reply")
      .set((row) => ({ likes: row("likes", "-", 1) }))
      .where("key", "=", key)
      .execute();
  }
  const pieces = await trx.selectFrom("piece_like").select("piece_key").where("reader_key", "=", readerKey).execute();
  const touched = new Set([...liked, ...pieces].map(({ piece_key }) => piece_key));
  for (const key of [...touched].sort((a, b) => a - b)) await raiseTalk(trx, [key]);
  await trx.deleteFrom("reply_like").where("reader_key", "=", readerKey).execute();
  await trx.deleteFrom("piece_like").where("reader_key", "=", readerKey).execute();
}
