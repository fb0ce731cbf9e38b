import type { Claim } from "./claim.ts";

/** A stretch of a text, `[start, end)`, as JavaScript string indices count. */
export type Bounds = [number, number];

export interface PairRow {
  text: string;
  a: Bounds;
  b: Bounds;
}
export interface EventRow {
  text: string;
  source: Bounds;
  target: Bounds;
}
export interface TextRow {
  text: string;
}
export interface PredicateRow {
  text: string;
  target: Bounds;
}
export interface StatementRow {
  text: string;
  title?: string;
  speaker?: string;
  /** ISO 8601, possibly only a year. */
  date?: string;
}

/** Who is said to have said what: the words that name the source, the words that say so, and what is said. */
export interface Attribution {
  source: Bounds[];
  cue: Bounds[];
  content: Bounds[];
}
export interface ActorMention {
  start: number;
  end: number;
  kind: string;
  /** Id of the dictionary, when the mention is linked to one. */
  actor?: string;
}

/** The narrow questions that the analyst can be asked, one row at a time; rows asked together may be read together. */
export interface Tasks {
  /** What the text says between two mentions: none, a+b, a-b, b+a or b-a. */
  sign(row: PairRow): Promise<{ label: string }>;
  /** The event that the text tells of source and target, by its PLOVER root. */
  event(row: EventRow): Promise<{ root: string; quad: number; sign: "+" | "-" }>;
  attribution(row: TextRow): Promise<{ attributions: Attribution[] }>;
  /** How sure the text is that what the predicate tells is so, from -3 (surely not) to 3 (surely). */
  certainty(row: PredicateRow): Promise<{ value: number }>;
  claims(row: StatementRow): Promise<{ claims: Claim[] }>;
  actors(row: TextRow): Promise<{ mentions: ActorMention[] }>;
}
