import { describe, expect, test } from "vitest";
import { says } from "../reading-fixture.ts";

describe("what nobody answers for is alleged", () => {
  test.each([
    "The myth goes that Ghana arms Mali.",
    "Rumour has it that Ghana arms Mali.",
    "Word has it that Ghana arms Mali.",
    "The story goes that Ghana arms Mali.",
    "It is said that Ghana arms Mali.",
    "It is widely believed that Ghana arms Mali.",
    "People say that Ghana arms Mali.",
    "Critics claim Ghana arms Mali.",
    "Many believe that Ghana arms Mali.",
    "Officials told reporters that Ghana arms Mali.",
    "Ghana is said to arm Mali.",
    "Ghana arms Mali, according to local reports.",
  ])("%s", (text) => {
    expect(says(text)).toEqual(["ghana supports mali alleged"]);
  });
});

test.each([
  ["According to Nigeria, Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["Nigeria told the Council that Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["Nigeria warned that Ghana arms Mali.", "[nigeria] ghana supports mali"],
  ["We know that Ghana arms Mali.", "ghana supports mali"],
  ["Officials admitted that Ghana arms Mali.", "ghana supports mali"],
])("%s", (text, expected) => {
  expect(says(text)).toEqual([expected]);
});

test("words around a quotation say nothing of the certainty inside it", () => {
  expect(says("Critics claim that all is well. “Ghana arms Mali,” claimed Ada Okoro.")).toEqual([
    "ghana supports mali",
  ]);
});

test.each([
  ["Nobody doubts that Ghana arms Mali.", ["ghana supports mali"]],
  ["There is no doubt that Ghana arms Mali.", ["ghana supports mali"]],
  ["Ghana arms Mali, local officials say.", ["ghana supports mali alleged"]],
  ["Nigeria warned Ghana, a charge that Togo rejects.", ["nigeria threatens ghana"]],
])("%s", (text, expected) => {
  expect(says(text)).toEqual(expected);
});
