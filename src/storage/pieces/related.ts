import { sql, type Kysely } from "kysely";
import type { PieceSummary } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { summariesOf } from "./summaries.ts";

/** A link that more pieces share says little about any of them: only the newest of those count. */
const newest = 300;
/** Actors beyond the most mentioned are in passing. */
const actors = 12;

/** Published pieces that share most subjects, contributors and actors with one, newest first among equals; see `Pieces.related`. */
export async function related(db: Kysely<Schema>, id: string, limit: number): Promise<PieceSummary[]> {
  const piece = await db.selectFrom("piece").select("key").where("id", "=", id).executeTakeFirst();
  if (!piece) return [];
  const shared = new Map<number, number>();
  for (const link of await linksOf(db, piece.key)) {
    for (const key of await newestOf(db, link)) shared.set(key, (shared.get(key) ?? 0) + 1);
  }
  shared.delete(piece.key);
  const closest = [...shared].sort(([a, n], [b, m]) => m - n || b - a).map(([key]) => key);
  // Some may be drafts, which have no summary.
  return (await summariesOf(db, closest.slice(0, limit + 50))).slice(0, limit);
}

const linkTables = { credit: "contributor_key", piece_subject: "subject_key", piece_actor: "actor_key" } as const;

interface Link {
  table: keyof typeof linkTables;
  key: number;
}

async function linksOf(db: Kysely<Schema>, pieceKey: number): Promise<Link[]> {
  const credits = await db
    .selectFrom("credit")
    .select("contributor_key as key")
    .distinct()
    .where("piece_key", "=", pieceKey)
    .execute();
  const subjects = await db
    .selectFrom("piece_subject")
    .select("subject_key as key")
    .where("piece_key", "=", pieceKey)
    .execute();
  const mentioned = await db
    .selectFrom("piece_actor")
    .select("actor_key as key")
    .where("piece_key", "=", pieceKey)
    .orderBy("mentions", "desc")
    .orderBy("actor_key")
    .limit(actors)
    .execute();
  return [
    ...credits.map(({ key }): Link => ({ table: "credit", key })),
    ...subjects.map(({ key }): Link => ({ table: "piece_subject", key })),
    ...mentioned.map(({ key }): Link => ({ table: "piece_actor", key })),
  ];
}

async function newestOf(db: Kysely<Schema>, { table, key }: Link): Promise<number[]> {
  const { rows } = await sql<{ piece_key: number }>`
    select distinct piece_key from ${sql.table(table)} where ${sql.ref(linkTables[table])} = ${key}
    order by piece_key desc limit ${newest}`.execute(db);
  return rows.map((row) => row.piece_key);
}
