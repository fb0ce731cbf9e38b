import { describe, expect, test } from "vitest";
import type { Claim } from "../claim.ts";
import { Drafting, type Draft } from "../draft.ts";
import type { PairReading } from "../encoder/pairs.ts";
import { OUTLET } from "../passages.ts";
import { PairReadings } from "./ask.ts";
import { FEATURES, featuresOf, scoreOf } from "./features.ts";
import { pairsOf } from "./pairs.ts";

function draftOf(text: string): Draft & { claims: [Claim, ...Claim[]] } {
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: OUTLET, questions: [] };
  const drafting = new Drafting({ text, passages: [passage], date: null });
  drafting.read(drafting.readable(), new Map());
  return drafting.drafts.find(({ claims }) => claims.length > 0) as Draft & { claims: [Claim, ...Claim[]] };
}

const reading = (more: Partial<PairReading>): PairReading => ({
  stated: 0.9,
  choices: [],
  signs: { none: 1 },
  roots: {},
  certainties: { asserted: 1, hedged: 0, alleged: 0, denied: 0 },
  acts: { statement: 1, question: 0, recommendation: 0, prediction: 0, supposed: 0 },
  ...more,
});

/** The features of a claim by name, with what the network makes of the first pair of its sentence. */
function named(text: string, said: PairReading | null, byRule = true): Record<string, number> {
  const draft = draftOf(text);
  const [claim] = draft.claims;
  const readings = new PairReadings();
  const [pair] = pairsOf(draft);
  if (said !== null && pair) readings.keep(pair.first, pair.second, said);
  const features = featuresOf(claim, byRule, draft.scene, readings);
  expect(features).toHaveLength(2 * FEATURES.length);
  expect(features.slice(FEATURES.length)).toEqual(features.slice(0, FEATURES.length).map((one) => (byRule ? one : 0)));
  return Object.fromEntries(FEATURES.map((name, at) => [name, features[at] ?? Number.NaN]));
}

const arms = (turned: boolean) => reading({ choices: [{ relation: "supports", turned, probability: 0.8 }] });

describe("what a claim's score is computed from", () => {
  test.each([true, false])("stands there twice, the second time only for what a rule found: %s", (byRule) => {
    expect(named("Ghana arms Mali.", arms(false), byRule)).toMatchObject({ constant: 1, supposed: 0 });
  });

  test("says so when the network was not asked about the pair", () => {
    expect(named("Ghana arms Mali.", null)).toMatchObject({ unread: 1, relation: 0, sign: 0, stated: 0 });
    expect(named("Ghana arms Mali.", arms(false))).toMatchObject({ unread: 0 });
  });

  test("rises with the same relation in the same direction only", () => {
    const [same, turned] = [named("Ghana arms Mali.", arms(false)), named("Ghana arms Mali.", arms(true))];
    expect(same["relation"]).toBeCloseTo(Math.log(0.8 / 0.2));
    expect(turned["relation"]).toBeLessThan(-6);
    const passive = named("Mali is armed by Ghana.", arms(true));
    expect(passive["relation"]).toBeCloseTo(Math.log(0.8 / 0.2));
  });

  test("takes what is mutual in either direction", () => {
    for (const turned of [false, true]) {
      const said = reading({ choices: [{ relation: "cooperates_with", turned, probability: 0.8 }] });
      expect(named("Ghana cooperates with Mali.", said)["relation"]).toBeGreaterThan(1);
    }
  });

  test("holds the opposite sign against a claim", () => {
    const said = reading({ choices: [{ relation: "fights", turned: false, probability: 0.7 }] });
    expect(named("Ghana arms Mali.", said)).toMatchObject({ opposite: 0.7 });
    expect(named("Ghana attacked Mali.", said)).toMatchObject({ opposite: 0 });
  });

  test("counts words that only stand for an actor, and how far the two are apart", () => {
    const near = named("Ghana arms Mali.", null);
    const far = named("Ghana, in its own quiet way, supports Mali.", null);
    const pronoun = named("Ghana is busy. It arms Mali.", null);
    expect(far["gap"]).toBeGreaterThan(near["gap"] ?? Number.NaN);
    expect([near["indirect"], pronoun["indirect"]]).toEqual([0, 1]);
  });

  test("knows when another pair of the sentence is tied more surely", () => {
    const draft = draftOf("Ghana arms Mali, and Niger fights Chad.");
    const readings = new PairReadings();
    pairsOf(draft).forEach(({ first, second }, at) =>
      readings.keep(first, second, reading({ stated: at === 0 ? 0.2 : 0.9 })),
    );
    const features = featuresOf(draft.claims[0], true, draft.scene, readings);
    expect(features[FEATURES.indexOf("rival")]).toBeCloseTo(0.7);
  });
});

