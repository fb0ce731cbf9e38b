import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { Kysely, sql } from "kysely";
import type { Engine } from "../engine.ts";
import type { Schema } from "../schema.ts";
import { backUp } from "./backup.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { sqliteFailure } from "./failures.ts";
import { countIndexed, faults } from "./health.ts";
import { purge, wipe } from "./purge.ts";
import { RememberedReads } from "./remembered.ts";
import { indexPieces, searchIndex, unindexPieces } from "./search-index.ts";

/** Opens the database file for writing and reading: WAL, full synchronisation, foreign keys, five seconds of patience. */
export function openSqlite(file: string): Engine {
  const write = openConnection(file, { readOnly: false });
  // From here on, transactions wait for other writers by themselves, without holding up the process.
  write.exec("pragma busy_timeout = 0");
  const read = openConnection(file, { readOnly: true });
  const remembered = new RememberedReads(read);
  const writer = new Kysely<Schema>({ dialect: nodeSqliteDialect(write, { ran: remembered.doubt }) });
  const reader = new Kysely<Schema>({ dialect: nodeSqliteDialect(read) });
  return {
    writer,
    reader,
    prepared(sql) {
      // Prepared at first use: before the first migration there are no tables.
      let statement: StatementSync | null = null;
      return async (parameters) => {
        try {
          statement ??= read.prepare(sql);
          return statement.all(...(parameters as SQLInputValue[]));
        } catch (error) {
          throw sqliteFailure(error);
        }
      };
    },
    remembered(sql) {
      const answer = remembered.read(sql);
      return async (parameters) => {
        try {
          return answer(parameters);
        } catch (error) {
          throw sqliteFailure(error);
        }
      };
    },
    differences: {
      keyColumn: "integer primary key",
      wordColumn: "text",
      searchIndex,
      numberIn: (column, key) => `json_extract(${column}, '$.${key}')`,
      async isMigrated(db) {
        return (await sql`select 1 from sqlite_master where name = 'migration'`.execute(db)).rows.length > 0;
      },
      migrationLock: [],
      faults,
      countIndexed,
      indexPieces,
      unindexPieces,
      purge,
      wipe,
      backUp: (db, migration) => backUp(db, file, migration),
    },
    async close() {
      // Kysely closes only what it has used. The writer goes last: whoever goes last empties the write-ahead log.
      await reader.destroy();
      if (read.isOpen) read.close();
      await writer.destroy();
      if (write.isOpen) write.close();
    },
  };
}

/** One connection to the database file. Throws `StorageError`. */
export function openConnection(file: string, { readOnly }: { readOnly: boolean }): DatabaseSync {
  try {
    const database = new DatabaseSync(file, { readOnly, timeout: 5000 });
    if (readOnly) {
      database.exec("pragma cache_size = -8000");
    } else {
      // Withdrawn words are overwritten, not only unlinked.
      database.exec(
        "pragma secure_delete = on; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on",
      );
      // Bulk runs touch the same pages of the index again and again: room for them (32 MB), and fewer checkpoints.
      database.exec("pragma cache_size = -32000; pragma wal_autocheckpoint = 4000");
    }
    // Not mapped into memory: pages of the file would count as this process's, and the system caches them anyway.
    database.exec("pragma temp_store = memory; pragma mmap_size = 0");
    return database;
  } catch (error) {
    throw sqliteFailure(error);
  }
}
