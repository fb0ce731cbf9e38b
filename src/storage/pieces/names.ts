import type { Transaction } from "kysely";
import { slugify, type PieceInput, type SubjectKind } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";

/** What tells a contributor from all others. */
export function contributorSlug({ name, contributor }: PieceInput["credits"][number]): string {
  return slugify(contributor ?? name) || "unnamed";
}

export interface WantedSubject {
  kind: SubjectKind;
  slug: string;
  name: string;
}

/** By kind and slug, so that two spellings of one subject are filed once. */
export function subjectsOf({ topics, regions, series }: PieceInput): Map<string, WantedSubject> {
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

/** Keys of contributors by slug; those not met before are made. */
export async function keysOfContributors(
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

/** Keys of subjects by kind and slug; those not met before are made. */
export async function keysOfSubjects(trx: Transaction<Schema>, wanted: WantedSubject[]): Promise<Map<string, number>> {
  const byId = new Map<string, WantedSubject>();
  for (const subject of wanted) byId.set(`${subject.kind} ${subject.slug}`, subject);
  if (byId.size === 0) return new Map();
  const slugs = [...new Set(wanted.map(({ slug }) => slug))];
  const known = await trx.selectFrom("subject").select(["key", "kind", "slug"]).where("slug", "in", slugs).execute();
  const missing = new Map(byId);
  for (const { kind, slug } of known) missing.delete(`${kind} ${slug}`);
  const fresh = [...missing.values()].map((subject) => ({
    kind: subject.kind,
    slug: subject.slug,
    name: subject.name,
    pieces: 0,
  }));
  const made =
    fresh.length === 0
      ? []
      : await trx.insertInto("subject").values(fresh).returning(["key", "kind", "slug"]).execute();
  return new Map([...known, ...made].map(({ key, kind, slug }) => [`${kind} ${slug}`, key]));
}
