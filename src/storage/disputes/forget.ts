import type { Transaction } from "kysely";
import type { Schema } from "../schema.ts";

/** Takes away whatever was said of a piece that is withdrawn: its words stand in it. */
export async function forgetDisputes(trx: Transaction<Schema>, pieceKey: number): Promise<void> {
  for (const table of ["claim_ruling", "dispute", "invitation"] as const)
    await trx.deleteFrom(table).where("piece_key", "=", pieceKey).execute();
}
