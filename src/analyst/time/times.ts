import type { ClaimTime } from "../claim.ts";
import type { Span } from "../span.ts";
import { calendarTimes } from "./calendar.ts";
import { distantTimes } from "./distances.ts";
import { periodTimes } from "./periods.ts";
import { readPieceDate, type SpokenTime } from "./spoken-time.ts";

const vague =
  /\b(?:currently|today|nowadays|these days|at present|still(?!,)|now|recently|in recent (?:years|months|decades|weeks)|over recent years|throughout (?:recent )?history|for (?:(?:many|several|\p{Ll}+) )?(?:years|decades|centuries|generations)|for a long time|(?:not )?long (?:ago|before)|last week|for the future|in the (?:future|past)|(?<=\b(?:was|were|had) )once|(?<!\bat )once(?= (?:been|stood|fought|gave|\p{Ll}+ed)\b)|continues? to)\b/giu;
/** Where a sentence turns to something else. */
const turn = /;|\b(?:but|whereas)\b/;
/** A clause that only says more about the one named before it. */
const aside = /, (?:who|whom|whose|which)\b[^,;]*(?:,|$)/g;
const opener =
  /\b(?:(since|after|until|till|before|by)\s+)?(?:(?:the\s+)?(?:beginning|start|early (?:part|months|days)|middle|end|close|(?:first|second|latter) half|spring|summer|autumn|winter|fall)\s+of\s+)?(?:the\s+)?(?:(?:early|mid|late|last|next|this)[\s-]+)?$/i;
const joint = /^\s?(?:and|to|until|till|through|or|[-–—])\s(?:the\s|early\s|mid-?\s?|late\s)?$/;
const fromBetween = /\b(between|from)\s+(?:the\s+)?(?:early|mid|late)?[\s-]*$/i;
/** Longer than any sentence that is read. */
const longest = 4000;

/**
 * When a sentence says that something held: the time that stands nearest to `at`, a place in the sentence; null when
 * it names none. `date` is that of the piece, ISO 8601, as much as is known; months without a year are the latest
 * before it, or the next when the sentence looks ahead. Never throws.
 */
export function timeIn(sentence: string, at: number, date: string | null, future = false): ClaimTime | null {
  const words = sentence.slice(0, longest);
  const piece = readPieceDate(date);
  const dated = apart([...calendarTimes(words, piece, future), ...periodTimes(words)]);
  const times = apart([...dated, ...distantTimes(words, piece, dated)]);
  const here = (time: Span): boolean => sameClause(words, time, at);
  const said = spans(words, times).filter((time) => here(time) && !datesNoun(words, time, at));
  const exact = said.filter(({ first, last }) => first !== null || last !== null);
  const nearest = exact.sort((a, b) => gap(a, at) - gap(b, at))[0] ?? said[0];
  if (nearest === undefined) {
    const loose = [...words.matchAll(vague)].find(({ index, 0: { length } }) =>
      here({ start: index, end: index + length }),
    );
    return loose === undefined ? null : { text: loose[0], grain: "vague", basis: "text" };
  }
  const { first, last, grain, basis } = nearest;
  return {
    text: words.slice(nearest.start, nearest.end),
    ...(first === null ? {} : { start: first }),
    ...(last === null ? {} : { end: last }),
    grain,
    basis,
  };
}

/** Of times that overlap, the one that begins first, and the longer of two that begin together. */
function apart(times: readonly SpokenTime[]): SpokenTime[] {
  const sorted = [...times].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: SpokenTime[] = [];
  for (const time of sorted) if (time.start >= (kept.at(-1)?.end ?? 0)) kept.push(time);
  return kept;
}

/** Joins "between X and Y", "from X to Y", and takes "since", "until", "the end of" into the time behind them. */
function spans(words: string, times: readonly SpokenTime[]): SpokenTime[] {
  const made: SpokenTime[] = [];
  for (let index = 0; index < times.length; index += 1) {
    const time = times[index] as SpokenTime;
    const next = times[index + 1];
    const before = words.slice(Math.max(0, time.start - 40), time.start);
    const pair = fromBetween.exec(before);
    const tie = next === undefined ? "" : words.slice(time.end, next.start);
    const ranged = pair !== null ? joint.test(tie) : /^\s?(?:to|until|till|through|[-–—])\s$/.test(tie);
    if (next !== undefined && ranged && time.first !== null && next.last !== null && next.last >= time.first) {
      const start = pair === null ? time.start : time.start - pair[0].length;
      made.push({ ...next, start, first: time.first, last: next.last });
      index += 1;
    } else if (pair !== null && pair[1]?.toLowerCase() === "from")
      made.push({ ...time, start: time.start - pair[0].length, ...(time.first === time.last ? { last: null } : {}) });
    else made.push(opened(time, before));
  }
  return made;
}

function opened(time: SpokenTime, before: string): SpokenTime {
  const found = opener.exec(before);
  if (found === null || found[0] === "") return time;
  const start = time.start - found[0].length;
  const which = (found[1] ?? "").toLowerCase();
  if (/^(?:since|after)$/.test(which)) return { ...time, start, last: null };
  if (/^(?:until|till|before|by)$/.test(which)) return { ...time, start, first: null };
  return { ...time, start };
}

/** "the 2003 invasion", "the 1967 borders": the year dates the noun; only a claim that hangs on the noun takes it. */
function datesNoun(words: string, { start, end, first, last }: SpokenTime, at: number): boolean {
  if (first === null || last === null || !/^\d{4}$/.test(words.slice(end - 4, end))) return false;
  const noun = /^\s\p{Ll}{4,}/u.exec(words.slice(end, end + 30));
  const determined =
    /\b(?:the|its|their|his|her|a|an)\s$/i.test(words.slice(Math.max(0, start - 8), start)) ||
    /^the\s/i.test(words.slice(start, end));
  return determined && noun !== null && !(at >= end && at <= end + 25);
}

/** Whether nothing stands between a time and a claim that parts them: a turn, or the bounds of an aside. */
function sameClause(words: string, { start, end }: Span, at: number): boolean {
  if (turn.test(at < start ? words.slice(at, start) : words.slice(end, at))) return false;
  return [...words.matchAll(aside)].every(({ index, 0: { length } }) => {
    const inside = (place: number): boolean => place > index && place < index + length;
    return inside(start) === inside(at);
  });
}

function gap({ start, end }: SpokenTime, at: number): number {
  return at < start ? start - at : Math.max(0, at - end);
}

/** A date line as printed ("3 May 2011", "2011-05-03", "May 2011") as an ISO 8601 date; null when it names no year. */
export function dateIn(printed: string): string | null {
  const iso = /\b\d{4}-\d\d-\d\d\b/.exec(printed);
  if (iso !== null) return iso[0];
  const words = printed.slice(0, 200);
  return calendarTimes(words, null, false)[0]?.first ?? periodTimes(words)[0]?.first ?? null;
}
