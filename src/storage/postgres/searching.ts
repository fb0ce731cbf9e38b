import type { Kysely } from "kysely";
import type { Searching } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import type { VisibleText } from "../search/hits.ts";
import { LibrarySearch } from "../search/library-search.ts";
import { unsealed } from "../search/unsealed.ts";
import { postgresTextIndex } from "./search-text-index.ts";

/** Search on PostgreSQL, over connections that belong to the engine: closing it closes nothing. */
export function openPostgresSearching(db: Kysely<Schema>, visibleText: VisibleText): Searching {
  return unsealed(new LibrarySearch(db, postgresTextIndex(db)), visibleText, async () => {});
}
