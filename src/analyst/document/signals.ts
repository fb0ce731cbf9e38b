import { BYLINE_DATE } from "./boilerplate-patterns.ts";
import { readCredit, splitPost, type PrintedCredit } from "./credit.ts";
import type { Line } from "./lines.ts";
import { fold, isPersonName, withoutHonorifics } from "./names.ts";
import { ANSWERER_LABELS, ASKER_LABELS, NOT_SPEAKERS } from "./words.ts";

/** "WPR:" or "Jane Roe, Senior Fellow, X:" before what is said. */
interface Label {
  /** As printed, without marks and honorifics. */
  name: string;
  role: "asker" | "answerer" | null;
  credit: PrintedCredit | null;
  /** Where the credit stands, and where the spoken words begin; offsets into the text. */
  start: number;
  end: number;
  says: number;
}

export interface Numbered {
  n: number;
  /** "question" and "answer" when the text says so ("Q1.", "Answer 2:"); null for a bare number. */
  role: "question" | "answer" | null;
  /** Where the words after the number begin. */
  says: number;
}

/** What a line could open. Whether it does, its neighbours decide. */
export interface Signal {
  label: Label | null;
  numbered: Numbered | null;
  byline: PrintedCredit | null;
  /** "By Jane Roe". */
  author: PrintedCredit | null;
}

const labelShape = /^([*_]{0,3})([^:*_\n]{1,160}?)\s?([*_]{0,3}):([*_]{0,3})(?:\s+|$)/u;
const number =
  /^[*_]{0,3}(?:(q(?:uestion)?|a(?:nswer)?)\s?\.?\s?(?:no\.?\s?)?(\d{1,2})(?:\s*[.):–—-]+\s*|\s+(?=\p{Lu})|$)|(\d{1,2})(?:[.)]|\s[–—-])(?:\s+|$))[*_]{0,3}/iu;
const pointedLabel = /^([QA])\.\s+/;
const speakerWord = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}\d.'’&-]*|d[eai]|van|von|der|al|el|bin|[A-Z]{1,6})$/u;

/** A line that opens nothing. */
export const SILENT: Signal = { label: null, numbered: null, byline: null, author: null };

/** Whether a text puts "Q." and "A." before what is said: elsewhere "A." is somebody's initial. */
export function hasPointedLabels(lines: readonly Line[]): boolean {
  return ["Q", "A"].every((letter) => lines.some(({ text }) => pointedLabel.exec(text.slice(0, 10))?.[1] === letter));
}

export function readSignal(line: Line, pointed: boolean): Signal {
  const head = line.text.slice(0, 240);
  const numbered = readNumber(head, line.start);
  const label =
    numbered === null ? ((pointed ? readPointed(head, line.start) : null) ?? readLabel(head, line.start)) : null;
  const alone = numbered === null && label === null && line.text.length <= 220;
  return {
    label,
    numbered,
    byline: alone ? readCredit(line.text) : null,
    author: alone ? readAuthor(line.text) : null,
  };
}

function readPointed(head: string, at: number): Label | null {
  const found = pointedLabel.exec(head);
  if (found === null) return null;
  const name = found[1] ?? "";
  const role = name === "Q" ? "asker" : "answerer";
  return { name, role, credit: null, start: at, end: at + 2, says: at + found[0].length };
}

function readNumber(head: string, at: number): Numbered | null {
  const found = number.exec(head);
  if (found === null) return null;
  const word = found[1]?.charAt(0).toLowerCase();
  const role = word === undefined ? null : word === "q" ? "question" : "answer";
  return { n: Number(found[2] ?? found[3]), role, says: at + found[0].length };
}

function readLabel(head: string, at: number): Label | null {
  const found = labelShape.exec(head);
  if (found === null) return null;
  const printed = (found[2] ?? "").trim();
  const start = at + (found[1] ?? "").length;
  const place = { start, end: start + (found[2] ?? "").length, says: at + found[0].length };
  const folded = fold(printed);
  if (ASKER_LABELS.has(folded)) return { name: printed, role: "asker", credit: null, ...place };
  if (ANSWERER_LABELS.has(folded)) return { name: printed, role: "answerer", credit: null, ...place };
  const { name } = withoutHonorifics(printed);
  const words = name.split(/\s+/);
  const speaks =
    words.length <= 5 && words.every((word) => speakerWord.test(word)) && !NOT_SPEAKERS.has(folded.split(" ")[0] ?? "");
  if (speaks) return { name, role: null, credit: null, ...place };
  const credit = readCredit(printed) ?? bracketed(printed);
  return credit === null ? null : { name: credit.name, role: null, credit, ...place };
}

function readAuthor(line: string): PrintedCredit | null {
  const found = /^(?:by|written by|author:)\s+(.{3,160})$/i.exec(line);
  if (found === null || /[.?!]$/.test(line)) return null;
  const rest = (found[1] ?? "").trim().replace(BYLINE_DATE, "");
  if (isPersonName(rest)) return { name: withoutHonorifics(rest).name, title: "", affiliation: "" };
  return readCredit(rest);
}

/** "Jane Roe (Polar Forum)": before a colon, whatever stands in brackets says who she is. */
function bracketed(printed: string): PrintedCredit | null {
  const found = /^([^(]{3,60})\s\(([^()]{2,100})\)$/.exec(printed);
  const name = found?.[1]?.trim() ?? "";
  return isPersonName(name) ? { name: withoutHonorifics(name).name, ...splitPost(found?.[2] ?? "") } : null;
}
