import { expect, test } from "vitest";
import { momentOf } from "./day.ts";

test.each([
  ["no date", null, "2024-05-02T10:00:00.000Z", null],
  ["only a year", "2011", "2024-05-02T10:00:00.000Z", null],
  ["only a month", "2011-03", "2024-05-02T10:00:00.000Z", null],
  ["a day long before it was imported", "2011-03-16", "2024-05-02T10:00:00.000Z", "2011-03-16T12:00:00.000Z"],
  ["the very day it appeared", "2024-05-02", "2024-05-02T10:30:00.000Z", "2024-05-02T10:30:00.000Z"],
  [
    "the very day it appeared, in the publication's zone",
    "2024-05-03",
    "2024-05-02T22:30:00.000Z",
    "2024-05-02T22:30:00.000Z",
  ],
  ["a moment", "2011-03-16T08:00:00Z", null, "2011-03-16T08:00:00.000Z"],
])("%s", (_, date, publishedAt, expected) => {
  expect(momentOf(date, publishedAt, "Europe/Vienna")?.toISOString() ?? null).toBe(expected);
});
