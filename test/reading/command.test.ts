import { expect, test } from "vitest";
import { rapport } from "../rapport.ts";

test.each<[string, string[], RegExp]>([
  ["--again for one file", ["--again", "letter.txt"], /--again together with --library/],
  ["no threads", ["--library", "--threads", "0"], /--threads must be a whole number from 1/],
  [
    "a threshold in percent",
    ["--library", "--editors-threshold", "35"],
    /--editors-threshold must be a number from 0 to 1/,
  ],
])("analyse refuses %s in one sentence", async (_what, words, sentence) => {
  const { code, out, err } = await rapport(["analyse", ...words]);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(sentence);
});
