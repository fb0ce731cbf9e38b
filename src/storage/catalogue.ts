import type { Kysely } from "kysely";
import type { Catalogue, Contributor, SubjectCount, SubjectKind } from "../publication/index.ts";
import type { Engine } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** The port `Catalogue` over an engine. */
export function openCatalogue({ reader: db }: Engine): Catalogue {
  return {
    async contributor(slug) {
      const rows = await contributing(db).select(["key", "slug", "name", "pieces"]).where("slug", "=", slug).execute();
      return (await withNewestCredit(db, rows))[0] ?? null;
    },
    async contributors({ limit, offset }) {
      const { total } = await contributing(db)
        .select((count) => count.fn.countAll().as("total"))
        .executeTakeFirstOrThrow();
      const rows = await contributing(db)
        .select(["key", "slug", "name", "pieces"])
        .orderBy("name")
        .orderBy("slug")
        .limit(limit)
        .offset(offset)
        .execute();
      return { total: Number(total), items: await withNewestCredit(db, rows) };
    },
    async subject(kind, slug) {
      const row = await filed(db, kind).where("slug", "=", slug).executeTakeFirst();
      return row ? subjectCount(row) : null;
    },
    async subjects(kind) {
      return (await filed(db, kind).orderBy("name").orderBy("slug").execute()).map(subjectCount);
    },
    async stamp() {
      const { change } = await db.selectFrom("library").select("change").executeTakeFirstOrThrow();
      return String(change);
    },
    async counts() {
      const row = await db
        .selectNoFrom((from) => {
          const published = from
            .selectFrom("piece")
            .select(from.fn.countAll().as("n"))
            .where("status", "=", "published");
          return [
            published.as("pieces"),
            published.where("read_by", "=", "").as("pending"),
            from
              .selectFrom("contributor")
              .select(from.fn.countAll().as("n"))
              .where("pieces", ">", 0)
              .as("contributors"),
            from.selectFrom("claim").select(from.fn.countAll().as("n")).where("shown", "=", 1).as("claims"),
          ];
        })
        .executeTakeFirstOrThrow();
      const { pieces, pending, contributors, claims } = row;
      return {
        pieces: Number(pieces),
        pending: Number(pending),
        contributors: Number(contributors),
        claims: Number(claims),
      };
    },
  };
}

function contributing(db: Kysely<Schema>) {
  return db.selectFrom("contributor").where("pieces", ">", 0);
}

function filed(db: Kysely<Schema>, kind: SubjectKind) {
  return db
    .selectFrom("subject")
    .select(["kind", "slug", "name", "pieces"])
    .where("kind", "=", kind)
    .where("pieces", ">", 0);
}

function subjectCount({ kind, ...rest }: { kind: string; slug: string; name: string; pieces: number }): SubjectCount {
  return { kind: kind as SubjectKind, ...rest };
}

async function withNewestCredit(
  db: Kysely<Schema>,
  rows: { key: number; slug: string; name: string; pieces: number }[],
): Promise<Contributor[]> {
  if (rows.length === 0) return [];
  const newest = await db
    .selectFrom((inner) =>
      inner
        .selectFrom("credit")
        .innerJoin("piece", "piece.key", "credit.piece_key")
        .select(["contributor_key", "credit.title", "credit.affiliation"])
        .select((over) =>
          over.fn
            .agg<number>("row_number")
            .over((over) =>
              over
                .partitionBy("contributor_key")
                .orderBy("sort_date", "desc")
                .orderBy("piece.key", "desc")
                .orderBy("position"),
            )
            .as("rank"),
        )
        .where("status", "=", "published")
        .where(
          "contributor_key",
          "in",
          rows.map(({ key }) => key),
        )
        .as("ranked"),
    )
    .select(["contributor_key", "title", "affiliation"])
    .where("rank", "=", 1)
    .execute();
  const byKey = new Map(newest.map((credit) => [credit.contributor_key, credit]));
  return rows.map(({ key, ...contributor }) => ({
    ...contributor,
    title: byKey.get(key)?.title ?? "",
    affiliation: byKey.get(key)?.affiliation ?? "",
  }));
}