describe("a score", () => {
  test.each([
    [[], [], 0.5],
    [[1], [100], 1],
    [[1], [-100], 0],
    [[1, 1], [1], 0.731],
    [[2], [Math.log(3) / 2], 0.75],
  ])("of %j weighed with %j is %d", (features, weights, score) => {
    expect(scoreOf([features], weights)).toBe(score);
  });
});

describe("the score of a list", () => {
  const weights = [1];
  const member = (odds: number, unread: 0 | 1, gap = 0): number[] =>
    FEATURES.map((name) => (name === "constant" ? odds : name === "unread" ? unread : name === "gap" ? gap : 0));

  test("is that of the pair that stands closest", () => {
    const [near, far] = [member(2, 0, 0.3), member(-1, 0, 1.5)];
    expect(scoreOf([far, near], weights)).toBe(scoreOf([near], weights));
    expect(scoreOf([near, far], weights)).toBe(scoreOf([near], weights));
    expect(scoreOf([near], weights)).toBeGreaterThan(scoreOf([far], weights));
  });

  test("is that of the members which the network was asked about, if there are any", () => {
    expect(scoreOf([member(-1, 0), member(2, 1)], weights)).toBe(scoreOf([member(-1, 0)], weights));
    expect(scoreOf([member(2, 1), member(2, 1)], weights)).toBe(scoreOf([member(2, 1)], weights));
  });
});

describe("the pairs of a sentence", () => {
  test("are those of the claims first, and none twice", () => {
    const text = "Ghana arms Mali, while Niger watches.";
    const draft = draftOf(text);
    const pairs = pairsOf(draft);
    const wordsOf = ({ first, second }: (typeof pairs)[number]) =>
      [first, second].map(({ start, end }) => text.slice(start, end)).join("–");
    expect(pairs.filter(({ claimed }) => claimed).map(wordsOf)).toEqual(["Ghana–Mali"]);
    expect(new Set(pairs.map(wordsOf)).size).toBe(pairs.length);
    expect(pairs.map(wordsOf)).toContain("Mali–Niger");
  });

  test("are never of one that is quoted and one that is not", () => {
    const text = "“Ghana arms Mali,” said the envoy whom Togo had sent to Niger.";
    const words = pairsOf(draftOf(text)).map(({ first, second }) =>
      [first, second].map(({ start, end }) => text.slice(start, end)).join("–"),
    );
    expect(words).toContain("Ghana–Mali");
    expect(words).toContain("Togo–Niger");
    expect(words.filter((pair) => /Ghana|Mali/.test(pair))).toEqual(["Ghana–Mali"]);
  });

  test("are read alike from either side", () => {
    const readings = new PairReadings();
    const [one, other] = [
      { start: 0, end: 5 },
      { start: 11, end: 15 },
    ];
    const said = reading({ stated: 0.6 });
    readings.keep(one, other, said);
    expect(readings.between(one, other)).toBe(said);
    expect(readings.between(other, one)).toBe(said);
    expect(readings.between(one, { start: 11, end: 16 })).toBeUndefined();
    expect(readings.best).toBe(0.6);
  });
});
