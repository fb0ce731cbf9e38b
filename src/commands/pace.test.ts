import { expect, test } from "vitest";
import { Pace } from "./pace.ts";

const seconds = (n: number) => n * 1000;

test("the time left is not told before enough has been seen", () => {
  const pace = new Pace(100, seconds(10));
  expect(pace.secondsLeft()).toBeNull();
  pace.mark(3, seconds(14));
  expect(pace.secondsLeft()).toBeNull();
  pace.mark(5, seconds(15));
  expect(pace.secondsLeft()).toBe(95);
});

test("nor while nothing gets done", () => {
  const pace = new Pace(100, 0);
  pace.mark(0, seconds(30));
  expect(pace.secondsLeft()).toBeNull();
});

test("the time left follows the recent minute, whatever was before", () => {
  const pace = new Pace(10_000, 0);
  // Ten pieces a second at first, then one.
  for (let at = 1; at <= 300; at++) pace.mark(at * 10, seconds(at));
  expect(pace.secondsLeft()).toBeCloseTo(700);
  for (let at = 1; at <= 60; at++) pace.mark(3000 + at, seconds(300 + at));
  expect(pace.secondsLeft()).toBeCloseTo(6940);
});

test("marks far apart are counted from the last one before the minute", () => {
  const pace = new Pace(30, 0);
  pace.mark(10, seconds(100));
  pace.mark(20, seconds(200));
  expect(pace.secondsLeft()).toBe(100);
});
