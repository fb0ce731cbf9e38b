import { describe, expect, test } from "vitest";
import { claim, lorraine, mantua, savoy } from "../../../test/contract/examples.ts";
import { anchorOf, holdsFor } from "./anchor.ts";

const evidence = (quote: string, start = 10) => ({ start, end: start + quote.length, quote, prefix: "", suffix: "" });
const ruledOn = claim("c", savoy, lorraine, { evidence: evidence("Savoy paid the troops of Lorraine") });
const anchor = anchorOf(ruledOn);

describe("a ruling, when the piece is read anew,", () => {
  test.each([
    ["the same words elsewhere in the text", { evidence: evidence("Savoy paid the troops of Lorraine", 400) }],
    ["a longer passage with the words", { evidence: evidence("For years Savoy paid the troops of Lorraine.") }],
    ["a shorter one within them", { evidence: evidence("paid the troops") }],
    ["words broken into lines otherwise", { evidence: evidence("Savoy paid\nthe  troops of Lorraine") }],
    ["another id, score and certainty of the words", { id: "d", score: 0.2, certainty: "hedged" as const }],
  ])("holds for %s", (_, differences) => {
    expect(holdsFor(anchor, { ...ruledOn, ...differences })).toBe(true);
  });

  test.each([
    ["other words", { evidence: evidence("Lorraine lived on the money of Savoy") }],
    ["another speaker", { speaker: { name: "Otto Muster", kind: "quoted" as const } }],
    ["another relation", { relation: "directs" as const }],
    ["other actors", { targetActor: mantua }],
    ["the other direction", { sourceActor: lorraine, targetActor: savoy }],
    ["what is denied, where it was stated", { certainty: "denied" as const }],
    ["no words at all", { evidence: evidence("") }],
  ])("does not hold for %s", (_, differences) => {
    expect(holdsFor(anchor, { ...ruledOn, ...differences })).toBe(false);
  });
});
