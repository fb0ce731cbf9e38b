import type { Transaction } from "kysely";
import { slugify, type PieceInput, type SubjectKind } from "../../publication/index.ts";
import { addPieces, tally } from "../counts.ts";
import { insertAll } from "../rows.ts";
import type { Schema } from "../schema.ts";

/** A piece and what it is to be tied to. */
export interface Linked {
  key: number;
  input: PieceInput;
}

/** Writes credits and subjects of pieces, makes the contributors and subjects that are new, and counts. */
export async function link(trx: Transaction<Schema>, pieces: Linked[]): Promise<void> {
  const credits = pieces.flatMap(({ key, input }) =>
    input.credits.map((credit, position) => ({ key, position, credit })),
  );
  const contributors = await keysOfContributors(
    trx,
    credits.map(({ credit }) => [contributorSlug(credit), credit.name]),
  );
  const contributorKey = (credit: PieceInput["credits"][number]) => contributors.get(contributorSlug(credit)) as number;
  await insertAll(
    trx,
    "credit",
    credits.map(({ key, position, credit }) => {
      const { name, title, affiliation, disclosure } = credit;
      return {
        piece_key: key,
        position,
        contributor_key: contributorKey(credit),
        name,
        title,
        affiliation,
        disclosure,
      };
    }),
  );
  const subjects = pieces.map(({ key, input }) => ({ key, wanted: subjectsOf(input) }));
  const subjectKeys = await keysOfSubjects(
    trx,
    subjects.flatMap(({ wanted }) => [...wanted.values()]),
  );
  const ties = subjects.flatMap(({ key, wanted }) =>
    [...wanted.keys()].map((id, position) => ({
      piece_key: key,
      subject_key: subjectKeys.get(id) as number,
      position,
    })),
  );
  await insertAll(trx, "piece_subject", ties);

  const published = pieces.filter(({ input }) => input.status === "published");
  const publishedKeys = new Set(published.map(({ key }) => key));
  const credited = published.flatMap(({ input }) => [...new Set(input.credits.map(contributorKey))]);
  const filed = ties.filter((tie) => publishedKeys.has(tie.piece_key)).map((tie) => tie.subject_key);
  await addPieces(trx, "contributor", tally(credited, 1));
  await addPieces(trx, "subject", tally(filed, 1));
}

/** Takes credits and subjects off pieces; contributors and subjects that are left with nothing go too. */
export async function unlink(trx: Transaction<Schema>, keys: number[], publishedKeys: number[]): Promise<void> {
  if (keys.length === 0) return;
  const credits = await trx
    .selectFrom("credit")
    .select(["piece_key", "contributor_key"])
    .distinct()
    .where("piece_key", "in", keys)
    .execute();
  const ties = await trx
    .selectFrom("piece_subject")
    .select(["piece_key", "subject_key"])
    .where("piece_key", "in", keys)
    .execute();
  await trx.deleteFrom("credit").where("piece_key", "in", keys).execute();
  await trx.deleteFrom("piece_subject").where("piece_key", "in", keys).execute();
  const published = new Set(publishedKeys);
  const counted = <T extends { piece_key: number }>(rows: T[]) => rows.filter((row) => published.has(row.piece_key));
  await addPieces(
    trx,
    "contributor",
    tally(
      counted(credits).map((row) => row.contributor_key),
      -1,
    ),
  );
  await addPieces(
    trx,
    "subject",
    tally(
      counted(ties).map((row) => row.subject_key),
      -1,
    ),
  );
}

/** Forgets contributors and subjects that no piece names any more. */
export async function sweep(trx: Transaction<Schema>): Promise<void> {
  await trx
    .deleteFrom("contributor")
    .where("pieces", "=", 0)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("credit").select("piece_key").whereRef("contributor_key", "=", "contributor.key"))),
    )
    .execute();
  await trx
    .deleteFrom("subject")
    .where("pieces", "=", 0)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("piece_subject").select("piece_key").whereRef("subject_key", "=", "subject.key"))),
    )
    .execute();
}

function contributorSlug({ name, contributor }: PieceInput["credits"][number]): string {
  return slugify(contributor ?? name) || "unnamed";
}

interface WantedSubject {
  kind: SubjectKind;
  slug: string;
  name: string;
}

/** By kind and slug, so that two spellings of one subject are filed once. */
function subjectsOf({ topics, regions, series }: PieceInput): Map<string, WantedSubject> {
  const wanted = new Map<string, WantedSubject>();
  const add = (kind: SubjectKind, name: string) => {
    const slug = slugify(name);
    const id = `${kind} ${slug}`;
    if (slug !== "" && !wanted.has(id)) wanted.set(id, { kind, slug, name });
  };
  for (const name of topics) add("topic", name);
  for (const name of regions) add("region", name);
  if (series !== null) add("series", series);
  return wanted;
}

async function keysOfContributors(
  trx: Transaction<Schema>,
  wanted: [slug: string, name: string][],
): Promise<Map<string, number>> {
  const names = new Map<string, string>();
  for (const [slug, name] of wanted) if (!names.has(slug)) names.set(slug, name);
  if (names.size === 0) return new Map();
  const known = await trx
    .selectFrom("contributor")
    .select(["key", "slug"])
    .where("slug", "in", [...names.keys()])
    .execute();
  for (const { slug } of known) names.delete(slug);
  const fresh = [...names].map(([slug, name]) => ({ slug, name, pieces: 0 }));
  const made =
    fresh.length === 0 ? [] : await trx.insertInto("contributor").values(fresh).returning(["key", "slug"]).execute();
  return new Map([...known, ...made].map(({ key, slug }) => [slug, key]));
}

async function keysOfSubjects(trx: Transaction<Schema>, wanted: WantedSubject[]): Promise<Map<string, number>> {
  const byId = new Map<string, WantedSubject>();
  for (const subject of wanted) byId.set(`${subject.kind} ${subject.slug}`, subject);
  if (byId.size === 0) return new Map();
  const slugs = [...new Set(wanted.map(({ slug }) => slug))];
  const known = await trx.selectFrom("subject").select(["key", "kind", "slug"]).where("slug", "in", slugs).execute();
  const missing = new Map(byId);
  for (const { kind, slug } of known) missing.delete(`${kind} ${slug}`);
  const fresh = [...missing.values()].map((subject) => ({ ...subject, pieces: 0 }));
  const made =
    fresh.length === 0
      ? []
      : await trx.insertInto("subject").values(fresh).returning(["key", "kind", "slug"]).execute();
  return new Map([...known, ...made].map(({ key, kind, slug }) => [`${kind} ${slug}`, key]));
}
