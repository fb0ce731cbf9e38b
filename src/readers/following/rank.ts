import { followedKey, type Named } from "./followed.ts";

/** Why a piece is shown to a reader: it belongs to something followed, or something has happened to a followed piece. */
export type Reason =
  | { kind: "follows"; what: Named }
  | { kind: "corrected"; at: string }
  | { kind: "replies"; at: string; count: number };

/** A piece that something followed leads to. */
export interface Candidate {
  pieceId: string;
  /** ISO 8601 as fine as it is known; empty when unknown. */
  date: string;
  /** Whether the reader has read it, as far as anybody knows. */
  read: boolean;
  reasons: Reason[];
}

interface Recommended {
  pieceId: string;
  reasons: Reason[];
}

/** What one more reason is worth: a piece with two is set where one that is so much newer stands. */
const dayPerReason = 30;
/** More reasons than these push a piece no further up. */
const reasonsThatCount = 4;
const day = 86_400_000;

/**
 * Candidates in the order in which a reader should see them: what is unread first, then by date, where each reason beyond
 * the first makes a piece count as a month newer. News of a followed piece counts from the day it happened.
 */
export function rank(candidates: Candidate[], limit: number): Recommended[] {
  return candidates
    .map((candidate) => ({ ...candidate, reasons: ordered(candidate.reasons) }))
    .map((candidate) => ({ candidate, at: worth(candidate) }))
    .sort(
      (a, b) =>
        Number(isOld(a.candidate)) - Number(isOld(b.candidate)) ||
        b.at - a.at ||
        (a.candidate.pieceId < b.candidate.pieceId ? 1 : -1),
    )
    .slice(0, limit)
    .map(({ candidate: { pieceId, reasons } }) => ({ pieceId, reasons }));
}

/** What was read is no news, unless something has happened to it. */
function isOld({ read, reasons }: Candidate): boolean {
  return read && reasons.every(({ kind }) => kind === "follows");
}

function worth({ date, reasons }: Candidate): number {
  const happened = reasons.map((reason) => (reason.kind === "follows" ? Number.NEGATIVE_INFINITY : time(reason.at)));
  const newest = Math.max(time(date), ...happened);
  return newest + dayPerReason * day * (Math.min(reasons.length, reasonsThatCount) - 1);
}

function time(date: string): number {
  const at = Date.parse(date);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}

const order = ["dyad", "contributor", "actor", "series", "topic", "region", "piece"];

/** News first, then what says most about the piece; each thing once. */
function ordered(reasons: Reason[]): Reason[] {
  const place = (reason: Reason) => (reason.kind === "follows" ? order.indexOf(reason.what.kind) : -1);
  const once = new Map(
    reasons.map((reason) => [reason.kind === "follows" ? followedKey(reason.what) : reason.kind, reason]),
  );
  return [...once.values()].sort((a, b) => place(a) - place(b));
}
