import { isPersonName, withoutHonorifics } from "./names.ts";
import { INSTITUTION_WORDS, ROLE_WORDS } from "./words.ts";

/** A contributor's name, title and affiliation as one line or phrase prints them. */
export interface PrintedCredit {
  name: string;
  title: string;
  affiliation: string;
}

const firstSeparator = /,\s+|\s+[–—|]\s+|\s+--?\s+|\s*\(/;
const wordsOf = /[\p{L}'’]+(?:-[\p{L}]+)*/gu;

/**
 * Reads "Name, Title, Affiliation" with commas, dashes, bars or brackets between; null when the line is anything else.
 * A title or an institution must be recognisable, so that a list of places is no credit.
 */
export function readCredit(line: string): PrintedCredit | null {
  if (line.length > 220 || /[?!]$/.test(line) || /[\p{Ll}\d]{2}\.$/u.test(line)) return null;
  const cut = firstSeparator.exec(line);
  if (cut === null) return null;
  const printedName = line.slice(0, cut.index).trim();
  if (!isPersonName(printedName)) return null;
  let rest = line.slice(cut.index + cut[0].length).trim();
  if (cut[0].includes("(")) rest = rest.replace(/\)\s*$/, "");
  if (!holdsRole(rest) && !holdsInstitution(rest)) return null;
  if (/\b(?:said|says|told|argued|argues|asked|writes|wrote|warned)\b/.test(rest)) return null;
  return named(printedName, splitPost(rest));
}

/** Splits "Title, Affiliation" or "Title at Affiliation". */
export function splitPost(post: string): { title: string; affiliation: string } {
  const parts = post
    .split(post.includes(" | ") ? /\s+\|\s+/ : /,\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return splitAt(parts[0] ?? "");
  const at = lastIndexOf(parts, (part, index) => index > 0 && holdsInstitution(part));
  const from = at > 0 ? at : parts.length - 1;
  if (from === parts.length - 1 && / (?:at|with) /.test(parts[0] ?? "") && at <= 0) return splitAt(post);
  return { title: parts.slice(0, from).join(", "), affiliation: parts.slice(from).join(", ") };
}

/** Whether the words name a job. */
export function holdsRole(text: string): boolean {
  return holds(text, ROLE_WORDS);
}

export function holdsInstitution(text: string): boolean {
  return holds(text, INSTITUTION_WORDS);
}

function splitAt(post: string): { title: string; affiliation: string } {
  const cut =
    / (?:at|with|for) (?:the )?(?=\p{Lu})/u.exec(post) ??
    (holdsRole(post) ? / of (?:the )?(?=\p{Lu})/u.exec(post) : null);
  if (cut !== null) return { title: post.slice(0, cut.index), affiliation: post.slice(cut.index + cut[0].length) };
  return holdsRole(post) ? { title: post, affiliation: "" } : { title: "", affiliation: post };
}

function named(printed: string, post: { title: string; affiliation: string }): PrintedCredit {
  const { honorific, name } = withoutHonorifics(printed);
  return { name, title: post.title === "" ? honorific : post.title, affiliation: post.affiliation };
}

function holds(text: string, list: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(wordsOf)) if (list.has(word.toLowerCase())) return true;
  return false;
}

function lastIndexOf<T>(list: readonly T[], fits: (one: T, index: number) => boolean): number {
  for (let index = list.length - 1; index >= 0; index -= 1) if (fits(list[index] as T, index)) return index;
  return -1;
}
