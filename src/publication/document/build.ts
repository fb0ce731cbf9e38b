import type { Span } from "../../analyst/index.ts";
import type { PieceKind } from "../piece.ts";
import type { Block, Document, Mark, Question, Turn, Words } from "./document.ts";

/** Inline words before they have a place: a text, and marks counted from its start. */
export interface LooseWords {
  text: string;
  marks: Mark[];
}

/** A block before it has a place; the same shapes as `Block`. */
export type LooseBlock =
  | ({ type: "paragraph" | "preformatted" } & LooseWords)
  | ({ type: "heading"; level: 2 | 3 | 4 } & LooseWords)
  | { type: "quote"; children: LooseBlock[] }
  | { type: "list"; ordered: boolean; first?: number; items: LooseBlock[][] }
  | { type: "table"; header: LooseWords[]; rows: LooseWords[][] }
  | { type: "figure"; src: string; alt: string; caption: LooseWords | null }
  | { type: "rule" };

export interface LooseQuestion {
  n: number;
  asker: string | null;
  words: LooseWords;
}

export interface LooseTurn {
  credit: number;
  questions: number[];
  body: LooseBlock[];
}

/** What an importer has read: everything of a document but the places in its text. */
export interface LooseDocument {
  title: string;
  standfirst: LooseWords | null;
  body: LooseBlock[];
  questions: LooseQuestion[];
  turns: LooseTurn[];
}

const separator = "\n\n";

/** Gathers a document's text leaf by leaf and hands back where each stands. */
export class TextGatherer {
  #parts: string[] = [];
  #length = 0;

  /** Appends one leaf; its marks move with it. An empty leaf takes no room. */
  put({ text, marks }: LooseWords): Words {
    if (text === "") return { start: this.#length, end: this.#length };
    const start = this.#length === 0 ? 0 : this.#length + separator.length;
    this.#parts.push(text);
    this.#length = start + text.length;
    const placed: Words = { start, end: this.#length };
    if (marks.length > 0) placed.marks = marks.map((mark) => shifted(mark, start));
    return placed;
  }

  get text(): string {
    return this.#parts.join(separator);
  }
}

/** Words without marks. */
export function plain(text: string): LooseWords {
  return { text, marks: [] };
}

/** A paragraph without marks. */
export function paragraph(text: string): LooseBlock {
  return { type: "paragraph", text, marks: [] };
}

/**
 * Gives every leaf its place. The order of the text is title, standfirst, body; then, in an interview, each question
 * before its first answer, and otherwise all questions before all turns.
 */
export function buildDocument(kind: PieceKind, loose: LooseDocument): Document {
  const gatherer = new TextGatherer();
  const { start, end } = gatherer.put(plain(loose.title));
  const standfirst = loose.standfirst && gatherer.put(loose.standfirst);
  const body = place(loose.body, gatherer);
  const questions: Question[] = [];
  const waiting = [...loose.questions];
  const ask = (upTo: number) => {
    while (waiting[0] && waiting[0].n <= upTo) {
      const { n, asker, words } = waiting.shift()!;
      questions.push({ n, asker, ...gatherer.put(words) });
    }
  };
  if (kind !== "interview") ask(Infinity);
  const turns = loose.turns.map((turn): Turn => {
    ask(Math.max(0, ...turn.questions));
    return { credit: turn.credit, questions: turn.questions, body: place(turn.body, gatherer) };
  });
  ask(Infinity);
  return { text: gatherer.text, title: { start, end }, standfirst, body, questions, turns };
}

function place(blocks: LooseBlock[], gatherer: TextGatherer): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case "paragraph":
      case "preformatted":
        return { type: block.type, ...gatherer.put(block) };
      case "heading":
        return { type: "heading", level: block.level, ...gatherer.put(block) };
      case "quote":
        return { type: "quote", children: place(block.children, gatherer) };
      case "list":
        return { ...block, items: block.items.map((item) => place(item, gatherer)) };
      case "table": {
        const row = (cells: LooseWords[]) => cells.map((cell) => gatherer.put(cell));
        return { type: "table", header: row(block.header), rows: block.rows.map(row) };
      }
      case "figure":
        return { ...block, caption: block.caption && gatherer.put(block.caption) };
      default:
        return block;
    }
  });
}

function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
