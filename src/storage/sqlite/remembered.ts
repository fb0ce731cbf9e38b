import type { DatabaseSync, SQLInputValue } from "node:sqlite";

type Answers = Map<string, unknown[]>;

/** Answers of one statement. */
const mostKept = 5000;

/**
 * Answers of small reads, remembered until somebody writes, in this process or another: SQLite tells by `data_version`
 * (https://sqlite.org/pragma.html#pragma_data_version), which is asked once in each turn of the event loop, after all
 * requests of that turn have come. So no answer is older than its request.
 */
export class RememberedReads {
  readonly #database: DatabaseSync;
  readonly #kept: Answers[] = [];
  #version: unknown = null;
  #asked = false;
  #askVersion: (() => unknown) | null = null;

  /** @param database a connection that never writes: its own writes it would not notice */
  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Must be called after each statement that may write through another connection of this process. */
  doubt = (): void => {
    this.#asked = false;
  };

  /** A read of a few small columns; its rows are shared, so they are frozen. */
  read(sql: string): (parameters: readonly unknown[]) => readonly unknown[] {
    const answers: Answers = new Map();
    this.#kept.push(answers);
    let run: ((values: SQLInputValue[]) => unknown[]) | null = null;
    return (parameters) => {
      this.#look();
      const key = parameters.join("\u0000");
      let rows = answers.get(key);
      if (rows === undefined) {
        // Prepared at first use: before the first migration there are no tables.
        if (run === null) {
          const statement = this.#database.prepare(sql);
          run = (values) => statement.all(...values);
        }
        rows = run(parameters as SQLInputValue[]);
        for (const row of rows) Object.freeze(row);
        if (answers.size >= mostKept) answers.clear();
        answers.set(key, rows);
      }
      return rows;
    };
  }

  #look(): void {
    if (this.#asked) return;
    if (this.#askVersion === null) {
      const statement = this.#database.prepare("pragma data_version");
      this.#askVersion = () => statement.get()?.["data_version"];
    }
    const version = this.#askVersion();
    if (version !== this.#version) for (const answers of this.#kept) answers.clear();
    this.#version = version;
    this.#asked = true;
    setImmediate(this.doubt);
  }
}
