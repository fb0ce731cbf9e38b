import type { LooseWords } from "./build.ts";
import type { Mark } from "./document.ts";

/** Characters that print nothing and only hide differences. Joiners stay: Persian and many emoji need them. */
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]+/g;
// oxlint-disable-next-line no-control-regex
const unclean = / {2}|[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const blanks = /[\s\u0085]+/g;

/** Text on one line: every run of blanks, no-break spaces included, is one space; nothing unseen, no lone surrogates. */
export function tidy(text: string): string {
  return collapsed(text).trim();
}

/** What a mark says, before it has a place. */
export type LooseMark =
  | { type: "emphasis" | "strong" | "strike" | "code" | "superscript" | "subscript" }
  | { type: "link"; href: string };

/** Gathers the words of one leaf from runs of text, line breaks and nested marks. */
export class WordGatherer {
  #text = "";
  #marks: Mark[] = [];
  #linked = false;

  append(text: string): void {
    const run = collapsed(text);
    this.#text += run.startsWith(" ") && /(^|[ \n])$/.test(this.#text) ? run.slice(1) : run;
  }

  /** A line break; none at the start, never two. */
  breakLine(): void {
    this.#trimEnd();
    if (this.#text !== "" && !this.#text.endsWith("\n")) this.#text += "\n";
  }

  /** Whatever `fill` appends stands under this mark. A link inside a link is none. */
  marked(mark: LooseMark, fill: () => void): void {
    if (mark.type === "link" && this.#linked) return fill();
    const placed: Mark = { ...mark, start: this.#text.length, end: 0 };
    this.#marks.push(placed);
    if (mark.type === "link") this.#linked = true;
    fill();
    if (mark.type === "link") this.#linked = false;
    placed.end = this.#text.length;
  }

  /** The words, without blanks at their ends; marks without words are gone. */
  words(): LooseWords {
    this.#text = this.#text.trimEnd();
    const length = this.#text.length;
    const marks = this.#marks.map((mark) => ({ ...mark, end: Math.min(mark.end, length) }));
    return { text: this.#text, marks: marks.filter((mark) => mark.start < mark.end) };
  }

  #trimEnd(): void {
    if (!this.#text.endsWith(" ")) return;
    this.#text = this.#text.trimEnd();
    for (const mark of this.#marks) {
      mark.start = Math.min(mark.start, this.#text.length);
      mark.end = Math.min(mark.end, this.#text.length);
    }
  }
}

function collapsed(text: string): string {
  // Most text is clean already, and looking is much cheaper than replacing.
  if (!unclean.test(text) && text.isWellFormed()) return text;
  return text.toWellFormed().replace(unseen, "").replace(blanks, " ");
}
