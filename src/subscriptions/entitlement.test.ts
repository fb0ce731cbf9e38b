import { describe, expect, test } from "vitest";
import { entitlement, goesOn } from "./entitlement.ts";
import { STATUSES, type Facts } from "./facts.ts";
import { nextFetch, nextLook, nextTry } from "./looks.ts";
import { owed } from "./owed.ts";

const day = (n: number) => new Date(Date.UTC(2031, 2, n, 12)).toISOString();
const at = (n: number) => new Date(day(n));
/** From 1 to 31 March 2031. */
const facts = (differences: Partial<Facts> = {}): Facts => ({
  status: "active",
  periodStart: day(1),
  periodEnd: day(31),
  endsAt: null,
  suspended: false,
  payment: "kept",
  ...differences,
});

describe("a subscription entitles", () => {
  test.each<[string, Partial<Facts>, number, string | null, string]>([
    ["on trial, until it is charged and the grace is over", { status: "trialing" }, 5, day(38), "trial"],
    ["when paid, until the renewal should long be known", {}, 5, day(38), "paid"],
    ["in the days after a renewal of which nothing was heard", {}, 35, day(38), "paid"],
    ["no longer when nothing was heard for too long", {}, 38, null, "over"],
    ["until the end of the period, when cancelled", { endsAt: day(31) }, 5, day(31), "ending"],
    ["not after it", { endsAt: day(31) }, 31, null, "over"],
    ["in the days of grace after a failed payment", { status: "past_due" }, 5, day(8), "grace"],
    ["not after them", { status: "past_due" }, 8, null, "unpaid"],
    ["not beyond its end, grace or not", { status: "past_due", endsAt: day(4) }, 2, day(4), "grace"],
    ["not when nobody pays", { status: "unpaid" }, 5, null, "unpaid"],
    ["not before it is paid", { status: "incomplete" }, 2, null, "incomplete"],
    ["not when it never was", { status: "incomplete_expired" }, 2, null, "incomplete"],
    ["not when a trial ended without a card", { status: "paused" }, 5, null, "suspended"],
    ["not while it is paused", { suspended: true }, 5, null, "suspended"],
    ["not when it has ended", { status: "canceled" }, 5, null, "over"],
    ["not when the money went back", { payment: "refunded" }, 5, null, "refunded"],
    ["not while the money is disputed", { payment: "disputed" }, 5, null, "disputed"],
  ])("%s", (_, differences, today, until, why) => {
    expect(entitlement(facts(differences), 7, at(today))).toEqual({ until, why });
  });

  test("never longer than its period and the days of grace, whatever its state", () => {
    for (const status of STATUSES)
      for (const endsAt of [null, day(20), day(31)])
        for (const today of [1, 15, 30, 31, 37, 38, 60]) {
          const { until } = entitlement(facts({ status, endsAt }), 7, at(today));
          expect(until === null || (until > day(today) && until <= day(38))).toBe(true);
        }
  });
});

test("what is paid for again goes on; what has ended, or ends, does not", () => {
  const going = STATUSES.filter((status) => goesOn({ status, endsAt: null }));
  expect(going).toEqual(["trialing", "active", "past_due", "unpaid", "paused"]);
  expect(STATUSES.some((status) => goesOn({ status, endsAt: day(31) }))).toBe(false);
});

describe("letters", () => {
  const kinds = (differences: Partial<Facts>, today: number) =>
    owed(facts(differences), 7, at(today)).map(({ kind }) => kind);
  test("are owed at the beginning, when a payment fails, and at the end", () => {
    expect(kinds({}, 5)).toEqual(["welcome"]);
    expect(kinds({ status: "past_due" }, 5)).toEqual(["failed"]);
    expect(kinds({ endsAt: day(31) }, 5)).toEqual(["welcome", "cancelled"]);
    expect(kinds({ status: "canceled" }, 5)).toEqual(["cancelled"]);
    expect(kinds({ status: "incomplete_expired" }, 5)).toEqual([]);
    expect(kinds({ payment: "refunded" }, 5)).toEqual([]);
  });
  test("announce the first charge and a yearly one three days before, and no monthly one", () => {
    expect(kinds({ status: "trialing" }, 27)).toEqual(["welcome"]);
    expect(kinds({ status: "trialing" }, 28)).toEqual(["welcome", "soon"]);
    expect(kinds({ status: "trialing", periodEnd: day(5) }, 3)).toEqual(["welcome"]);
    expect(kinds({ periodStart: new Date(Date.UTC(2030, 2, 31)).toISOString() }, 29)).toEqual(["welcome", "soon"]);
    expect(kinds({}, 30)).toEqual(["welcome"]);
  });
});

describe("looking again", () => {
  const seconds = (next: string | null, now: Date) => next && (Date.parse(next) - now.getTime()) / 1000;
  const lookAfter = (age: number) => {
    const now = new Date(at(1).getTime() + age * 1000);
    return seconds(nextLook(day(1), now), now);
  };
  test("at a checkout is done every second for five minutes, then ever less, and ends after its hour", () => {
    expect([0, 60, 299].map(lookAfter)).toEqual([1, 1, 1]);
    expect([301, 1200, 3500].map(lookAfter)).toEqual([15.05, 60, 175]);
    expect(lookAfter(4300)).toBeNull();
  });
  test("at a subscription is done each day and soon after its period, until it has ended", () => {
    expect(nextFetch(facts(), at(5))).toBe(day(6));
    expect(nextFetch(facts(), new Date(at(30).getTime() + 3_600_000))).toBe(
      new Date(at(31).getTime() + 60_000).toISOString(),
    );
    expect(nextFetch(facts(), at(33))).toBe(day(34));
    expect(nextFetch(facts({ status: "past_due" }), at(5))).toBe(new Date(at(5).getTime() + 3_600_000).toISOString());
    expect(nextFetch(facts({ status: "canceled" }), at(5))).toBeNull();
  });
  test("after failures is done later each time, a quarter of an hour at most", () => {
    expect([1, 3, 9, 10, 99].map((n) => seconds(nextTry(n, at(1)), at(1)))).toEqual([2, 8, 512, 900, 900]);
  });
});
