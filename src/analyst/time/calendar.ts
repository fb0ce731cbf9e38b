import { casual } from "chrono-node/en";
import { isoDate, type PieceDate, type SpokenTime } from "./spoken-time.ts";

const monthName =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)\b/;
const dayName = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]omorrow)\b/;
/** Before a month that stands alone: without it, "May" is a verb and "March" a walk. */
const opensMonth =
  /\b(?:in|since|until|till|by|from|during|before|after|between|of|to|and|through|last|next|this|past|early|late|mid)[\s-]+$/i;

/** Chrono's reader of English dates, without its hours: "from 3 May" is no time of day. */
const reader = casual.clone();
reader.parsers = reader.parsers.filter(
  ({ constructor }) => !/Time(?:Expression|Unit)|CasualTime/.test(constructor.name),
);

type Read = ReturnType<typeof reader.parse>[number];

/** Days and months that a sentence names. What hangs on a piece's date that is not known is left out. */
export function calendarTimes(sentence: string, piece: PieceDate | null, future: boolean): SpokenTime[] {
  if (!monthName.test(sentence) && !dayName.test(sentence)) return [];
  // Without a date, any will do: what depends on it is dropped.
  const reference = new Date(piece?.year ?? 2000, (piece?.month ?? 1) - 1, piece?.day ?? 1, 12);
  return reader.parse(sentence, reference).flatMap((read): SpokenTime[] => {
    const lead = /^(?:on|in|from)\s+/i.exec(read.text)?.[0].length ?? 0;
    const place = { start: read.index + lead, end: read.index + read.text.length };
    const before = sentence.slice(Math.max(0, read.index - 12), read.index);
    if (!monthName.test(read.text)) return dayName.test(read.text) ? nearDay(read, place, piece, future) : [];
    if (!/\d/.test(read.text) && !opensMonth.test(before)) return [];
    const { start, end } = read;
    const dated = start.isCertain("year") || end?.isCertain("year") === true;
    const daily = start.isCertain("day");
    if (!dated && (piece === null || piece.month === null)) return [];
    const [first, last] = [start, end ?? start].map((one) => {
      const month = one.get("month") ?? 1;
      const day = one.get("day") ?? 1;
      const year = dated || piece === null ? (one.get("year") ?? 0) : yearAround(piece, month, day, future);
      return isoDate(year, month, daily ? day : null);
    });
    return first === undefined || last === undefined || last < first
      ? []
      : [{ ...place, first, last, grain: daily ? "day" : "month", basis: dated ? "text" : "piece date" }];
  });
}

/** The year of a month that was named without one: the latest that is not after the piece, or the next. */
function yearAround({ year, month, day }: PieceDate, named: number, on: number, future: boolean): number {
  const ahead = named - (month ?? 1) || (day === null ? 0 : on - day);
  if (future) return ahead < 0 ? year + 1 : year;
  return ahead > 0 ? year - 1 : year;
}

/** "On Tuesday", "yesterday": only beside a day that is known. */
function nearDay(
  read: Read,
  place: { start: number; end: number },
  piece: PieceDate | null,
  future: boolean,
): SpokenTime[] {
  if (piece === null || piece.day === null) return [];
  const { start } = read;
  const said = new Date(Date.UTC(start.get("year") ?? 0, (start.get("month") ?? 1) - 1, start.get("day") ?? 1));
  const written = Date.UTC(piece.year, (piece.month ?? 1) - 1, piece.day);
  if (start.isCertain("weekday")) {
    if (!future && said.getTime() > written) said.setUTCDate(said.getUTCDate() - 7);
    if (future && said.getTime() < written) said.setUTCDate(said.getUTCDate() + 7);
  }
  const day = said.toISOString().slice(0, 10);
  return [{ ...place, first: day, last: day, grain: "day", basis: "piece date" }];
}
