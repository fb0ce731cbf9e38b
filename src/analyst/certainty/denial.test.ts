import { describe, expect, test } from "vitest";
import { says } from "../reading-fixture.ts";
import { denialOf } from "./denied-word.ts";

describe("what is denied where it stands is denied", () => {
  test.each([
    ["Ghana and Mali are no longer at war.", "ghana fights mali denied"],
    ["Ghana and Mali are not at war.", "ghana fights mali denied"],
    ["Ghana is not at odds with Mali.", "ghana diverges_from mali denied"],
    ["Ghana pretended to support Mali.", "ghana supports mali denied"],
    ["Ghana came close to attacking Mali.", "ghana fights mali denied"],
    ["Ghana did not come close to attacking Mali.", "ghana fights mali denied"],
    ["Ghana pretended to criticise Mali.", "ghana criticises mali denied"],
    ["Togo kept Ghana from criticising Mali.", "ghana criticises mali denied"],
    ["Ghana backed away from attacking Mali.", "ghana fights mali denied"],
    ["Ghana refrained from attacking Mali.", "ghana fights mali denied"],
    ["Ghana was prevented from attacking Mali.", "ghana fights mali denied"],
    ["Togo kept Ghana from helping Mali.", "ghana supports mali denied"],
  ])("%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

describe("what is denied twice, or only looks denied, is stated", () => {
  test.each([
    ["Ghana does not only support Mali.", "ghana supports mali"],
    ["Ghana and Mali are at war.", "ghana fights mali"],
    ["Ghana did not refrain from attacking Mali.", "ghana fights mali"],
    ["Togo did not prevent Ghana from attacking Mali.", "ghana fights mali"],
    ["Ghana has not ended its support for Mali.", "ghana supports mali"],
    ["Ghana does not trust Mali.", "ghana distrusts mali"],
    ["Ghana cannot survive without Mali.", "ghana depends_on mali"],
  ])("%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});

test("what is said to be too much, or feared, is hedged", () => {
  expect(says("Ghana's support for Mali is exaggerated.")).toEqual(["ghana supports mali hedged"]);
  expect(says("Ghana's support for Mali is in doubt.")).toEqual(["ghana supports mali hedged"]);
  expect(says("Ghana's support for Mali is generous.")).toEqual(["ghana supports mali"]);
  expect(says("Nigeria fears that Ghana supports Mali.")).toEqual(["[nigeria] ghana supports mali hedged"]);
});

test.each([
  ["Togo denied that Ghana bombed Mali.", "afar"],
  ["It is false that Ghana bombed Mali.", "afar"],
  ["Nobody believes that Ghana bombed Mali.", "afar"],
  ["Nobody believes Ghana bombed Mali.", "afar"],
  ["Ghana never bombed Mali.", "here"],
  ["Ghana bombed Mali.", null],
  ["Togo did not deny that Ghana bombed Mali.", null],
  ["Nobody doubts that Ghana bombed Mali.", null],
  ["Togo, which denied that it had help, knows who bombed Mali.", null],
])("a predicate is denied here or from afar: %s", (text, expected) => {
  const start = text.indexOf("bombed");
  expect(denialOf(text, { start, end: start + "bombed".length })).toBe(expected);
});
