import { StorageError } from "../engine.ts";

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const codes = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

/** What an error of SQLite means for the storage; any other error comes back as it is. */
export function sqliteFailure(error: unknown): unknown {
  if (!(error instanceof Error) || !("errcode" in error)) return error;
  // The lower byte is the primary code; the rest only refines it.
  switch (Number(error.errcode) & 0xff) {
    case codes.busy:
    case codes.locked:
      return new StorageError(
        "database_busy",
        "The database is busy with another command; try again in a moment.",
        error,
      );
    case codes.readOnly:
    case codes.cannotOpen:
      return new StorageError(
        "data_folder_read_only",
        "The data folder or its database cannot be written; give this user the right to write there.",
        error,
      );
    case codes.ioError:
    case codes.full:
      return new StorageError(
        "disk_full",
        "The disk is full or failing; nothing was changed. Free some space and try again.",
        error,
      );
    case codes.corrupt:
    case codes.notADatabase:
      return new StorageError("database_corrupt", "The database file is damaged; restore it from a backup.", error);
    default:
      return error;
  }
}
