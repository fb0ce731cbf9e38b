import { expect, test } from "vitest";
import { readSentences } from "../language/sentences.ts";
import { says } from "../reading-fixture.ts";
import { findAtoms } from "./atoms.ts";
import { joinLists } from "./lists.ts";
import { MOST_PAIRS, mentionPairs } from "./mention-pairs.ts";

test.each([
  ["Mossad, Israel's spy agency, trained the Contras.", ["mossad supports contras"]],
  ["Israel's spy agency, Mossad, trained the Contras.", ["mossad supports contras"]],
  ["Hamas, an Islamist group in Gaza, attacked Israel.", ["hamas fights israel"]],
  [
    "Gen. Ikaru Ndoba praised Kenya. Later the general attacked Uganda.",
    ["ikaru-ndoba supports kenya", "ikaru-ndoba fights uganda"],
  ],
  ["The talks in Nairobi were about Paul Kagame. He supports M23.", ["paul-kagame supports m23"]],
  ["Egypt and Sudan met. The former supports the Houthis.", ["egypt supports houthis"]],
  ["Egypt and Sudan met. The latter supports the Houthis.", ["sudan supports houthis"]],
  ["Egypt and Sudan met. The former president supports the Houthis.", []],
])("what points back is who it points to: %s", (text, expected) => {
  expect(says(text)).toEqual(expected);
});

/** The pairs of a sentence, a list in brackets. */
function pairs(text: string): string[] {
  const [sentence] = readSentences(text, { start: 0, end: text.length });
  if (sentence === undefined) return [];
  return mentionPairs(joinLists(sentence.tokens, findAtoms(text, sentence))).map(({ firsts, seconds }) =>
    [firsts, seconds].map((side) => side.map(({ actor }) => actor.id).join("+")).join(" > "),
  );
}

test.each([
  ["Kenya arms M23.", ["kenya > m23"]],
  ["Kenya arms M23 and Hamas against Uganda.", ["m23+hamas > uganda", "kenya > m23+hamas", "kenya > uganda"]],
  ["Kenya and Uganda met.", []],
  ["Pakistan's ISI met Hamas.", ["isi > hamas"]],
  ["Mossad, Israel's spy agency, met Hamas.", ["mossad > hamas"]],
  ["Kenya thanked Kenya.", []],
])("pairs of %j", (text, expected) => {
  expect(new Set(pairs(text))).toEqual(new Set(expected));
});

test("a crowded sentence is asked for its nearest pairs only", () => {
  const found = pairs(`${"Kenya met Uganda, Ghana met Togo, Mali met Niger, ".repeat(4)}and Chad met Libya.`);
  expect(found).toHaveLength(MOST_PAIRS);
});
