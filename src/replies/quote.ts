import { longestQuote, type Quote } from "./reply.ts";

export type Quoting = { kind: "quote"; quote: Quote } | { kind: "none" } | { kind: "absent" } | { kind: "long" };

/**
 * Finds a passage in what a reader may read of a piece, whatever blanks were lost in copying, and gives it word for
 * word as it stands there. "absent" when it does not stand in it.
 * @param text the piece's text as far as this reader sees it
 * @param near where the passage is thought to start; of several places the nearest is taken
 */
export function quoteIn(text: string, passage: string, near = 0): Quoting {
  const wanted = evened(trimmedQuotes(passage));
  if (wanted.words === "") return { kind: "none" };
  if (wanted.words.length > longestQuote) return { kind: "long" };
  const { words, places } = evened(text);
  let best: Quote | null = null;
  for (let at = words.indexOf(wanted.words); at !== -1; at = words.indexOf(wanted.words, at + 1)) {
    const start = places[at] as number;
    const end = (places[at + wanted.words.length - 1] as number) + 1;
    if (best && Math.abs(best.start - near) <= Math.abs(start - near)) break;
    best = { start, end, text: text.slice(start, end) };
  }
  return best ? { kind: "quote", quote: best } : { kind: "absent" };
}

/** What a viewer is shown of a quotation; `whole` is false where it goes on behind the wall. */
export interface QuoteShown {
  text: string;
  /** Where it stands in the piece now. */
  start: number;
  whole: boolean;
}

/**
 * As much of a quotation as stands in what this viewer may read of the piece as it is now; null when nothing does:
 * it lies behind the wall, or the words were changed since.
 */
export function quoteShown({ start, end, text }: Quote, visible: string): QuoteShown | null {
  if (visible.slice(start, end) === text) return { text, start, whole: true };
  const elsewhere = visible.indexOf(text);
  if (elsewhere !== -1) return { text, start: elsewhere, whole: true };
  const seen = visible.slice(start, end).trimEnd();
  return start < visible.length && visible.length < end && seen !== "" && text.startsWith(seen)
    ? { text: seen, start, whole: false }
    : null;
}

/** Words in a row that nobody writes by chance. */
const tellingRun = 12;

/** Whether a text repeats a run of words from behind the wall. */
export function repeatsWalled(text: string, whole: string, open: string): boolean {
  const hidden = whole.slice(open.length);
  if (hidden.trim() === "") return false;
  const behind = ` ${plainWords(hidden).join(" ")} `;
  const words = plainWords(text);
  for (let at = 0; at + tellingRun <= words.length; at++) {
    if (behind.includes(` ${words.slice(at, at + tellingRun).join(" ")} `)) return true;
  }
  return false;
}

function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Quotation marks that the reader has put round the passage. */
function trimmedQuotes(passage: string): string {
  const bare = passage.trim();
  const inner = /^["“„«](.*)["”“»]$/su.exec(bare)?.[1];
  return inner !== undefined && !/["“”„«»]/u.test(inner) ? inner : bare;
}

/** Each run of blanks as one; and where in the text each character stands. */
function evened(text: string): { words: string; places: number[] } {
  let words = "";
  const places: number[] = [];
  let blank = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (/\s/.test(character)) {
      blank = words !== "";
      continue;
    }
    if (blank) {
      words += " ";
      places.push(at - 1);
      blank = false;
    }
    words += character;
    places.push(at);
  }
  return { words, places };
}
