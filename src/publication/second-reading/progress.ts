import type { Refusal, Thresholds } from "../../analyst/second-reader/index.ts";
import type { Prices } from "./price.ts";

/** What may be asked of whom, and for how much a month (in millionths). */
export interface Terms {
  thresholds: Thresholds;
  prices: Prices;
  budget: number;
  /** Pieces at most. */
  limit: number;
  signal?: AbortSignal;
  onProgress?: (progress: SecondReadingProgress) => void;
}

export interface SecondReadingProgress {
  /** Pieces that are done, with all their questions answered. */
  pieces: number;
  sentences: number;
  /** Requests that were sent, and answers that were kept from before. */
  requests: number;
  kept: number;
  claims: number;
  /** Claims that were not taken, by reason. */
  refused: Partial<Record<Refusal, number>>;
  /** Answers that broke off, and answers that could not be read. */
  cutOff: number;
  unreadable: number;
  /** In millionths. */
  cost: number;
  failed: { id: string; reason: string }[];
  /** Why it ended before its end. */
  stopped: string | null;
}
