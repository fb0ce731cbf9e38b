import {
  partsOf,
  type Access,
  type Block,
  type Document,
  type Question,
  type Turn,
  type Words,
} from "../publication/index.ts";
import type { Reader } from "./reader.ts";

/** How much of a piece a reader may see. */
export type Sight = "whole" | "opening";

/** Which access levels each kind of reader may read whole. */
const readable: Record<Reader["kind"], readonly Access[]> = {
  visitor: ["open"],
  registered: ["open", "registered"],
  subscriber: ["open", "registered", "subscribers"],
};

/** @param opened whether this reader, or this browser, holds the piece: by choice, by a pass or as a gift */
export function sees(reader: Reader, piece: { access: Access }, opened = false): Sight {
  return opened || readable[reader.kind].includes(piece.access) ? "whole" : "opening";
}

/** Shown before the wall: a piece's standfirst, its questions, and about this many words. */
const openingWords = 120;

/**
 * The document as far as a reader without access sees it. What lies behind the cut is gone from the text itself,
 * so that no output made from the result can leak it. Offsets before the cut stay as they were.
 */
export function cut(document: Document): Document {
  const allowance = new Allowance(document.text, openingWords);
  allowance.give(document.title);
  if (document.standfirst) allowance.give(document.standfirst);
  const body = openBlocks(document.body, allowance);
  const questions: Question[] = [];
  const turns: Turn[] = [];
  // Questions and turns come in the order of the text: what stands behind an unread word is behind the wall.
  for (const part of partsOf(document)) {
    if (allowance.spent) break;
    if ("n" in part) questions.push(allowance.give(part));
    else turns.push({ ...part, body: openBlocks(part.body, allowance) });
  }
  return { ...document, text: document.text.slice(0, allowance.end), body, questions, turns };
}

function openBlocks(blocks: Block[], allowance: Allowance): Block[] {
  const open: Block[] = [];
  for (const block of blocks) {
    // Only running text opens a piece: what follows the first list, table or figure waits behind the wall.
    if (allowance.spent || !("start" in block)) {
      allowance.spend();
      break;
    }
    open.push(allowance.take(block));
  }
  return open;
}

/** A number of words to give away, counted over leaf blocks in the order of the text. */
class Allowance {
  end = 0;
  #text: string;
  #left: number;

  constructor(text: string, words: number) {
    this.#text = text;
    this.#left = words;
  }

  get spent(): boolean {
    return this.#left <= 0;
  }

  spend(): void {
    this.#left = 0;
  }

  /** Gives words away whole, at no cost. */
  give<W extends Words>(words: W): W {
    this.end = Math.max(this.end, words.end);
    return words;
  }

  /** The part of these words that may be seen. */
  take<W extends Words>(words: W): W {
    const found = this.#text.slice(words.start, words.end).matchAll(/\S+/g);
    let end = words.start;
    for (const word of found) {
      if (this.#left-- <= 0) break;
      end = words.start + word.index + word[0].length;
    }
    this.end = Math.max(this.end, end);
    if (end >= words.end || !words.marks) return { ...words, end: Math.min(end, words.end) };
    const marks = words.marks
      .filter((mark) => mark.start < end)
      .map((mark) => ({ ...mark, end: Math.min(mark.end, end) }));
    return { ...words, end, marks };
  }
}
