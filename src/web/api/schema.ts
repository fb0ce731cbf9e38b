import { Type, type Static, type TObject, type TSchema } from "typebox";

/** A value of the type given, or null, as OpenAPI 3.1 and the serialiser both read it. */
export function nullable<S extends TSchema & { type: string }>(schema: S) {
  return Type.Unsafe<Static<S> | null>({ ...schema, type: [schema.type, "null"] });
}

/** One of some words. */
export function oneOf<const W extends string[]>(words: readonly [...W], description?: string) {
  return Type.Enum(words, { type: "string", ...(description && { description }) });
}

/** Publication dates are as fine as they are known. */
export const looseDate = nullable(
  Type.String({ description: "ISO 8601, as fine as it is known: 2011, 2011-03 or 2011-03-16; null when unknown." }),
);
export const moment = Type.String({ description: "UTC, ISO 8601." });
export const address = Type.String({ description: "Absolute address of its page." });
/** A stretch of `text`. */
export const offsets = { start: Type.Integer(), end: Type.Integer() };

/** A query string: what has a default may be left out, and is there all the same when the route is asked. */
export function queryString<S extends TObject>(schema: S) {
  return Type.Unsafe<Static<S>>({ ...schema, required: [] });
}
