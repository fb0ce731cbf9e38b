import type { Kysely } from "kysely";
import type { Unread } from "../../publication/index.ts";
import { wholePieces } from "../pieces/read.ts";
import type { Schema } from "../schema.ts";

/** The mark that a piece carries once this version of an analyst has read it. */
export function readMark({ name, version }: { name: string; version: string }): string {
  return `${name}@${version}`;
}

/** Pieces that wait for this analyst; those that nobody has read come first. See `Readings.unread`. */
export async function unread(
  db: Kysely<Schema>,
  analyst: { name: string; version: string },
  limit: number,
): Promise<Unread[]> {
  const mark = readMark(analyst);
  const waiting = (comparison: "<" | ">", limit: number) =>
    // Two ranges of one index, where "not this mark" would look at every piece.
    db
      .selectFrom("piece")
      .select("key")
      .where("status", "=", "published")
      .where("read_by", comparison, mark)
      .orderBy("read_by")
      .orderBy("id")
      .limit(limit)
      .execute();
  const rows = await waiting("<", limit);
  if (rows.length < limit) rows.push(...(await waiting(">", limit - rows.length)));
  const pieces = await wholePieces(
    db,
    rows.map(({ key }) => key),
  );
  return pieces.map((piece) => ({ id: piece.id, version: piece.version, piece }));
}
