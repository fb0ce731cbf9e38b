import type { Kysely } from "kysely";
import { followedKey, type Followed, type Named } from "../../readers/following/index.ts";
import type { Schema } from "../schema.ts";

interface Called {
  name: string;
  slug: string;
}

/** What followed things are called now, in their order; those that the library no longer holds have no names. */
export async function nameAll(db: Kysely<Schema>, all: Followed[]): Promise<Named[]> {
  const idsOf = (...kinds: Followed["kind"][]) =>
    all.filter(({ kind }) => kinds.includes(kind)).flatMap(({ id, other }) => (other === "" ? [id] : [id, other]));
  const [pieces, actors, contributors, subjects] = await Promise.all([
    piecesCalled(db, idsOf("piece")),
    actorsCalled(db, idsOf("actor", "dyad")),
    contributorsCalled(db, idsOf("contributor")),
    subjectsCalled(db, idsOf("topic", "region", "series")),
  ]);
  return all.map((what) => {
    if (what.kind === "dyad") {
      const both = [actors.get(what.id), actors.get(what.other)];
      return { ...what, names: both.every((one) => one) ? both.map((one) => one?.name ?? "") : [], slug: "" };
    }
    const called = { piece: pieces, actor: actors, contributor: contributors }[what.kind as string] ?? subjects;
    const found = called.get(called === subjects ? followedKey(what) : what.id);
    return { ...what, names: found ? [found.name] : [], slug: found?.slug ?? "" };
  });
}

async function piecesCalled(db: Kysely<Schema>, ids: string[]): Promise<Map<string, Called>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("piece")
    .select(["id", "title as name", "slug"])
    .where("id", "in", ids)
    .where("status", "=", "published")
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function actorsCalled(db: Kysely<Schema>, ids: string[]): Promise<Map<string, Called>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("actor")
    .select(["id", "name"])
    .where("id", "in", ids)
    .where("pieces", ">", 0)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, { name, slug: "" }]));
}

async function contributorsCalled(db: Kysely<Schema>, slugs: string[]): Promise<Map<string, Called>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom("contributor")
    .select(["slug", "name"])
    .where("slug", "in", slugs)
    .where("pieces", ">", 0)
    .execute();
  return new Map(rows.map(({ slug, name }) => [slug, { name, slug: "" }]));
}

/** A topic and a region may share a slug: known by both words. */
async function subjectsCalled(db: Kysely<Schema>, slugs: string[]): Promise<Map<string, Called>> {
  if (slugs.length === 0) return new Map();
  const rows = await db
    .selectFrom("subject")
    .select(["kind", "slug", "name"])
    .where("slug", "in", slugs)
    .where("pieces", ">", 0)
    .execute();
  return new Map(
    rows.map(({ kind, slug, name }) => [
      followedKey({ kind: kind as Followed["kind"], id: slug, other: "" }),
      { name, slug: "" },
    ]),
  );
}
