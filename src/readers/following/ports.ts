import type { PieceSummary } from "../../publication/index.ts";
import type { Follow, Followed, Named } from "./followed.ts";
import type { Candidate } from "./rank.ts";

/** Outcome of following: "full" when the reader follows as much as anybody may, "unknown" when there is no such thing. */
export type FollowOutcome = "followed" | "full" | "unknown";

/** What readers follow. Readers are known by their key. */
export interface Follows {
  /** What is called so now; null when the library does not hold it. */
  named(what: Followed): Promise<Named | null>;
  follow(readerKey: number, what: Followed, now: Date): Promise<FollowOutcome>;
  unfollow(readerKey: number, what: Followed): Promise<void>;
  /** Newest first; what the library no longer holds has no names. */
  list(readerKey: number): Promise<Follow[]>;
  follows(readerKey: number, what: Followed): Promise<boolean>;
  /** Pieces that what is followed leads to: a bounded number, whatever the library holds. */
  candidates(readerKey: number): Promise<Candidate[]>;
  /** Headlines in the order of the ids; pieces that are gone are left out. */
  summaries(ids: string[]): Promise<PieceSummary[]>;
  /** The word in the address of the reader's own feed; made at the first call. */
  feedOf(readerKey: number, now: Date): Promise<string>;
  /** From now on the feed is found under another word, and no longer under the one before. */
  renewFeed(readerKey: number, now: Date): Promise<void>;
  readerOfFeed(id: string): Promise<number | null>;
}

export interface SavedPiece {
  piece: PieceSummary;
  savedAt: string;
  readAt: string | null;
}

/** How many pieces a reading list may hold. */
export const SAVED_AT_MOST = 500;

/** Pieces that readers put aside. */
export interface ReadingList {
  /** Outcome "full" when the list holds as much as it may. Saving twice changes nothing. */
  save(readerKey: number, pieceId: string, now: Date): Promise<"saved" | "full" | "unknown">;
  remove(readerKey: number, pieceId: string): Promise<void>;
  /** @param readAt when it was read; null to set it back among what is still to read */
  mark(readerKey: number, pieceId: string, readAt: Date | null): Promise<void>;
  holds(readerKey: number, pieceId: string): Promise<boolean>;
  /** What is still to be read first, each part newest first. */
  list(readerKey: number, range: { limit: number; offset: number }): Promise<{ total: number; items: SavedPiece[] }>;
}

/** What readers have read; only of those who want it kept. */
export interface History {
  isOn(readerKey: number): Promise<boolean>;
  turnOn(readerKey: number, now: Date): Promise<void>;
  /** Wipes what was kept. */
  turnOff(readerKey: number): Promise<void>;
  /** Keeps that a piece was read; nothing is kept, and false returned, where history is off or there is no such piece. */
  record(readerKey: number, pieceId: string, now: Date): Promise<boolean>;
  forget(readerKey: number, pieceId: string): Promise<void>;
  list(
    readerKey: number,
    range: { limit: number; offset: number },
  ): Promise<{ total: number; items: { piece: PieceSummary; at: string }[] }>;
}

/** How a reader has marked a piece. */
export interface Marks {
  follows: boolean;
  /** On the reading list. */
  saved: boolean;
  /** Whether the reader's history is on. */
  keepsHistory: boolean;
}

export interface Following {
  /** The hot path: one read by keys. */
  marks: (readerKey: number, pieceId: string) => Promise<Marks>;
  follows: Follows;
  readingList: ReadingList;
  history: History;
}
