import type { Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** Key of a published piece; null for any other. */
export async function publishedKey(db: Kysely<Schema>, pieceId: string): Promise<number | null> {
  const row = await db
    .selectFrom("piece")
    .select("key")
    .where("id", "=", pieceId)
    .where("status", "=", "published")
    .executeTakeFirst();
  return row?.key ?? null;
}

/** The key of a piece, whatever became of it, as a part of a query. */
export function pieceKey(db: Kysely<Schema>, pieceId: string) {
  return db.selectFrom("piece").select("key").where("id", "=", pieceId);
}
