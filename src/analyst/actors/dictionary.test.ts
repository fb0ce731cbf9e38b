import { expect, test } from "vitest";
import { Cast } from "./cast.ts";
import { aliasesFrom, allEntries, entryOf, isPartOf, wordsOf } from "./dictionary.ts";
import { findNames } from "./mentions.ts";
import { readSentences } from "../language/sentences.ts";

const entries = [...allEntries()];

/** The names found in a sentence, as "id:form". */
function names(text: string): string[] {
  return readSentences(text, { start: 0, end: text.length }).flatMap((sentence) =>
    findNames(text, sentence, new Cast()).map(({ actor, form }) =>
      form === "name" ? actor.id : `${actor.id}:${form}`,
    ),
  );
}

test("each actor has an id of its own that can stand in an address", () => {
  expect(entries.length).toBeGreaterThan(1500);
  for (const { id } of entries) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
});

test("no line hides another one with the same id", () => {
  for (const entry of entries) {
    const own = entry.name.toLowerCase();
    const found = aliasesFrom(wordsOf(entry.name)[0] ?? "").some((alias) => alias.entry === entry);
    expect(found, own).toBe(true);
    for (const alias of aliasesFrom(wordsOf(entry.name)[0] ?? "")) expect(entryOf(alias.entry.id)).toBe(alias.entry);
  }
});

test("whatever an actor is part of is in the dictionary too, with years in order", () => {
  for (const { id, wholes } of entries) {
    for (const whole of wholes) {
      expect(entryOf(whole.id), `${id} is part of ${whole.id}`).toBeDefined();
      expect(whole.from ?? 1800).toBeLessThanOrEqual(whole.to ?? 2100);
    }
  }
  expect(isPartOf("quds-force", "iran")).toBe(true);
  expect(isPartOf("iran", "quds-force")).toBe(false);
});

test("a group that left another one, or joined it late, is no faction of it", () => {
  expect(entryOf("al-nusra")?.kind).toBe("armed group");
  expect(entryOf("al-nusra")?.wholes).toContainEqual({ id: "al-qaeda", from: 2012, to: 2016 });
  expect(entryOf("izz-ad-din-al-qassam")?.kind).toBe("faction");
});

test("no name stands for two actors", () => {
  for (const { name } of entries) {
    const seen = new Map<string, string>();
    for (const { words, entry, exact } of aliasesFrom(wordsOf(name)[0] ?? "")) {
      const printed = exact ?? words.join(" ");
      expect(seen.get(printed) ?? entry.id, printed).toBe(entry.id);
      seen.set(printed, entry.id);
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
