import { renameSync } from "node:fs";
import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** Copies the database to a file beside it, named after the migration that is about to run. */
export async function backUp(writer: Kysely<Schema>, file: string, migration: string): Promise<void> {
  const day = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const backup = file.replace(/\.sqlite$/, `-before-${migration}-${day}.sqlite`);
  const unfinished = `${backup}.part`;
  await sql`vacuum into ${unfinished}`.execute(writer);
  renameSync(unfinished, backup);
}
