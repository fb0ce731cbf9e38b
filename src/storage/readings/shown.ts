import { sql, type Expression, type RawBuilder, type SqlBool, type Transaction } from "kysely";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { countClaims } from "./count.ts";

/**
 * 1 where readers may see a claim, else 0: no editor has to confirm it first, and it is as sure as the publication asks
 * of what it shows. This alone decides; everything that readers see asks for `claim.shown`.
 */
export function isShown(hold: Expression<number>, score: Expression<number>): RawBuilder<number> {
  return sql<number>`case when ${hold} = 0 and ${score} >= (select readers_threshold from library) then 1 else 0 end`;
}

/**
 * From now on readers see claims of at least this score (0 to 1), and every count follows; no piece is read anew.
 * Changes nothing when it was so before.
 */
export async function showFrom(engine: Engine, threshold: number): Promise<void> {
  const { readers_threshold: now } = await thresholdOf(engine.reader);
  if (now === threshold) return;
  await change(engine, async ({ trx, stamp, touch }) => {
    await trx.updateTable("library").set({ readers_threshold: threshold }).execute();
    const turns = sql<SqlBool>`shown <> ${isShown(sql.ref("hold"), sql.ref("score"))}`;
    const { numUpdatedRows } = await trx
      .updateTable("piece")
      .set({ stamp })
      .where("key", "in", (of) => of.selectFrom("claim").select("piece_key").where(turns))
      .executeTakeFirst();
    // A library in which nothing turns, as an empty one, is no other than before.
    if (numUpdatedRows === 0n) return;
    await trx
      .updateTable("claim")
      .set((row) => ({ shown: isShown(row.ref("hold"), row.ref("score")) }))
      .where(turns)
      .execute();
    await countClaims(trx, trx.selectFrom("piece").select("key").where("stamp", "=", stamp));
    await countActors(trx);
    touch();
  });
}

function thresholdOf(db: Pick<Transaction<Schema>, "selectFrom">) {
  return db.selectFrom("library").select("readers_threshold").executeTakeFirstOrThrow();
}

async function countActors(trx: Transaction<Schema>): Promise<void> {
  await trx
    .updateTable("actor")
    .set((of) => ({
      pieces: of
        .selectFrom("piece_actor")
        .select(of.fn.countAll<number>().as("n"))
        .whereRef("actor_key", "=", "actor.key"),
      claims: of
        .selectFrom("piece_actor")
        .select(sql<number>`coalesce(sum(piece_actor.claims), 0)`.as("n"))
        .whereRef("actor_key", "=", "actor.key"),
    }))
    .execute();
}
