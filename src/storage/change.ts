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
  return writer.transaction().execute(async (trx) => {
    // Writing the row, even unchanged, takes its lock: writers come one after the other on PostgreSQL too.
    const { change: before } = await trx
      .updateTable("library")
      .set((row) => ({ change: row.ref("change") }))
      .returning("change")
      .executeTakeFirstOrThrow();
    const stamp = before + 1;
    let touched = false;
    const result = await work({
      trx,
      differences,
      stamp,
      now: new Date().toISOString(),
      touch: () => {
        touched = true;
      },
    });
    if (touched) await trx.updateTable("library").set({ change: stamp }).execute();
    return result;
  });
}
