import { createHash } from "node:crypto";
import type { Transaction } from "kysely";
import {
  isEditable,
  judgedAgain,
  type Kept,
  type Reply,
  type ReplyDraft,
  type Verdict,
  type Writing,
} from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { lockedReply, raiseTalk } from "./talk.ts";
import { readReply, replyOf, replyRows } from "./rows.ts";

/** The port `Writing` over an engine. */
export function openWriting({ writer: db, reader }: Engine): Writing {
  return {
    keep: (draft, writer, verdict, token, now) =>
      db.transaction().execute((trx) => keep(trx, draft, writer, verdict, token, now)),
    async underToken(token) {
      const row = await replyRows(reader).where("reply.token", "=", token).executeTakeFirst();
      return row ? replyOf(row) : null;
    },
    confirm: (token, verdict, now) => db.transaction().execute((trx) => confirm(trx, token, verdict, now)),
    change: (id, writer, { text, verdict }, now) =>
      db.transaction().execute(async (trx) => {
        const row = await lockedReply(trx, id);
        const reply = row?.writer === writer ? await readReply(trx, id) : null;
        if (!row || !reply || !isEditable(reply, now)) return null;
        const after = judgedAgain({ held: row.state === "held", reasons: reply.reasons }, verdict);
        await trx
          .updateTable("reply")
          .set({ text, edited_at: now.toISOString(), ...judged(after, row.published_at, now) })
          .where("key", "=", row.key)
          .execute();
        if (row.state === "published") await raiseTalk(trx, [row.piece_key]);
        return readReply(trx, id);
      }),
    takeBack: (id, writer) =>
      db.transaction().execute(async (trx) => {
        const row = await lockedReply(trx, id);
        if (row?.writer !== writer || row.state === "withdrawn") return false;
        await trx.updateTable("reply").set(withdrawn(row.id)).where("key", "=", row.key).execute();
        await trx.deleteFrom("spam_lesson").where("reply_id", "=", row.id).execute();
        if (row.state === "published") await raiseTalk(trx, [row.piece_key]);
        return true;
      }),
    async silence(writer) {
      await db.updateTable("reply").set({ tells: 0 }).where("writer", "=", writer).execute();
    },
    async forgetOld({ unconfirmed, addresses }) {
      await db
        .deleteFrom("reply")
        .where("state", "=", "waiting")
        .where("written_at", "<", unconfirmed.toISOString())
        .execute();
      await db
        .updateTable("reply")
        .set({ address: null, tells: 0, token: null })
        .where("address", "is not", null)
        .where("written_at", "<", addresses.toISOString())
        .execute();
    },
  };
}

/** What is left of a reply that its writer takes back. It may be written anew. */
export function withdrawn(id: string) {
  return {
    state: "withdrawn",
    text: "",
    quote: "",
    quote_start: null,
    quote_end: null,
    reasons: "[]",
    tells: 0,
    submission: id,
    address: null,
    token: null,
  };
}

function judged({ state, reasons }: Verdict, publishedAt: string | null, now: Date) {
  return {
    state,
    reasons: JSON.stringify(reasons),
    published_at: state === "published" ? (publishedAt ?? now.toISOString()) : publishedAt,
  };
}

async function keep(
  trx: Transaction<Schema>,
  draft: ReplyDraft,
  writer: string,
  verdict: Verdict,
  token: string | null,
  now: Date,
): Promise<Kept | null> {
  const piece = await trx
    .updateTable("piece")
    .set((row) => ({ talk: row.ref("talk") }))
    .where("id", "=", draft.pieceId)
    .where("status", "=", "published")
    .returning("key")
    .executeTakeFirst();
  if (!piece) return null;
  const answered = draft.answers === null ? null : await answerable(trx, piece.key, draft.answers);
  if (draft.answers !== null && !answered) return null;
  const submission = createHash("sha256")
    .update(JSON.stringify([piece.key, writer, draft.answers, draft.text, draft.quote?.text ?? null]))
    .digest("base64url");
  const before = await trx.selectFrom("reply").select("id").where("submission", "=", submission).executeTakeFirst();
  if (before) return { kind: "again", reply: (await readReply(trx, before.id)) as Reply };
  const { id, author, text, quote, tells } = draft;
  await trx
    .insertInto("reply")
    .values({
      id,
      piece_key: piece.key,
      head_key: answered && (answered.head_key ?? answered.key),
      answers_key: answered?.key ?? null,
      reader_key: author.kind === "reader" ? author.key : null,
      writer,
      name: author.name,
      address: author.kind === "guest" ? author.address : null,
      text,
      quote: quote?.text ?? "",
      quote_start: quote?.start ?? null,
      quote_end: quote?.end ?? null,
      tells: tells ? 1 : 0,
      submission,
      written_at: now.toISOString(),
      edited_at: null,
      token,
      ...judged(verdict, null, now),
      ...(token !== null && { state: "waiting", published_at: null }),
    })
    .execute();
  if (token === null && verdict.state === "published") await raiseTalk(trx, [piece.key]);
  return { kind: "new", reply: (await readReply(trx, id)) as Reply };
}

/** A published reply under this piece. */
async function answerable(trx: Transaction<Schema>, pieceKey: number, id: string) {
  return (
    (await trx
      .selectFrom("reply")
      .select(["key", "head_key"])
      .where("id", "=", id)
      .where("piece_key", "=", pieceKey)
      .where("state", "=", "published")
      .executeTakeFirst()) ?? null
  );
}

async function confirm(trx: Transaction<Schema>, token: string, verdict: Verdict, now: Date): Promise<Reply | null> {
  const found = await trx.selectFrom("reply").select("id").where("token", "=", token).executeTakeFirst();
  const row = found ? await lockedReply(trx, found.id) : null;
  if (row?.state !== "waiting") return null;
  await trx
    .updateTable("reply")
    .set(judged(verdict, null, now))
    .where("key", "=", row.key)
    .execute();
  if (verdict.state === "published") await raiseTalk(trx, [row.piece_key]);
  return readReply(trx, row.id);
}
