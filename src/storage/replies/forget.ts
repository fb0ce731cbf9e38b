import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** Takes away all that was said under a piece, and whatever hangs on it. */
export async function forgetReplies(trx: Transaction<Schema>, pieceKey: number): Promise<void> {
  await trx.updateTable("reply").set({ head_key: null, answers_key: null }).where("piece_key", "=", pieceKey).execute();
  await trx.deleteFrom("reply").where("piece_key", "=", pieceKey).execute();
  await trx.deleteFrom("piece_like").where("piece_key", "=", pieceKey).execute();
  await trx.deleteFrom("reply_door").where("piece_key", "=", pieceKey).execute();
}
