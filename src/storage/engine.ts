import type { Kysely, Transaction } from "kysely";
import type { Schema } from "./schema.ts";

/** A database engine: one way to write, one to read, and what differs from its twin, by name. */
export interface Engine {
  /** All writing goes through here, in transactions that await nothing but SQL. */
  writer: Kysely<Schema>;
  /** Never waits for a writer. */
  reader: Kysely<Schema>;
  /** A read that is prepared once and run often, by the shortest way the engine has. Placeholders are the engine's. */
  prepared(sql: string): (parameters: readonly unknown[]) => Promise<unknown[]>;
  /** The same for a few small columns that nearly every page asks for: the engine may remember rows until they may change. */
  remembered(sql: string): (parameters: readonly unknown[]) => Promise<readonly unknown[]>;
  differences: EngineDifferences;
  close(): Promise<void>;
}

export interface EngineDifferences {
  /** Column definition of a small integer key that the engine numbers itself. */
  keyColumn: string;
  /** Column type of words that are looked up or sorted: by their bytes, so that both engines agree on the order. */
  wordColumn: string;
  /** Statements that make the search index; each engine has a full-text engine of its own. */
  searchIndex: string[];

  /** SQL for a number that a column of JSON holds under a key. */
  numberIn(column: string, key: string): string;
  /** Whether this database has ever been migrated. */
  isMigrated(db: Kysely<Schema>): Promise<boolean>;
  /** Statements that keep a second process from migrating at the same time, until the transaction ends. */
  migrationLock: string[];
  /** Adds published pieces to the search index, in the transaction that writes them. */
  indexPieces(trx: Transaction<Schema>, rows: IndexRow[]): Promise<void>;
  /** Takes pieces out of the search index; keys that are not in it do no harm. */
  unindexPieces(trx: Transaction<Schema>, keys: number[]): Promise<void>;
  /** Makes what was deleted unreadable in the files too, as far as the engine can. */
  purge(writer: Kysely<Schema>): Promise<void>;
  /** The same for rows of these tables, which no search index holds. */
  wipe(writer: Kysely<Schema>, tables: readonly string[]): Promise<void>;
  /** What the engine itself says is wrong with the database; empty when nothing is. */
  faults(db: Kysely<Schema>): Promise<string[]>;
  /** How many pieces the search index holds. */
  countIndexed(db: Kysely<Schema>): Promise<number>;
  /** Keeps a copy of the whole database as it is before a migration. */
  backUp(writer: Kysely<Schema>, migration: string): Promise<void>;
}

/** What search looks through of one piece. */
export interface IndexRow {
  key: number;
  title: string;
  standfirst: string;
  /** Names, titles and affiliations as printed. */
  credits: string;
  /** All other words of the text. */
  body: string;
  /** Whether everybody may read it whole: spelling hints are taken from such pieces only. */
  open: boolean;
}

/** The storage cannot be used as it is; the message says what to do. */
export class StorageError extends Error {
  readonly code:
    | "data_folder_missing"
    | "data_folder_read_only"
    | "data_folder_in_use"
    | "database_corrupt"
    | "database_empty"
    | "database_newer"
    | "database_older"
    | "database_unreachable"
    | "database_busy"
    | "disk_full";
  constructor(code: StorageError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StorageError";
    this.code = code;
  }
}
