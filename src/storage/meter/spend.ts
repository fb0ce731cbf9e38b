import type { Kysely, Transaction } from "kysely";
import { isMetered, type Budget, type Holder, type Unlocking } from "../../readers/index.ts";
import type { Access } from "../../publication/index.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

/** See `Holdings.spend`. */
export async function spend(
  { reader, writer }: Engine,
  holder: Holder,
  pieceId: string,
  budget: Budget,
  now: Date,
): Promise<Unlocking> {
  // Most of what is asked in vain is seen without waiting for anybody.
  const seen = await judge(reader, holder, pieceId, budget);
  if (seen.kind !== "may") return seen;
  return writer.transaction().execute(async (trx) => {
    await lockMeter(trx, holder);
    const judged = await judge(trx, holder, pieceId, budget);
    if (judged.kind !== "may") return judged;
    await trx
      .insertInto("opened")
      .values({ holder, piece_key: judged.key, how: "choice", at: now.toISOString() })
      .execute();
    return { kind: "opened", left: judged.left - 1 };
  });
}

/** Choices that count: see `Holdings.spent`. */
async function spentSince(db: Kysely<Schema>, holder: Holder, since: Date): Promise<number> {
  return total(await spentRows(db, holder, since.toISOString()).executeTakeFirstOrThrow());
}

// Stand for the parameters while the query is built.
const [anyHolder, anyTime] = ["\u0000holder", "\u0000time"];

/** The same for pages, which ask often: built and prepared once. */
export function spending(engine: Engine): (holder: Holder, since: Date) => Promise<number> {
  const { sql, parameters } = spentRows(engine.reader, anyHolder, anyTime).compile();
  const run = engine.remembered(sql);
  return async (holder, since) => {
    const from = since.toISOString();
    const values = parameters.map((value) => (value === anyHolder ? holder : value === anyTime ? from : value));
    const [row] = await run(values);
    return total(row as Parameters<typeof total>[0]);
  };
}

function spentRows(db: Kysely<Schema>, holder: string, from: string) {
  return db.selectNoFrom((query) => [
    query
      .selectFrom("opened")
      .innerJoin("piece", "piece.key", "opened.piece_key")
      .select((count) => count.fn.countAll().as("n"))
      .where("holder", "=", holder)
      .where("how", "=", "choice")
      .where("at", ">=", from)
      .where("status", "<>", "withdrawn")
      .as("chosen"),
    query
      .selectFrom("erased_choice")
      .select((count) => count.fn.countAll().as("n"))
      .where("holder", "=", holder)
      .where("at", ">=", from)
      .as("erased"),
  ]);
}

// Counts come as text from PostgreSQL.
function total({ chosen, erased }: { chosen: unknown; erased: unknown }): number {
  return Number(chosen) + Number(erased);
}

/** Holds up whoever else changes what this holder holds, in any process, until the transaction ends. */
export async function lockMeter(trx: Transaction<Schema>, holder: Holder): Promise<void> {
  await trx
    .insertInto("meter")
    .values({ holder })
    .onConflict((conflict) => conflict.column("holder").doUpdateSet({ holder }))
    .execute();
}

/** The key of a piece that readers can read; null where there is none. */
export async function publishedPiece(
  db: Kysely<Schema>,
  pieceId: string,
): Promise<{ key: number; slug: string; access: Access } | null> {
  const row = await db
    .selectFrom("piece")
    .select(["key", "slug", "access"])
    .where("id", "=", pieceId)
    .where("status", "=", "published")
    .executeTakeFirst();
  return row ? { ...row, access: row.access as Access } : null;
}

async function judge(
  db: Kysely<Schema>,
  holder: Holder,
  pieceId: string,
  { most, since }: Budget,
): Promise<Unlocking | { kind: "may"; key: number; left: number }> {
  const piece = await publishedPiece(db, pieceId);
  if (!piece) return { kind: "gone" };
  if (!isMetered(piece.access)) return { kind: "free" };
  const held = await db
    .selectFrom("opened")
    .select("at")
    .where("holder", "=", holder)
    .where("piece_key", "=", piece.key)
    .executeTakeFirst();
  const left = Math.max(0, most - (await spentSince(db, holder, since)));
  if (held) return { kind: "already", left };
  return left === 0 ? { kind: "metered", left } : { kind: "may", key: piece.key, left };
}
