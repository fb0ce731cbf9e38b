import { sql, type Kysely, type RawBuilder } from "kysely";
import { followedKey, type Followed } from "../../readers/following/index.ts";
import type { Schema } from "../schema.ts";

// Two bounded looks find what matters in a library of any size: the newest pieces of all, among which is whatever
// much is written about, and the latest that came in on each thing, which are all that a rare thing has.
const newestOfAll = 200;
const latestOfEach = 12;
/** Of two actors, the one in fewer pieces is followed through this many of them. */
const latestOfRarer = 300;

/** A piece and the followed thing (`followedKey`) that it belongs to. */
interface Tie {
  pieceKey: number;
  key: string;
}

/** Pieces of actors, dyads, contributors and subjects: a bounded number, published or not. */
export async function piecesOf(db: Kysely<Schema>, all: Followed[]): Promise<Tie[]> {
  const actors = await actorKeys(
    db,
    all.filter(({ kind }) => kind === "actor" || kind === "dyad").flatMap(({ id, other }) => [id, other]),
  );
  const single = (what: Followed, key: number | undefined) => (key === undefined ? [] : [{ what, key }]);
  const contributors = all.filter(({ kind }) => kind === "contributor");
  const contributorKeys = await slugKeys(db, "contributor", contributors);
  const subjects = all.filter(({ kind }) => ["topic", "region", "series"].includes(kind));
  const subjectKeys = await slugKeys(db, "subject", subjects);
  const groups = await Promise.all([
    tiesOf(
      db,
      "piece_actor",
      all.filter(({ kind }) => kind === "actor").flatMap((what) => single(what, actors.get(what.id)?.key)),
    ),
    tiesOf(
      db,
      "credit",
      contributors.flatMap((what) => single(what, contributorKeys.get(what.id))),
    ),
    tiesOf(
      db,
      "piece_subject",
      subjects.flatMap((what) => single(what, subjectKeys.get(`${what.kind} ${what.id}`))),
    ),
    ...all.filter(({ kind }) => kind === "dyad").map((what) => dyadTies(db, what, actors)),
  ]);
  return groups.flat();
}

const tieTables = { piece_actor: "actor_key", credit: "contributor_key", piece_subject: "subject_key" } as const;

const newest = sql`select key from (select key from piece where status = 'published'
  order by sort_date desc, id desc limit ${sql.lit(newestOfAll)}) as newest`;

async function tiesOf(
  db: Kysely<Schema>,
  table: keyof typeof tieTables,
  followed: { what: Followed; key: number }[],
): Promise<Tie[]> {
  if (followed.length === 0) return [];
  const [from, target] = [sql.table(table), sql.ref(tieTables[table])];
  const recent = sql`select distinct piece_key, ${target} as target from ${from}
    where ${target} in (${sql.join(followed.map(({ key }) => key))}) and piece_key in (${newest})`;
  const latest = followed.map(
    ({ key }, n) => sql`select piece_key, target from (select distinct piece_key, ${target} as target from ${from}
      where ${target} = ${key} order by piece_key desc limit ${sql.lit(latestOfEach)}) as ${sql.ref(`latest_${n}`)}`,
  );
  const rows = await all<{ piece_key: number; target: number }>(db, [recent, ...latest]);
  const byTarget = new Map(followed.map(({ what, key }) => [key, followedKey(what)]));
  return rows.map(({ piece_key, target }) => ({ pieceKey: piece_key, key: byTarget.get(target) ?? "" }));
}

/** Pieces that name both: a dyad is followed by what everybody may know of a piece, whatever its wall. */
async function dyadTies(db: Kysely<Schema>, what: Followed, actors: ActorKeys): Promise<Tie[]> {
  const pair = [actors.get(what.id), actors.get(what.other)].flatMap((one) => one ?? []);
  const [rarer, other] = pair.toSorted((a, b) => a.pieces - b.pieces);
  if (!rarer || !other) return [];
  const named = (first: RawBuilder<unknown>) => sql`select piece_key from piece_actor
    where actor_key = ${other.key} and piece_key in (${first})`;
  const recent = named(
    sql`select piece_key from piece_actor where actor_key = ${rarer.key} and piece_key in (${newest})`,
  );
  const latest = named(sql`select piece_key from (select piece_key from piece_actor where actor_key = ${rarer.key}
    order by piece_key desc limit ${sql.lit(latestOfRarer)}) as latest`);
  const rows = await all<{ piece_key: number }>(db, [recent, latest]);
  return rows.map(({ piece_key }) => ({ pieceKey: piece_key, key: followedKey(what) }));
}

async function all<R>(db: Kysely<Schema>, selects: RawBuilder<unknown>[]): Promise<R[]> {
  return (await sql<R>`${sql.join(selects, sql` union all `)}`.execute(db)).rows;
}

type ActorKeys = Map<string, { key: number; pieces: number }>;

async function actorKeys(db: Kysely<Schema>, ids: string[]): Promise<ActorKeys> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom("actor").select(["key", "id", "pieces"]).where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Keys of contributors by slug, of subjects by kind and slug. */
async function slugKeys(
  db: Kysely<Schema>,
  table: "contributor" | "subject",
  followed: Followed[],
): Promise<Map<string, number>> {
  if (followed.length === 0) return new Map();
  const slugs = followed.map(({ id }) => id);
  if (table === "contributor") {
    const rows = await db.selectFrom("contributor").select(["key", "slug"]).where("slug", "in", slugs).execute();
    return new Map(rows.map(({ key, slug }) => [slug, key]));
  }
  const rows = await db.selectFrom("subject").select(["key", "kind", "slug"]).where("slug", "in", slugs).execute();
  return new Map(rows.map(({ key, kind, slug }) => [`${kind} ${slug}`, key]));
}
