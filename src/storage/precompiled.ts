import type { Compilable, Kysely } from "kysely";
import type { Engine } from "./engine.ts";
import type { Schema } from "./schema.ts";

// Stands for the parameter while a query is built; what the engine would do with it does not matter.
const placeholder = "\u0000placeholder";

/** A query of one parameter for a hot path: built and compiled once, then only bound and run. */
export function precompiled<P extends string | number, R>(
  { reader, prepared }: Pick<Engine, "reader" | "prepared">,
  build: (db: Kysely<Schema>, parameter: P) => Compilable<R>,
): (parameter: P) => Promise<R[]> {
  const { sql, parameters } = build(reader, placeholder as P).compile();
  const run = prepared(sql);
  return (parameter) => run(parameters.map((value) => (value === placeholder ? parameter : value))) as Promise<R[]>;
}
