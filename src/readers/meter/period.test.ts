import { describe, expect, test } from "vitest";
import { calendarOf } from "./calendar.ts";
import { PERIODS, periodAround } from "./period.ts";

/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const zones = [
  "UTC",
  "Europe/Vienna",
  "America/St_Johns",
  "America/Sao_Paulo",
  "America/Santiago",
  "Africa/Cairo",
  "Asia/Beirut",
  "Asia/Kathmandu",
  "Asia/Tehran",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "Pacific/Chatham",
  "Pacific/Kiritimati",
  "Pacific/Niue",
];

const dayThere = (at: Date, timeZone: string) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(at);
const monthThere = (at: Date, timeZone: string) => dayThere(at, timeZone).slice(0, 7);

describe("periods", () => {
  test("hold the moment that they are asked for, and follow each other without gap or overlap", () => {
    const random = chance(4180);
    const [earliest, latest] = [Date.UTC(1995), Date.UTC(2045)];
    for (let n = 0; n < 1200; n++) {
      const now = new Date(earliest + Math.floor(random() * (latest - earliest)));
      const timeZone = zones[n % zones.length] as string;
      const period = PERIODS[n % PERIODS.length] as (typeof PERIODS)[number];
      const where = `${now.toISOString()} ${timeZone} ${period}`;
      const span = periodAround(now, period, timeZone);
      expect(span.from <= now && now < span.until, where).toBe(true);
      // Every moment of it says the same, and the moments beside it belong to its neighbours.
      const within = new Date(
        span.from.getTime() + Math.floor(random() * (span.until.getTime() - span.from.getTime())),
      );
      expect(periodAround(within, period, timeZone), where).toEqual(span);
      expect(periodAround(new Date(span.from.getTime() - 1), period, timeZone).until, where).toEqual(span.from);
      expect(periodAround(span.until, period, timeZone).from, where).toEqual(span.until);
    }
  });

  test("are months of the calendar on the wall, whatever the zone", () => {
    const random = chance(7);
    for (let n = 0; n < 400; n++) {
      const timeZone = zones[n % zones.length] as string;
      const now = new Date(Date.UTC(2000 + Math.floor(random() * 40), 0) + Math.floor(random() * 365 * 86_400_000));
      const { from, until } = periodAround(now, "month", timeZone);
      const month = monthThere(now, timeZone);
      const ends = [from, new Date(until.getTime() - 1)].map((at) => monthThere(at, timeZone));
      expect(ends, `${now.toISOString()} ${timeZone}`).toEqual([month, month]);
      expect(monthThere(new Date(from.getTime() - 1), timeZone)).not.toBe(month);
      expect(monthThere(until, timeZone)).not.toBe(month);
    }
  });

  test.each([
    // The first zone to have a new month, and the last.
    ["2026-10-31T10:00:00.000Z", "Pacific/Kiritimati", "month", "2026-10-31T10:00:00.000Z", "2026-11-30T10:00:00.000Z"],
    ["2026-10-31T09:59:59.999Z", "Pacific/Kiritimati", "month", "2026-09-30T10:00:00.000Z", "2026-10-31T10:00:00.000Z"],
    ["2026-11-01T10:59:59.999Z", "Pacific/Niue", "month", "2026-10-01T11:00:00.000Z", "2026-11-01T11:00:00.000Z"],
    // A month that begins in summer time and ends in winter time, and the other way round.
    ["2026-10-15T12:00:00.000Z", "Europe/Vienna", "month", "2026-09-30T22:00:00.000Z", "2026-10-31T23:00:00.000Z"],
    ["2026-03-15T12:00:00.000Z", "Europe/Vienna", "month", "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"],
    // Days of 25 and 23 hours.
    ["2026-10-25T12:00:00.000Z", "Europe/Vienna", "day", "2026-10-24T22:00:00.000Z", "2026-10-25T23:00:00.000Z"],
    ["2026-03-29T12:00:00.000Z", "Europe/Vienna", "day", "2026-03-28T23:00:00.000Z", "2026-03-29T22:00:00.000Z"],
    // A day that begins at one in the morning, because midnight does not exist.
    ["2018-11-04T12:00:00.000Z", "America/Sao_Paulo", "day", "2018-11-04T03:00:00.000Z", "2018-11-05T02:00:00.000Z"],
    // 30 December 2011 did not exist in Samoa.
    ["2011-12-30T09:59:59.999Z", "Pacific/Apia", "day", "2011-12-29T10:00:00.000Z", "2011-12-30T10:00:00.000Z"],
    ["2011-12-30T10:00:00.000Z", "Pacific/Apia", "day", "2011-12-30T10:00:00.000Z", "2011-12-31T10:00:00.000Z"],
    // Weeks begin on Monday: a Sunday belongs to the one before.
    ["2026-11-22T23:59:59.999Z", "UTC", "week", "2026-11-16T00:00:00.000Z", "2026-11-23T00:00:00.000Z"],
    ["2026-11-23T00:00:00.000Z", "UTC", "week", "2026-11-23T00:00:00.000Z", "2026-11-30T00:00:00.000Z"],
  ] as const)("around %s in %s, the %s goes from %s to %s", (now, timeZone, period, from, until) => {
    const span = periodAround(new Date(now), period, timeZone);
    expect([span.from.toISOString(), span.until.toISOString()]).toEqual([from, until]);
  });

  test("do not begin twice where clocks strike midnight twice", () => {
    // On 7 November 2010 clocks in St John's went back from 00:01 to 23:01 of the day before.
    const midnight = Date.parse("2010-11-07T02:30:00.000Z");
    const minutes = Array.from({ length: 240 }, (_, n) => new Date(midnight + (n - 90) * 60_000));
    const begun = new Set(minutes.map((at) => periodAround(at, "day", "America/St_Johns").from.toISOString()));
    expect(begun.size).toBe(2);
  });

  test("are remembered, and asked for anew when one ends", () => {
    const calendar = calendarOf("Asia/Kathmandu");
    const before = calendar(new Date("2026-05-31T18:14:59.999Z"), "month");
    const after = calendar(new Date("2026-05-31T18:15:00.000Z"), "month");
    expect(before.until).toEqual(after.from);
    expect(calendar(new Date("2026-06-10T00:00:00Z"), "month")).toBe(after);
    expect(calendar(new Date("2026-05-10T00:00:00Z"), "month")).toEqual(before);
    expect(calendar(new Date("2026-06-10T00:00:00Z"), "day")).not.toBe(after);
  });
});
