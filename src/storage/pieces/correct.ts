import { PieceNotFound } from "../../publication/index.ts";
import { change, type Change } from "../change.ts";
import type { Engine } from "../engine.ts";

/** Adds a dated correction; see `Pieces.correct`. */
export async function correct(engine: Engine, id: string, text: string): Promise<void> {
  await change(engine, (under) => correctUnder(under, id, text));
}

/** The same, as part of a change. */
export async function correctUnder({ trx, stamp, now, touch }: Change, id: string, text: string): Promise<void> {
  const piece = await trx
    .updateTable("piece")
    .set({ stamp, updated_at: now })
    .where("id", "=", id)
    .where("status", "<>", "withdrawn")
    .returning("key")
    .executeTakeFirst();
  if (!piece) throw new PieceNotFound(id);
  await trx.insertInto("correction").values({ piece_key: piece.key, at: now, text }).execute();
  touch();
}
