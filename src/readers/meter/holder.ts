/**
 * Whom a piece is open to besides those who may read all of its kind: `m:` and a meter, which all spellings of a mailbox
 * share, or `b:` and the hash of a browser's cookie.
 */
export type Holder = `m:${string}` | `b:${string}`;

/** How a piece was opened: spent on by choice, by a visitor's one pass, or as somebody's gift. */
export type Way = "choice" | "pass" | "gift";

/** How much may be spent, and from when on spending counts. */
export interface Budget {
  most: number;
  since: Date;
}
