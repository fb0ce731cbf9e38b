import { describe, expect, test } from "vitest";
import { readTurn, says } from "../reading-fixture.ts";

describe("what stands in a clause that supposes is left out, wherever the clause stands", () => {
  test.each([
    "Should Ghana attack Togo, the talks would end.",
    "The talks will end should Ghana attack Togo.",
    "Were Ghana to attack Togo, the talks would end.",
    "Had Ghana armed Mali, the talks would have ended.",
    "The talks would have ended had Ghana armed Mali.",
    "If Ghana arms Mali, the talks end.",
    "The talks end if Ghana arms Mali.",
    "The plan works only if, after long talks in the capital, Ghana arms Mali.",
    "Even if Ghana arms Mali, nothing changes.",
    "The talks will go on unless Ghana attacks Togo.",
    "Provided that Ghana arms Mali, the plan may work.",
    "The plan may work as long as Ghana arms Mali.",
    "In case Ghana attacks Togo, there is a plan.",
    "It is not known whether Ghana arms Mali.",
  ])("%s", (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe("what would follow is a prediction, and no more than likely", () => {
  test.each([
    [
      "Should Ghana attack Togo, Nigeria will arm Togo.",
      "nigeria supports togo hedged prediction",
      "Should Ghana attack Togo",
    ],
    ["If Ghana arms Mali, Togo will attack Mali.", "togo fights mali hedged prediction", "Ghana arms Mali"],
    ["Togo, if Ghana arms Niger, will attack Mali.", "togo fights mali hedged prediction", "Ghana arms Niger"],
    [
      "Unless Ghana and Togo cooperate, Boko Haram will attack Niger.",
      "boko-haram fights niger hedged prediction",
      "Ghana and Togo cooperate",
    ],
  ])("%s", (text, expected, condition) => {
    expect(says(text)).toEqual([expected]);
    expect(readTurn(text).claims[0]?.condition).toBe(condition);
  });
});

test("'should', 'were' and 'had' that suppose nothing are read as they are", () => {
  expect(says("Ghana should support Togo.")).toEqual(["ghana supports togo hedged recommendation"]);
  expect(says("Ghana and Togo were allies.")).toEqual(["ghana cooperates_with togo"]);
  expect(says("Ghana had armed Mali.")).toEqual(["ghana supports mali"]);
  expect(says("Should Ghana support Togo?")).toEqual(["ghana supports togo question"]);
});

test("what is denied under a condition is not denied", () => {
  expect(says("Togo will not attack Mali unless Ghana arms Niger.")).toEqual([]);
});
