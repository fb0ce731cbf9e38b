import { setImmediate } from "node:timers/promises";
import type { Reading, SpokenText } from "../analyst/index.ts";
import { passagesOf } from "./document/passages.ts";
import type { Piece } from "./piece.ts";
import type { Readings } from "./ports.ts";

/** What reads a text for claims, and the version that its readings carry. */
export interface Analyst {
  name: string;
  version: string;
  read(spoken: SpokenText): Promise<Reading>;
}

export interface ReadingProgress {
  read: number;
  claims: number;
  failed: { id: string; reason: string }[];
}

/** A piece as the analyst reads it. */
export function spokenText(piece: Piece): SpokenText {
  return {
    text: piece.document.text,
    passages: passagesOf(piece.document, piece.credits, piece.kind),
    date: piece.date,
  };
}

const atOnce = 20;

/**
 * Reads every piece that waits for this analyst, a few at a time, and keeps each reading as soon as it is there:
 * interrupted, it goes on where it stopped. A piece that cannot be read is passed over and named in the result.
 */
export async function readUnread(
  readings: Readings,
  analyst: Analyst,
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: ReadingProgress) => void } = {},
): Promise<ReadingProgress> {
  const progress: ReadingProgress = { read: 0, claims: 0, failed: [] };
  const passedOver = new Set<string>();
  while (!signal?.aborted) {
    const waiting = await readings.unread(analyst, atOnce + passedOver.size);
    const fresh = waiting.filter(({ id }) => !passedOver.has(id));
    if (fresh.length === 0) break;
    for (const { id, version, piece } of fresh) {
      if (signal?.aborted) break;
      try {
        const reading = await analyst.read(spokenText(piece));
        // Not kept when the piece changed meanwhile: then it waits again, in its new version.
        if (await readings.keep(id, version, reading)) progress.claims += reading.claims.length;
        progress.read++;
      } catch (cause) {
        passedOver.add(id);
        progress.failed.push({ id, reason: cause instanceof Error ? cause.message : String(cause) });
      }
      onProgress?.(progress);
      // Lets signals in: analyst and storage may both work without ever waiting.
      await setImmediate();
    }
  }
  return progress;
}
