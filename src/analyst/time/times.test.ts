import { expect, test } from "vitest";
import { timeIn } from "./times.ts";

test.each([
  [
    "It began on 3 May 1987.",
    { text: "3 May 1987", start: "1987-05-03", end: "1987-05-03", grain: "day", basis: "text" },
  ],
  [
    "It began on May 3, 1987.",
    { text: "May 3, 1987", start: "1987-05-03", end: "1987-05-03", grain: "day", basis: "text" },
  ],
  ["It has lasted since 1974.", { text: "since 1974", start: "1974", grain: "year", basis: "text" }],
  ["It lasted until 1974.", { text: "until 1974", end: "1974", grain: "year", basis: "text" }],
  ["The war of 1980-88 ended it.", { text: "1980-88", start: "1980", end: "1988", grain: "year", basis: "text" }],
  [
    "In the 1960s they were friends.",
    { text: "the 1960s", start: "1960", end: "1969", grain: "decade", basis: "text" },
  ],
  ["They still do.", { text: "still", grain: "vague", basis: "text" }],
  ["They did last year.", { text: "last year", start: "2010", end: "2010", grain: "year", basis: "piece date" }],
])("%s", (sentence, expected) => {
  expect(timeIn(sentence, 0, "2011-05")).toEqual(expected);
});

test("without a word about time there is none, and without a date 'last year' stays vague", () => {
  expect(timeIn("They did.", 0, "2011")).toBeNull();
  expect(timeIn("They did last year.", 0, null)).toEqual({ text: "last year", grain: "vague", basis: "text" });
});
