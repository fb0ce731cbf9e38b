import type { Access } from "../piece.ts";
import type { Anchor } from "./anchor.ts";

/** Who is to be answered, and how. */
interface Disputant {
  name: string;
  address: string;
}

/** What somebody says is wrong, before the address is known to be theirs. */
export interface NewDispute {
  pieceId: string;
  /** The claim in question; null for a correction of the piece's own words. */
  claim: string | null;
  /** The words of the piece that it is about, as the disputant gives them; of a claim, its own are taken. */
  passage: string;
  /** What is wrong. Never shown but to editors. */
  text: string;
  disputant: Disputant;
  /** Hash of the token in the letter that confirms the address; null where the address is known already. */
  token: string | null;
}

type DisputeState = "unconfirmed" | "open" | "accepted" | "rejected";

/** What anybody may know of a dispute: never who disputes, or in which words. */
export interface DisputeOutcome {
  /** UUIDv7. */
  id: string;
  kind: "claim" | "correction";
  state: Exclude<DisputeState, "unconfirmed">;
  by: "speaker" | "reader";
  /** Words of the piece that it is about; whoever shows them sees to it that the reader may read them. */
  passage: string;
  /** UTC, ISO 8601. */
  at: string;
  ruledAt: string | null;
  /** What the editors answer; empty until they do. */
  answer: string;
  piece: { id: string; slug: string; title: string; access: Access };
}

/** A dispute as editors see it. */
export interface Dispute extends DisputeOutcome {
  text: string;
  disputant: Disputant;
  /** Our reading that is disputed; null for a correction. */
  reading: Anchor | null;
}

/** An editor's ruling. */
export interface DisputeRuling {
  accepted: boolean;
  /** Public. */
  answer: string;
  /** Set on the piece, with the date, where a correction is accepted; null otherwise. */
  correction: string | null;
  /** Who ruled: id of the account. */
  staff: string | null;
}

/** How long things are kept, in seconds. */
export const disputeTimes = {
  /** Until the address is confirmed. */
  unconfirmed: 2 * 86_400,
  /** Name, address and words of whoever disputed, after the ruling. */
  disputant: 365 * 86_400,
  /** From an invitation to its end. */
  invitation: 90 * 86_400,
};
