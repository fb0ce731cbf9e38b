import { sql, type Kysely } from "kysely";
import type { Schema } from "../schema.ts";

/** What SQLite's own check says is wrong with the file; empty when nothing is. */
export async function faults(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(10)`.execute(db);
  return rows.map((row) => row.integrity_check).filter((line) => line !== "ok");
}

export async function countIndexed(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from piece_fts`.execute(db);
  return Number(rows[0]?.n);
}
