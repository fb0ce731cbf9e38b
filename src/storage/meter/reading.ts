import type { Kysely } from "kysely";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";

/** Whether a piece is open to any of the holders: one read by key, prepared once. */
export function reading(engine: Engine): (holders: readonly string[], pieceId: string) => Promise<boolean> {
  const { sql } = engine.reader
    .selectFrom("opened")
    .innerJoin("piece", "piece.key", "opened.piece_key")
    .select("piece_key")
    .where("piece.id", "=", "")
    .where("holder", "in", ["", ""])
    .compile();
  const run = engine.remembered(sql);
  // A visit has one or two: the reader's meter and the browser.
  return async ([one, other = one], pieceId) => one !== undefined && (await run([pieceId, one, other])).length > 0;
}

/** Which of some pieces are open to any of the holders. */
export async function among(
  db: Kysely<Schema>,
  holders: readonly string[],
  pieceIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (holders.length === 0 || pieceIds.length === 0) return new Set();
  const rows = await db
    .selectFrom("opened")
    .innerJoin("piece", "piece.key", "opened.piece_key")
    .select("piece.id")
    .where("holder", "in", holders)
    .where("piece.id", "in", pieceIds)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
