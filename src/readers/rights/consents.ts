export const PURPOSES = ["newsletter", "history"] as const;
/** What a reader may agree to. Each is asked for by itself, and nothing else hangs on it. */
export type Purpose = (typeof PURPOSES)[number];

/** The words that a reader agrees to, exactly as they stand beside the box. */
export interface Wording {
  purpose: Purpose;
  /** From 1; raised whenever the words change. */
  version: number;
  text: string;
}

/** One line of the ledger. */
export interface ConsentAct {
  /** UUIDv7. */
  id: string;
  purpose: Purpose;
  act: "given" | "withdrawn";
  wording: string;
  version: number;
  /** UTC, ISO 8601. */
  at: string;
  /** Path of the page on which it happened. */
  place: string;
}

/** What is asked now. Whoever changes a sentence raises its version. */
export function wordingOf(purpose: Purpose, publication: string): Wording {
  return { purpose, ...wordings[purpose](publication) };
}

const wordings: Record<Purpose, (publication: string) => Omit<Wording, "purpose">> = {
  newsletter: (publication) => ({
    version: 1,
    text: `Send me the newsletter of ${publication} by e-mail. I can stop it at any time.`,
  }),
  history: () => ({
    version: 1,
    text: "Keep a list of the pieces that I read, for 90 days at most. It is wiped when I turn it off.",
  }),
};

/** A ledger to which lines are only added; the last one for a purpose holds. Readers are known by their key. */
export interface Consents {
  /** Adds nothing where the reader has agreed to the same version already. */
  give(readerKey: number, wording: Wording, place: string, now: Date): Promise<void>;
  /** The same for who has just signed in and is known by their id. */
  giveAs(readerId: string, wording: Wording, place: string, now: Date): Promise<void>;
  /** Adds nothing where there is nothing to withdraw. */
  withdraw(readerKey: number, purpose: Purpose, place: string, now: Date): Promise<void>;
  holds(readerKey: number, purpose: Purpose): Promise<boolean>;
  /** The whole ledger of a reader, newest first. */
  of(readerKey: number): Promise<ConsentAct[]>;
}
