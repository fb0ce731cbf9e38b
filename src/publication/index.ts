export type * from "./document/document.ts";
export type * from "./ports.ts";
export type * from "./search/search.ts";
export { FACETS } from "./search/search.ts";
export * from "./piece.ts";
