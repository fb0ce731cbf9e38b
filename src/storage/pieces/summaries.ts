import type { Kysely } from "kysely";
import type { Credit, PieceKind, PieceSummary, Subject } from "../../publication/index.ts";
import type { PieceTable, Schema } from "../schema.ts";
import { creditOf, creditRows, grouped, subjectOf, subjectRows } from "./parts.ts";

/** The columns of a piece that its headline needs. */
export const summaryColumns = [
  "key",
  "id",
  "source_id",
  "slug",
  "kind",
  "access",
  "title",
  "standfirst",
  "date",
  "lang",
  "dir",
  "published_at",
  "updated_at",
] as const satisfies (keyof PieceTable)[];

export type SummaryRow = { key: number } & Pick<PieceTable, Exclude<(typeof summaryColumns)[number], "key">>;

/** Headlines of published pieces by key, in the order of the keys; keys of other pieces are left out. */
export async function summariesOf(db: Kysely<Schema>, keys: number[]): Promise<PieceSummary[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom("piece")
    .select(summaryColumns)
    .where("key", "in", keys)
    .where("status", "=", "published")
    .execute();
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return summaries(
    db,
    keys.flatMap((key) => byKey.get(key) ?? []),
  );
}

/** Headlines from rows, with their credits and subjects. */
export async function summaries(db: Kysely<Schema>, rows: SummaryRow[]): Promise<PieceSummary[]> {
  const keys = rows.map(({ key }) => key);
  const [credits, subjects] = await Promise.all([creditsOf(db, keys), subjectsOf(db, keys)]);
  return rows.map((row) => ({
    id: row.id,
    sourceId: row.source_id,
    slug: row.slug,
    kind: row.kind as PieceKind,
    access: row.access as PieceSummary["access"],
    title: row.title,
    standfirst: row.standfirst,
    date: row.date,
    lang: row.lang,
    dir: row.dir as PieceSummary["dir"],
    credits: credits.get(row.key) ?? [],
    subjects: subjects.get(row.key) ?? [],
    publishedAt: row.published_at,
    updatedAt: row.updated_at,
  }));
}

/** Credits as printed, by key of the piece. */
async function creditsOf(db: Kysely<Schema>, keys: number[]): Promise<Map<number, Credit[]>> {
  if (keys.length === 0) return new Map();
  return grouped(await creditRows(db).where("piece_key", "in", keys).execute(), creditOf);
}

/** Subjects by key of the piece: topics, regions, series, each as the editor ordered them. */
async function subjectsOf(db: Kysely<Schema>, keys: number[]): Promise<Map<number, Subject[]>> {
  if (keys.length === 0) return new Map();
  return grouped(await subjectRows(db).where("piece_key", "in", keys).execute(), subjectOf);
}
