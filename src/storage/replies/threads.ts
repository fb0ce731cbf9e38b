import type { Kysely } from "kysely";
import { headsOf, repliesOnPage, type Thread, type ThreadReply, type Threads } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { quoteOf, readReply, replyOf, replyRows } from "./rows.ts";
import { standingOf } from "./standing.ts";

/** The port `Threads` over an engine. */
export function openThreads({ reader: db }: Engine): Threads {
  return {
    page: (pieceId, page) => threadPage(db, pieceId, page),
    placeOf: (id) => placeOf(db, id),
    find: (id) => readReply(db, id),
    async ofWriter(writer, { limit, offset }) {
      const { total } = await db
        .selectFrom("reply")
        .where("writer", "=", writer)
        .select((count) => count.fn.countAll().as("total"))
        .executeTakeFirstOrThrow();
      const rows = await replyRows(db)
        .where("reply.writer", "=", writer)
        .orderBy("reply.written_at", "desc")
        .orderBy("reply.id", "desc")
        .limit(limit)
        .offset(offset)
        .execute();
      return { total: Number(total), items: rows.map(replyOf) };
    },
    standingOf: (writer) => standingOf(db, writer),
    async door(pieceId) {
      const row = await db
        .selectFrom("reply_door")
        .innerJoin("piece", "piece.key", "piece_key")
        .select("open")
        .where("piece.id", "=", pieceId)
        .executeTakeFirst();
      return row ? (row.open === 1 ? "open" : "closed") : null;
    },
  };
}

async function threadPage(db: Kysely<Schema>, pieceId: string, asked: number): Promise<Thread> {
  const piece = await db.selectFrom("piece").select("key").where("id", "=", pieceId).executeTakeFirst();
  if (!piece) return { total: 0, page: 1, pages: 1, likes: 0, heads: [] };
  const [{ likes }, { total }, { heads }] = await Promise.all([
    db
      .selectFrom("piece_like")
      .where("piece_key", "=", piece.key)
      .select((count) => count.fn.countAll().as("likes"))
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("reply")
      .where("piece_key", "=", piece.key)
      .where("state", "=", "published")
      .select((count) => count.fn.countAll().as("total"))
      .executeTakeFirstOrThrow(),
    publicHeads(db, piece.key)
      .select((count) => count.fn.countAll().as("heads"))
      .executeTakeFirstOrThrow(),
  ]);
  const pages = Math.max(1, Math.ceil(Number(heads) / repliesOnPage));
  const page = Math.min(Math.max(1, asked), pages);
  const shown = await publicHeads(db, piece.key)
    .select("head.key")
    .orderBy("head.written_at")
    .orderBy("head.id")
    .limit(repliesOnPage)
    .offset((page - 1) * repliesOnPage)
    .execute();
  const replies = await repliesUnder(
    db,
    piece.key,
    shown.map(({ key }) => key),
  );
  return { total: Number(total), page, pages, likes: Number(likes), heads: headsOf(replies) };
}

/** Heads that are public, or that public replies lie below. */
function publicHeads(db: Kysely<Schema>, pieceKey: number) {
  return db
    .selectFrom("reply as head")
    .where("head.piece_key", "=", pieceKey)
    .where("head.head_key", "is", null)
    .where((is) =>
      is.or([
        is("head.state", "=", "published"),
        is.exists(
          is
            .selectFrom("reply as below")
            .select("below.key")
            .whereRef("below.head_key", "=", "head.key")
            .where("below.state", "=", "published"),
        ),
      ]),
    );
}

async function repliesUnder(db: Kysely<Schema>, pieceKey: number, heads: number[]): Promise<ThreadReply[]> {
  if (heads.length === 0) return [];
  const rows = await replyRows(db)
    .leftJoin("reader_picture", "reader_picture.reader_key", "reply.reader_key")
    .select((row) => [
      "reader_picture.hash as picture",
      "reply.has_left",
      row
        .selectFrom("reader_contributor")
        .innerJoin("contributor", "contributor.slug", "reader_contributor.contributor")
        .innerJoin("credit", "credit.contributor_key", "contributor.key")
        .whereRef("reader_contributor.reader_key", "=", "reply.reader_key")
        .where("credit.piece_key", "=", pieceKey)
        .select("contributor.slug")
        .orderBy("contributor.slug")
        .limit(1)
        .as("contributor"),
    ])
    .where((is) =>
      is.or([
        is("reply.key", "in", heads),
        is.and([is("reply.head_key", "in", heads), is("reply.state", "=", "published")]),
      ]),
    )
    .orderBy("reply.written_at")
    .orderBy("reply.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    head: row.head_id,
    answers: row.answers_id,
    shown:
      row.state === "published"
        ? {
            name: row.name,
            picture: row.picture,
            text: row.text,
            quote: quoteOf(row),
            likes: row.likes,
            writtenAt: row.written_at,
            editedAt: row.edited_at,
            left: row.has_left === 1,
            contributor: row.contributor,
          }
        : null,
  }));
}

async function placeOf(db: Kysely<Schema>, id: string): Promise<{ slug: string; page: number } | null> {
  const row = await db
    .selectFrom("reply")
    .innerJoin("piece", "piece.key", "reply.piece_key")
    .leftJoin("reply as head", "head.key", "reply.head_key")
    .select(["piece.slug", "reply.piece_key", "reply.id", "reply.written_at", "head.id as head_id"])
    .select("head.written_at as head_written_at")
    .where("reply.id", "=", id)
    .where("reply.state", "=", "published")
    .where("piece.status", "=", "published")
    .executeTakeFirst();
  if (!row) return null;
  const at = row.head_written_at ?? row.written_at;
  const { before } = await publicHeads(db, row.piece_key)
    .where((is) =>
      is.or([
        is("head.written_at", "<", at),
        is.and([is("head.written_at", "=", at), is("head.id", "<", row.head_id ?? row.id)]),
      ]),
    )
    .select((count) => count.fn.countAll().as("before"))
    .executeTakeFirstOrThrow();
  return { slug: row.slug, page: Math.floor(Number(before) / repliesOnPage) + 1 };
}
