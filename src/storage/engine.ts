import type { Kysely } from "kysely";
import type { Schema } from "./schema.ts";

/** A database engine: one way to write, one to read, and what differs from its twin, by name. */
export interface Engine {
  /** All writing goes through here, in transactions that await nothing but SQL. */
  writer: Kysely<Schema>;
  /** Never waits for a writer. */
  reader: Kysely<Schema>;
  differences: EngineDifferences;
  close(): Promise<void>;
}

export interface EngineDifferences {
  /** Column definition of a small integer key that the engine numbers itself. */
  keyColumn: string;
  /** Statements that make the search index; each engine has a full-text engine of its own. */
  searchIndex: string[];
  /** Most parameters that one statement may carry. */
  parameterLimit: number;
}

/** The storage cannot be used as it is; the message says what to do. */
export class StorageError extends Error {
  readonly code:
    | "data_folder_missing"
    | "data_folder_read_only"
    | "data_folder_in_use"
    | "database_corrupt"
    | "database_newer"
    | "database_unreachable"
    | "database_busy"
    | "disk_full";
  constructor(code: StorageError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StorageError";
    this.code = code;
  }
}
