import type { Kysely } from "kysely";
import type { Reason } from "../../readers/following/index.ts";
import type { Schema } from "../schema.ts";

/** What has happened to followed pieces since they are followed. */
export async function newsOf(
  db: Kysely<Schema>,
  followed: { id: string; since: string }[],
): Promise<{ pieceKey: number; reason: Reason }[]> {
  if (followed.length === 0) return [];
  const since = new Map(followed.map((one) => [one.id, one.since]));
  const corrected = await db
    .selectFrom("piece")
    .innerJoin("correction", "correction.piece_key", "piece.key")
    .select((of) => ["piece.key", "piece.id", of.fn.max("correction.at").as("at")])
    .where("piece.id", "in", [...since.keys()])
    .groupBy(["piece.key", "piece.id"])
    .execute();
  return corrected
    .filter(({ id, at }) => at > (since.get(id) ?? ""))
    .map(({ key, at }) => ({ pieceKey: key, reason: { kind: "corrected", at } }));
}
