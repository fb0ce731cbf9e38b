export type * from "./document/document.ts";
export type * from "./ports.ts";
export type * from "./search/search.ts";
export { FACETS } from "./search/search.ts";
export { parseQuery, type Misunderstood, type ParsedQuery } from "./search/parse.ts";
export { addTerm, printQuery, removeTerm } from "./search/print.ts";
export * from "./piece.ts";
export { PieceNotFound } from "./piece-not-found.ts";
export { RESERVED_SLUGS, slugify } from "./slug.ts";
