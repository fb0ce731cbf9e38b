import { sql, type Transaction } from "kysely";
import { StorageError, type Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { migrations } from "./index.ts";
import type { Migration } from "./migration.ts";

/**
 * Takes the steps that this database has not taken yet, each in a transaction, after a backup if anything is in it.
 * Throws `StorageError`: database_empty when there is nothing to go on from and nothing may be created,
 * database_newer when the database has taken steps that this program does not know.
 */
export async function migrate(
  engine: Engine,
  { create }: { create: boolean },
  steps: Migration[] = migrations,
): Promise<void> {
  if (!create) await assertBegun(engine);
  const applied = await engine.writer.transaction().execute(async (trx) => {
    await lock(engine, trx);
    await sql`create table if not exists migration (name text primary key, at text not null)`.execute(trx);
    return namesIn(trx);
  });
  const waiting = pending(applied, steps);
  if (applied.length > 0 && waiting[0]) await engine.differences.backUp(engine.writer, waiting[0].name);
  for (const step of waiting) {
    await engine.writer.transaction().execute(async (trx) => {
      await lock(engine, trx);
      // Another process may have taken the step while this one waited.
      if ((await namesIn(trx)).includes(step.name)) return;
      for (const statement of step.statements(engine.differences)) await sql.raw(statement).execute(trx);
      await trx.insertInto("migration").values({ name: step.name, at: new Date().toISOString() }).execute();
    });
  }
}

/** For use without writing. Throws `StorageError` unless the database has taken exactly the steps known here. */
export async function assertMigrated(engine: Engine, steps: Migration[] = migrations): Promise<void> {
  await assertBegun(engine);
  if (pending(await namesIn(engine.reader), steps).length === 0) return;
  throw new StorageError(
    "database_older",
    "The database is from an older version of Rapport; start the server once to bring it up to date.",
  );
}

async function assertBegun({ reader, differences }: Engine): Promise<void> {
  if (await differences.isMigrated(reader)) return;
  throw new StorageError(
    "database_empty",
    "There is no publication in this database; import something or start the server to make one.",
  );
}

function pending(applied: string[], steps: Migration[]): Migration[] {
  const known = new Set(steps.map(({ name }) => name));
  const unknown = applied.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new StorageError(
      "database_newer",
      `The database is from a newer version of Rapport (it has taken the step ${unknown.join(", ")}); install that version or restore a backup.`,
    );
  }
  return steps.filter(({ name }) => !applied.includes(name));
}

async function namesIn(db: Pick<Transaction<Schema>, "selectFrom">): Promise<string[]> {
  const rows = await db.selectFrom("migration").select("name").orderBy("name").execute();
  return rows.map(({ name }) => name);
}

async function lock(engine: Engine, trx: Transaction<Schema>): Promise<void> {
  for (const statement of engine.differences.migrationLock) await sql.raw(statement).execute(trx);
}
