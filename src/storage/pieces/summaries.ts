import type { Kysely } from "kysely";
import type { Credit, PieceKind, PieceSummary, Subject, SubjectKind } from "../../publication/index.ts";
import type { PieceTable, Schema } from "../schema.ts";

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
  const [credits, subjects] = [await creditsOf(db, keys), await subjectsOf(db, keys)];
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
export async function creditsOf(db: Kysely<Schema>, keys: number[]): Promise<Map<number, Credit[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("credit")
    .innerJoin("contributor", "contributor.key", "credit.contributor_key")
    .select([
      "piece_key",
      "credit.name",
      "credit.title",
      "credit.affiliation",
      "credit.disclosure",
      "contributor.slug as contributor",
    ])
    .where("piece_key", "in", keys)
    .orderBy("piece_key")
    .orderBy("position")
    .execute();
  return grouped(rows.map(({ piece_key, ...credit }) => [piece_key, credit]));
}

/** Subjects by key of the piece: topics, regions, series, each as the editor ordered them. */
export async function subjectsOf(db: Kysely<Schema>, keys: number[]): Promise<Map<number, Subject[]>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom("piece_subject")
    .innerJoin("subject", "subject.key", "piece_subject.subject_key")
    .select(["piece_key", "subject.kind", "subject.slug", "subject.name"])
    .where("piece_key", "in", keys)
    .orderBy("piece_key")
    .orderBy("position")
    .execute();
  return grouped(rows.map(({ piece_key, kind, ...subject }) => [piece_key, { kind: kind as SubjectKind, ...subject }]));
}

function grouped<T>(entries: [number, T][]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
