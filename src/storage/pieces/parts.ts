import type { Kysely } from "kysely";
import type { Correction, Credit, Subject, SubjectKind } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";

/** Credits in the order of print, for the pieces that the caller chooses. */
export function creditRows(db: Kysely<Schema>) {
  return db
    .selectFrom("credit")
    .innerJoin("contributor", "contributor.key", "credit.contributor_key")
    .select([
      "piece_key",
      "credit.name",
      "credit.title",
      "affiliation",
      "disclosure",
      "contributor.slug as contributor",
    ])
    .orderBy("piece_key")
    .orderBy("position");
}

/** Topics, regions and series, in the editor's order. */
export function subjectRows(db: Kysely<Schema>) {
  return db
    .selectFrom("piece_subject")
    .innerJoin("subject", "subject.key", "piece_subject.subject_key")
    .select(["piece_key", "subject.kind", "subject.slug", "subject.name"])
    .orderBy("piece_key")
    .orderBy("position");
}

/** Corrections, oldest first. */
export function correctionRows(db: Kysely<Schema>) {
  return db.selectFrom("correction").select(["piece_key", "at", "text"]).orderBy("at");
}

export function creditOf({ name, title, affiliation, disclosure, contributor }: Credit): Credit {
  return { name, title, affiliation, disclosure, contributor };
}

export function subjectOf({ kind, slug, name }: { kind: string; slug: string; name: string }): Subject {
  return { kind: kind as SubjectKind, slug, name };
}

export function correctionOf({ at, text }: Correction): Correction {
  return { at, text };
}

/** What belongs to each piece, by its key, in the order of the rows. */
export function grouped<R extends { piece_key: number }, T>(rows: R[], partOf: (row: R) => T): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.piece_key);
    if (group) group.push(partOf(row));
    else groups.set(row.piece_key, [partOf(row)]);
  }
  return groups;
}
