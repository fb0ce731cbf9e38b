import { expect, test } from "vitest";
import { actorCount, aliasesFrom, entryOf } from "./dictionary.ts";
import { findNames } from "./mentions.ts";
import { readSentences } from "../language/sentences.ts";
import { AGENCIES } from "./agencies.ts";
import { ARMED_GROUPS } from "./armed-groups.ts";
import { ORGANISATIONS } from "./organisations.ts";
import { PEOPLE } from "./people.ts";
import { REGIONS } from "./regions.ts";
import { STATES } from "./states.ts";

const lines = [STATES, AGENCIES, ARMED_GROUPS, ORGANISATIONS, PEOPLE, REGIONS].flatMap((data) =>
  data.trim().split("\n"),
);
const ids = lines.map((line) => line.split("|")[0] ?? "");

/** The names found in a sentence, as "id:form". */
function names(text: string): string[] {
  return readSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    findNames(text, sentence).map(({ actor, form }) => (form === "name" ? actor.id : `${actor.id}:${form}`)),
  );
}

test("each actor has an id of its own that can stand in an address", () => {
  expect(new Set(ids).size).toBe(ids.length);
  expect(actorCount()).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("whatever an actor is part of is in the dictionary too", () => {
  for (const id of ids) {
    const { parent } = entryOf(id) ?? {};
    if (parent) expect(entryOf(parent), `${id} is part of ${parent}`).toBeDefined();
  }
});

test("no name stands for two actors", () => {
  for (const line of lines) {
    for (const word of line.toLowerCase().split(/[|;\s]/)) {
      const seen = new Map<string, string>();
      for (const { words, entry, exact } of aliasesFrom(word)) {
        const name = exact ?? words.join(" ");
        expect(seen.get(name) ?? entry.id, name).toBe(entry.id);
        seen.set(name, entry.id);
      }
    }
  }
});

test.each([
  ["The US told us so.", ["united-states"]],
  ["PLEASE TELL US MORE ABOUT IT", []],
  ["Al Qaeda, al-Qaida and Al-Qa'ida are spellings.", ["al-qaeda", "al-qaeda", "al-qaeda"]],
  ["Ankara objected to talks in Vienna.", ["turkey:capital"]],
  ["A Kenyan minister flew to Nairobi.", ["kenya:adjective"]],
  ["The Paris Agreement binds Chad.", ["chad"]],
  ["Michael Jordan met Hillary Clinton.", ["hillary-clinton"]],
  ["President Museveni met Raila Kagame.", ["yoweri-museveni"]],
  ["The ISI is an agency.", ["isi"]],
  ["The ISI counts citations in journals.", []],
  ["Fresh intelligence reached the wagner society.", []],
  ["South Sudan is not Sudan.", ["south-sudan", "sudan"]],
  ["The Democratic People’s Republic of Korea wrote.", ["north-korea"]],
])("names in %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
});
