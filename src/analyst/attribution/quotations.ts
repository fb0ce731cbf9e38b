import type { Span } from "../span.ts";
import { QUOTING_VERBS } from "./saying-words.ts";

/** Words in quotation marks, long enough to state something; `name` is null when the text does not say whose they are. */
export interface Quotation extends Span {
  name: string | null;
}

const shortest = 30;
const longest = 1500;
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
  let open = -1;
  for (const { 0: mark, index } of passage.matchAll(/[“”"]|\n\s*\n/g)) {
    if (open >= 0 && (mark === "”" || mark === '"')) {
      const length = index + 1 - open;
      if (length >= shortest && length <= longest)
        found.push({ start: start + open, end: start + index + 1, name: quotedName(passage, open, index + 1) });
      open = -1;
    } else open = mark === "“" || mark === '"' ? index : -1;
  }
  return found;
}

/** Who says the words between, if a name and a verb of saying stand right before or after them. */
function quotedName(passage: string, open: number, close: number): string | null {
  const following = after.exec(passage.slice(close, close + 120));
  const leading = before.exec(passage.slice(Math.max(0, open - 200), open));
  const speaker = following?.[1] ?? following?.[2] ?? leading?.[1] ?? null;
  return isPronoun(speaker) ? null : speaker;
}

function isPronoun(speaker: string | null): boolean {
  return speaker !== null && /^(?:He|She|They|It|I|We|The|This|That|But|And|In|Officials?)$/.test(speaker);
}
