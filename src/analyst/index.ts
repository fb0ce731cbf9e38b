export type * from "./claim.ts";
export type * from "./reading.ts";
export type * from "./span.ts";
export type * from "./document/layout.ts";
export { RELATIONS, type Relation, type RelationType, type Sign } from "./relations/vocabulary.ts";
export { readLayout } from "./document/read-layout.ts";
export { analyse } from "./analyse.ts";
export { analyseText, passagesOf, OUTLET } from "./passages.ts";
export { ANALYST } from "./version.ts";
