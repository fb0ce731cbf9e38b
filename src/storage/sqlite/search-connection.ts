import { Kysely } from "kysely";
import type { Schema } from "../schema.ts";
import { LibrarySearch } from "../search/library-search.ts";
import { openConnection } from "./connection.ts";
import { nodeSqliteDialect } from "./dialect.ts";
import { sqliteTextIndex } from "./search-text-index.ts";

/** A search with a read-only connection of its own. Throws `StorageError`. */
export function openSearchConnection(file: string): { search: LibrarySearch; close(): void } {
  const database = openConnection(file, { readOnly: true });
  // Search reads all over the index: mapped, it would count as this process's memory. The system caches it anyway.
  database.exec("pragma mmap_size = 0; pragma cache_size = -8000");
  const db = new Kysely<Schema>({ dialect: nodeSqliteDialect(database) });
  return { search: new LibrarySearch(db, sqliteTextIndex(database)), close: () => database.close() };
}
