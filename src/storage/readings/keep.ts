import type { Transaction } from "kysely";
import type { ActorReference, Claim, Reading } from "../../analyst/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { inRuns, insertAll } from "../rows.ts";
import type { Schema } from "../schema.ts";
import { forgetReadings } from "./forget.ts";
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
      })
      .execute();
    await insertAll(
      trx,
      "claim",
      onePerId(reading.claims).map((claim) => claimRow(claim, key, version, actorKeys)),
    );
    await tie(trx, key, tallied(reading), actorKeys);
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

function claimRow(claim: Claim, pieceKey: number, version: number, actorKeys: Map<string, number>) {
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
    hold: claim.hold ? 1 : 0,
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

/** What one piece adds to an actor's counts. */
interface Tie {
  mentions: number;
  claims: number;
}

/** By actor; an actor that stands only in claims on hold is left out, as the claims are. */
function tallied({ claims, mentions }: Reading): Map<string, Tie> {
  const ties = new Map<string, Tie>();
  const add = (id: string, what: keyof Tie) => {
    const tie = ties.get(id) ?? { mentions: 0, claims: 0 };
    tie[what]++;
    ties.set(id, tie);
  };
  for (const { actor } of mentions) add(actor.id, "mentions");
  for (const { sourceActor, targetActor, hold } of onePerId(claims)) {
    if (!hold) for (const id of new Set([sourceActor.id, targetActor.id])) add(id, "claims");
  }
  return ties;
}

async function tie(
  trx: Transaction<Schema>,
  pieceKey: number,
  ties: Map<string, Tie>,
  actorKeys: Map<string, number>,
): Promise<void> {
  const rows = [...ties].map(([id, { mentions, claims }]) => ({
    piece_key: pieceKey,
    actor_key: actorKeys.get(id) as number,
    mentions,
    claims,
  }));
  await insertAll(trx, "piece_actor", rows);
  for (const { actor_key, claims } of rows) {
    await trx
      .updateTable("actor")
      .set((row) => ({ pieces: row("pieces", "+", 1), claims: row("claims", "+", claims) }))
      .where("key", "=", actor_key)
      .execute();
  }
}

async function keysOfActors(
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
