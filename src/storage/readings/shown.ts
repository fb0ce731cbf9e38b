import { sql, type Expression, type RawBuilder, type SqlBool, type Transaction } from "kysely";
import type { DisputedRule } from "../../publication/disputes/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { countClaims } from "./count.ts";

/**
 * 1 where readers may see a claim, else 0: no editor has to confirm it first, it is as sure as the publication asks of what
 * it shows, no dispute over it was accepted, and none is open where those are hidden. This alone decides; everything that
 * readers see asks for `claim.shown`.
 */
export function isShown(
  hold: Expression<number>,
  score: Expression<number>,
  standing: Expression<string>,
): RawBuilder<number> {
  return sql<number>`case
    when ${hold} = 0
      and ${score} >= (select readers_threshold from library)
      and (${standing} = '' or (${standing} = 'disputed' and (select hides_disputed from library) = 0))
    then 1 else 0 end`;
}

/**
 * From now on readers see claims of at least this score (0 to 1), and disputed ones by this rule, and every count follows;
 * no piece is read anew. Changes nothing when it was so before.
 */
export async function showFrom(engine: Engine, threshold: number, disputed: DisputedRule = "show"): Promise<void> {
  const hides_disputed = disputed === "hide" ? 1 : 0;
  const now = await ruleOf(engine.reader);
  if (now.readers_threshold === threshold && now.hides_disputed === hides_disputed) return;
  await change(engine, async ({ trx, stamp, touch }) => {
    await trx.updateTable("library").set({ readers_threshold: threshold, hides_disputed }).execute();
    const turns = sql<SqlBool>`shown <> ${isShown(sql.ref("hold"), sql.ref("score"), sql.ref("standing"))}`;
    const { numUpdatedRows } = await trx
      .updateTable("piece")
      .set({ stamp })
      .where("key", "in", (of) => of.selectFrom("claim").select("piece_key").where(turns))
      .executeTakeFirst();
    // A library in which nothing turns, as an empty one, is no other than before.
    if (numUpdatedRows === 0n) return;
    await trx
      .updateTable("claim")
      .set((row) => ({ shown: isShown(row.ref("hold"), row.ref("score"), row.ref("standing")) }))
      .where(turns)
      .execute();
    await countClaims(trx, trx.selectFrom("piece").select("key").where("stamp", "=", stamp));
    await countActors(trx);
    touch();
  });
}

function ruleOf(db: Pick<Transaction<Schema>, "selectFrom">) {
  return db.selectFrom("library").select(["readers_threshold", "hides_disputed"]).executeTakeFirstOrThrow();
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
