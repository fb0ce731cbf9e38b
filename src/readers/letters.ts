/** What a letter is about. A new kind says in `letterLives` how long it is worth sending. */
export type LetterKind =
  | "sign-in"
  | "address"
  | "notice"
  | "reply"
  | "gift"
  | "subscription"
  | "dispute"
  | "invitation";

/** A letter to one reader, as a page wants it sent. */
export interface Letter {
  /** One address, without a name. */
  to: string;
  subject: string;
  text: string;
  html: string;
  kind: LetterKind;
  /** More headers, such as List-Unsubscribe; those that say who writes to whom about what are not among them. */
  headers?: Record<string, string>;
}

/** A letter on its way. */
export interface OutgoingLetter extends Letter {
  /** UUIDv7; the same at every try, and in the Message-ID. */
  id: string;
  /** UTC, ISO 8601: when it was written. */
  at: string;
  /** Which try this is, from 1. */
  attempt: number;
}

/** How a try to bring a letter ended. */
export type Carried =
  | { kind: "sent" }
  /** Laid into a folder, because no mail server is set up. */
  | { kind: "kept" }
  /** The mail server will never take it. */
  | { kind: "refused"; reason: string }
  /** Perhaps later. */
  | { kind: "delayed"; reason: string };

/** Brings letters to their readers, or to a folder. */
export interface Carrier {
  carry(letter: OutgoingLetter): Promise<Carried>;
  /** Throws away what it keeps of letters that are not `known` any more. */
  forget(known: (ids: string[]) => Promise<string[]>): Promise<void>;
  close(): void;
}

export const LETTER_STATES = ["waiting", "sent", "kept", "failed"] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** What is known of a letter without its words. */
export interface LetterNote {
  id: string;
  kind: LetterKind;
  to: string;
  subject: string;
  state: LetterState;
  /** UTC, ISO 8601. */
  at: string;
  attempts: number;
  /** Why the last try failed; null where none did. */
  reason: string | null;
}

/**
 * Letters, from the moment they are put until they are sent or given up. What was put survives the end of the process;
 * what was sent is sent once, but for a letter in flight when the process ended: that one goes again, under the same id.
 */
export interface Post {
  /** Keeps a letter until it is sent, and gives its id. Throws `LetterRefused` for an address that is none. */
  put(letter: Letter, now: Date): Promise<string>;
  /** Letters that are due, for the taker alone to send within `letterTimes.toCarry`; it says how that ended by `settle`. */
  take(most: number, now: Date): Promise<OutgoingLetter[]>;
  settle(letter: Pick<OutgoingLetter, "id" | "attempt">, carried: Carried, now: Date): Promise<void>;
  /** Newest first; not those that were sent. */
  list(range: { limit: number; offset: number }): Promise<{ total: number; items: LetterNote[] }>;
  /** With its words, as long as they are kept: until it is sent or given up. */
  find(id: string): Promise<(LetterNote & { text: string }) | null>;
  counts(): Promise<Record<LetterState, number>>;
  /** Which of these letters are still known. */
  known(ids: string[]): Promise<string[]>;
  /** Gives up what has come too late to be of use, and forgets what was settled long ago. */
  sweep(now: Date): Promise<void>;
}

/** Nothing can be sent there. */
export class LetterRefused extends Error {
  readonly code = "letter_refused";
  constructor() {
    super("The letter has no address that mail can be sent to.");
    this.name = "LetterRefused";
  }
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** How long things take or are kept, in seconds. */
export const letterTimes = {
  /** From taking a letter to saying how it went; whoever has said nothing by then has ended, and another takes it. */
  toCarry: 10 * minute,
  /** Rows of letters that were sent or given up, without their words. */
  settledKept: 30 * day,
  /** Letters in the folder, with their words. */
  outboxKept: 7 * day,
};

/** After which a letter is of no use, in seconds: it is given up rather than sent. */
export const letterLives: Record<LetterKind, number> = {
  "sign-in": 10 * minute,
  address: 10 * minute,
  notice: 2 * day,
  reply: 2 * day,
  gift: 2 * day,
  subscription: 2 * day,
  dispute: 2 * day,
  invitation: 2 * day,
};

const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour];

/** Seconds to wait after the failure of this try (from 1): longer each time, half a day at most. */
export function pauseAfter(attempt: number): number {
  return pauses[Math.min(attempt, pauses.length) - 1] ?? minute;
}

// RFC 5321 allows more (quoted words, comments, address literals); nobody reads mail there.
const address = /^[^\s@<>()[\]\\,;:"\p{Cc}\p{Cf}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.-]{0,251}[\p{L}\p{N}\p{M}])?$/u;

/** Whether a letter can be addressed so: one plain address, in which no header and no second address can hide. */
export function isPostalAddress(text: string): boolean {
  return text.length <= 254 && text.isWellFormed() && address.test(text) && !text.includes("..");
}

/** Words for one header line: no line break, no control or invisible direction mark, well-formed, not without end. */
export function headerLine(text: string): string {
  const line = text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  return line.length <= 200 ? line : `${line.slice(0, 199).toWellFormed()}…`;
}

const ownHeader =
  /^(?:from|to|cc|bcc|sender|reply-to|subject|date|message-id|content-.*|mime-version|auto-submitted)$/i;

/**
 * The letter as it may be kept and sent: whatever readers wrote into subject or headers stays in its line.
 * Throws `LetterRefused`.
 */
export function sealedLetter(letter: Letter): Letter {
  if (!isPostalAddress(letter.to)) throw new LetterRefused();
  const headers = Object.entries(letter.headers ?? {}).filter(
    ([name]) => /^[A-Za-z][A-Za-z-]{0,60}$/.test(name) && !ownHeader.test(name),
  );
  return {
    ...letter,
    subject: headerLine(letter.subject),
    // PostgreSQL takes no null character, mail no other control character.
    text: letter.text.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, ""),
    html: letter.html.toWellFormed().replaceAll(/[^\P{Cc}\n\t]/gu, ""),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, headerLine(value)])),
  };
}
