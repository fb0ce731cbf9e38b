import type { Span } from "../span.ts";

/** A contributor's name line as the text prints it. */
export interface LaidContributor {
  /** Empty when the text names nobody who answers ("A:"). */
  name: string;
  title: string;
  affiliation: string;
  /** The line or phrase that credits the contributor. */
  byline: Span;
}

export interface LaidQuestion extends Span {
  n: number;
  /** Who asks, where the text says so ("WPR"). */
  asker: string | null;
}

/** One speaker's uninterrupted words; `contributor` is an index into `contributors`. */
export interface LaidTurn extends Span {
  contributor: number;
  questions: number[];
  /** Whether the text itself numbered the answer. */
  numbered: boolean;
}

/** Comment forms, share links, subscription boxes: cut, never shown, never read. */
export interface Boilerplate extends Span {
  kind: string;
}

/**
 * What a plain text looks like on the page: its kind, and where its parts stand.
 * All offsets are into the text that was given; nothing is normalised.
 */
export interface Layout {
  kind: "article" | "interview" | "roundtable";
  title: Span | null;
  standfirst: Span | null;
  /** The line, or its part, that dates the piece, as printed. */
  date: Span | null;
  contributors: LaidContributor[];
  questions: LaidQuestion[];
  turns: LaidTurn[];
  /** Paragraph spans of an article, or of an introduction before the questions. */
  body: Span[];
  boilerplate: Boilerplate[];
}
