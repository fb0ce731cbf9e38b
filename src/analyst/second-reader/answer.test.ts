import { describe, expect, test } from "vitest";
import { parseAnswer } from "./answer.ts";

const claim = { quote: 'a "b" {c', source: "A" };
const json = JSON.stringify({ claims: [claim, claim] });

describe("an answer is read", () => {
  test.each<[string, string, number]>([
    ["as bare JSON", json, 2],
    ["in code fences", `\`\`\`json\n${json}\n\`\`\``, 2],
    ["among other words", `Here you are:\n${json}\nI hope that this is what you wanted.`, 2],
    ["as a list", JSON.stringify([claim]), 1],
    ["as a single claim", JSON.stringify(claim), 1],
    ["when it was cut off inside the second claim", json.slice(0, -12), 1],
    ["when a comma is too many", json.replace("}]", "},]"), 2],
    ["around rows that are no objects", '{"claims": [null, 1, "x", [], {"quote": "q"}]}', 1],
    ["as an empty list", '{"claims": []}', 0],
  ])("%s", (_name, content, rows) => {
    expect(parseAnswer(content)).toMatchObject({ readable: true });
    expect(parseAnswer(content).rows).toHaveLength(rows);
  });

  test.each([
    "",
    "I cannot help with that.",
    "<html><body>502</body></html>",
    '"claims"',
    "null",
    "7",
    '{"claims": "none"}',
    '{"claims": {"quote": ',
    "{{{{",
    "```json",
  ])("as nothing when it is %j", (content) => {
    expect(parseAnswer(content)).toEqual({ readable: false, rows: [] });
  });

  test("no further than a bounded number of claims", () => {
    expect(parseAnswer(`[${Array<string>(5000).fill(JSON.stringify(claim)).join(",")}]`).rows).toHaveLength(200);
  });

  test("in time that grows with its length and no faster", () => {
    const began = performance.now();
    for (const flood of ["{", "[", '{"', "}{", '"', "\\"]) parseAnswer(flood.repeat(300_000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
