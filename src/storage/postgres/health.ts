import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** Indexes that PostgreSQL itself calls invalid; the files are the server's to check. */
export async function faults(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid where not i.indisvalid`.execute(
    db,
  );
  return rows.map(({ name }) => `the index ${name} is invalid`);
}

export async function countIndexed(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from piece_search`.execute(db);
  return Number(rows[0]?.n);
}
