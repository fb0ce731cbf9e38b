import type { Claim } from "../../analyst/index.ts";
import type { Rereading } from "../../publication/second-reading/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { claimRow, keysOfActors } from "../readings/keep.ts";
import { applyRulings } from "../readings/rulings.ts";
import { readMark } from "../readings/unread.ts";

/** Adds what a second reader claims; see `SecondReadings.add`. Readers see nothing of it, so nothing is touched. */
export async function add(
  engine: Engine,
  { id, version, reading }: Pick<Rereading, "id" | "version" | "reading">,
  reader: string,
  claims: Claim[],
): Promise<number | null> {
  return change(engine, async ({ trx, now }) => {
    const piece = await trx
      .selectFrom("piece")
      .innerJoin("reading", "reading.piece_key", "piece.key")
      .select("piece.key")
      .where("id", "=", id)
      .where("piece.version", "=", version)
      .where("status", "=", "published")
      .where("analyst", "=", readMark(reading.analyst))
      .executeTakeFirst();
    if (!piece) return null;
    await trx
      .insertInto("second_reading")
      .values({ piece_key: piece.key, reader, at: now })
      .onConflict((on) => on.doNothing())
      .execute();
    const actors = claims.flatMap(({ sourceActor, targetActor }) => [sourceActor, targetActor]);
    const actorKeys = await keysOfActors(trx, new Map(actors.map((actor) => [actor.id, actor])));
    let added = 0;
    for (const claim of claims) {
      // Whatever its own promise says, an editor decides.
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto("claim")
        .values(claimRow(claim, piece.key, version, actorKeys, true))
        .onConflict((on) => on.columns(["piece_key", "id"]).doNothing())
        .executeTakeFirstOrThrow();
      added += Number(numInsertedOrUpdatedRows);
    }
    await applyRulings(trx, piece.key);
    return added;
  });
}
