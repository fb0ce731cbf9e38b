import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Schema } from "./schema.ts";

// No slug, id or word of a query equals it.
const placeholder = "\u0000placeholder";

/** A query of one parameter for a hot path: built and compiled once, then only bound and run. */
export function precompiled<R>(
  db: Kysely<Schema>,
  build: (db: Kysely<Schema>, parameter: string) => Compilable<R>,
): (parameter: string) => Promise<R[]> {
  const compiled = build(db, placeholder).compile();
  const bind = (parameter: string): CompiledQuery<R> => ({
    ...compiled,
    parameters: compiled.parameters.map((value) => (value === placeholder ? parameter : value)),
  });
  return async (parameter) => (await db.executeQuery(bind(parameter))).rows;
}
