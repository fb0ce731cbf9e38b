/** Who asks, as far as the wall cares. */
export type Reader =
  | { kind: "visitor" }
  /** Somebody with a verified address. */
  | { kind: "registered"; id: string }
  /** Has All-Access; without an id where it comes from the network of an institution. */
  | { kind: "subscriber"; id: string | null };

export const visitor: Reader = { kind: "visitor" };

export const STAFF_ROLES = ["owner", "editor", "moderator"] as const;
/** What somebody may do at the desk; an owner may do all, a moderator rules on replies only. */
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What we know of somebody who has an address with us. */
export interface Account {
  /** Small number that never leaves the program. */
  key: number;
  /** UUIDv7. */
  id: string;
  address: string;
  /** What replies are signed with; empty until the reader gives one. */
  name: string;
  /** Whom the meter counts: the same for all spellings of one mailbox. */
  meter: string;
  /** UTC, ISO 8601; All-Access until then, grace included. */
  accessUntil: string | null;
  role: StaffRole | null;
  createdAt: string;
  /** Null until the address was shown to be theirs. */
  verifiedAt: string | null;
}

/** The reader that an account makes at a time. */
export function readerOf({ id, accessUntil, verifiedAt }: Account, now: Date): Reader {
  if (accessUntil !== null && accessUntil > now.toISOString()) return { kind: "subscriber", id };
  return verifiedAt === null ? visitor : { kind: "registered", id };
}
