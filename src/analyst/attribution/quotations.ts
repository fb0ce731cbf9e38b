import type { Span } from "../span.ts";
import { QUOTING_VERBS } from "./saying-words.ts";

/** Words in quotation marks, long enough to state something; `name` is null when the text does not say whose they are. */
export interface Quotation extends Span {
  name: string | null;
}

const marks = /[“"]([^“”"]{30,1500})[”"]/g;
const name = String.raw`((?:(?:Mr|Ms|Mrs|Dr|Gen|Col|Sen|Prof)\.? )?(?:[\p{Lu}][\p{L}\p{M}'’.-]+)(?: (?:[\p{Lu}][\p{L}\p{M}'’.-]*|bin|al|el|van|von|de|der)){0,4})`;
const after = new RegExp(
  String.raw`^,?\s{1,3}(?:(?:${QUOTING_VERBS})\s${name}|${name},?\s(?:${QUOTING_VERBS})\b)`,
  "u",
);
const before = new RegExp(String.raw`${name}(?:,[^,“”"]{1,80},)?\s(?:${QUOTING_VERBS})(?: \w+){0,3}[,:]?\s{1,3}$`, "u");

/** Direct quotations in a passage. Short scare quotes are not among them. */
export function findQuotations(text: string, { start, end }: Span): Quotation[] {
  const passage = text.slice(start, end);
  const found: Quotation[] = [];
  for (const match of passage.matchAll(marks)) {
    const close = match.index + match[0].length;
    const following = after.exec(passage.slice(close, close + 120));
    const leading = before.exec(passage.slice(Math.max(0, match.index - 200), match.index));
    const speaker = following?.[1] ?? following?.[2] ?? leading?.[1] ?? null;
    found.push({ start: start + match.index, end: start + close, name: isPronoun(speaker) ? null : speaker });
  }
  return found;
}

function isPronoun(speaker: string | null): boolean {
  return speaker !== null && /^(?:He|She|They|It|I|We|The|This|That|But|And|In|Officials?)$/.test(speaker);
}
