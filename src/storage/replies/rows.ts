import type { Kysely } from "kysely";
import type { Quote, Reason, Reply, ReplyState } from "../../replies/index.ts";
import type { Schema } from "../schema.ts";

/** Replies with the piece that they are under, who wrote them, and whom they answer. */
export function replyRows(db: Kysely<Schema>) {
  return db
    .selectFrom("reply")
    .innerJoin("piece", "piece.key", "reply.piece_key")
    .leftJoin("reply as head", "head.key", "reply.head_key")
    .leftJoin("reply as answered", "answered.key", "reply.answers_key")
    .leftJoin("reader", "reader.key", "reply.reader_key")
    .select([
      "reply.key",
      "reply.id",
      "piece.id as piece_id",
      "piece.slug as piece_slug",
      "piece.title as piece_title",
      "piece.access as piece_access",
      "head.id as head_id",
      "answered.id as answers_id",
      "answered.name as answers_name",
      "reply.writer",
      "reader.id as reader_id",
      "reply.name",
      "reply.address",
      "reader.address as reader_address",
      "reply.text",
      "reply.quote",
      "reply.quote_start",
      "reply.quote_end",
      "reply.state",
      "reply.reasons",
      "reply.tells",
      "reply.likes",
      "reply.reports",
      "reply.written_at",
      "reply.published_at",
      "reply.edited_at",
    ]);
}

type ReplyRow = Awaited<ReturnType<ReturnType<typeof replyRows>["executeTakeFirstOrThrow"]>>;

export function replyOf(row: ReplyRow): Reply {
  return {
    id: row.id,
    piece: {
      id: row.piece_id,
      slug: row.piece_slug,
      title: row.piece_title,
      access: row.piece_access as Reply["piece"]["access"],
    },
    head: row.head_id,
    answers: row.answers_id === null ? null : { id: row.answers_id, name: row.answers_name ?? "" },
    author: {
      word: row.writer,
      readerId: row.reader_id,
      name: row.name,
      address: row.reader_address ?? row.address,
    },
    text: row.text,
    quote: quoteOf(row),
    state: row.state as ReplyState,
    reasons: JSON.parse(row.reasons) as Reason[],
    tells: row.tells === 1,
    likes: row.likes,
    reports: row.reports,
    writtenAt: row.written_at,
    publishedAt: row.published_at,
    editedAt: row.edited_at,
  };
}

export function quoteOf(row: { quote: string; quote_start: number | null; quote_end: number | null }): Quote | null {
  const { quote, quote_start: start, quote_end: end } = row;
  return start === null || end === null ? null : { start, end, text: quote };
}

/** One reply as it now is. */
export async function readReply(db: Kysely<Schema>, id: string): Promise<Reply | null> {
  const row = await replyRows(db).where("reply.id", "=", id).executeTakeFirst();
  return row ? replyOf(row) : null;
}
