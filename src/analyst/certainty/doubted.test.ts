import { describe, expect, test } from "vitest";
import { says } from "../reading-fixture.ts";

describe("what the words around it deny, doubt or end is left out", () => {
  test.each([
    "I am not convinced that Ghana arms Mali.",
    "I am not persuaded that Ghana arms Mali.",
    "It is far from certain that Ghana arms Mali.",
    "It is doubtful that Ghana arms Mali.",
    "We doubt that Ghana arms Mali.",
    "There is no reason to think that Ghana arms Mali.",
    "Only a fool would say that Ghana arms Mali.",
    "Nobody in the capital believes that Ghana arms Mali.",
    "I used to think that Ghana armed Mali; I no longer do.",
    "Nigeria mistakenly believes that Ghana arms Mali.",
    "Nigeria believes, mistakenly, that Ghana arms Mali.",
    "One wishes that Ghana armed Mali.",
    "The alliance between Ghana and Mali is dead.",
    "The war between Ghana and Mali is over.",
    "Nigeria blocked a joint statement in which Ghana condemned Mali.",
  ])("%s", (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe("what is only put like a doubt is stated", () => {
  test.each([
    "I am convinced that Ghana arms Mali.",
    "It is certain that Ghana arms Mali.",
    "I do not doubt that Ghana arms Mali.",
    "There is every reason to think that Ghana arms Mali.",
    "It is no secret that Ghana arms Mali.",
    "It is not surprising that Ghana arms Mali.",
    "It is not false that Ghana arms Mali.",
  ])("%s", (text) => {
    expect(says(text)).toEqual(["ghana supports mali"]);
  });
});

test("a text that was agreed on says what stands in it", () => {
  expect(says("Nigeria signed a statement in which Ghana condemned Mali.")).toEqual(["ghana criticises mali"]);
  expect(says("Ghana blocked the statement and condemned Mali.")).toEqual(["ghana criticises mali"]);
});
