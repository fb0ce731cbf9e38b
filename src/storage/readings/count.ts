import { sql, type Expression, type Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import { isSeen } from "./said.ts";

/**
 * Counts anew, for each actor in these pieces, the claims that readers see. An actor that stands only in claims that they
 * do not see is not tied to the piece, so that no list, filter or facet tells of it.
 * @param pieces their keys, as a query
 */
export async function countClaims(trx: Transaction<Schema>, pieces: Expression<{ key: number }>): Promise<void> {
  await sql`delete from piece_actor where mentions = 0 and piece_key in ${pieces}`.execute(trx);
  // The signs of plus hide other indexes: by an actor, SQLite would read what the whole library says of it.
  await sql`
    update piece_actor set claims = (
      select count(*) from claim
      where claim.piece_key = piece_actor.piece_key and ${isSeen} and (+source_key = actor_key or +target_key = actor_key)
    ) where piece_key in ${pieces}`.execute(trx);
  await sql`
    insert into piece_actor (piece_key, actor_key, mentions, claims)
    select piece_key, actor_key, 0, count(*) from (
      select piece_key, source_key as actor_key from claim where ${isSeen} and piece_key in ${pieces}
      union all
      select piece_key, target_key from claim where ${isSeen} and target_key <> source_key and piece_key in ${pieces}
    ) as named
    where not exists (
      select 1 from piece_actor as tied where tied.piece_key = named.piece_key and tied.actor_key = named.actor_key
    )
    group by piece_key, actor_key`.execute(trx);
}

/** Adds what the ties of these pieces count to their actors, or takes it away, before and after the ties change. */
export async function addTies(trx: Transaction<Schema>, keys: number[], sign: 1 | -1): Promise<void> {
  const ties = await trx
    .selectFrom("piece_actor")
    .select(["actor_key", "claims"])
    .where("piece_key", "in", keys)
    .execute();
  for (const { actor_key, claims } of ties) {
    await trx
      .updateTable("actor")
      .set((row) => ({ pieces: row("pieces", "+", sign), claims: row("claims", "+", sign * claims) }))
      .where("key", "=", actor_key)
      .execute();
  }
}
