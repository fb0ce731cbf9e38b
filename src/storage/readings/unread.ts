import type { Kysely } from "kysely";
import type { Unread } from "../../publication/index.ts";
import { change } from "../change.ts";
import type { Engine } from "../engine.ts";
import { wholePieces } from "../pieces/read.ts";
import type { Schema } from "../schema.ts";

/** The mark that a piece carries once this version of an analyst has read it. */
export function readMark({ name, version }: { name: string; version: string }): string {
  return `${name}@${version}`;
}

/** How many pieces wait for this analyst. See `Readings.waiting`. */
export async function waiting(db: Kysely<Schema>, analyst: { name: string; version: string }): Promise<number> {
  const { all, read } = await db
    .selectNoFrom((from) => {
      const published = from
        .selectFrom("piece")
        .select(from.fn.countAll<number | string>().as("n"))
        .where("status", "=", "published");
      return [
        from.fn.coalesce(published, from.lit(0)).as("all"),
        from.fn.coalesce(published.where("read_by", "=", readMark(analyst)), from.lit(0)).as("read"),
      ];
    })
    .executeTakeFirstOrThrow();
  return Number(all) - Number(read);
}

/** Lets every published piece wait. See `Readings.readAgain`. */
export async function readAgain(engine: Engine): Promise<void> {
  await change(engine, async ({ trx }) => {
    await trx
      .updateTable("piece")
      .set({ read_by: "" })
      .where("status", "=", "published")
      .where("read_by", ">", "")
      .execute();
  });
}

/** Pieces that wait for this analyst; those that nobody has read come first. See `Readings.unread`. */
export async function unread(
  db: Kysely<Schema>,
  analyst: { name: string; version: string },
  limit: number,
): Promise<Unread[]> {
  const mark = readMark(analyst);
  const after = (comparison: "<" | ">", limit: number) =>
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
  const rows = await after("<", limit);
  if (rows.length < limit) rows.push(...(await after(">", limit - rows.length)));
  const pieces = await wholePieces(
    db,
    rows.map(({ key }) => key),
  );
  return pieces.map((piece) => ({ id: piece.id, version: piece.version, piece }));
}
