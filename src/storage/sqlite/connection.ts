import { DatabaseSync } from "node:sqlite";
import { Kysely } from "kysely";
import type { Engine, EngineDifferences } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { searchIndex } from "./search-index.ts";

const differences: EngineDifferences = {
  keyColumn: "integer primary key",
  searchIndex,
  parameterLimit: 32_766,
};

/** Opens the database file for writing and reading: WAL, full synchronisation, foreign keys, five seconds of patience. */
export function openSqlite(file: string): Engine {
  const write = openConnection(file, { readOnly: false });
  const read = openConnection(file, { readOnly: true });
  const writer = new Kysely<Schema>({ dialect: nodeSqliteDialect(write) });
  const reader = new Kysely<Schema>({ dialect: nodeSqliteDialect(read) });
  return {
    writer,
    reader,
    differences,
    async close() {
      await reader.destroy();
      await writer.destroy();
    },
  };
}

export function openConnection(file: string, { readOnly }: { readOnly: boolean }): DatabaseSync {
  const database = new DatabaseSync(file, { readOnly, timeout: 5000 });
  if (!readOnly) database.exec("pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on");
  database.exec("pragma mmap_size = 268435456; pragma temp_store = memory");
  return database;
}
