import type { Account } from "./reader.ts";

/** One browser that is signed in. Times are UTC, ISO 8601. */
export interface Session {
  /** UUIDv7; tells sessions apart and opens nothing. */
  id: string;
  createdAt: string;
  /** As fine as a quarter of an hour. */
  seenAt: string;
  /** "Firefox on Linux", for the reader to tell sessions apart. */
  browser: string;
  /** When staff last showed their second factor in it. */
  secondFactorAt: string | null;
}

interface SessionHolder {
  session: Session;
  account: Account;
  /** A new token that replaces the one shown, now and then; the old one holds for another minute. */
  renewed: string | null;
}

/** Keeps sessions. Tokens are 256 random bits; only a hash of each is kept. */
export interface Sessions {
  /** Begins one and returns its token. */
  begin(readerId: string, browser: string, now: Date): Promise<string>;
  /** Who holds this token; null when nobody does (any more). */
  of(token: string, now: Date): Promise<SessionHolder | null>;
  /** Those that still hold, the one seen last first. */
  list(readerId: string, now: Date): Promise<Session[]>;
  end(readerId: string, sessionId: string): Promise<void>;
  /** Ends all of a reader's sessions but one. */
  endAll(readerId: string, except: string | null): Promise<void>;
  /** Says that the second factor was shown. */
  raise(sessionId: string, now: Date): Promise<void>;
}

const days = (n: number) => n * 86_400_000;

/** How long a session holds, in milliseconds. */
export const sessionTimes = {
  /** Without being used. */
  idle: days(30),
  /** Altogether. */
  longest: days(180),
  /** Age of a token at which it is replaced. */
  renewal: days(1),
  /** How long the replaced token holds. */
  overlap: 60_000,
  /** How fine "last seen" is. */
  seen: 15 * 60_000,
} as const;
