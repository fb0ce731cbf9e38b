import type { Hit } from "../../publication/index.ts";
import type { Term } from "./terms.ts";
import { foldInPlace, isInWord, stemOf, wordFrom } from "./words.ts";

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
  const folded = foldInPlace(text);
  const found = terms.flatMap((term, n) =>
    [...findTerm(text, folded, term)].map(({ start, end }) => ({ start: start + shift, end: end + shift, term: n })),
  );
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Looks only at words that begin as the stem does: reading every word of twenty pieces takes ten times longer. */
function* findTerm(text: string, folded: string, { stems, prefix }: Term): Generator<{ start: number; end: number }> {
  const [first, ...others] = stems as [string, ...string[]];
  const fits = (start: number, end: number, wanted: string, open: boolean) => {
    const stem = stemOf(text.slice(start, end));
    return open ? stem.startsWith(wanted) : stem === wanted;
  };
  const beginning = first.slice(0, Math.max(2, first.length - 2));
  for (let at = folded.indexOf(beginning); at >= 0; at = folded.indexOf(beginning, at + 1)) {
    if (isInWord(text, at)) continue;
    const { end } = wordFrom(text, at) as { end: number };
    let last = fits(at, end, first, prefix && others.length === 0) ? end : null;
    others.forEach((stem, n) => {
      const next = last === null ? null : wordFrom(text, last);
      last = next && fits(next.start, next.end, stem, prefix && n === others.length - 1) ? next.end : null;
    });
    if (last !== null) yield { start: at, end: last };
  }
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
