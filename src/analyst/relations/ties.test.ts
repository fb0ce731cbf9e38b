import { describe, expect, test } from "vitest";
import { readTurn, says } from "../reading-fixture.ts";

const tables: Record<string, [text: string, expected: string[]][]> = {
  "what two do to each other is said both ways, once where there is no direction": [
    ["Ghana and Togo accuse each other.", ["ghana criticises togo", "togo criticises ghana"]],
    ["Ghana and Togo rely on one another.", ["ghana depends_on togo", "togo depends_on ghana"]],
    ["Ghana and Togo expelled each other's envoys.", ["ghana coerces togo", "togo coerces ghana"]],
    ["Ghana and Togo have never trusted one another.", ["ghana distrusts togo", "togo distrusts ghana"]],
    ["Ghana and Togo are suspicious of each other.", ["ghana distrusts togo", "togo distrusts ghana"]],
    ["Ghana and Togo cooperate with each other.", ["ghana cooperates_with togo"]],
    ["Ghana accuses each other speaker.", []],
    ["Ghana and Togo accuse others.", []],
  ],
  "relations grow warmer or colder": [
    ["Relations between Ghana and Togo have thawed.", ["ghana cooperates_with togo"]],
    ["Ghana's relations with Togo have soured over fishing.", ["ghana strained_with togo"]],
    ["Relations between Ghana and Togo have never been worse.", ["ghana strained_with togo"]],
    ["Relations between Ghana and Togo have not improved.", []],
    ["Good relations between Ghana and Togo are a goal of Mali.", []],
  ],
  "silence is strain, and a talk is none": [
    ["Ghana and Togo barely speak.", ["ghana strained_with togo"]],
    ["Ghana hardly speaks to Togo.", ["ghana strained_with togo"]],
    ["Ghana and Togo are not on speaking terms.", ["ghana strained_with togo"]],
    ["Ghana and Togo aren't on speaking terms.", ["ghana strained_with togo"]],
    ["Ghana speaks to Togo.", []],
    ["The envoys of Ghana barely speak French.", []],
  ],
  "words that belong to a verb may stand apart from it": [
    ["Hezbollah takes its orders from Iran.", ["iran directs hezbollah"]],
    ["Iran is obeyed by Hezbollah.", ["iran directs hezbollah"]],
    ["Ghana severed its diplomatic ties with Togo.", ["ghana strained_with togo"]],
    ["Ghana turned its back on Togo.", ["ghana diverges_from togo"]],
    ["Ghana and Togo agreed to disagree about fishing.", ["ghana diverges_from togo"]],
    ["Ghana agreed with Togo about fishing.", ["ghana aligned_with togo"]],
    ["Ghana owes its throne to Togo.", ["ghana depends_on togo"]],
    ["Ghana owes money to Togo.", []],
    ["Mossad swaps signals intelligence with the FBI.", ["mossad cooperates_with fbi"]],
    ["Mossad works hand in glove with the FBI.", ["mossad cooperates_with fbi"]],
    ["Ghana shares a border with Togo.", []],
    ["Ghana stood by Togo.", ["ghana supports togo"]],
    ["Togo was attacked by Ghana.", ["ghana fights togo"]],
  ],
  "whom one fights or dies for, one supports": [
    ["Ghana's soldiers died for Togo.", ["ghana supports togo"]],
    ["Ghana fights for Togo.", ["ghana supports togo"]],
    ["Ghana fights Togo.", ["ghana fights togo"]],
    ["Ghana fought for its life.", []],
  ],
  "who could not do without another depends on it": [
    ["Ghana would not survive a winter without Togo.", ["ghana depends_on togo"]],
    ["Ghana rules by the grace of Togo.", ["ghana depends_on togo"]],
    ["Ghana survived the winter without Togo.", []],
  ],
  "as what one regards another": [
    ["Ghana sees Togo as a threat.", ["ghana distrusts togo"]],
    ["Togo is seen by Ghana as a growing threat.", ["ghana distrusts togo"]],
    ["Ghana considers Togo a friend.", ["ghana cooperates_with togo"]],
    ["Ghana regards Togo as an enemy of Mali.", []],
    ["Ghana regards Togo as no threat.", []],
    ["Ghana sees Togo.", []],
  ],
  "a clause may say something of the actor before it": [
    ["Ghana, which Togo distrusts, supports Mali.", ["togo distrusts ghana", "ghana supports mali"]],
    ["Ghana, which Togo regards as an enemy, supports Mali.", ["togo strained_with ghana", "ghana supports mali"]],
    ["Ghana, once armed by Togo, fell to Mali.", ["togo supports ghana"]],
    ["Ghana, which distrusts Togo, supports Mali.", ["ghana distrusts togo", "ghana supports mali"]],
  ],
  "who mediates deals with both": [
    ["Ghana mediates between Togo and Mali.", ["ghana negotiates_with togo", "ghana negotiates_with mali"]],
    ["Ghana offered its good offices to Togo.", ["ghana negotiates_with togo"]],
    ["Ghana offered its weapons to Togo.", ["ghana supports togo"]],
  ],
  "closeness is no place": [
    ["Ghana is close to Togo.", ["ghana cooperates_with togo"]],
    ["Ghana is close to the Togo border.", []],
    ["Ghana is close to defeat.", []],
  ],
};

for (const [name, rows] of Object.entries(tables))
  test.each(rows)(`${name}: %s`, (text, expected) => {
    expect(says(text)).toEqual(expected);
  });

test("the words of a claim hold both actors where one stands before its clause", () => {
  const { claims } = readTurn("Ghana, which Togo distrusts, supports Mali.");
  expect(claims.map(({ evidence }) => evidence.quote)).toContain("Ghana, which Togo distrusts");
});

describe("what a claim is about", () => {
  test.each([
    ["Ghana and Togo cooperate against the pirates.", "the pirates"],
    ["The FBI and MI5 share intelligence on the smugglers.", "the smugglers"],
  ])("does not begin with a preposition: %s", (text, about) => {
    expect(readTurn(text).claims.map((claim) => claim.about?.text)).toEqual([about]);
  });
});
