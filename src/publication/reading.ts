import { setImmediate } from "node:timers/promises";
import type { Reading, SpokenText } from "../analyst/index.ts";
import { passagesOf } from "./document/passages.ts";
import { countWords } from "./document/text.ts";
import type { Piece } from "./piece.ts";
import type { Readings, Unread } from "./ports.ts";

/** What reads a text for claims, and the version that its readings carry. */
export interface Analyst {
  name: string;
  version: string;
  read(spoken: SpokenText): Promise<Reading>;
}

/** A piece that could not be read, and why. */
export interface PassedOver {
  id: string;
  slug: string;
  version: number;
  reason: string;
}

/** What has been read and kept so far. */
export interface ReadingProgress {
  pieces: number;
  claims: number;
  abstentions: number;
  words: number;
  failed: PassedOver[];
}

interface ReadingOptions {
  /** How many pieces may be with the analyst, or wait to be kept, at once. */
  atOnce?: number;
  signal?: AbortSignal;
  onProgress?: (progress: ReadingProgress) => void;
}

/** Whether this failure is the analyst's own, as without its model: then no piece can be read. */
export function concernsAnalyst(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && /^(analyst|model)_/.test(String(cause.code));
}

// Fetched together; more would only lie in memory.
const fetchedTogether = 20;

/**
 * Reads every piece that waits for this analyst and keeps each reading, in the order in which the pieces waited, however
 * many are read at once. Interrupted at any moment, it goes on where it stopped. A piece that cannot be read is passed
 * over and named in the result. Rejects when the analyst itself fails (`concernsAnalyst`).
 */
export async function readUnread(
  readings: Pick<Readings, "unread" | "keep">,
  analyst: Analyst,
  { atOnce = 1, signal, onProgress }: ReadingOptions = {},
): Promise<ReadingProgress> {
  const progress: ReadingProgress = { pieces: 0, claims: 0, abstentions: 0, words: 0, failed: [] };
  const underWay: { unread: Unread; outcome: Promise<Outcome> }[] = [];
  let fetched: Unread[] = [];
  const next = async () => {
    if (fetched.length === 0) {
      const known = new Set([...progress.failed, ...underWay.map(({ unread }) => unread)].map(({ id }) => id));
      const waiting = await readings.unread(analyst, fetchedTogether + known.size);
      fetched = waiting.filter(({ id }) => !known.has(id));
    }
    return fetched.shift();
  };
  while (!signal?.aborted) {
    while (underWay.length < atOnce) {
      const unread = await next();
      if (!unread) break;
      underWay.push({ unread, outcome: read(analyst, unread.piece) });
    }
    const first = underWay.shift();
    if (!first) break;
    await settle(first.unread, await first.outcome);
    // Lets signals in: analyst and storage may both work without ever waiting.
    await setImmediate();
  }
  return progress;

  async function settle({ id, version, piece }: Unread, outcome: Outcome): Promise<void> {
    // Whatever the end of the run did to the piece, it still waits.
    if (signal?.aborted) return;
    try {
      if ("cause" in outcome) throw outcome.cause;
      const { claims, abstentions } = outcome.reading;
      // Not kept when the piece changed meanwhile: then it waits again, in its new version.
      if (!(await readings.keep(id, version, outcome.reading))) return;
      progress.pieces++;
      progress.claims += claims.length;
      progress.abstentions += abstentions.length;
      progress.words += countWords(piece.document.text);
    } catch (cause) {
      if (concernsAnalyst(cause)) throw cause;
      const reason = cause instanceof Error ? cause.message : String(cause);
      progress.failed.push({ id, slug: piece.slug, version, reason });
    }
    onProgress?.(progress);
  }
}

type Outcome = { reading: Reading } | { cause: unknown };

async function read(analyst: Analyst, piece: Piece): Promise<Outcome> {
  try {
    return { reading: await analyst.read(spokenText(piece)) };
  } catch (cause) {
    return { cause };
  }
}

/** A piece as the analyst reads it. */
export function spokenText(piece: Piece): SpokenText {
  return {
    text: piece.document.text,
    passages: passagesOf(piece.document, piece.credits, piece.kind),
    date: piece.date,
  };
}
