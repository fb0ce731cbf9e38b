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
  return bound(reader, prepared, build) as (parameter: P) => Promise<R[]>;
}

/** The same for a few small columns that nearly every page asks for; see `Engine.remembered`. */
export function remembered<P extends string | number, R>(
  { reader, remembered: run }: Pick<Engine, "reader" | "remembered">,
  build: (db: Kysely<Schema>, parameter: P) => Compilable<R>,
): (parameter: P) => Promise<readonly Readonly<R>[]> {
  return bound(reader, run, build) as (parameter: P) => Promise<readonly Readonly<R>[]>;
}

function bound<P>(
  reader: Kysely<Schema>,
  prepare: Engine["remembered"],
  build: (db: Kysely<Schema>, parameter: P) => Compilable,
): (parameter: P) => Promise<readonly unknown[]> {
  const { sql, parameters } = build(reader, placeholder as P).compile();
  const run = prepare(sql);
  return (parameter) => run(parameters.map((value) => (value === placeholder ? parameter : value)));
}
