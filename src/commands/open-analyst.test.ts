import { afterAll, beforeAll, expect, test } from "vitest";
import type { Analyst } from "../analyst/index.ts";
import { openAnalyst } from "./open-analyst.ts";

const text = `Tolls and letters

Denmark criticised Sweden over the tolls of the Sound. Norway supports Sweden. It fights Denmark.
`;

let sure: Analyst;
let unsure: Analyst;
beforeAll(async () => {
  [sure, unsure] = await Promise.all([openAnalyst({ editorsThreshold: 0 }), openAnalyst({ editorsThreshold: 1 })]);
});
afterAll(async () => {
  await Promise.all([sure.close(), unsure.close()]);
});

test("what is less sure than the editors ask for is left out, and said to be where it stands", async () => {
  const all = await sure.readText(text);
  expect(all.claims.length).toBeGreaterThan(1);
  const none = await unsure.readText(text);
  expect(none.claims).toEqual([]);
  expect(none.mentions).toEqual(all.mentions);
  const places = none.abstentions.filter(({ reason }) => reason.includes("too unsure"));
  for (const { evidence } of all.claims)
    expect(places).toContainEqual(expect.objectContaining({ start: evidence.start, end: evidence.end }));
  expect(places.map(({ start }) => start)).toEqual(places.map(({ start }) => start).sort((a, b) => a - b));
});

test("texts and spoken texts are held to the same threshold", async () => {
  const speaker = { name: "Ida Testesen", kind: "contributor" } as const;
  const passages = [{ start: 0, end: text.length, role: "body" as const, speaker, questions: [] }];
  expect((await sure.read({ text, passages, date: null })).claims.length).toBeGreaterThan(1);
  expect((await unsure.read({ text, passages, date: null })).claims).toEqual([]);
});
