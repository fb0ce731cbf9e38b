import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Schema } from "./schema.ts";

// Stands for the parameter while a query is built; what the engine would do with it does not matter.
const placeholder = "\u0000placeholder";

/** A query of one parameter for a hot path: built and compiled once, then only bound and run. */
export function precompiled<P extends string | number, R>(
  db: Kysely<Schema>,
  build: (db: Kysely<Schema>, parameter: P) => Compilable<R>,
): (parameter: P) => Promise<R[]> {
  const compiled = build(db, placeholder as P).compile();
  const bind = (parameter: P): CompiledQuery<R> => ({
    ...compiled,
    parameters: compiled.parameters.map((value) => (value === placeholder ? parameter : value)),
  });
  return async (parameter) => (await db.executeQuery(bind(parameter))).rows;
}
