import { describe, expect, test } from "vitest";
import { Drafting, type Draft } from "../draft.ts";
import { OUTLET } from "../passages.ts";
import { isBystander, isPartedByAside, isTheatre, onlyComments } from "./bystanders.ts";
import { phrasePairs } from "./pairs.ts";
import { onlyReports } from "./reporters.ts";

function draftOf(text: string): Draft {
  const passage = { start: 0, end: text.length, role: "body" as const, speaker: OUTLET, questions: [] };
  const drafting = new Drafting({ text, passages: [passage], date: null });
  drafting.read(drafting.readable(), new Map());
  return drafting.drafts[0] as Draft;
}

type Phrases = Parameters<typeof onlyComments>[1];

/** The pairs of a sentence of which something holds, by their ids. */
function pairsWith(text: string, holds: (draft: Draft, phrases: Phrases) => boolean): string[] {
  const draft = draftOf(text);
  return phrasePairs(draft)
    .filter(({ phrases }) => holds(draft, phrases))
    .map(({ first, second }) => `${first.actor.id} ${second.actor.id}`)
    .sort();
}

describe("who only reports is tied to nobody in the report", () => {
  test.each([
    ["Kenya said that Ghana supports Togo.", ["kenya ghana", "kenya togo"]],
    ["Kenya knows that Ghana supports Togo.", ["kenya ghana", "kenya togo"]],
    ["Kenya hopes Ghana will support Togo.", ["kenya ghana", "kenya togo"]],
    ["Kenya's minister repeated that Ghana supports Togo.", ["kenya ghana", "kenya togo"]],
    ["Kenya told Chad that Ghana supports Togo.", ["chad ghana", "chad togo", "kenya ghana", "kenya togo"]],
    ["Ghana supports Togo, Kenya says.", ["ghana kenya", "togo kenya"]],
    ["Kenya announced a pact that obliges Togo.", []],
    ["Kenya signed an agreement that obliges Togo.", []],
    ["Kenya blamed Ghana for the fire in Togo.", []],
  ])("%s", (text, expected) => {
    expect(pairsWith(text, ({ scene, views }, phrases) => onlyReports(scene, views, phrases, "+"))).toEqual(
      [...expected].sort(),
    );
  });

  test("unless it warns or complains, and then only for the worse", () => {
    const { scene, views } = draftOf("Kenya warned that Ghana arms Togo.");
    const phrases = [scene.phrases[0], scene.phrases[1]] as unknown as Phrases;
    expect(onlyReports(scene, views, phrases, "-")).toBe(false);
    expect(onlyReports(scene, views, phrases, "+")).toBe(true);
  });
});

describe("who has no part in what is said", () => {
  test.each([
    ["Ghana's enemies support Togo.", ["ghana togo"]],
    ["The enemies of Ghana support Togo.", ["ghana togo"]],
    ["Ghana's soldiers support Togo.", []],
    ["Ghana, not Mali, expelled Togo.", ["ghana mali", "mali togo"]],
    ["Ghana, unlike Mali, helps Togo.", ["ghana mali", "mali togo"]],
    ["Ghana did not help Togo.", []],
    ["Ghana must choose between Togo and Mali.", ["ghana togo"]],
    ["Ghana stands between Togo and Mali.", []],
    ["Ms Haile, do Ghana and Togo cooperate?", ["ms-haile ghana"]],
    ["Ms Haile and Ghana cooperate.", []],
    ["Ghana gave Mali files on Togo.", ["ghana togo", "mali togo"]],
    ["Ghana shares intelligence with Mali.", []],
  ])("is a bystander: %s", (text, expected) => {
    expect(pairsWith(text, ({ scene }, phrases) => phrases.some((phrase) => isBystander(scene, phrase)))).toEqual(
      expected,
    );
  });

  test.each([
    ["Ghana helped Togo in Mali.", ["ghana mali", "togo mali"]],
    ["Ghana's navy chased pirates off Togo.", ["ghana togo"]],
    ["Ghana intervened in Mali.", []],
    ["Ghana fought Mali.", []],
  ])("is where it is done: %s", (text, expected) => {
    expect(pairsWith(text, ({ scene }, phrases) => phrases.some((phrase) => isTheatre(scene, phrase)))).toEqual(
      expected,
    );
  });

  test.each([
    ["Ghana condemned Togo's attack on Mali.", ["ghana mali"]],
    ["Ghana welcomed Togo's criticism of Mali.", ["ghana mali"]],
    ["Ghana joined Togo's attack on Mali.", []],
    ["Ghana condemned Togo and attacked Mali.", []],
  ])("is who comments on what others do: %s", (text, expected) => {
    expect(pairsWith(text, ({ scene }, phrases) => onlyComments(scene, phrases))).toEqual(expected);
  });

  test.each([
    ["Ghana, which Togo distrusts, helps Mali.", ["togo mali"]],
    ["Ghana helps Mali, which Togo distrusts.", []],
    ["Ghana, Togo and Mali help Niger.", []],
  ])("is who is named in an aside before: %s", (text, expected) => {
    expect(pairsWith(text, ({ scene }, phrases) => isPartedByAside(scene, phrases))).toEqual(expected);
  });
});
