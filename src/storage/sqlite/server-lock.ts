import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StorageError } from "../engine.ts";
import { sqliteFailure } from "./failures.ts";

/**
 * Holds a data folder for one server; returns what lets it go. The lock is SQLite's own on a file of its own,
 * so that the system drops it with the process, however that ends.
 * Throws `StorageError` (data_folder_in_use) when another server holds it.
 */
export function lockForServer(folder: string): () => void {
  let lock: DatabaseSync | null = null;
  try {
    lock = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
    lock.exec("begin exclusive");
    const held = lock;
    return () => held.close();
  } catch (error) {
    lock?.close();
    const failure = sqliteFailure(error);
    if (!(failure instanceof StorageError) || failure.code !== "database_busy") throw failure;
    throw new StorageError(
      "data_folder_in_use",
      `Another server is running on ${folder}; stop it first, or name another folder.`,
      error,
    );
  }
}
