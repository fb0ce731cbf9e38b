import { isoDate, type PieceDate, type SpokenTime } from "./spoken-time.ts";

const words =
  "an? one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy";
const counts = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ...words
    .split(" ")
    .slice(1, 13)
    .map((word, index): [string, number] => [word, index + 1]),
  ["fifteen", 15],
  ...words
    .split(" ")
    .slice(14)
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
]);
const count = String.raw`(\d{1,3}|${words.replaceAll(" ", "|")})`;
const near = /\b(?:the )?(last|past|this|current|next|coming) (year|month|decade)\b/gi;
const away = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:(?:some|about|nearly|almost|over|around) )?${count} (year|month|decade)s? (ago|earlier|later)\b`,
  "giu",
);
const lately = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:the )?(last|past|next|coming) ${count} (year|month|decade)s\b`,
  "giu",
);

/** "last year", "two decades ago", "the past five years": distances from the piece's date, or from another date in the sentence. */
export function distantTimes(sentence: string, piece: PieceDate | null, dated: readonly SpokenTime[]): SpokenTime[] {
  return [
    ...[...sentence.matchAll(near)].map((found) => {
      const which = (found[1] ?? "").toLowerCase();
      const step = /^(?:last|past)$/.test(which) ? -1 : /^(?:this|current)$/.test(which) ? 0 : 1;
      return placed(found, stepped(piece, step, found[2] ?? ""));
    }),
    ...[...sentence.matchAll(away)].flatMap((found) => counted(found, piece, dated)),
    ...[...sentence.matchAll(lately)].map((found) => {
      const back = /^(?:last|past)$/i.test(found[1] ?? "");
      // Five decades are fifty years up to now, not five calendar decades.
      const decades = /^decade/i.test(found[3] ?? "");
      const unit = decades ? "year" : (found[3] ?? "");
      const far = stepped(piece, (back ? -1 : 1) * many(found[2]) * (decades ? 10 : 1), unit);
      const here = stepped(piece, 0, unit);
      const [from, to] = back ? [far, here] : [here, far];
      return placed(found, from === null || to === null ? null : { ...from, last: to.last });
    }),
  ];
}

/** "Two years later" needs a date before it to count from; "earlier" falls back on the piece's own. */
function counted(found: RegExpExecArray, piece: PieceDate | null, dated: readonly SpokenTime[]): SpokenTime[] {
  const how = (found[3] ?? "").toLowerCase();
  const anchor = how === "ago" ? undefined : dated.findLast(({ end }) => end <= found.index);
  if (how === "later" && anchor === undefined) return [];
  const from = anchor?.first === undefined || anchor.first === null ? piece : dateIn(anchor.first);
  const made = stepped(from, (how === "later" ? 1 : -1) * many(found[1]), found[2] ?? "");
  const place = placed(found, made);
  return [anchor === undefined ? place : { ...place, basis: anchor.basis }];
}

function dateIn(iso: string): PieceDate {
  const [year, month] = iso.split("-").map(Number);
  return { year: year ?? 0, month: month ?? null, day: null };
}

function many(said: string | undefined): number {
  return counts.get((said ?? "").toLowerCase()) ?? Number(said);
}

type Stretch = Pick<SpokenTime, "first" | "last" | "grain">;

/** Where an expression stands, and what it means; vague when the date that it hangs on is not known. */
function placed(found: RegExpExecArray, made: Stretch | null): SpokenTime {
  const place = { start: found.index, end: found.index + found[0].length };
  return made === null
    ? { ...place, first: null, last: null, grain: "vague", basis: "text" }
    : { ...place, ...made, basis: "piece date" };
}

/** The year, month or decade that lies so many steps from a date. */
function stepped(from: PieceDate | null, steps: number, unit: string): Stretch | null {
  if (from === null) return null;
  if (/^decade/i.test(unit)) {
    const first = Math.floor((from.year + steps * 10) / 10) * 10;
    return { first: isoDate(first), last: isoDate(first + 9), grain: "decade" };
  }
  if (/^year/i.test(unit)) {
    const year = isoDate(from.year + steps);
    return { first: year, last: year, grain: "year" };
  }
  if (from.month === null) return null;
  const months = from.year * 12 + from.month - 1 + steps;
  const month = isoDate(Math.floor(months / 12), (months % 12) + 1);
  return { first: month, last: month, grain: "month" };
}
