import { expect, test } from "vitest";
import { readSentences } from "../language/sentences.ts";
import { AGENCIES } from "./agencies.ts";
import { Cast } from "./cast.ts";
import { sharedFrom, wordsOf, type Alias } from "./dictionary.ts";
import { INTELLIGENCE_AGENCIES } from "./intelligence-agencies.ts";
import { nameActors } from "./newcomers.ts";

/** The bodies that a text names, with "*" for those outside the dictionary. */
function bodies(text: string): string[] {
  const cast = new Cast();
  return readSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    nameActors(text, sentence, [], cast)
      .filter(({ actor }) => actor.kind === "agency")
      .map(({ actor }) => actor.id + (actor.unlisted === true ? "*" : "")),
  );
}

test.each([
  ["Egypt's General Intelligence Directorate left.", ["general-intelligence-egypt"]],
  ["The Jordanian General Intelligence Directorate left.", ["gid-jordan"]],
  ["Kenya's feared NIS met South Korea's NIS.", ["nis-kenya", "nis"]],
  ["The NISS of Sudan met the Ethiopian NISS.", ["niss-sudan", "ethiopian-niss"]],
  ["The NIS, Kenya's spy agency, left.", ["nis-kenya"]],
  ["Kenya's spy agency, the NIS, left.", ["nis-kenya"]],
  ["The SIS (Moldova) left.", ["sis-moldova"]],
  ["The KGB met the Belarusian KGB.", ["kgb", "belarus-kgb"]],
  ["Russia's KGB left.", ["kgb"]],
  ["Kenya's National Intelligence Service left. Then the NIS came back.", ["nis-kenya", "nis-kenya"]],
  ["Turkey's National Intelligence Organisation left. The MIT came back.", ["mit", "mit"]],
])("a name of many bodies is told by its owner: %s", (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});

test.each([
  ["The NIS left.", []],
  ["The General Intelligence Directorate left.", []],
  ["A professor at MIT left.", []],
  ["PET bottles from Denmark float.", []],
  ["They ate raw fish in India.", []],
  ["Kenya's NIS met South Korea's NIS. Then the NIS left.", ["nis-kenya", "nis"]],
  ["Togo's NIS left.", ["nis-of-togo*"]],
  ["Togo's NIS left. Then the NIS came back.", ["nis-of-togo*", "nis-of-togo*"]],
  ["Kenya's NIS met Togo's NIS. Then the NIS left.", ["nis-kenya", "nis-of-togo*"]],
  ["Togo's National Security Council left.", ["national-security-council-of-togo*"]],
  ["Iran's rival, Mossad, left.", ["mossad"]],
  ["In Syria Mossad attacked.", ["mossad"]],
  ["Pakistan's CIA contacts left.", ["cia"]],
])("a name without a clue is nobody's, and never another state's: %s", (text, expected) => {
  expect(bodies(text)).toEqual(expected);
});

test("both spellings of a name are one actor", () => {
  expect(bodies("The National Intelligence Organization is the National Intelligence Organisation.")).toEqual([
    "mit",
    "mit",
  ]);
});

test("no state has two bodies of one shared name", () => {
  const words = new Set(wordsOf((AGENCIES + INTELLIGENCE_AGENCIES).replace(/[|;\n]/g, " ")));
  const shared = [...words].flatMap((word) => sharedFrom(word));
  expect(shared.length).toBeGreaterThan(200);
  const now = ({ entry }: Alias): string[] => entry.wholes.filter(({ to }) => to === null).map(({ id }) => id);
  const owned = shared.flatMap((alias) => now(alias).map((id) => `${alias.words.join(" ")} of ${id}`));
  expect(owned.filter((one, at) => owned.indexOf(one) !== at)).toEqual([]);
});
