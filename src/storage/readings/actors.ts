import { sql, type Kysely } from "kysely";
import type { Claim } from "../../analyst/index.ts";
import type { ActorSummary, Page, Readings } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { isDenied, isSaid, isSeen } from "./said.ts";

const summaryColumns = ["id", "name", "kind", "pieces", "claims"] as const;

/** An actor that published pieces speak of; see `Readings.actor`. */
export async function actor(db: Kysely<Schema>, id: string): Promise<ActorSummary | null> {
  return (await met(db).select(summaryColumns).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Actors with most claims first, then those in most pieces; see `Readings.actors`. */
export async function actors(
  db: Kysely<Schema>,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<ActorSummary>> {
  const { total } = await met(db)
    .select((count) => count.fn.countAll().as("total"))
    .executeTakeFirstOrThrow();
  const items = await met(db)
    .select(summaryColumns)
    .orderBy("claims", "desc")
    .orderBy("pieces", "desc")
    .orderBy("id")
    .limit(limit)
    .offset(offset)
    .execute();
  return { total: Number(total), items };
}

/**
 * Whom claims tie an actor to, and how; see `Readings.relationsOf`. Claims that one list expands to count once, and
 * questions not at all.
 */
export async function relationsOf(db: Kysely<Schema>, id: string): ReturnType<Readings["relationsOf"]> {
  const self = await db.selectFrom("actor").select("key").where("id", "=", id).executeTakeFirst();
  if (!self) return [];
  const rows = [...(await tied(db, self.key))];
  if (rows.length === 0) return [];
  const others = await db
    .selectFrom("actor")
    .select(["key", ...summaryColumns])
    .where("key", "in", [...new Set(rows.map(({ other }) => other))])
    .execute();
  const relations = others.map(({ key, ...actor }) => ({
    actor,
    relations: rows
      .filter(({ other }) => other === key)
      .map(({ relation, sign, denied, claims, speakers }) => ({
        relation: relation as Claim["relation"],
        sign: sign as Claim["sign"],
        denied: denied === 1,
        claims: Number(claims),
        speakers: Number(speakers),
      }))
      .sort((a, b) => b.claims - a.claims || (a.relation < b.relation ? -1 : 1)),
  }));
  const claims = (one: (typeof relations)[number]) => one.relations.reduce((sum, relation) => sum + relation.claims, 0);
  return relations.sort((a, b) => claims(b) - claims(a) || (a.actor.id < b.actor.id ? -1 : 1));
}

function met(db: Kysely<Schema>) {
  return db.selectFrom("actor").where("pieces", ">", 0);
}

async function tied(db: Kysely<Schema>, key: number) {
  return db
    .selectFrom("claim")
    .innerJoin("piece", "piece.key", "claim.piece_key")
    .select((from) => [
      sql<number>`case when ${from.ref("source_key")} = ${key} then ${from.ref("target_key")} else ${from.ref("source_key")} end`.as(
        "other",
      ),
      "relation",
      "sign",
      isDenied(from.ref("record")).as("denied"),
      sql<number | string>`count(distinct ${from.ref("piece_key")} || ' ' || ${from.ref("statement")})`.as("claims"),
      sql<number | string>`count(distinct ${from.ref("speaker")})`.as("speakers"),
    ])
    .where((is) => is.or([is("source_key", "=", key), is("target_key", "=", key)]))
    .where((is) => isSaid(is.ref("record")))
    .where(isSeen)
    .where("status", "=", "published")
    .groupBy(["other", "relation", "sign", "denied"])
    .execute();
}
