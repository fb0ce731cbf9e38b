import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["", "", 0],
  ["tax", "tax", 0],
  ["tax", "taxi", 1],
  ["tax", "tux", 1],
  ["tax", "atx", 1],
  ["border", "broader", 2],
  ["treaty", "entreat", 3],
])("from %j to %j it is %d", (a, b, distance) => {
  expect(editDistance(a, b, 9)).toBe(distance);
  expect(editDistance(b, a, 9)).toBe(distance);
  expect(editDistance(a, b, 1)).toBe(Math.min(distance, 2));
});
