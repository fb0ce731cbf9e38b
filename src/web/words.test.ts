import { expect, test } from "vitest";
import { mannerOf } from "./words.ts";

test.each([
  ["asserted", "statement", "asserted"],
  ["denied", "statement", "denied"],
  ["asserted", "recommendation", "recommendation"],
  ["asserted", "question", "question"],
  ["hedged", "prediction", "prediction, hedged"],
] as const)("what is %s as a %s reads: %s", (certainty, speechAct, manner) => {
  expect(mannerOf({ certainty, speechAct })).toBe(manner);
});
