import { expect, test } from "vitest";
import { readSentences } from "../language/sentences.ts";
import { Cast } from "./cast.ts";
import { findAtoms } from "./atoms.ts";
import type { NamedSpan } from "./named-span.ts";

/** The actors of a text as "id", with "*" for those outside the dictionary; `named` are words that a model points out. */
function actors(text: string, named: Record<string, NamedSpan["kind"]> = {}, cast = new Cast()): string[] {
  const spans = Object.entries(named).map(([words, kind]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind, score: 0.9 };
  });
  return readSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    findAtoms(
      text,
      sentence,
      spans.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
      cast,
    ).flatMap(({ members }) => members.map(({ actor }) => actor.id + (actor.unlisted === true ? "*" : ""))),
  );
}

test.each([
  ["Gen. Ikaru Ndoba praised Kenya. Ndoba left.", ["ikaru-ndoba*", "kenya", "ikaru-ndoba*"]],
  ["President Ikaru Sese Ndoba spoke, and ISN left.", ["ikaru-sese-ndoba*", "ikaru-sese-ndoba*"]],
  ["The spokesman Teko Amaru met Mr. Ndoba.", ["teko-amaru*", "mr-ndoba*"]],
  ["Hillary Clinton spoke to us. Then Clinton left.", ["hillary-clinton", "hillary-clinton"]],
  ["Gen. Ikaru Ndoba met Col. Sita Ndoba. Ndoba left.", ["ikaru-ndoba*", "sita-ndoba*"]],
  ["General Motors and the General Assembly met.", ["un-general-assembly"]],
])("titles introduce people, who are then called by short names: %s", (text, expected) => {
  expect(actors(text)).toEqual(expected);
});

test.each([
  ["The Boru Salvation League (BSL) met. The BSL left.", ["boru-salvation-league*", "boru-salvation-league*"]],
  ["The Boru Salvation League, or BSL, met. The BSL left.", ["boru-salvation-league*", "boru-salvation-league*"]],
  [
    "The Institute for Strategic Inquiry (ISI) met. The ISI left.",
    ["institute-for-strategic-inquiry*", "institute-for-strategic-inquiry*"],
  ],
  ["The Inter Services Intelligence (ISI) met. The ISI left.", ["isi", "isi"]],
])("a name and its acronym are one actor: %s", (text, expected) => {
  expect(actors(text)).toEqual(expected);
});

test("a model's names are taken where the dictionary knows none", () => {
  expect(actors("Boru Unity met Kenya.", { "Boru Unity": "organisation" })).toEqual(["boru-unity*", "kenya"]);
  expect(actors("The Kenya Unity League met.", { "Kenya Unity League": "organisation" })).toEqual([
    "kenya-unity-league*",
  ]);
  expect(actors("The Quds Force met.", { Quds: "organisation" })).toEqual(["quds-force"]);
  expect(actors("They met in Ndobaville.", { Ndobaville: "place" })).toEqual(["ndobaville*"]);
  expect(actors("The Boruvian envoy left.", { Boruvian: "nationality" })).toEqual([]);
});

test("those whose words stand in a text are known by surname", () => {
  expect(actors("We asked Roe about it.", {}, new Cast(null, ["Jane Roe"]))).toEqual(["jane-roe*"]);
});

test.each([
  ["The Kenyan president left.", "2023-05-02", ["william-ruto"]],
  ["Kenya's president left.", "2023-05", ["william-ruto"]],
  ["The director of the CIA left.", "2012", []],
  ["The director of the CIA left.", "2010", ["leon-panetta"]],
  ["The former Kenyan president left.", "2023-05", ["kenya"]],
  ["The Kenyan president left in 1999.", "2023-05", ["kenya"]],
  ["The Kenyan president left.", null, ["kenya"]],
  ["The Kenyan president left.", "2040", ["kenya"]],
  ["President Bush left.", "2006", ["george-w-bush"]],
])("an office is its holder's when the date makes that clear: %s %s", (text, date, expected) => {
  const named = actors(text, {}, new Cast(date)).filter((id) => id !== "cia");
  expect(named).toEqual(expected);
});
