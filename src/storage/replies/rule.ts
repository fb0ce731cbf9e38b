import type { Transaction } from "kysely";
import { stateAfter, type Reason, type ReplyState, type Ruled, type Ruling } from "../../replies/index.ts";
import type { Schema } from "../schema.ts";
import { readReply } from "./rows.ts";
import { lockedReply, lockPiece, raiseTalk } from "./talk.ts";

/** See `Moderation.rule`. */
export async function rule(
  trx: Transaction<Schema>,
  ids: readonly string[],
  ruling: Ruling,
  staffKey: number,
  now: Date,
): Promise<Ruled[]> {
  const ruled: Ruled[] = [];
  const at = now.toISOString();
  for (const row of await lockedReplies(trx, ids)) {
    const before = row.state as ReplyState;
    const after = stateAfter(before, ruling);
    if (after === null) continue;
    await trx
      .insertInto("reply_ruling")
      .values({
        reply_key: row.key,
        staff_key: staffKey,
        ruling,
        before,
        after,
        reasons: row.reasons,
        reports: row.reports,
        at,
      })
      .execute();
    const publishedAt = after === "published" ? (row.published_at ?? at) : row.published_at;
    await trx
      .updateTable("reply")
      .set({ state: after, reasons: "[]", reports: 0, published_at: publishedAt })
      .where("key", "=", row.key)
      .execute();
    if ((before === "published") !== (after === "published")) await raiseTalk(trx, [row.piece_key]);
    const reply = await readReply(trx, row.id);
    if (reply) ruled.push({ reply, before, appeared: after === "published" && row.published_at === null });
  }
  return ruled;
}

/** See `Moderation.undo`. */
export async function undo(trx: Transaction<Schema>, staffKey: number): Promise<Ruled[]> {
  const last = () => trx.selectFrom("reply_ruling").where("staff_key", "=", staffKey).where("undone", "=", 0);
  const { at } = (await last().select("at").orderBy("key", "desc").limit(1).executeTakeFirst()) ?? { at: "" };
  const rulings = await last()
    .innerJoin("reply", "reply.key", "reply_key")
    .select(["reply_ruling.key", "reply.id", "before", "after", "reply_ruling.reasons", "reply_ruling.reports"])
    .where("at", "=", at)
    .execute();
  const locked = new Map(
    (
      await lockedReplies(
        trx,
        rulings.map(({ id }) => id),
      )
    ).map((row) => [row.id, row]),
  );
  const undone: Ruled[] = [];
  for (const ruling of rulings) {
    await trx.updateTable("reply_ruling").set({ undone: 1 }).where("key", "=", ruling.key).execute();
    const row = locked.get(ruling.id);
    if (row?.state !== ruling.after || (await ruledSince(trx, row.key, ruling.key))) continue;
    await trx
      .updateTable("reply")
      .set({ state: ruling.before, reasons: ruling.reasons, reports: ruling.reports })
      .where("key", "=", row.key)
      .execute();
    if ((ruling.before === "published") !== (ruling.after === "published")) await raiseTalk(trx, [row.piece_key]);
    const reply = await readReply(trx, row.id);
    if (reply) undone.push({ reply, before: ruling.after as ReplyState, appeared: false });
  }
  return undone;
}

async function ruledSince(trx: Transaction<Schema>, replyKey: number, rulingKey: number): Promise<boolean> {
  const later = await trx
    .selectFrom("reply_ruling")
    .select("key")
    .where("reply_key", "=", replyKey)
    .where("key", ">", rulingKey)
    .where("undone", "=", 0)
    .executeTakeFirst();
  return later !== undefined;
}

/** See `Moderation.report`. */
export async function report(
  trx: Transaction<Schema>,
  id: string,
  readerKey: number,
  holdFrom: number,
  now: Date,
): Promise<{ held: boolean } | null> {
  const row = await lockedReply(trx, id);
  if (row?.state !== "published") return null;
  const added = await trx
    .insertInto("reply_report")
    .values({ reply_key: row.key, reader_key: readerKey, at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning("reply_key")
    .execute();
  if (added.length === 0) return { held: false };
  const reports = row.reports + 1;
  const held = reports >= holdFrom;
  const reasons = (JSON.parse(row.reasons) as Reason[]).filter(({ kind }) => kind !== "reported");
  await trx
    .updateTable("reply")
    .set({
      reports,
      reasons: JSON.stringify([...reasons, { kind: "reported", n: reports } satisfies Reason]),
      ...(held && { state: "held" }),
    })
    .where("key", "=", row.key)
    .execute();
  if (held) await raiseTalk(trx, [row.piece_key]);
  return { held };
}

/** The replies, after the pieces that they are under have been locked in one order. */
async function lockedReplies(trx: Transaction<Schema>, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const pieces = await trx
    .selectFrom("reply")
    .select("piece_key")
    .distinct()
    .where("id", "in", [...ids])
    .execute();
  for (const key of pieces.map(({ piece_key }) => piece_key).sort((a, b) => a - b)) await lockPiece(trx, key);
  return trx
    .selectFrom("reply")
    .selectAll()
    .where("id", "in", [...ids])
    .orderBy("key")
    .execute();
}
