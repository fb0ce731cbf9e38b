import type { Span } from "../span.ts";
import { nameEnding, quotedName } from "./quoted-name.ts";

/** Words in quotation marks, enough to state something; `name` is null when the text does not say whose they are. */
export interface Quotation extends Span {
  name: string | null;
}

/** A subject, a verb and an object. */
const fewestWords = 3;
const longest = 1500;
/** How far back a full name is looked for, in characters. */
const farthest = 8000;
/** Single marks are apostrophes too: only those that begin a capitalised word and end after one open and close words. */
const single =
  /(?<![\p{L}\p{N}])['‘](?=\p{Lu})(?:[^'‘’"“”\n]|(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?= \p{Ll})){1,1500}['’](?!\p{L})/gu;
/** Direct quotations in a passage. Scare quotes around a word or two are not among them. */
export function findQuotations(text: string, { start, end }: Span): Quotation[] {
  const passage = text.slice(start, end);
  return [...doubleMarked(passage), ...singleMarked(passage)]
    .filter((span) => span.end - span.start <= longest && hasWords(passage.slice(span.start, span.end)))
    .map((span) => ({
      start: start + span.start,
      end: start + span.end,
      name: fullName(text, start + span.start, quotedName(passage, span.start, span.end)),
    }));
}

/** A surname alone stands for the latest full name before it that ends with it. */
function fullName(text: string, at: number, name: string | null): string | null {
  if (name === null || /\s/.test(name)) return name;
  const from = Math.max(0, at - farthest);
  const before = text.slice(from, at + name.length);
  for (let found = before.lastIndexOf(` ${name}`); found > 0; found = before.lastIndexOf(` ${name}`, found - 1)) {
    if (/^[\p{L}\p{M}-]/u.test(before.slice(found + 1 + name.length))) continue;
    const full = nameEnding(before.slice(Math.max(0, found - 60), found + 1 + name.length));
    if (full !== null && full !== name) return full;
  }
  return name;
}

function doubleMarked(passage: string): Span[] {
  const found: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of passage.matchAll(/[“”"]|\n\s*\n/g)) {
    if (open >= 0 && (mark === "”" || mark === '"')) {
      found.push({ start: open, end: index + 1 });
      open = -1;
    } else open = mark === "“" || mark === '"' ? index : -1;
  }
  return found;
}

function singleMarked(passage: string): Span[] {
  return [...passage.matchAll(single)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

function hasWords(words: string): boolean {
  return words.trim().split(/\s+/).length >= fewestWords;
}
