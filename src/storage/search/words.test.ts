import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { completionsOf } from "./completions.ts";
import { stemOf, wordsOf } from "./words.ts";

const text = `The organisers' relational conflations, agreed upon by neighbours hoping for generalizations, were electrical
  and adjustable; dependencies controlled the sensibility of agencies in 1970s Åland. Émigrés in Škoda cars, naïve about
  İstanbul, Ελλάδα and Россия, йогурт, 日本語, 한국어 and ١٢٣, said "sky-high skies": ties, dies, saying, happily, falling,
  hissing, fizzed, failing, filing, probate, rate, cease, rolled, a_b x86 it's U.S. e\u0301lan`;

describe("words are stemmed as FTS5 stems them", () => {
  const database = new DatabaseSync(":memory:");
  afterAll(() => database.close());
  database.exec(`create virtual table words using fts5(word, tokenize = 'porter unicode61 remove_diacritics 2');
    create virtual table stems using fts5vocab(words, instance)`);
  const terms = database.prepare("select term from stems order by offset");

  test.each(wordsOf(text))("%s", (word) => {
    database.exec("delete from words");
    database.prepare("insert into words (word) values (?)").run(word);
    expect(terms.all().map(({ term }) => term)).toEqual([stemOf(word)]);
  });
});

describe("beginnings of words that lose their end to stemming", () => {
  test.each([
    ["organiz", "organization"],
    ["terroris", "terrorism"],
    ["relationa", "relational"],
    ["adjustme", "adjustment"],
  ])("%s is completed to find what %s finds", (start, whole) => {
    const stems = completionsOf(start).map(stemOf);
    expect(stems.includes(stemOf(whole)) || stemOf(whole).startsWith(stemOf(start))).toBe(true);
  });

  test("are left as they are when they begin every stem themselves", () => {
    expect(completionsOf("treat")).toEqual([]);
    expect(completionsOf("two words")).toEqual([]);
  });
});
