import { PieceNotFound, type Tombstone } from "../../publication/index.ts";
import { change, type Change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { forgetDisputes } from "../disputes/forget.ts";
import { forgetActors, forgetReadings } from "../readings/forget.ts";
import { forgetReplies } from "../replies/forget.ts";
import { sweep, unlink } from "./links.ts";
import { tombstoneOf } from "./read.ts";

/** Clears a piece and leaves a tombstone; see `Pieces.withdraw`. Returns when its words are gone from the files too. */
export async function withdraw(engine: Engine, id: string, reason: string): Promise<Tombstone> {
  const tombstone = await change(engine, async (under) => {
    const { trx, differences, touch } = under;
    const piece = await trx.selectFrom("piece").selectAll().where("id", "=", id).executeTakeFirst();
    if (!piece) throw new PieceNotFound(id);
    if (piece.status === "withdrawn") return tombstoneOf(piece);
    await forgetDisputes(trx, piece.key);
    await forgetReadings(trx, [piece.key]);
    await forgetActors(trx);
    await unlink(trx, [piece.key], piece.status === "published" ? [piece.key] : []);
    await sweep(trx);
    await differences.unindexPieces(trx, [piece.key]);
    await trx.deleteFrom("second_reader_answer").where("piece_key", "=", piece.key).execute();
    await trx.deleteFrom("correction").where("piece_key", "=", piece.key).execute();
    await trx.deleteFrom("piece_version").where("piece_key", "=", piece.key).execute();
    const buried = await bury(under, piece.key, reason);
    await forgetReplies(trx, piece.key);
    touch();
    return tombstoneOf(buried);
  });
  // Every time: the first may have been interrupted here.
  await engine.differences.purge(engine.writer);
  return tombstone;
}

async function bury({ trx, stamp, now }: Change, key: number, reason: string) {
  return trx
    .updateTable("piece")
    .set({
      status: "withdrawn",
      title: "",
      standfirst: "",
      method: "",
      date: null,
      sort_date: "",
      hash: "",
      stamp,
      updated_at: now,
      withdrawn_at: now,
      withdrawn_reason: reason,
    })
    .where("key", "=", key)
    .returning(["id", "slug", "withdrawn_at", "withdrawn_reason"])
    .executeTakeFirstOrThrow();
}
