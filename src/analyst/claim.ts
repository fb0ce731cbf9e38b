import type { Span } from "./span.ts";
import type { Relation, Sign } from "./relations/vocabulary.ts";

/** What the TEXT says of how sure it is. Never mixed with the machine's `score` or an editor's ruling. */
export type Certainty = "asserted" | "hedged" | "alleged" | "denied";
export type SpeechAct = "statement" | "question" | "recommendation" | "prediction";
export type ActorKind = "state" | "agency" | "armed group" | "faction" | "organisation" | "person" | "region" | "group";

export interface Speaker {
  /** As credited; the outlet's own voice has no personal name. */
  name: string;
  kind: "contributor" | "quoted" | "outlet";
}

export interface ActorReference {
  /** Stable, URL-safe id of the dictionary ("cia"), or of a new actor met in the text. */
  id: string;
  name: string;
  kind: ActorKind;
  /**
   * The dictionary does not know this name: the text introduced it, and its id was made from it. Equal names give equal
   * ids, spellings do not meet, and two people may share one: it waits for an editor to merge it, or to tell them apart.
   */
  unlisted?: true;
}

/** The exact span that a claim rests on: `text.slice(start, end) === quote`, always, and at most 400 characters. */
export interface Evidence extends Span {
  quote: string;
  /** Up to 32 characters before and after, for a W3C TextQuoteSelector. */
  prefix: string;
  suffix: string;
}

export interface ClaimTime {
  text: string;
  /** ISO 8601 dates, as fine as the text allows. */
  start?: string;
  end?: string;
  grain: "day" | "month" | "year" | "decade" | "vague";
  basis: "text" | "piece date";
}

/**
 * One attributed statement about a relation between two actors.
 * A claim without a verbatim span in the text does not exist.
 */
export interface Claim {
  /** Hash of span, speaker, relation and actors: equal text, equal id. */
  id: string;
  speaker: Speaker;
  /** Whose view the speaker reports without quotation marks. */
  holder: { id: string; name: string } | null;
  sourceActor: ActorReference;
  targetActor: ActorReference;
  /** The words that stand for the actors; a pronoun's own. */
  sourceSpan: [number, number];
  targetSpan: [number, number];
  relation: Relation;
  mutual: boolean;
  /** Null for part_of and located_in, which are structure. */
  sign: Sign | null;
  mode: string[];
  about: { text: string; actor?: string } | null;
  because: string | null;
  condition: string | null;
  certainty: Certainty;
  speechAct: SpeechAct;
  /** Only for a term of estimative probability (ICD 203), in percent. */
  likelihood: { low: number; high: number } | null;
  tense: "past" | "present" | "future";
  time: ClaimTime | null;
  evidence: Evidence;
  /** Numbers of the questions that the passage answers; empty outside interviews and roundtables. */
  questions: number[];
  /** Shared by the claims that one list expands to: one statement, one vote. */
  group: string | null;
  basis: "explicit" | "inferred";
  /** What the MACHINE thinks, 0–1. */
  score: number;
  analyst: { name: string; version: string };
  /** Negative about a living person, or ties one to an armed group: off every surface until an editor confirms it. */
  hold: boolean;
}
