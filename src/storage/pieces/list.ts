import type { Kysely } from "kysely";
import type { Page, PieceFilter, PieceSummary } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { summaries, summaryColumns } from "./summaries.ts";

/** Published pieces that fit the filter, newest first; see `Pieces.list`. */
export async function list(
  db: Kysely<Schema>,
  filter: PieceFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<PieceSummary>> {
  const fitting = matching(db, filter);
  const { total } = await fitting.select((count) => count.fn.countAll().as("total")).executeTakeFirstOrThrow();
  const rows = await fitting
    .select(summaryColumns)
    .orderBy("sort_date", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: Number(total), items: await summaries(db, rows) };
}

function matching(db: Kysely<Schema>, { contributor, subject, actor, kind }: PieceFilter) {
  let query = db.selectFrom("piece").where("status", "=", "published");
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (contributor !== undefined) {
    query = query.where("key", "in", (by) =>
      by
        .selectFrom("credit")
        .innerJoin("contributor", "contributor.key", "contributor_key")
        .select("piece_key")
        .where("slug", "=", contributor),
    );
  }
  if (subject !== undefined) {
    query = query.where("key", "in", (by) =>
      by
        .selectFrom("piece_subject")
        .innerJoin("subject", "subject.key", "subject_key")
        .select("piece_key")
        .where("subject.kind", "=", subject.kind)
        .where("slug", "=", subject.slug),
    );
  }
  if (actor !== undefined) {
    query = query.where("key", "in", (by) =>
      by
        .selectFrom("piece_actor")
        .innerJoin("actor", "actor.key", "actor_key")
        .select("piece_key")
        .where("actor.id", "=", actor),
    );
  }
  return query;
}
