import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { f1, labelF1, matchOnce, noCounts, pearson } from "../bench/measure/matching.ts";
import {
  scoreActors,
  scoreAttribution,
  scoreCertainty,
  scoreClaims,
  scoreEvent,
  scoreSign,
  scoreSpam,
} from "../bench/measure/scores.ts";
import { scoreSeeds, type SeedClaim } from "../bench/measure/seeds.ts";

describe("single labels", () => {
  test("count each label of gold alike, however rare", () => {
    const pairs: [string, string][] = [
      ["none", "none"],
      ["none", "none"],
      ["none", "none"],
      ["a+b", "none"],
    ];
    // none: 3 right, 1 wrong; a+b: never found.
    expect(labelF1(pairs)).toEqual({ macro: 6 / 7 / 2, micro: 3 / 4 });
  });

  test("do not gain from a label that gold lacks, and lose what is missing", () => {
    expect(
      labelF1([
        ["a+b", "b-a"],
        ["a+b", "a+b"],
        ["a+b", undefined],
      ]),
    ).toEqual({ macro: 1 / 2, micro: 1 / 3 });
  });
});

test("what is found twice is right once and wrong once", () => {
  const counts = noCounts();
  matchOnce(["a", "b"], ["a", "a", "c"], (x, y) => x === y, counts);
  expect(counts).toEqual({ right: 1, wrong: 2, missed: 1 });
  expect(f1(counts)).toBeCloseTo(2 / 5);
  expect(f1(noCounts())).toBe(0);
});

describe("correlation", () => {
  test.each<[string, [number, number][], number]>([
    [
      "is 1 on a rising line",
      [
        [1, 10],
        [2, 20],
        [3, 30],
      ],
      1,
    ],
    [
      "is -1 on a falling one",
      [
        [1, 3],
        [2, 2],
        [3, 1],
      ],
      -1,
    ],
    [
      "is between where they part",
      [
        [1, 1],
        [2, 3],
        [3, 2],
      ],
      0.5,
    ],
  ])("%s", (_name, pairs, r) => {
    expect(pearson(pairs)).toBeCloseTo(r);
  });
});

const answers = <Of extends object>(...rows: ({ id: string } & Of)[]) => new Map(rows.map((row) => [row.id, row]));

test("sign: macro and micro F1 of the label", () => {
  const gold = [
    { id: "1", label: "none" },
    { id: "2", label: "a-b" },
  ];
  expect(scoreSign(gold, answers({ id: "2", label: "a-b" }))).toEqual({ "macro F1": 0.5, "micro F1": 0.5 });
});

test("event: each of sign, quad and root for itself", () => {
  const gold = [
    { id: "1", root: "AID", quad: 2, sign: "+" },
    { id: "2", root: "ACCUSE", quad: 3, sign: "-" },
  ];
  const found = answers(
    { id: "1", root: "COOPERATE", quad: 2, sign: "+" as const },
    { id: "2", root: "ACCUSE", quad: 4, sign: "-" as const },
  );
  expect(scoreEvent(gold, found)).toEqual({ "macro F1, sign": 1, "macro F1, quad": 0.5, "macro F1, root": 0.5 });
});

test("attribution: all spans of a role exactly, and a shared source once", () => {
  const gold = [
    {
      id: "1",
      attributions: [
        { source: [[0, 4]], cue: [[5, 9]], content: [[10, 30]] },
        { source: [[0, 4]], cue: [[40, 44]], content: [] },
      ] as { source: [number, number][]; cue: [number, number][]; content: [number, number][] }[],
    },
  ];
  const found = answers({
    id: "1",
    attributions: [
      {
        source: [[0, 4]] as [number, number][],
        cue: [[5, 9]] as [number, number][],
        content: [[10, 29]] as [number, number][],
      },
    ],
  });
  expect(scoreAttribution(gold, found)).toEqual({
    "exact F1, source": 1,
    "exact F1, cue": 2 / 3,
    "exact F1, content": 0,
  });
});

test("certainty: a missing answer stands in the middle of the scale", () => {
  const gold = [
    { id: "1", value: 3 },
    { id: "2", value: -3 },
    { id: "3", value: 1.5 },
  ];
  const { MAE } = scoreCertainty(gold, answers({ id: "1", value: 2.5 }, { id: "2", value: -3 }));
  expect(MAE).toBeCloseTo(2 / 3);
});

describe("claims: signed triples", () => {
  const gold = (type: string, sign: "+" | null = "+") => [
    { id: "1", relations: [{ source: [0, 5] as [number, number], target: [20, 25] as [number, number], sign, type }] },
  ];
  const claim = (sign: "+" | "-", sourceSpan: [number, number], targetSpan: [number, number], mutual = false) =>
    answers({ id: "1", claims: [{ sign, sourceSpan, targetSpan, mutual }] });
  const score = (...given: Parameters<typeof scoreClaims>) => scoreClaims(...given)["signed triples, overlap F1"];

  test.each<[string, ReturnType<typeof claim>, string, number]>([
    ["overlap is enough", claim("+", [3, 8], [22, 30]), "Likes", 1],
    ["touching is not", claim("+", [5, 8], [20, 25]), "Likes", 0],
    ["the sign must be right", claim("-", [0, 5], [20, 25]), "Likes", 0],
    ["the direction must be right", claim("+", [20, 25], [0, 5]), "Likes", 0],
    ["unless our claim is mutual", claim("+", [20, 25], [0, 5], true), "Likes", 1],
    ["or theirs", claim("+", [20, 25], [0, 5]), "AlliesOf", 1],
    ["one that is missing counts", answers(), "Likes", 0],
  ])("%s", (_name, found, type, expected) => {
    expect(score(gold(type), found)).toBe(expected);
  });

  test("relations without a sign are not asked for", () => {
    expect(score([...gold("CommWith", null), ...gold("Likes")], claim("+", [0, 5], [20, 25]))).toBeCloseTo(2 / 3);
  });
});

