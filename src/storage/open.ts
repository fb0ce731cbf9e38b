import type { Library } from "../publication/index.ts";
import { openCatalogue } from "./catalogue.ts";
import type { Engine } from "./engine.ts";
import { assertMigrated, migrate } from "./migrations/run.ts";
import { openPieces } from "./pieces/pieces.ts";
import { openPostgres } from "./postgres/connection.ts";
import { openReadings } from "./readings/readings.ts";
import { openSqlite } from "./sqlite/connection.ts";
import { databaseIn } from "./sqlite/folder.ts";
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
  engine: Engine;
  close(): Promise<void>;
}

/** Opens the storage and brings it up to date. Throws `StorageError` with a sentence that says what to do. */
export async function openStorage(place: Place, { use, create = false }: StorageOptions): Promise<Storage> {
  const opened: (() => unknown)[] = [];
  const close = async () => {
    for (let done = opened.pop(); done; done = opened.pop()) await done();
  };
  try {
    let engine: Engine;
    if ("databaseUrl" in place) {
      engine = openPostgres(place.databaseUrl);
    } else {
      const file = databaseIn(place.dataFolder, { create });
      if (use === "serve") opened.push(lockForServer(place.dataFolder));
      engine = openSqlite(file);
    }
    opened.push(() => engine.close());
    await (use === "read" ? assertMigrated(engine) : migrate(engine));
    return {
      engine,
      pieces: openPieces(engine),
      catalogue: openCatalogue(engine),
      readings: openReadings(engine),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
