import type { Span } from "../../analyst/index.ts";

/**
 * A piece's words and their structure, apart from each other: one plain text, and a tree that points into it.
 * Offsets are stable because the text is stored, not rendered; claims, highlights and every output share them.
 */
export interface Document {
  /** Leaf blocks follow each other, separated by a blank line. A line break inside a block is one "\n". */
  text: string;
  title: Span;
  standfirst: Words | null;
  /** An article's body, or what introduces an interview or roundtable. */
  body: Block[];
  questions: Question[];
  turns: Turn[];
}

/** A run of text with its inline marks; marks lie inside the run and may nest, never cross. */
export interface Words extends Span {
  marks?: Mark[];
}

export type Mark = Span &
  (
    | { type: "emphasis" | "strong" | "strike" | "code" | "superscript" | "subscript" }
    /** http, https or mailto, or a path of this site; nothing else is ever stored. */
    | { type: "link"; href: string }
  );

export type Block =
  | ({ type: "paragraph" } & Words)
  | ({ type: "heading"; level: 2 | 3 | 4 } & Words)
  | ({ type: "preformatted" } & Words)
  | { type: "quote"; children: Block[] }
  | { type: "list"; ordered: boolean; first?: number; items: Block[][] }
  | { type: "table"; header: Words[]; rows: Words[][] }
  | { type: "figure"; src: string; alt: string; caption: Words | null }
  | { type: "rule" };

/** A numbered question; numbers are unique in a piece and ascend. */
export interface Question extends Words {
  n: number;
  /** As printed ("Rapport"); null when the outlet asks without a name. */
  asker: string | null;
}

/** One speaker's uninterrupted words. */
export interface Turn {
  /** Position in the piece's credits. */
  credit: number;
  /** Numbers of the questions that it answers: none, one or several. */
  questions: number[];
  body: Block[];
}
