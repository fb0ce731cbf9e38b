import type { Kysely } from "kysely";
import type { Page } from "../../publication/index.ts";
import type { Held, Holder, Way } from "../../readers/index.ts";
import { summariesOf } from "../pieces/summaries.ts";
import type { Schema } from "../schema.ts";

/** See `Holdings.list`. */
export async function list(
  db: Kysely<Schema>,
  holder: Holder,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<Held>> {
  const held = db
    .selectFrom("opened")
    .innerJoin("piece", "piece.key", "opened.piece_key")
    .where("holder", "=", holder)
    .where("status", "=", "published");
  const { total } = await held.select((count) => count.fn.countAll().as("total")).executeTakeFirstOrThrow();
  const rows = await held
    .select(["piece_key", "piece.id", "how", "at"])
    .orderBy("at", "desc")
    .orderBy("piece_key", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  const pieces = new Map(
    (
      await summariesOf(
        db,
        rows.map(({ piece_key }) => piece_key),
      )
    ).map((piece) => [piece.id, piece]),
  );
  return {
    total: Number(total),
    items: rows.flatMap(({ id, how, at }) => {
      const piece = pieces.get(id);
      return piece ? { piece, how: how as Way, at } : [];
    }),
  };
}
