export { asSeen, claimsInSight } from "./sight.ts";
export { cut, sees, visitor, type Reader } from "./wall.ts";
