import { join } from "node:path";
import type { Searching } from "../src/publication/index.ts";
import { openPostgres } from "../src/storage/postgres/connection.ts";
import { openPostgresSearching } from "../src/storage/postgres/searching.ts";
import { openSqliteSearching } from "../src/storage/sqlite/searching.ts";

const visibleText = ({ text }: { text: string }) => text;

/** Search in a data folder, or in a PostgreSQL database. */
export function openSearch(place: string): { searching: Searching; close(): Promise<void> } {
  if (!/^postgres(ql)?:/.test(place)) {
    const searching = openSqliteSearching(join(place, "rapport.sqlite"), visibleText);
    return { searching, close: () => searching.close() };
  }
  const engine = openPostgres(place);
  return { searching: openPostgresSearching(engine.reader, visibleText), close: () => engine.close() };
}
