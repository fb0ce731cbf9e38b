import type { Kysely } from "kysely";
import type { Filters } from "../../publication/index.ts";
import type { Schema } from "../schema.ts";
import { Columns, type KeyMask } from "./columns.ts";
import { loadColumns } from "./load-columns.ts";
import { keysNamed, loadNames, Names } from "./names.ts";

/** What search keeps in memory, brought up to date before each use. */
export class SearchState {
  readonly #db: Kysely<Schema>;
  readonly #columns = new Columns();
  #columnsAt = 0;
  #names = new Names([], [], []);
  #namesAt = 0;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async columns(): Promise<Columns> {
    const change = await this.#change();
    if (change !== this.#columnsAt) await loadColumns(this.#db, this.#columns, this.#columnsAt);
    this.#columnsAt = change;
    return this.#columns;
  }

  async names(): Promise<Names> {
    const change = await this.#change();
    if (change !== this.#namesAt) this.#names = await loadNames(this.#db);
    this.#namesAt = change;
    return this.#names;
  }

  /** Which pieces the filters let pass; null when they ask for nothing. */
  async mask({ by, on, about, kind, from, to }: Filters): Promise<KeyMask | null> {
    if ([by, on, about, kind].every((values) => values.length === 0) && from === null && to === null) return null;
    const columns = await this.columns();
    const names = await this.names();
    return columns.mask({
      contributors: keysNamed(names.contributors, by),
      subjects: keysNamed(names.subjects, on),
      actors: keysNamed(names.actors, about),
      kinds: kind,
      from,
      to,
    });
  }

  async #change(): Promise<number> {
    return (await this.#db.selectFrom("library").select("change").executeTakeFirstOrThrow()).change;
  }
}
