import { expect, test } from "vitest";
import type { PieceClaim } from "../../publication/index.ts";
import { tiesOf } from "./ties.ts";

const made = (start: number, from: string, to: string, speaker: string, more: object = {}) =>
  ({
    speaker: { name: speaker, kind: "contributor" },
    sourceActor: { id: from, name: from },
    targetActor: { id: to, name: to },
    relation: "supports",
    sign: "+",
    group: null,
    evidence: { start, end: start + 5 },
    piece: { id: "one" },
    ...more,
  }) as PieceClaim;

test("an actor's ties count statements and speakers, whichever side the actor stands on", () => {
  const claims = [
    made(0, "denmark", "sweden", "Ida"),
    made(10, "sweden", "denmark", "Pål"),
    made(20, "denmark", "sweden", "Ida", { relation: "distrusts", sign: "-" }),
    made(30, "denmark", "norway", "Ida", { group: "g" }),
    made(30, "denmark", "norway", "Ida", { group: "g" }),
  ];
  expect(tiesOf("denmark", claims)).toEqual([
    {
      other: { id: "sweden", name: "sweden" },
      statements: 3,
      relations: [
        { relation: "supports", sign: "+", denied: false, statements: 2, speakers: 2 },
        { relation: "distrusts", sign: "-", denied: false, statements: 1, speakers: 1 },
      ],
    },
    {
      other: { id: "norway", name: "norway" },
      statements: 1,
      relations: [{ relation: "supports", sign: "+", denied: false, statements: 1, speakers: 1 }],
    },
  ]);
});

test("what is denied is counted apart from what is stated", () => {
  const claims = [
    made(0, "denmark", "sweden", "Ida"),
    made(10, "denmark", "sweden", "Pål", { certainty: "denied" }),
    made(20, "denmark", "sweden", "Ida"),
  ];
  expect(tiesOf("denmark", claims)[0]?.relations).toEqual([
    { relation: "supports", sign: "+", denied: false, statements: 2, speakers: 1 },
    { relation: "supports", sign: "+", denied: true, statements: 1, speakers: 1 },
  ]);
});
