import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { StorageError } from "../engine.ts";

/** Name of the database file in the data folder. */
const databaseName = "rapport.sqlite";

/**
 * Finds the database file of a data folder; with `create`, makes the folder if there is none.
 * Throws `StorageError` when the folder or the file is missing, is something else, or may not be written.
 */
export function databaseIn(folder: string, { create }: { create: boolean }): string {
  const file = join(folder, databaseName);
  const found = kindOf(folder);
  if (found === "other") {
    throw new StorageError(
      "data_folder_missing",
      `${folder} is a file, not a folder; name a folder for the publication.`,
    );
  }
  if (create) {
    if (found === "nothing") make(folder);
  } else if (found === "nothing" || kindOf(file) === "nothing") {
    throw new StorageError(
      "data_folder_missing",
      `There is no publication in ${folder}; import something or start the server to make one.`,
    );
  }
  assertWritable(folder, folder);
  if (kindOf(file) !== "nothing") assertWritable(file, folder);
  return file;
}

function kindOf(path: string): "folder" | "other" | "nothing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "other";
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : null;
    if (code === "ENOENT") return "nothing";
    if (code === "ENOTDIR") return "other";
    throw readOnly(path, cause);
  }
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw readOnly(folder, cause);
  }
}

// WAL keeps its files beside the database, so reading too needs a folder that can be written.
function assertWritable(path: string, folder: string): void {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
  } catch (cause) {
    throw readOnly(folder, cause);
  }
}

function readOnly(folder: string, cause: unknown): StorageError {
  return new StorageError(
    "data_folder_read_only",
    `${folder} cannot be written; give this user the right to write there, or name another folder.`,
    cause,
  );
}
