import type { Page, PieceSummary } from "../../publication/index.ts";
import type { Gifts } from "./gifts.ts";
import type { Budget, Holder, Way } from "./holder.ts";

export interface Held {
  piece: PieceSummary;
  how: Way;
  /** UTC, ISO 8601. */
  at: string;
}

export type Unlocking =
  /** One was spent just now. */
  | { kind: "opened"; left: number }
  /** It was open to this reader before; nothing was spent. */
  | { kind: "already"; left: number }
  /** There is nothing left to spend in this period. */
  | { kind: "metered"; left: 0 }
  /** This reader needs to spend nothing on it. */
  | { kind: "free" }
  /** There is no such piece, or none any more. */
  | { kind: "gone" };

/** Keeps what is open to whom. What was acknowledged survives the end of the process; every method is all or nothing. */
export interface Holdings extends Gifts {
  /** The hot path: one read by key. */
  holds(holders: readonly string[], pieceId: string): Promise<boolean>;
  /** Which of these pieces are open to any of the holders. */
  among(holders: readonly string[], pieceIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Newest first; published pieces only. */
  list(holder: Holder, range: { limit: number; offset: number }): Promise<Page<Held>>;
  /** Choices made since then. What was spent on a piece that has been withdrawn does not count: it is given back. */
  spent(holder: Holder, since: Date): Promise<number>;
  /** Spends one on a piece, once however often and from wherever it is asked at the same time. */
  spend(holder: Holder, pieceId: string, budget: Budget, now: Date): Promise<Unlocking>;
  /**
   * Opens a piece to a browser for a mailbox that has had no pass yet, or had it for this very piece since `again`:
   * the same press of a button may reach us twice. Says whether it did.
   */
  pass(mailbox: string, browser: Holder, pieceId: string, now: Date, again: Date): Promise<boolean>;
  /** Hands what a browser holds to a reader who has signed in with it; no choice is spent. */
  takeOver(browser: Holder, reader: Holder): Promise<void>;
}
