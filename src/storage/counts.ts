import type { Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** Adds to the number of published pieces of contributors or subjects, by key. */
export async function addPieces(
  trx: Transaction<Schema>,
  table: "contributor" | "subject",
  differences: ReadonlyMap<number, number>,
): Promise<void> {
  for (const [by, keys] of alike(differences)) {
    await trx
      .updateTable(table)
      .set((row) => ({ pieces: row("pieces", "+", by) }))
      .where("key", "in", keys)
      .execute();
  }
}

/** Counts how often each key stands in the list, with a sign. */
export function tally(keys: Iterable<number>, sign: 1 | -1): Map<number, number> {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + sign);
  return counts;
}

/** The keys that change by the same number, so that one statement serves them all. */
function alike(differences: ReadonlyMap<number, number>): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [key, by] of differences) {
    if (by === 0) continue;
    const keys = groups.get(by);
    if (keys) keys.push(key);
    else groups.set(by, [key]);
  }
  return groups;
}
