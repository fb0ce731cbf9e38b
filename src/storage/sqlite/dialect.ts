import { setTimeout } from "node:timers/promises";
import type { DatabaseSync, SQLInputValue, StatementSync } from "node:sqlite";
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from "kysely";
import { StorageError } from "../engine.ts";
import { sqliteFailure } from "./failures.ts";

/**
 * Kysely over `node:sqlite`. One connection, handed to one user at a time: queries outside a transaction
 * wait for the transaction that is open, so that nothing slips into it.
 * @param patience milliseconds that a transaction waits for the writer of another connection, in vain: `StorageError` (database_busy)
 * @param ran told of each statement that has run
 */
export function nodeSqliteDialect(
  database: DatabaseSync,
  { patience = 5000, ran = () => {} }: { patience?: number; ran?: () => void } = {},
): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new NodeSqliteDriver(database, patience, ran),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

class NodeSqliteDriver implements Driver {
  readonly #connection: NodeSqliteConnection;
  readonly #database: DatabaseSync;
  readonly #patience: number;
  #turn: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(database: DatabaseSync, patience: number, ran: () => void) {
    this.#database = database;
    this.#patience = patience;
    this.#connection = new NodeSqliteConnection(database, ran);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#turn = promise;
    await before;
    this.#release = resolve;
    return this.#connection;
  }

  // IMMEDIATE takes the write lock at once, so that a transaction never fails half-way on an upgrade.
  // SQLite would wait for the lock inside the call and stop the whole process meanwhile: wait out here instead.
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const until = performance.now() + this.#patience;
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw("begin immediate"));
        return;
      } catch (error) {
        const busy = error instanceof StorageError && error.code === "database_busy";
        if (!busy || performance.now() > until) throw error;
      }
      await setTimeout(1 + Math.random() * 8);
    }
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  // A full disk or an I/O error has rolled the transaction back already.
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    this.#database.close();
  }
}

// Bulk statements vary with the number of rows: keep the frequent ones, not all of them.
const statementsKept = 200;

interface Prepared {
  statement: StatementSync;
  /** Whether it answers with rows; asking each time would cost more than a small query. */
  reads: boolean;
}

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #ran: () => void;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: DatabaseSync, ran: () => void) {
    this.#database = database;
    this.#ran = ran;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const { statement, reads } = this.#prepared(sql);
      const values = parameters as SQLInputValue[];
      if (reads) return { rows: statement.all(...values) as R[] };
      const { changes, lastInsertRowid } = statement.run(...values);
      return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
    } catch (error) {
      throw sqliteFailure(error);
    } finally {
      this.#ran();
    }
  }

  // oxlint-disable-next-line require-yield -- Kysely asks for it; SQLite answers at once, so rows come all together.
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    yield await this.executeQuery<R>(query);
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, reads: statement.columns().length > 0 };
    if (this.#statements.size >= statementsKept)
      this.#statements.delete(this.#statements.keys().next().value as string);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
