import { expect, test } from "vitest";
import { grounds, initialsOf } from "./initials.ts";

test.each([
  ["Runa Falk", "RF"],
  ["runa", "R"],
  ["Runa von der Falk", "RF"],
  ["Émile Zola", "ÉZ"],
  ["李 明", "李明"],
  ["(Runa) “Falk”", "RF"],
  ["", "?"],
  ["!!! ???", "?"],
  ["محمد علي", "مع"],
  ["<script> x", "SX"],
])("%j is drawn as %s", (name, letters) => {
  expect(initialsOf(name).letters).toBe(letters);
});

test("the ground is the same for the same name, and one of a few", () => {
  for (const name of ["Runa", "Bo", "x".repeat(5000)]) {
    expect(initialsOf(name)).toEqual(initialsOf(name));
    expect(initialsOf(name).ground).toBeLessThan(grounds);
  }
});
