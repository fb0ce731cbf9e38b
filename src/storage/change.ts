import type { Transaction } from "kysely";
import type { Engine, EngineDifferences } from "./engine.ts";
import type { Schema } from "./schema.ts";

/** One writing transaction over the library. */
export interface Change {
  trx: Transaction<Schema>;
  differences: EngineDifferences;
  /** What `library.change` becomes; every piece that the change touches carries it. */
  stamp: number;
  /** UTC, ISO 8601. */
  now: string;
  /** Says that something changed; without it the counter stays where it is. */
  touch: () => void;
}

/** Runs `work` in one transaction: all of it or none. Nothing but SQL may be awaited inside. */
export async function change<T>({ writer, differences }: Engine, work: (change: Change) => Promise<T>): Promise<T> {
  const now = new Date().toISOString();
  return writer.transaction().execute((trx) => changeWithin(trx, (part) => work({ ...part, differences, now })));
}

/** The same within a transaction that does more than change the library. */
export async function changeWithin<T>(
  trx: Transaction<Schema>,
  work: (change: Pick<Change, "trx" | "stamp" | "touch">) => Promise<T>,
): Promise<T> {
  // Writing the row, even unchanged, takes its lock: writers come one after the other on PostgreSQL too.
  const { change: before } = await trx
    .updateTable("library")
    .set((row) => ({ change: row.ref("change") }))
    .returning("change")
    .executeTakeFirstOrThrow();
  const stamp = before + 1;
  let touched = false;
  const touch = () => {
    touched = true;
  };
  const result = await work({ trx, stamp, touch });
  if (touched) await trx.updateTable("library").set({ change: stamp }).execute();
  return result;
}
