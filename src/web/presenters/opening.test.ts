import { expect, test } from "vitest";
import { plain, TextGatherer } from "../../publication/document/build.ts";
import { opensLarge } from "./opening.ts";

function opening(words: string) {
  const gatherer = new TextGatherer();
  const title = gatherer.put(plain("Tolls"));
  const body = words === "" ? [] : [{ type: "paragraph" as const, ...gatherer.put(plain(words)) }];
  return { text: gatherer.text, title, standfirst: null, body, questions: [], turns: [] };
}

test("a large first letter is for scripts whose letters stand alone", () => {
  expect(["“The strait froze.", "Пролив замёрз.", "Ὁ πορθμός"].map(opening).every(opensLarge)).toBe(true);
  expect(["تجمد المضيق.", "המצר קפא", "海峡が凍った", "1857", ""].map(opening).some(opensLarge)).toBe(false);
});
