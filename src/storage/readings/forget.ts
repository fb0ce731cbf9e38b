import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";
import { addTies } from "./count.ts";

/** Takes away what the analyst read in these pieces: claims, mentions and counts. They wait to be read again. */
export async function forgetReadings(trx: Transaction<Schema>, keys: number[]): Promise<void> {
  if (keys.length === 0) return;
  await addTies(trx, keys, -1);
  await trx.deleteFrom("claim").where("piece_key", "in", keys).execute();
  await trx.deleteFrom("piece_actor").where("piece_key", "in", keys).execute();
  await trx.deleteFrom("second_reading").where("piece_key", "in", keys).execute();
  await trx.deleteFrom("reading").where("piece_key", "in", keys).execute();
  await trx.updateTable("piece").set({ read_by: "" }).where("key", "in", keys).execute();
}

/** Forgets actors that no piece mentions any more and no claim names. */
export async function forgetActors(trx: Transaction<Schema>): Promise<void> {
  await trx
    .deleteFrom("actor")
    .where("pieces", "=", 0)
    .where((is) =>
      is.not(is.exists(is.selectFrom("piece_actor").select("piece_key").whereRef("actor_key", "=", "actor.key"))),
    )
    .where((is) =>
      is.not(is.exists(is.selectFrom("claim").select("piece_key").whereRef("source_key", "=", "actor.key"))),
    )
    .where((is) =>
      is.not(is.exists(is.selectFrom("claim").select("piece_key").whereRef("target_key", "=", "actor.key"))),
    )
    .execute();
}
