import type { Span } from "../../analyst/index.ts";
import type { Mark, Words } from "./document.ts";

/** Inline words before they have a place: a text, and marks counted from its start. */
export interface LooseWords {
  text: string;
  marks: Mark[];
}

const separator = "\n\n";

/** Gathers a document's text leaf by leaf and hands back where each stands. */
export class TextGatherer {
  #parts: string[] = [];
  #length = 0;

  /** Appends one leaf; its marks move with it. */
  put({ text, marks }: LooseWords): Words {
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

function shifted<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}
