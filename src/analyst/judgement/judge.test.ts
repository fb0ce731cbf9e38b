import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Model } from "../encoder/model.ts";
import { judgements } from "../open.ts";
import { OUTLET } from "../passages.ts";
import { FEATURES } from "./features.ts";
import type { Judged } from "./judge.ts";

let model: Model;
beforeAll(async () => {
  model = await Model.open();
}, 60_000);
afterAll(() => model.close());

async function judgedIn(text: string): Promise<{ judged: Judged[]; reasons: string[] }> {
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: OUTLET, questions: [] };
  const { drafting, judged } = await judgements(model, { text, passages: [passage], date: null });
  return { judged, reasons: drafting.abstentions.map(({ reason }) => reason) };
}

const said = ({ claim: { sourceActor, relation, targetActor } }: Judged): string =>
  `${sourceActor.id} ${relation} ${targetActor.id}`;

const rows = [
  ["Ghana openly and happily supports Mali.", "ghana supports mali"],
  ["Jordan pays the wages of the Polisario Front.", "jordan supports polisario-front"],
  ["Libya put its money and its pilots at the service of Chad.", "libya supports chad"],
  ["Malta sent doctors and tents to Cyprus.", "malta supports cyprus"],
  ["Togo heaped scorn on Benin for closing the road.", "togo criticises benin"],
  ["Togo called Benin a nest of thieves.", "togo criticises benin"],
  ["Sweden lashed out at Denmark over the tolls.", "sweden criticises denmark"],
  ["Kenya keeps a close eye on Ethiopia, whose word it no longer takes.", "kenya distrusts ethiopia"],
  ["Algerian planes left two Moroccan villages in ashes.", "algeria fights morocco"],
  ["Boko Haram ambushed a convoy from Niger.", "boko-haram fights niger"],
  ["Bolivia shut its ports to every ship from Paraguay.", "bolivia coerces paraguay"],
  ["Senegal slapped new duties on everything from Gambia.", "senegal coerces gambia"],
  ["Fiji cannot keep its lights on without Tonga.", "fiji depends_on tonga"],
] as const;

describe("what no rule sees", () => {
  test("the network proposes, in all but a fifth of plain sentences", async () => {
    const wrong: string[] = [];
    for (const [text, expected] of rows) {
      const { judged } = await judgedIn(text);
      const found = judged.filter(({ byRule }) => !byRule).map(said);
      if (found.join() !== expected) wrong.push(`${text} ${found.join()}`);
    }
    expect(wrong.length, wrong.join("\n")).toBeLessThanOrEqual(rows.length / 5);
  });

  test("has the tense of the verb that ties the two", async () => {
    const heard = new Set<string>();
    for (const [text, tense] of [
      ["Togo heaped scorn on Benin.", "past"],
      ["Jordan pays the wages of the Polisario Front.", "present"],
      ["Malta will send doctors and tents to Cyprus.", "future"],
    ] as const) {
      const { judged } = await judgedIn(text);
      for (const { claim } of judged) expect(claim.tense, text).toBe(tense);
      if (judged.length > 0) heard.add(tense);
    }
    expect(heard.size).toBeGreaterThan(0);
  });

  test("is one statement with one score where it is a list", async () => {
    const { judged } = await judgedIn("Kenya, Uganda and Burundi support Mali.");
    const scores = judged.filter(({ claim }) => claim.group !== null).map(({ claim }) => claim.score);
    expect(scores).toHaveLength(3);
    expect(new Set(scores).size).toBe(1);
  });

  test("is quoted like any other claim", async () => {
    for (const [text] of rows) {
      const { judged } = await judgedIn(text);
      for (const { claim, features } of judged) {
        expect(text.slice(claim.evidence.start, claim.evidence.end)).toBe(claim.evidence.quote);
        expect(features).toHaveLength(2 * FEATURES.length);
      }
    }
  });

  test("is held when it is said against a living person", async () => {
    const { judged } = await judgedIn("Egypt called Erdogan a thief and a liar.");
    expect(judged.map(said)).toContain("egypt criticises recep-tayyip-erdogan");
    expect(judged.map(({ claim }) => claim.hold)).not.toContain(false);
  });

  test("is nothing where two are only named together", async () => {
    for (const text of [
      "Fiji and Tonga lie in the same ocean.",
      "The road from Togo to Benin is long and dusty.",
      "Stamps of Peru and coins of Nepal were sold on Friday.",
    ])
      expect((await judgedIn(text)).judged.map(said), text).toEqual([]);
  });

  test("is not claimed when it is only supposed", async () => {
    for (const text of [
      "If Togo called Benin a nest of thieves, nobody would listen.",
      "Imagine that Malta sent doctors and tents to Cyprus.",
    ])
      expect((await judgedIn(text)).judged.map(said), text).toEqual([]);
  });
});

describe("what a rule finds", () => {
  test("is kept, once, whatever the network proposes besides", async () => {
    const { judged } = await judgedIn("Rwanda supports M23. Togo called Benin a nest of thieves. Ghana arms Mali.");
    const ruled = judged.filter(({ byRule }) => byRule).map(said);
    expect(ruled).toEqual(["rwanda supports m23", "ghana supports mali"]);
    expect(judged.map(said)).toEqual(["rwanda supports m23", "togo criticises benin", "ghana supports mali"]);
  });

  test("is what the network reads there, too", async () => {
    const [claim] = (await judgedIn("Rwanda supports M23.")).judged;
    expect(claim?.features[FEATURES.indexOf("unread")]).toBe(0);
    expect(claim?.features[FEATURES.indexOf("relation")]).toBeGreaterThan(0);
    expect(claim?.features[FEATURES.indexOf("opposite")]).toBeLessThan(0.2);
  });
});
