import { sql, type Transaction } from "kysely";
import type { ActorReference, Claim, Mention, Reading } from "../../analyst/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { inRuns, insertAll } from "../rows.ts";
import type { Schema } from "../schema.ts";
import { addTies, countClaims } from "./count.ts";
import { forgetReadings } from "./forget.ts";
import { applyRulings } from "./rulings.ts";
import { isShown } from "./shown.ts";
import { readMark } from "./unread.ts";

/** Replaces what was read in a piece; see `Readings.keep`. */
export async function keep(engine: Engine, pieceId: string, version: number, reading: Reading): Promise<boolean> {
  return change(engine, async ({ trx, stamp, now, touch }) => {
    const piece = await trx
      .selectFrom("piece")
      .select("key")
      .where("id", "=", pieceId)
      .where("version", "=", version)
      .where("status", "=", "published")
      .executeTakeFirst();
    if (!piece) return false;
    const { key } = piece;
    await forgetReadings(trx, [key]);
    const actorKeys = await keysOfActors(trx, actorsIn(reading));
    await trx
      .insertInto("reading")
      .values({
        piece_key: key,
        version,
        analyst: readMark(reading.analyst),
        at: now,
        mentions: JSON.stringify(reading.mentions),
        doubts: JSON.stringify(reading.abstentions.filter(({ kind }) => kind === "unsure")),
      })
      .execute();
    await insertAll(
      trx,
      "claim",
      onePerId(reading.claims).map((claim) => claimRow(claim, key, version, actorKeys)),
    );
    await applyRulings(trx, key);
    await tie(trx, key, reading.mentions, actorKeys);
    await trx
      .updateTable("piece")
      .set({ stamp, read_by: readMark(reading.analyst) })
      .where("key", "=", key)
      .execute();
    touch();
    return true;
  });
}

function onePerId(claims: Claim[]): Claim[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()];
}

/** A claim as it is kept; `hold` also where a claim that is itself free waits for an editor. */
export function claimRow(
  claim: Claim,
  pieceKey: number,
  version: number,
  actorKeys: Map<string, number>,
  hold = claim.hold,
) {
  return {
    piece_key: pieceKey,
    id: claim.id,
    version,
    source_key: actorKeys.get(claim.sourceActor.id) as number,
    target_key: actorKeys.get(claim.targetActor.id) as number,
    relation: claim.relation,
    sign: claim.sign,
    speaker: claim.speaker.name,
    statement: claim.group ?? claim.id,
    hold: hold ? 1 : 0,
    score: claim.score,
    shown: isShown(sql.val(hold ? 1 : 0), sql.val(claim.score), sql.val("")),
    start: claim.evidence.start,
    record: JSON.stringify(claim),
  };
}

function actorsIn({ claims, mentions }: Reading): Map<string, ActorReference> {
  const named = [
    ...mentions.map(({ actor }) => actor),
    ...claims.flatMap((claim) => [claim.sourceActor, claim.targetActor]),
  ];
  return new Map(named.map((actor) => [actor.id, actor]));
}

/** Ties the piece to the actors that it mentions, and to those in claims that readers see. */
async function tie(
  trx: Transaction<Schema>,
  pieceKey: number,
  mentions: Mention[],
  actorKeys: Map<string, number>,
): Promise<void> {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
  const rows = [...counts].map(([id, n]) => ({
    piece_key: pieceKey,
    actor_key: actorKeys.get(id) as number,
    mentions: n,
    claims: 0,
  }));
  await insertAll(trx, "piece_actor", rows);
  await countClaims(trx, trx.selectFrom("piece").select("key").where("key", "=", pieceKey));
  await addTies(trx, [pieceKey], 1);
}

/** Keys of these actors, by id; those that nobody has met yet are added. */
export async function keysOfActors(
  trx: Transaction<Schema>,
  actors: Map<string, ActorReference>,
): Promise<Map<string, number>> {
  const keys = new Map<string, number>();
  for (const run of inRuns([...actors.values()])) {
    const rows = await trx
      .insertInto("actor")
      .values(run.map(({ id, name, kind }) => ({ id, name, kind, pieces: 0, claims: 0 })))
      // The newest reading knows best what an actor is called.
      .onConflict((on) =>
        on.column("id").doUpdateSet((row) => ({ name: row.ref("excluded.name"), kind: row.ref("excluded.kind") })),
      )
      .returning(["key", "id"])
      .execute();
    for (const { key, id } of rows) keys.set(id, key);
  }
  return keys;
}
