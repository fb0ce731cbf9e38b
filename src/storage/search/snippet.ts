import type { Hit } from "../../publication/index.ts";
import type { Term } from "./terms.ts";
import { findWords, type FoundWord } from "./words.ts";

export type Snippet = Hit["snippet"];

/** How many characters a snippet holds, about. */
const size = 240;
// A long book is not read to its end for a better snippet.
const furthest = 200_000;

interface Found {
  start: number;
  end: number;
  term: number;
}

/**
 * The stretch of `text` from `from` on that holds most of the terms, cut at words, with the terms marked.
 * Null when none of them stands there.
 */
export function cutSnippet(text: string, from: number, terms: Term[]): Snippet | null {
  const found = findTerms(text.slice(from, from + furthest), terms, from);
  const best = bestWindow(found);
  if (!best) return null;
  const [start, end] = widened(text, from, best.start, best.end);
  return trimmed(text, from, start, end, found);
}

/** The first words of `text` from `from` on, without marks. */
export function opening(text: string, from: number): Snippet {
  const start = from + (/^\s*/.exec(text.slice(from, from + size))?.[0].length ?? 0);
  return trimmed(text, start, start, wordEnd(text, start + size), []);
}

function findTerms(text: string, terms: Term[], shift: number): Found[] {
  const byStem = new Map<string, number[]>();
  const prefixes: [string, number][] = [];
  terms.forEach(({ stems, prefix }, term) => {
    const first = stems[0] as string;
    if (prefix && stems.length === 1) prefixes.push([first, term]);
    else byStem.set(first, [...(byStem.get(first) ?? []), term]);
  });
  const words: FoundWord[] = [...findWords(text)];
  const found: Found[] = [];
  words.forEach((word, at) => {
    const candidates = [
      ...(byStem.get(word.stem) ?? []),
      ...prefixes.filter(([prefix]) => word.stem.startsWith(prefix)).map(([, term]) => term),
    ];
    for (const term of candidates) {
      const last = rowEnd(words, at, terms[term] as Term);
      if (last) found.push({ start: word.start + shift, end: last.end + shift, term });
    }
  });
  return found;
}

/** The last word of a term that begins at this word; undefined when it does not go on here. */
function rowEnd(words: FoundWord[], at: number, { stems, prefix }: Term): FoundWord | undefined {
  for (let n = 1; n < stems.length; n++) {
    const stem = words[at + n]?.stem;
    const wanted = stems[n] as string;
    const fits = prefix && n === stems.length - 1 ? stem?.startsWith(wanted) : stem === wanted;
    if (!fits) return undefined;
  }
  return words[at + stems.length - 1];
}

/** The window with most different terms, rare ones of this text first; the first of equals. */
function bestWindow(found: Found[]): { start: number; end: number } | null {
  const frequency = new Map<number, number>();
  for (const { term } of found) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  let best: { start: number; end: number; worth: number } | null = null;
  for (let first = 0; first < found.length; first++) {
    const { start } = found[first] as Found;
    const seen = new Set<number>();
    let worth = 0;
    let end = start;
    for (let at = first; at < found.length && at < first + 40; at++) {
      const next = found[at] as Found;
      if (at > first && next.end - start > size * 0.8) break;
      worth += seen.has(next.term) ? 0.1 : 1 + 1 / (frequency.get(next.term) as number);
      seen.add(next.term);
      end = Math.max(end, next.end);
    }
    if (!best || worth > best.worth + 1e-9) best = { start, end, worth };
  }
  return best;
}

/** Some words around the window, more behind it than before. */
function widened(text: string, from: number, start: number, end: number): [number, number] {
  const room = Math.max(0, size - (end - start));
  const before = wordStart(text, Math.max(from, start - Math.floor(room * 0.4)), from);
  return [before, wordEnd(text, Math.max(end, before + size))];
}

// Scripts without spaces are cut anywhere after this many characters.
const longestWord = 40;

function wordStart(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && start > at - longestWord && !/\s/.test(text[start - 1] as string)) start--;
  while (start < text.length && /\s/.test(text[start] as string)) start++;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = Math.min(at, text.length);
  while (end < text.length && end < at + longestWord && !/\s/.test(text[end] as string)) end++;
  return end;
}

/** Cuts, closes up white space, and puts an ellipsis wherever the text goes on. */
function trimmed(text: string, from: number, start: number, end: number, found: Found[]): Snippet {
  const raw = text.slice(start, end).trimEnd();
  const lead = /\S/.test(text.slice(from, start)) ? "… " : "";
  const tail = start + raw.length < text.trimEnd().length ? " …" : "";
  const gaps = [...raw.matchAll(/\s+/g)];
  const place = (offset: number) => {
    let place = offset - start + lead.length;
    for (const gap of gaps) if (gap.index < offset - start) place -= gap[0].length - 1;
    return place;
  };
  const marks = merged(found.filter((mark) => mark.start >= start && mark.end <= start + raw.length));
  return {
    text: lead + raw.replaceAll(/\s+/g, " ") + tail,
    marks: marks.map(({ start, end }) => [place(start), place(end)]),
  };
}

function merged(found: Found[]): Found[] {
  const marks: Found[] = [];
  for (const mark of [...found].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else marks.push({ ...mark });
  }
  return marks;
}
