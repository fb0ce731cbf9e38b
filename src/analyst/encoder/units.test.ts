import { expect, test } from "vitest";
import { soup } from "./soup-fixture.ts";
import { unitsOf } from "./units.ts";
import { WordPieces } from "./word-pieces.ts";

const words = new WordPieces(["[UNK]", ".", "“", "”"].join("\n"));

/** The units of a text as its own words. */
function read(text: string): string[] {
  const pieces = words.cut(text);
  return unitsOf(text, pieces).map(([from, to]) =>
    text.slice(pieces.spans[from]?.start ?? 0, pieces.spans[to - 1]?.end ?? 0),
  );
}

const sentence = (count: number): string => `${"Ferry ".repeat(count - 2).trim()} went.`;

test("each paragraph is a unit, however it is parted", () => {
  expect(read("The ferry left.\n\nIt rained.\r\n \t\r\nNobody came.\nThe ferry came back.")).toEqual([
    "The ferry left.",
    "It rained.",
    "Nobody came.\nThe ferry came back.",
  ]);
});

test("a paragraph of 160 pieces is whole", () => {
  expect(read(sentence(160))).toHaveLength(1);
});

test("a longer paragraph is cut where a sentence ends", () => {
  const [one, two, three] = [sentence(70), sentence(60), sentence(90)];
  expect(read(`${one} ${two} ${three}`)).toEqual([`${one} ${two}`, three]);
});

test("a longer sentence is cut all the same", () => {
  expect(read(sentence(400)).map((unit) => words.cut(unit).ids.length)).toEqual([160, 160, 80]);
});

test("nothing has no units", () => {
  expect(read("")).toEqual([]);
  expect(read(" \n\n \u200f")).toEqual([]);
});

test("a stretch of a text is cut by its own words alone", () => {
  const text = "First.\n\nThe ferry left.\n\nIt rained.\n\nLast.";
  const span = { start: text.indexOf("The"), end: text.indexOf("\n\nLast") };
  const pieces = words.cut(text, span);
  const units = unitsOf(text, pieces, span);
  expect(units.map(([from]) => pieces.spans[from]?.start)).toEqual([span.start, text.indexOf("It")]);
});

test("the units of any text cover all of its pieces, in order, and none is longer than 160", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const text = soup(seed).repeat(1 + (seed % 4));
    const pieces = words.cut(text);
    let last = 0;
    for (const [from, to] of unitsOf(text, pieces)) {
      expect(from, `seed ${seed}`).toBe(last);
      expect(to - from, `seed ${seed}`).toBeGreaterThan(0);
      expect(to - from, `seed ${seed}`).toBeLessThanOrEqual(160);
      last = to;
    }
    expect(last, `seed ${seed}`).toBe(pieces.ids.length);
  }
});

test.each([
  ["words without a full stop", "ferry ".repeat(160_000)],
  ["full stops", ". ".repeat(300_000)],
  ["blank lines", "\n ".repeat(300_000)],
  ["spaces behind a full stop", `Ferry.${" ".repeat(500_000)}x`],
  ["closing marks", `Ferry.${"”".repeat(300_000)}`],
])("a long text of %s takes seconds at most", (_, text) => {
  const pieces = words.cut(text);
  const began = process.cpuUsage();
  unitsOf(text, pieces);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(10);
});
