import type { Span } from "../../analyst/index.ts";
import type { Block, PieceClaim } from "../../publication/index.ts";
import { leavesOf } from "../../publication/index.ts";

/** All that was read from one passage: its exact words, and the relations in them. */
export interface Note extends Span {
  /** Counts through the piece, from 1; the marked words carry the same number. */
  n: number;
  claims: PieceClaim[];
}

/** One note for every passage that claims rest on, in the order of the text. */
export function notesOf(claims: PieceClaim[]): Note[] {
  const passages = new Map<string, PieceClaim[]>();
  for (const claim of claims) {
    const place = `${claim.evidence.start}-${claim.evidence.end}`;
    passages.set(place, [...(passages.get(place) ?? []), claim]);
  }
  return [...passages.values()]
    .map((claims) => ({ start: claims[0]!.evidence.start, end: claims[0]!.evidence.end, claims }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, claims }, at) => ({ n: at + 1, start, end, claims }));
}

/** The notes whose passages begin in this block. */
export function notesIn(block: Block, notes: Note[]): Note[] {
  const leaves = leavesOf([block]);
  return notes.filter(({ start }) => leaves.some(({ words }) => start >= words.start && start < words.end));
}
