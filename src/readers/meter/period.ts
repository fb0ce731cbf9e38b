export const PERIODS = ["month", "week", "day"] as const;
/** A calendar month, a week from Monday, or a day: of the publication's time zone, not of UTC. */
export type Period = (typeof PERIODS)[number];

/** From the first moment of a period to the first one after it. */
export interface Span {
  from: Date;
  until: Date;
}

/**
 * The period that a moment lies in. Whatever the zone does (summer time, a skipped day, midnight struck twice), periods
 * follow each other without gap or overlap, so that nothing is counted twice or not at all.
 */
export function periodAround(now: Date, period: Period, timeZone: string): Span {
  let first = firstDay[period](dayIn(timeZone, now.getTime()));
  // Where clocks go back across midnight, a date begins, ends and begins again: the search below settles on one of them.
  if (beginning(timeZone, first) > now.getTime()) first = firstDay[period](first - 1);
  if (beginning(timeZone, nextDay[period](first)) <= now.getTime()) first = nextDay[period](first);
  return {
    from: new Date(beginning(timeZone, first)),
    until: new Date(beginning(timeZone, nextDay[period](first))),
  };
}

/** Days are counted from 1 January 1970, a Thursday, on the calendar that hangs on the wall there. */
const firstDay: Record<Period, (day: number) => number> = {
  month: (day) => day - onCalendar(day).getUTCDate() + 1,
  week: (day) => day - ((day + 3) % 7),
  day: (day) => day,
};

const nextDay: Record<Period, (first: number) => number> = {
  month: (first) => Date.UTC(onCalendar(first).getUTCFullYear(), onCalendar(first).getUTCMonth() + 1) / dayLength,
  week: (first) => first + 7,
  day: (first) => first + 1,
};

const dayLength = 86_400_000;
// No zone was ever further from UTC.
const furthest = 16 * 3_600_000;

function onCalendar(day: number): Date {
  return new Date(day * dayLength);
}

/** The first moment, in milliseconds, at which the zone has that day or, where it skips it, a later one. */
function beginning(timeZone: string, day: number): number {
  let [before, after] = [day * dayLength - furthest, day * dayLength + furthest];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(timeZone, middle) < day) before = middle;
    else after = middle;
  }
  return after;
}

const calendars = new Map<string, Intl.DateTimeFormat>();

function dayIn(timeZone: string, at: number): number {
  let calendar = calendars.get(timeZone);
  if (!calendar) {
    calendar = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", {
      timeZone,
      year: "numeric",
      month: "numeric",
      day: "numeric",
    });
    calendars.set(timeZone, calendar);
  }
  const [month = 0, day = 0, year = 0] = calendar.format(at).split("/").map(Number);
  return Date.UTC(year, month - 1, day) / dayLength;
}
