import type { Session } from "../sessions.ts";
import type { StaffRole } from "../reader.ts";
import type { Judgement, SecondFactor } from "./second-factor.ts";

/** Somebody who works at the desk. Times are UTC, ISO 8601. */
export interface StaffPerson {
  readerId: string;
  name: string;
  address: string;
  role: StaffRole;
  /** When the present second factor was made. */
  secondFactorSince: string;
  /** False once the address is another than the one that the role was given to; a new code confirms it. */
  confirmed: boolean;
  recoveryCodesLeft: number;
}

/** Something that was done at the desk, or to it. */
export interface Deed {
  at: string;
  /** Name or address of who did it; null for the operator, and for somebody who has gone. */
  by: string | null;
  /** What they were then; null for the operator at the command line. */
  role: StaffRole | null;
  /** What was done: the route that did it ("POST /desk/ads"), or a word for what the operator did ("staff.add"). */
  what: string;
  /** Ids of what it was done to; never an address or a name. */
  on: string;
}

export type NewDeed = Pick<Deed, "role" | "what" | "on"> & { readerId: string | null };

/** How long deeds are kept, in days. */
export const daysDeedsAreKept = 730;

/** Keeps who works at the desk. */
export interface StaffStore {
  find(readerId: string): Promise<StaffPerson | null>;
  list(): Promise<StaffPerson[]>;
  /**
   * Gives a role to whoever has this address, as a new reader if nobody has it; their address counts as verified.
   * Whoever has a second factor keeps it, and `factor` is not used.
   */
  appoint(
    to: { address: string; addressKey: string; meter: string },
    role: StaffRole,
    factor: SecondFactor,
    now: Date,
  ): Promise<{ readerId: string; before: StaffRole | null; factorUsed: boolean }>;
  /** Takes role and second factor away; null if nobody with this address had a role. */
  dismiss(addressKey: string): Promise<{ readerId: string; before: StaffRole } | null>;
  /** Replaces the second factor; what was shown of the old one no longer counts. */
  renew(addressKey: string, factor: SecondFactor, now: Date): Promise<{ readerId: string } | null>;
  /** Has a code judged, one at a time, and keeps what comes of it. Null for somebody without a second factor. */
  judge(readerId: string, judge: (factor: SecondFactor) => [Judgement, SecondFactor]): Promise<Judgement | null>;
  record(deed: NewDeed, now: Date): Promise<void>;
  /** Newest first. */
  deeds(range: { limit: number; offset: number }): Promise<{ items: Deed[]; total: number }>;
  /** Deletes deeds from before then and says how many. */
  forgetDeeds(before: Date): Promise<number>;
}

/** How long a second factor counts once it was shown, in milliseconds. */
const secondFactorHolds = 12 * 3_600_000;
/** Clocks of several processes differ by less. */
const clocksDiffer = 60_000;

/** What a session may do at the desk: everything that the role allows only once the second factor was shown in it. */
export function standingOf(
  person: StaffPerson | null,
  { secondFactorAt }: Pick<Session, "secondFactorAt">,
  now: Date,
): "none" | "second factor wanted" | "staff" {
  if (person === null) return "none";
  if (!person.confirmed || secondFactorAt === null) return "second factor wanted";
  const shown = Date.parse(secondFactorAt);
  const age = now.getTime() - shown;
  const counts = age < secondFactorHolds && age >= -clocksDiffer && shown >= Date.parse(person.secondFactorSince);
  return counts ? "staff" : "second factor wanted";
}
