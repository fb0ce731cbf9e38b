import type { DisputedRule } from "../publication/disputes/index.ts";
import type { Finding, Library, Searching } from "../publication/index.ts";
import type { SecondReadings } from "../publication/second-reading/index.ts";
import { cut, sees, visitor } from "../readers/index.ts";
import { openCatalogue } from "./catalogue.ts";
import type { Engine } from "./engine.ts";
import { examine } from "./examine.ts";
import { assertMigrated, migrate } from "./migrations/run.ts";
import { openPieces } from "./pieces/pieces.ts";
import { openReadings } from "./readings/readings.ts";
import { showFrom } from "./readings/shown.ts";
import { openSecondReadings } from "./second-readings/second-readings.ts";
import type { VisibleText } from "./search/hits.ts";
import { openSqlite } from "./sqlite/connection.ts";
import { databaseIn } from "./sqlite/folder.ts";
import { openSqliteSearching, openSqliteSearchingHere } from "./sqlite/searching.ts";
import { lockForServer } from "./sqlite/server-lock.ts";

/** Where a publication is kept: in a folder of this machine, or in a PostgreSQL database. */
export type Place = { dataFolder: string } | { databaseUrl: string };

export interface StorageOptions {
  /** `read` and `write` work beside a running server; `serve` holds a data folder for itself. Only `read` never migrates. */
  use: "read" | "write" | "serve";
  /** Whether a folder or database without a publication gets one. */
  create?: boolean;
}

export interface Storage extends Library {
  secondReadings: SecondReadings;
  searching: Searching;
  engine: Engine;
  /** Shows readers the claims of at least this score, and disputed ones by this rule; see `showFrom`. */
  showFrom(threshold: number, disputed?: DisputedRule): Promise<void>;
  examine(): Promise<Finding[]>;
  close(): Promise<void>;
}

/** Opens the storage and brings it up to date. Throws `StorageError` with a sentence that says what to do. */
export async function openStorage(place: Place, options: StorageOptions): Promise<Storage> {
  const opened: (() => unknown)[] = [];
  const close = async () => {
    for (let undo = opened.pop(); undo; undo = opened.pop()) await undo();
  };
  try {
    const { engine, searching } =
      "databaseUrl" in place ? await inPostgres(place.databaseUrl) : inFolder(place.dataFolder, options, opened);
    opened.push(
      () => engine.close(),
      () => searching.close(),
    );
    await (options.use === "read" ? assertMigrated(engine) : migrate(engine, { create: options.create ?? false }));
    return {
      pieces: openPieces(engine),
      catalogue: openCatalogue(engine),
      readings: openReadings(engine),
      secondReadings: openSecondReadings(engine),
      searching,
      engine,
      showFrom: (threshold, disputed) => showFrom(engine, threshold, disputed),
      examine: () => examine(engine),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

// Loaded only where it is used: most publications are a folder, and start without it.
async function inPostgres(url: string) {
  const [{ openPostgres }, { openPostgresSearching }] = await Promise.all([
    import("./postgres/connection.ts"),
    import("./postgres/searching.ts"),
  ]);
  const engine = openPostgres(url);
  return { engine, searching: openPostgresSearching(engine.reader, visibleText) };
}

function inFolder(folder: string, { use, create = false }: StorageOptions, opened: (() => unknown)[]) {
  const file = databaseIn(folder, { create });
  if (use === "serve") opened.push(lockForServer(folder));
  const engine = openSqlite(file);
  return {
    engine,
    searching: use === "serve" ? openSqliteSearching(file, visibleText) : openSqliteSearchingHere(file, visibleText),
  };
}

// Snippets are the same for everybody, so they show what everybody may see.
const visibleText: VisibleText = (document, access) =>
  (sees(visitor, { access }) === "whole" ? document : cut(document)).text;
