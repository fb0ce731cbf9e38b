import type { Kysely } from "kysely";
import type { Moderation, Queue, QueuedReply, Ruling } from "../../replies/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { replyOf, replyRows } from "./rows.ts";
import { report, rule, undo } from "./rule.ts";

/** The port `Moderation` over an engine. */
export function openModeration({ writer: db, reader }: Engine): Moderation {
  return {
    queue: (queue, range) => queued(reader, queue, range),
    rule: (ids, ruling, staffKey, now) => db.transaction().execute((trx) => rule(trx, ids, ruling, staffKey, now)),
    undo: (staffKey) => db.transaction().execute((trx) => undo(trx, staffKey)),
    report: (id, readerKey, holdFrom, now) =>
      db.transaction().execute((trx) => report(trx, id, readerKey, holdFrom, now)),
    setDoor: (pieceId, open, now) =>
      db.transaction().execute(async (trx) => {
        const piece = await trx
          .updateTable("piece")
          .set((row) => ({ talk: row("talk", "+", 1) }))
          .where("id", "=", pieceId)
          .where("status", "=", "published")
          .returning("key")
          .executeTakeFirst();
        if (!piece) return false;
        const door = { open: open ? 1 : 0, at: now.toISOString() };
        await trx
          .insertInto("reply_door")
          .values({ piece_key: piece.key, ...door })
          .onConflict((conflict) => conflict.column("piece_key").doUpdateSet(door))
          .execute();
        return true;
      }),
    async blockedWords() {
      const rows = await reader.selectFrom("blocked_word").select("word").orderBy("word").execute();
      return rows.map(({ word }) => word);
    },
    setBlockedWords: (words, now) =>
      db.transaction().execute(async (trx) => {
        await trx.deleteFrom("blocked_word").execute();
        const rows = [...new Set(words)].map((word) => ({ word, at: now.toISOString() }));
        if (rows.length > 0) await trx.insertInto("blocked_word").values(rows).execute();
      }),
  };
}

async function queued(db: Kysely<Schema>, queue: Queue, { limit, offset }: { limit: number; offset: number }) {
  const { total } = await inQueue(db, queue)
    .clearSelect()
    .select((count) => count.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const order = queue === "held" ? "asc" : "desc";
  const rows = await inQueue(db, queue)
    .orderBy("reply.written_at", order)
    .orderBy("reply.id", order)
    .limit(limit)
    .offset(offset)
    .execute();
  const histories = await historiesOf(
    db,
    rows.map(({ key }) => key),
  );
  const items = rows.map((row): QueuedReply => ({
    reply: replyOf(row),
    history: histories.get(row.key) ?? [],
  }));
  return { total: Number(total), items };
}

function inQueue(db: Kysely<Schema>, queue: Queue) {
  return replyRows(db).where((is) =>
    queue === "held"
      ? is.or([
          is("reply.state", "=", "held"),
          is.and([is("reply.state", "=", "published"), is("reply.reports", ">", 0)]),
        ])
      : is("reply.state", "=", queue),
  );
}

async function historiesOf(db: Kysely<Schema>, keys: number[]) {
  const histories = new Map<number, QueuedReply["history"]>();
  if (keys.length === 0) return histories;
  const rows = await db
    .selectFrom("reply_ruling")
    .leftJoin("reader", "reader.key", "staff_key")
    .select(["reply_key", "ruling", "at", "undone", "reader.name", "reader.address"])
    .where("reply_key", "in", keys)
    .orderBy("reply_ruling.key")
    .execute();
  for (const { reply_key, ruling, at, undone, name, address } of rows) {
    const one = { ruling: ruling as Ruling, by: name || (address ?? ""), at, undone: undone === 1 };
    const known = histories.get(reply_key);
    if (known) known.push(one);
    else histories.set(reply_key, [one]);
  }
  return histories;
}
