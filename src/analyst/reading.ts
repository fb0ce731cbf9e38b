import type { ActorReference, Claim, Speaker } from "./claim.ts";
import type { Span } from "./span.ts";

/** What a passage is in its piece. The outlet's questions are read for reference, never for claims of its own. */
export type PassageRole = "title" | "standfirst" | "question" | "turn" | "body";

/** A stretch of text in one voice. Passages do not overlap and stand in the order of the text. */
export interface Passage extends Span {
  role: PassageRole;
  speaker: Speaker;
  /** The numbers of the questions that it asks or answers; empty in an article. */
  questions: number[];
}

/** What the analyst reads: a text, and who speaks where. Anything outside the passages is not read. */
export interface SpokenText {
  text: string;
  passages: Passage[];
  /** Publication date, ISO 8601, possibly only a year; null when unknown. */
  date: string | null;
}

/** A place where an actor is named or referred to. */
export interface Mention extends Span {
  actor: ActorReference;
  /** name: the dictionary or the text names it; pronoun and role: resolved from what stands before. */
  how: "name" | "pronoun" | "role";
}

/** Something that looked like a claim and was left out, with the reason. */
export interface Abstention extends Span {
  reason: string;
  /** unsure: a claim may well stand here, but not surely enough to be offered; a second reader may be asked. */
  kind?: "unsure";
  /** Of the kind "unsure": what seemed to be claimed here, the likeliest first. */
  doubts?: Doubt[];
}

/** A relation that may well be claimed, but not surely enough to be offered. */
export interface Doubt extends Pick<Claim, "sourceActor" | "relation" | "targetActor" | "score"> {}

/** All that the analyst read in a text. Deterministic: same text, same reading. */
export interface Reading {
  analyst: { name: string; version: string };
  claims: Claim[];
  mentions: Mention[];
  abstentions: Abstention[];
}
