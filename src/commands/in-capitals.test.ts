import { expect, test } from "vitest";
import { inCapitals } from "./in-capitals.ts";

test.each([
  ["KENYA SUPPORTS UGANDA AND CHAD.", true],
  ["THE ENVOY OF KENYA SAYS THAT UGANDA AND CHAD ARE FRIENDS, McADAM WRITES.", true],
  ["КЕНИЯ ПОДДЕРЖИВАЕТ УГАНДУ И ЧАД.", true],
  ["Kenya supports Uganda.", false],
  ["KENYA SUPPORTS UGANDA\n\nThe envoy of Kenya says so.", false],
  ["NATO, EU, UN", false],
  ["肯尼亚支持乌干达。".repeat(10), false],
  ["", false],
])("%j is in capitals: %s", (text, expected) => {
  expect(inCapitals(text)).toBe(expected);
});
