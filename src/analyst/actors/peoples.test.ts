import { expect, test } from "vitest";
import { readSentences } from "../language/sentences.ts";
import { findAtoms } from "./atoms.ts";
import { Cast } from "./cast.ts";
import { isCollective, peoplesOf } from "./people-names.ts";

/** The actors of a text that the rules find, one text being one cast. */
function actors(text: string): string[] {
  const cast = new Cast();
  return readSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    findAtoms(text, sentence, [], cast).flatMap(({ role, members }) =>
      members.map(({ actor }) => actor.id + (role === "head" ? "" : `:${role}`)),
    ),
  );
}

test.each([
  ["The Turks distrust the Iranians.", ["turkey", "iran"]],
  ["The Danes and the French back the Poles.", ["denmark", "france", "poland"]],
  ["Emiratis and Saudis support Egypt.", ["united-arab-emirates", "saudi-arabia", "egypt"]],
  ["Ugandans never trusted Rwandans.", ["uganda", "rwanda"]],
  ["Relations between Turks and Iranians are poor.", ["turkey", "iran"]],
  ["The Russians armed the Serbs in 2008.", ["russia", "serbia"]],
  ["Ghana fought the Togolese in the north.", ["ghana", "togo"]],
  ["Ethiopians and Eritreans distrust each other.", ["ethiopia", "eritrea"]],
  ["New Zealanders distrust Australians.", ["new-zealand", "australia"]],
  ["The Kenyans' anger at the Somalis grew.", ["kenya:possessor", "somalia"]],
])("a people that is the party is its state: %s", (text, expected) => {
  expect(actors(text)).toEqual(expected);
});

test.each([
  ["Kenyans fled.", []],
  ["Kenyans fled Uganda.", ["uganda"]],
  ["40,000 Kenyans attacked Uganda.", ["uganda"]],
  ["Many Turks distrust Iran.", ["iran"]],
  ["Most of the Turks distrust Iran.", ["iran"]],
  ["The Turks who fled distrust Iran.", ["iran"]],
  ["The Turks in Germany helped Iran.", ["germany", "iran"]],
  ["Uganda arrested the Kenyans.", ["uganda"]],
  ["The Kenyans were kidnapped by Hezbollah.", ["hezbollah"]],
  ["Native Americans distrust Canada.", ["canada"]],
  ["The Serbs in Bosnia attacked Croatia.", ["bosnia-and-herzegovina", "croatia"]],
  ["Two Kenyans were robbed. The Kenyans accused Uganda.", ["uganda"]],
  ["The Kenyan accused Uganda.", ["kenya:modifier", "uganda"]],
])("people are not their state: %s", (text, expected) => {
  expect(actors(text)).toEqual(expected);
});

test("each adjective of a state names its people in the plural, or by itself", () => {
  expect(peoplesOf("kenya", ["Kenyan"])).toEqual(["Kenyans"]);
  expect(peoplesOf("turkey", ["Turkish"])).toEqual(["Turks"]);
  expect(peoplesOf("argentina", ["Argentine"])).toEqual(["Argentines"]);
  expect(peoplesOf("czech-republic", ["Czech"])).toEqual(["Czechs"]);
  expect(peoplesOf("philippines", ["Philippine"])).toEqual(["Filipinos"]);
  expect(peoplesOf("iceland", ["Icelandic"])).toEqual(["Icelanders"]);
  for (const one of ["Chinese", "French", "British", "Swiss", "Kyrgyz"]) expect(isCollective(one)).toBe(true);
});
