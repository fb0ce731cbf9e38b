import type { Holder } from "../../readers/index.ts";
import type { Engine } from "../engine.ts";
import { publishedPiece } from "./spend.ts";

/** See `Holdings.pass`. */
export async function pass(
  { writer }: Engine,
  mailbox: string,
  browser: Holder,
  pieceId: string,
  now: Date,
  again: Date,
): Promise<boolean> {
  const at = now.toISOString();
  return writer.transaction().execute(async (trx) => {
    const piece = await publishedPiece(trx, pieceId);
    if (!piece) return false;
    const given = await trx
      .insertInto("pass")
      .values({ mailbox, piece_key: piece.key, at })
      .onConflict((conflict) => conflict.column("mailbox").doNothing())
      .returning("at")
      .executeTakeFirst();
    const before =
      given ??
      (await trx
        .selectFrom("pass")
        .select("at")
        .where("mailbox", "=", mailbox)
        .where("piece_key", "=", piece.key)
        .where("at", ">=", again.toISOString())
        .executeTakeFirst());
    if (!before) return false;
    await trx
      .insertInto("opened")
      .values({ holder: browser, piece_key: piece.key, how: "pass", at })
      .onConflict((conflict) => conflict.columns(["holder", "piece_key"]).doNothing())
      .execute();
    return true;
  });
}
