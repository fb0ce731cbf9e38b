import { expect, test } from "vitest";
import { documentOf } from "../../../test/made-up/pieces.ts";
import { cut } from "../../readers/index.ts";
import { inContext } from "./context.ts";

const paragraph = "The crews paid. Because the crown was poor, the crews paid twice, and sang. Nobody wrote it down.";
const document = documentOf({ title: "Ferries", body: ["One.", paragraph, "Another day."] });
const spanOf = (words: string) => {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
};

test("a quote stands in its sentence", () => {
  expect(inContext(document, spanOf("the crews paid twice"))).toEqual({
    before: "Because the crown was poor, ",
    quote: "the crews paid twice",
    after: ", and sang.",
  });
});

test("a quote over two sentences stands in both, and none reaches into another paragraph", () => {
  const { before, after } = inContext(document, spanOf("and sang. Nobody wrote"));
  expect([before, after]).toEqual(["Because the crown was poor, the crews paid twice, ", " it down."]);
});

test("the context ends where the reader's sight ends", () => {
  const long = documentOf({ title: "Ferries", body: [`${"Word ".repeat(118)}seen word, unseen word.`] });
  const start = long.text.indexOf("seen word");
  expect(inContext(cut(long), { start, end: start + 4 }).after).toBe(" word,");
});
