import { expect, test } from "vitest";
import type { PieceClaim } from "../../publication/index.ts";
import { dyadPath, headline, voicesOf } from "./dyad.ts";
import { statementsIn } from "./statements.ts";

let count = 0;
function claim(speaker: string, more: Partial<PieceClaim> & { date?: string | null; in?: string } = {}): PieceClaim {
  const { date = "2011-03-16", in: id = "one", ...rest } = more;
  const start = count++ * 10;
  const made = {
    id: `${start}`,
    speaker: { name: speaker, kind: "contributor" },
    sign: "+",
    group: null,
    evidence: { start, end: start + 9, quote: "They paid", prefix: "", suffix: "" },
    piece: { id, slug: id, title: id, date, access: "open", kind: "article" },
    ...rest,
  };
  return made as PieceClaim;
}

test("the headline counts experts and pieces, and says when the last of them spoke", () => {
  const said = [claim("Ida", { date: "1998" }), claim("Pål", { in: "two" }), claim("Ida", { in: "two" })];
  expect(headline(said)).toBe("2 experts in 2 pieces, last said in 2011");
  expect(headline([claim("Ida", { date: null })])).toBe("1 expert in 1 piece, dates unknown");
});

test("who is only quoted is no expert", () => {
  const quoted = { name: "A pilot", kind: "quoted" } as const;
  expect(headline([claim("Ida"), claim("", { speaker: quoted })])).toMatch(/^1 expert and 1 person quoted in 1 piece/);
});

test("a list that expands to several claims is one statement", () => {
  expect(statementsIn([claim("Ida", { group: "g" }), claim("Ida", { group: "g" }), claim("Ida")])).toHaveLength(2);
});

test("favourable and adverse words do not cancel but are both", () => {
  const voices = voicesOf([claim("Ida"), claim("Ida", { sign: "-" }), claim("Pål", { sign: "0" })], new Map());
  expect(voices.map(({ name, sign }) => [name, sign])).toEqual([
    ["Ida", "mixed"],
    ["Pål", "0"],
  ]);
});

test("a denied relation never shows its sign, and sways nothing that is stated", () => {
  const denial = { certainty: "denied" } as const;
  const said = [claim("Ida", denial), claim("Pål", denial), claim("Pål", { sign: "-" })];
  expect(voicesOf(said, new Map()).map(({ name, sign }) => [name, sign])).toEqual([
    ["Pål", "-"],
    ["Ida", "denied"],
  ]);
});

test("a question has no mark", () => {
  expect(statementsIn([claim("Ida", { speechAct: "question" })])[0]?.sign).toBe("silent");
});

test("a pair has one address, whoever is named first", () => {
  expect(dyadPath("sweden", "denmark")).toBe("/relations/denmark/sweden");
  expect(dyadPath("denmark", "sweden")).toBe("/relations/denmark/sweden");
});
