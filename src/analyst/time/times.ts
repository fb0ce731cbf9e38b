import type { ClaimTime } from "../claim.ts";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const month = "(January|February|March|April|May|June|July|August|September|October|November|December)";
const spelled = new RegExp(String.raw`\b(?:(\d{1,2}) )?${month}(?: (\d{1,2}),)? (\d{4})\b`, "g");
const years = /\b(since|from|until|before|after|in|by|during)? ?\b((?:1[89]|20)\d\d)(?:[-–](\d{2,4}))?\b(?!s)/g;
const decades = /\b(?:the )?(?:(?:early|mid|late)[- ])?((?:1[89]|20)\d)0s\b/g;
const vague =
  /\b(?:currently|today|nowadays|these days|at present|still|now|recently|in recent (?:years|months|decades)|over recent years|throughout (?:recent )?history|for (?:years|decades|a long time)|long|last (?:year|month|week)|this year|for the future|in the (?:future|past)|once|continues? to)\b/i;

/** When a sentence says that something held: the time expression nearest to `at`; null when it names none. */
export function timeIn(sentence: string, at: number, date: string | null): ClaimTime | null {
  const exact = [...days(sentence), ...yearly(sentence), ...decadal(sentence)];
  const nearest = exact.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at))[0];
  if (nearest !== undefined) return nearest.time;
  const loose = vague.exec(sentence);
  if (loose === null) return null;
  const [text] = loose;
  const year = date === null ? null : Number(date.slice(0, 4));
  const back = /^last year$/i.test(text) ? 1 : /^this year$/i.test(text) ? 0 : null;
  if (year === null || Number.isNaN(year) || back === null) return { text, grain: "vague", basis: "text" };
  return { text, start: `${year - back}`, end: `${year - back}`, grain: "year", basis: "piece date" };
}

interface Found {
  at: number;
  time: ClaimTime;
}

function days(sentence: string): Found[] {
  return [...sentence.matchAll(spelled)].map((found) => {
    const day = found[1] ?? found[3];
    const number = String(months.indexOf((found[2] ?? "").toLowerCase()) + 1).padStart(2, "0");
    const iso = `${found[4] ?? ""}-${number}${day === undefined ? "" : `-${day.padStart(2, "0")}`}`;
    return {
      at: found.index,
      time: { text: found[0], start: iso, end: iso, grain: day === undefined ? "month" : "day", basis: "text" },
    };
  });
}

function yearly(sentence: string): Found[] {
  return [...sentence.matchAll(years)].map((found) => {
    const [text, preposition, first = "", last] = found;
    const end = last === undefined ? first : first.slice(0, 4 - last.length) + last;
    const open = preposition === "since" || preposition === "after" || preposition === "from";
    const bounds = open
      ? { start: first }
      : preposition === "until" || preposition === "before" || preposition === "by"
        ? { end: first }
        : { start: first, end };
    return { at: found.index, time: { text: text.trim(), ...bounds, grain: "year", basis: "text" } };
  });
}

function decadal(sentence: string): Found[] {
  return [...sentence.matchAll(decades)].map((found) => ({
    at: found.index,
    time: { text: found[0], start: `${found[1] ?? ""}0`, end: `${found[1] ?? ""}9`, grain: "decade", basis: "text" },
  }));
}
