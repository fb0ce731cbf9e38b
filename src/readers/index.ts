export { asSeen, claimsInSight } from "./sight.ts";
export { cut, sees, type Sight } from "./wall.ts";
export * from "./reader.ts";
export type { Crawlers } from "./crawlers.ts";
export type { Keys } from "./keys.ts";
export type { Limits } from "./limits.ts";
export * from "./meter/index.ts";
export { sessionTimes, type Session, type Sessions } from "./sessions.ts";
export {
  headerLine,
  isPostalAddress,
  LETTER_STATES,
  LetterRefused,
  letterLives,
  letterTimes,
  pauseAfter,
  sealedLetter,
  type Carried,
  type Carrier,
  type Letter,
  type LetterKind,
  type LetterNote,
  type LetterState,
  type OutgoingLetter,
  type Post,
} from "./letters.ts";
export { keptDays, PERSONAL_DATA, personalTables } from "./personal-data.ts";
export { WITHOUT_READERS } from "./without-readers.ts";
