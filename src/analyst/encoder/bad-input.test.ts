import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAnalyst, type Analyst } from "../open.ts";
import type { Bounds } from "../tasks.ts";
import { soup } from "./soup-fixture.ts";

let analyst: Analyst;
beforeAll(async () => {
  analyst = await openAnalyst();
}, 60_000);
afterAll(() => analyst.close());

async function quotes(text: string): Promise<string[]> {
  const { claims } = await analyst.readText(text);
  return claims.map(({ evidence: { start, end } }) => text.slice(start, end));
}

test.each([
  ["nothing", ""],
  ["blanks", " \n\t\u00a0"],
  ["marks that nobody sees", "\u200f\u0000\ufeff"],
  ["words alone", "Kenya. War. Uganda. No. Peace. Mali."],
])("%s says nothing", async (_, text) => {
  expect(await quotes(text)).toEqual([]);
});

test.each([
  ["capitals throughout", "KENYA SUPPORTS UGANDA.", "KENYA SUPPORTS UGANDA"],
  ["marks of direction", "\u202bGhana\u202c arms \u200fMali\u200e.", "Ghana\u202c arms \u200fMali"],
  ["control characters", "Ghana\u0000 arms\u0007 Mali.", "Ghana\u0000 arms\u0007 Mali"],
  ["lone surrogates", "Ghana \ud800 arms Mali\udc00.", "Ghana \ud800 arms Mali"],
  ["left-over tags", "<p>Ghana&nbsp;arms <b>Mali</b>.</p>", "Ghana&nbsp;arms <b>Mali"],
  ["pictures", "\u{1F468}\u200D\u{1F469} Ghana arms Mali! \u{1F1EC}\u{1F1ED}", "Ghana arms Mali"],
])("%s are read past, and quoted as they stand", async (_, text, expected) => {
  expect(await quotes(text)).toContain(expected);
});

test.each([
  "La Turquie soutient le Qatar depuis des années, mais personne ne sait pourquoi Ankara le fait encore.",
  "تدعم إيران حزب الله في لبنان منذ سنوات عديدة وتهاجم إسرائيل المواقع في سوريا كل أسبوع تقريبا",
  "中国支持巴基斯坦。".repeat(20),
])("another language is abstained from: %s", async (text) => {
  const { claims, abstentions } = await analyst.readText(text);
  expect(claims).toEqual([]);
  expect(abstentions.map(({ reason }) => reason)).toEqual(["this passage does not read like English"]);
});

test("any soup of words is read without a crash, twice the same, with exact places", async () => {
  for (let seed = 1; seed <= 25; seed += 1) {
    const text = `a${soup(seed)}`;
    const reading = await analyst.readText(text);
    expect(await analyst.readText(text)).toEqual(reading);
    for (const { evidence } of reading.claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    for (const { start, end } of [...reading.mentions, ...reading.abstentions])
      expect([start >= 0, start < end, end <= text.length], `seed ${seed}`).toEqual([true, true, true]);
  }
});

describe("the narrow questions", () => {
  test.each(["", " ", "\u200f", "Kenya", "\ud800", "中国", "x".repeat(10_000), "\u{1F600} ".repeat(2000)])(
    "take any text: %.20j",
    async (text) => {
      const { tasks } = analyst;
      const whole: Bounds = [0, text.length];
      const { mentions } = await tasks.actors({ text });
      for (const { start, end } of mentions) expect(text.slice(start, end)).not.toBe("");
      const { attributions } = await tasks.attribution({ text });
      for (const { cue } of attributions) for (const span of cue) expect(text.slice(...span)).not.toBe("");
      expect(Math.abs((await tasks.certainty({ text, target: whole })).value)).toBeLessThanOrEqual(3);
      expect(await tasks.sign({ text, a: whole, b: whole })).toEqual({ label: expect.any(String) });
      expect(await tasks.event({ text, source: whole, target: whole })).toMatchObject({ root: expect.any(String) });
    },
  );

  test("are put to the words around a place, however long the text is and however far two places are apart", async () => {
    const far = "The ferry left in the morning and came back at night. ".repeat(400);
    const text = `${far}Ghana condemned Togo.${far} Norway praised Chile.`;
    const at = (words: string): Bounds => [text.indexOf(words), text.indexOf(words) + words.length];
    const { tasks } = analyst;
    expect(await tasks.sign({ text, a: at("Ghana"), b: at("Togo") })).toEqual({ label: "a-b" });
    expect(await tasks.sign({ text, a: at("Ghana"), b: at("Chile") })).toEqual({ label: "none" });
    expect((await tasks.event({ text, source: at("Norway"), target: at("Chile") })).sign).toBe("+");
    expect((await tasks.certainty({ text, target: at("condemned") })).value).toBeGreaterThan(1);
  });
});

test.each([
  ["a megabyte without a full stop", "Kenya and Uganda ".repeat(60_000)],
  ["one long word", "a".repeat(1_000_000)],
  ["a quotation of somebody with a long name", `“Ghana arms Mali and Togo,” said ${"A".repeat(300_000)}.`],
  ["a quotation of a long word", `“Ghana arms Mali and Togo,” a tired ${"A".repeat(300_000)} admitted.`],
  ["a name of many words", `“Ghana arms Mali and Togo,” said ${"Ada ".repeat(50_000)}.`],
  ["many quotations of nobody", "“Ghana arms Mali,” it was said in the street. ".repeat(100)],
  ["many names that nobody knows", "Ada Brandt met Tomas Lindgren near Hallingby. ".repeat(300)],
  ["many claims in one paragraph", "Ghana arms Mali. ".repeat(500)],
  ["tags", "<b ".repeat(50_000)],
])("time stays in bounds for %s", { timeout: 120_000 }, async (_, text) => {
  const began = process.cpuUsage();
  await analyst.readText(text);
  const { user, system } = process.cpuUsage(began);
  expect((user + system) / 1e6).toBeLessThan(30);
});
