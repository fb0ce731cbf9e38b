import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { StorageError } from "../engine.ts";

/**
 * Holds a data folder for one server; returns what lets it go. The lock is SQLite's own on a file of its own,
 * so that the system drops it with the process, however that ends.
 * Throws `StorageError` (data_folder_in_use) when another server holds it.
 */
export function lockForServer(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "server.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
  } catch (cause) {
    lock.close();
    throw new StorageError(
      "data_folder_in_use",
      `Another server is running on ${folder}; stop it first, or name another folder.`,
      cause,
    );
  }
  return () => lock.close();
}
