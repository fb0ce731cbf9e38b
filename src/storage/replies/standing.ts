import type { Kysely } from "kysely";
import type { Standing } from "../../replies/index.ts";
import type { Schema } from "../schema.ts";

/** How many replies a writer has published since the last that a moderator turned down. */
export async function standingOf(db: Kysely<Schema>, writer: string): Promise<Standing> {
  const last = await db
    .selectFrom("reply")
    .select("written_at")
    .where("writer", "=", writer)
    .where("state", "in", ["rejected", "spam"])
    .orderBy("written_at", "desc")
    .limit(1)
    .executeTakeFirst();
  const { published } = await db
    .selectFrom("reply")
    .where("writer", "=", writer)
    .where("state", "=", "published")
    .where("written_at", ">", last?.written_at ?? "")
    .select((count) => count.fn.countAll().as("published"))
    .executeTakeFirstOrThrow();
  return { published: Number(published) };
}
