import { describe, expect, test } from "vitest";
import { says } from "../reading-fixture.ts";

describe("what is only wished for or planned is left out", () => {
  test.each([
    "The resumption of talks between Ghana and Togo is vital.",
    "We hope for cooperation between Ghana and Togo.",
    "She spoke of hopes for cooperation between Ghana and Togo.",
    "There were calls for an end to the war between Ghana and Togo.",
    "We call for dialogue between Ghana and Togo.",
    "We need closer cooperation between Ghana and Togo.",
    "The prospects for cooperation between Ghana and Togo are dim.",
    "Any cooperation between Ghana and Togo must wait.",
    "A plan for cooperation between Ghana and Togo failed.",
    "The goal is dialogue between Ghana and Togo.",
    "Mali would like to see cooperation between Ghana and Togo.",
    "We look forward to cooperation between Ghana and Togo.",
    "The talks between Ghana and Togo should go on.",
    "Tension between Ghana and Togo may rise.",
    "Ghana's support for Togo is needed.",
    "Nobody has an interest in a war between Ghana and Togo.",
    "We support direct dialogue between Ghana and Togo.",
    "We hope that Mali will lift its blockade against Niger.",
  ])("%s", (text) => {
    expect(says(text)).toEqual([]);
  });
});

describe("what has come is stated", () => {
  test.each([
    ["We welcome the resumption of talks between Ghana and Togo.", "ghana negotiates_with togo"],
    ["After the resumption of talks between Ghana and Togo, prices fell.", "ghana negotiates_with togo"],
    ["Cooperation between Ghana and Togo has grown.", "ghana cooperates_with togo"],
    ["Ghana plans an attack on Togo.", "ghana threatens togo"],
    ["Ghana threatened to attack Togo.", "ghana threatens togo"],
    ["Ghana was able to help Togo.", "ghana supports togo"],
  ])("%s", (text, expected) => {
    expect(says(text)).toEqual([expected]);
  });
});
