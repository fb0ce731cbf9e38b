export { asSeen, claimsInSight } from "./sight.ts";
export { cut, sees, visitor, type Reader, type Sight } from "./wall.ts";
