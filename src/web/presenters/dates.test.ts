import { expect, test } from "vitest";
import { dateInWords, dayInWords } from "./dates.ts";

test.each([
  ["2011", "2011"],
  ["2011-03", "March 2011"],
  ["2011-03-16", "16 March 2011"],
  ["2011-03-16T23:30:00Z", "16 March 2011"],
  [null, null],
])("%s is told as finely as it is known: %s", (date, inWords) => {
  expect(dateInWords(date)).toBe(inWords);
});

test("a moment is told as a day of the publication's zone", () => {
  expect(dayInWords("2024-02-03T23:30:00Z", "Europe/Vienna")).toBe("4 February 2024");
});
