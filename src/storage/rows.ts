import type { InsertObject, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

// A few fixed sizes, so that a bulk run prepares a few statements and not one per number of rows.
const sizes = [64, 16, 4, 1];

/** Cuts rows into runs of a few fixed lengths, longest first. */
export function inRuns<T>(rows: readonly T[]): T[][] {
  const runs: T[][] = [];
  let at = 0;
  for (const size of sizes) {
    for (; rows.length - at >= size; at += size) runs.push(rows.slice(at, at + size));
  }
  return runs;
}

/** Inserts any number of rows with few statements. */
export async function insertAll<T extends keyof Schema>(
  trx: Transaction<Schema>,
  table: T,
  rows: readonly InsertObject<Schema, T>[],
): Promise<void> {
  for (const run of inRuns(rows)) await trx.insertInto(table).values(run).execute();
}
