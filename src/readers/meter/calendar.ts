import { periodAround, type Period, type Span } from "./period.ts";

/** The period around a moment, in one zone. */
export type Calendar = (now: Date, period: Period) => Span;

/** Remembers the period that was asked for last: a zone's rules are slow to ask, and the answer changes once a period. */
export function calendarOf(timeZone: string): Calendar {
  const last = new Map<Period, Span>();
  return (now, period) => {
    const known = last.get(period);
    if (known && known.from <= now && now < known.until) return known;
    const span = periodAround(now, period, timeZone);
    last.set(period, span);
    return span;
  };
}
