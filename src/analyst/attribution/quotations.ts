import type { Span } from "../span.ts";
import { QUOTING_VERBS } from "./saying-words.ts";

/** Words in quotation marks, enough to state something; `name` is null when the text does not say whose they are. */
export interface Quotation extends Span {
  name: string | null;
}

/** A subject, a verb and an object. */
const fewestWords = 3;
const longest = 1500;
/** Single marks are apostrophes too: only those that begin a capitalised word and end after one open and close words. */
const single =
  /(?<![\p{L}\p{N}])['‘](?=\p{Lu})(?:[^'‘’"“”\n]|(?<=\p{L})['’](?=\p{L})|(?<=s)['’](?= \p{Ll})){1,1500}['’](?!\p{L})/gu;
const name = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Gen|Col|Sen|Prof)\.? )?(?:[\p{Lu}][\p{L}\p{M}'’.-]+)(?: (?:[\p{Lu}][\p{L}\p{M}'’.-]*|bin|al|el|van|von|de|der)){0,4})`;
const after = new RegExp(
  String.raw`^,?\s{1,3}(?:(?:${QUOTING_VERBS})\s${name}|${name},?\s(?:${QUOTING_VERBS})\b)`,
  "u",
);
const before = new RegExp(String.raw`${name}(?:,[^,“”"]{1,80},)?\s(?:${QUOTING_VERBS})(?: \w+){0,3}[,:]?\s{1,3}$`, "u");

/** Direct quotations in a passage. Scare quotes around a word or two are not among them. */
export function findQuotations(text: string, { start, end }: Span): Quotation[] {
  const passage = text.slice(start, end);
  return [...doubleMarked(passage), ...singleMarked(passage)]
    .filter((span) => span.end - span.start <= longest && hasWords(passage.slice(span.start, span.end)))
    .map((span) => ({
      start: start + span.start,
      end: start + span.end,
      name: quotedName(passage, span.start, span.end),
    }));
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

/** Who says the words between, if a name and a verb of saying stand right before or after them. */
function quotedName(passage: string, open: number, close: number): string | null {
  const following = after.exec(passage.slice(close, close + 120));
  const leading = before.exec(passage.slice(Math.max(0, open - 200), open));
  const speaker = following?.[1] ?? following?.[2] ?? leading?.[1] ?? null;
  // A full stop after the name ends the sentence.
  return isPronoun(speaker) ? null : (speaker?.replace(/(?<=\p{Ll})\.$/u, "") ?? null);
}

function isPronoun(speaker: string | null): boolean {
  return speaker !== null && /^(?:He|She|They|It|I|We|The|This|That|But|And|In|Officials?)$/.test(speaker);
}