test("actors: exact spans; what is no actor is an error when found, and not missed otherwise", () => {
  const mentions = [
    { span: [0, 4] as [number, number], type: "country" },
    { span: [10, 20] as [number, number], type: "election" },
  ];
  const state = { kind: "state" };
  const score = (...spans: [number, number][]) =>
    scoreActors(
      [{ id: "1", mentions }],
      answers({ id: "1", mentions: spans.map(([start, end]) => ({ start, end, ...state })) }),
    );
  expect(score([0, 4])).toEqual({ "exact span F1": 1 });
  expect(score([0, 4], [10, 20])["exact span F1"]).toBeCloseTo(2 / 3);
  expect(score([0, 3])).toEqual({ "exact span F1": 0 });
});

describe("spam", () => {
  const gold = [
    ...Array.from({ length: 200 }, (_, n) => ({ id: `h${n}`, spam: 0 })),
    { id: "s1", spam: 1 },
    { id: "s2", spam: 1 },
  ];
  const found = (...of: [string, number][]) => answers(...of.map(([id, p]) => ({ id, p })));

  test("is caught beyond the third highest of two hundred honest replies", () => {
    expect(scoreSpam(gold, found(["h1", 0.9], ["h2", 0.8], ["h3", 0.3], ["s1", 0.4], ["s2", 0.3]))).toEqual({
      "caught, 1 % held": 1 / 2,
      "caught from 0.5": 0,
      "held from 0.5": 2 / 200,
    });
  });

  test("without an answer is not caught", () => {
    expect(scoreSpam(gold, found(["s1", 0.9]))).toMatchObject({ "caught, 1 % held": 1 / 2, "caught from 0.5": 1 / 2 });
  });
});

describe("claims of a whole text", () => {
  const actors = [
    { id: "norway", name: "Norway", aliases: ["the Norwegians"] },
    { id: "chile", name: "Chile" },
    { id: "fiji", name: "Fiji" },
  ];
  const wanted = (more: Partial<SeedClaim> = {}): SeedClaim => ({
    speaker: "Ada Rowe",
    holder: null,
    source_actor: "norway",
    target_actor: "chile",
    relation: "distrusts",
    certainty: "asserted",
    tier: "core",
    speech_act: "statement",
    start: 10,
    end: 40,
    ...more,
  });
  const found = (more: object = {}) => ({
    speaker: { name: "Ada Rowe", kind: "contributor" as const },
    holder: null,
    sourceActor: { id: "no", name: "The Norwegians", kind: "state" as const },
    targetActor: { id: "chile", name: "Chile", kind: "state" as const },
    relation: "distrusts" as const,
    mutual: false,
    certainty: "asserted" as const,
    speechAct: "statement" as const,
    evidence: { start: 30, end: 60, quote: "", prefix: "", suffix: "" },
    ...more,
  });
  const [right, wrong] = [
    { precision: 1, coreRecall: 1 },
    { precision: 0, coreRecall: 0 },
  ];

  test.each<[string, Partial<SeedClaim>, object, boolean, object]>([
    ["are found by any name of an actor", {}, {}, false, right],
    ["need the speaker", {}, { speaker: { name: "Ida Lowe", kind: "contributor" } }, false, wrong],
    ["need the relation", { relation: "criticises" }, {}, false, wrong],
    [
      "take a relation that is accepted",
      { relation: "criticises", accept: [{ relation: "distrusts" }] },
      {},
      false,
      right,
    ],
    ["need quotes that overlap", { start: 60, end: 90 }, {}, false, wrong],
    ["need the direction", { source_actor: "chile", target_actor: "norway" }, {}, false, wrong],
    [
      "need none where the relation is mutual",
      { source_actor: "chile", target_actor: "norway", relation: "strained_with" },
      { relation: "strained_with" },
      false,
      right,
    ],
    ["need no certainty", { certainty: "hedged" }, {}, false, right],
    ["need certainty in full", { certainty: "hedged" }, {}, true, wrong],
    ["need the holder in full", { holder: "fiji" }, {}, true, wrong],
    ["find the holder in full", { holder: "fiji" }, { holder: { id: "fiji", name: "Fiji" } }, true, right],
  ])("%s", (_name, gold, claim, full, expected) => {
    expect(scoreSeeds([wanted(gold)], actors, [found(claim)], full)).toEqual(expected);
  });

  test("are matched once, and questions and structure are left out", () => {
    const gold = [wanted(), wanted({ tier: "more", target_actor: "fiji" }), wanted({ speech_act: "question" })];
    const claims = [found(), found(), found({ relation: "part_of" }), found({ speechAct: "question" })];
    expect(scoreSeeds(gold, actors, claims, false)).toEqual({ precision: 0.5, coreRecall: 1 });
  });
});

describe("measuring", () => {
  const run = (...words: string[]) =>
    promisify(execFile)(process.execPath, [join(import.meta.dirname, "../bench/measure.ts"), ...words]);
  test.each<[string, string[], RegExp]>([
    ["without a folder", [], /^Name a folder of .*docs\/analyst\.md/],
    ["of a folder without any set", [import.meta.dirname], /holds none of the measuring sets\. Name a folder of /],
  ])("%s says how to get one", async (_name, words, said) => {
    const failure = await run(...words).catch((cause: unknown) => cause);
    expect(failure).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
  });

  test("explains itself with --help", async () => {
    expect(await run("--help")).toEqual({ stdout: expect.stringMatching(/^Name a folder of /), stderr: "" });
  });
});
