import { expect, test } from "vitest";
import { formOf } from "./verbs.ts";

test.each([
  ["attacks", "third"],
  ["attacked", "past"],
  ["agreed", "past"],
  ["freed", "past"],
  ["guaranteed", "past"],
  ["need", "base"],
  ["proceed", "base"],
  ["needed", "past"],
  ["bring", "base"],
  ["bringing", "ing"],
  ["fought", "past"],
  ["taken", "participle"],
  ["run", "base"],
  ["was", "past"],
])("%s is the %s form of its verb", (verb, form) => {
  expect(formOf(verb)).toBe(form);
});
