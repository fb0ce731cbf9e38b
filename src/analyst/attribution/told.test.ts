import { describe, expect, test } from "vitest";
import { analyseText } from "../analyse.ts";
import type { Claim } from "../claim.ts";
import { told } from "./told.ts";

/** A claim of the rules in a sentence whose beginning, up to its first verb, the network takes for a source. */
function toldBy(source: string, text: string): Claim[] {
  const { claims, mentions } = analyseText(text);
  const start = text.indexOf(source);
  const that = text.indexOf("that");
  const attribution = {
    cue: { start: start + source.length, end: that },
    source: { start, end: start + source.length },
    content: [{ start: that, end: text.length }],
    score: 0.9,
  };
  return claims.map((claim) => told(claim, [attribution], mentions, text));
}

describe("words that the network gives to somebody", () => {
  test.each([
    ["It", "It is encouraging that Ghana has armed Mali.", "asserted"],
    ["There", "There are signs that Ghana has armed Mali.", "asserted"],
    ["Nobody in Accra", "Nobody in Accra forgets that Ghana has armed Mali.", "asserted"],
    ["We", "We cannot ignore that Ghana has armed Mali.", "asserted"],
    ["The captain", "The captain muttered that Ghana has armed Mali.", "alleged"],
  ])("are alleged if there is somebody: %s", (source, text, certainty) => {
    expect(toldBy(source, text)).toEqual([expect.objectContaining({ certainty, holder: null })]);
  });

  test("are the view of the actor who is their source", () => {
    const [claim] = toldBy("Togo", "Togo muttered that Ghana has armed Mali.");
    expect(claim).toMatchObject({ certainty: "asserted", holder: { id: "togo" } });
  });
});
