import type { Span } from "../../analyst/index.ts";
import { leavesOf, partsOf, type Block, type Leaf, type Piece, type PieceClaim } from "../../publication/index.ts";
import { conversationOf } from "./roundtable.ts";

/** All that was read from one passage: its exact words, and the relations in them. */
export interface Note extends Span {
  /** Counts through the piece, from 1; the marked words carry the same number. */
  n: number;
  claims: PieceClaim[];
}

/**
 * One note for every passage that claims rest on, in the order in which the leaves are read:
 * a roundtable is read question by question, however it was written down.
 */
export function notesOf(claims: PieceClaim[], leaves: Leaf[]): Note[] {
  const passages = new Map<string, PieceClaim[]>();
  for (const claim of claims) {
    const place = `${claim.evidence.start}-${claim.evidence.end}`;
    passages.set(place, [...(passages.get(place) ?? []), claim]);
  }
  const turnOf = ({ start }: Span) => leaves.findIndex(({ words }) => start >= words.start && start < words.end);
  return [...passages.values()]
    .map((claims) => ({ start: claims[0]!.evidence.start, end: claims[0]!.evidence.end, claims }))
    .sort((a, b) => turnOf(a) - turnOf(b) || a.start - b.start || a.end - b.end)
    .map(({ start, end, claims }, at) => ({ n: at + 1, start, end, claims }));
}

/** The leaves of a piece in the order in which its page with notes shows them. */
export function leavesInOrder({ kind, document }: Piece): Leaf[] {
  const parts = kind === "roundtable" ? conversationOf(document) : partsOf(document);
  return leavesOf([...document.body, ...parts.flatMap((part) => ("n" in part ? [] : part.body))]);
}

/** The notes whose passages begin in this block. */
export function notesIn(block: Block, notes: Note[]): Note[] {
  const leaves = leavesOf([block]);
  return notes.filter(({ start }) => leaves.some(({ words }) => start >= words.start && start < words.end));
}
