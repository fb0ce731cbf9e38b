import { describe, expect, test } from "vitest";
import { parseQuery } from "./parse.ts";
import { addTerm, printQuery, removeTerm } from "./print.ts";
import type { Match, Query } from "./search.ts";

const w = (text: string, prefix = false): Match => ({ type: "word", text, prefix });
const phrase = (...words: string[]): Match => ({ type: "phrase", words });
const all = (...parts: Match[]): Match => ({ type: "all", parts });
const any = (...parts: Match[]): Match => ({ type: "any", parts });
const without = (part: Match | null, ...excluded: Match[]): Match => ({ type: "without", part, excluded });

const readAs: [string, Match | null][] = [
  ["", null],
  ["   ", null],
  ["harbour", w("harbour")],
  ["harbour treaty", any(w("harbour"), w("treaty"))],
  ["harbour OR treaty", any(w("harbour"), w("treaty"))],
  ["harbour or treaty", any(w("harbour"), w("treaty"))],
  ["harbour AND treaty", all(w("harbour"), w("treaty"))],
  ["harbour and treaty", any(w("harbour"), w("treaty"))],
  ["harbour AND treaty fleet", any(all(w("harbour"), w("treaty")), w("fleet"))],
  ["harbour AND (treaty fleet)", all(w("harbour"), any(w("treaty"), w("fleet")))],
  ['"open door"', phrase("open", "door")],
  ["“open door”", phrase("open", "door")],
  ['"open door', any(w("open"), w("door"))],
  ['open "', w("open")],
  ['""', null],
  ["fleet -treaty", without(w("fleet"), w("treaty"))],
  ["-treaty fleet", without(w("fleet"), w("treaty"))],
  ["fleet AND -treaty", without(w("fleet"), w("treaty"))],
  ['fleet -"open door"', without(w("fleet"), phrase("open", "door"))],
  ["fleet -(open AND door)", without(w("fleet"), all(w("open"), w("door")))],
  ["-treaty", without(null, w("treaty"))],
  ["fleet OR (-treaty)", without(w("fleet"), w("treaty"))],
  ["(fleet -treaty) harbour", any(without(w("fleet"), w("treaty")), w("harbour"))],
  ["Anglo-Danish", w("Anglo-Danish")],
  ["harb*", w("harb", true)],
  ["what is the harbour for", w("harbour")],
  ["what is the", any(w("what"), w("is"), w("the"))],
  ["the AND harbour", all(w("the"), w("harbour"))],
  ["Åland's émigrés?", any(w("Åland's"), w("émigrés"))],
  ["AND", null],
  ["OR harbour AND", w("harbour")],
  ["((((harbour", w("harbour")],
  ["harbour)))", w("harbour")],
  ["a^2 NEAR(harbour, 5)", any(w("a^2"), w("NEAR"), w("harbour"), w("5"))],
  ["har\u0000bour", any(w("har"), w("bour"))],
  ["title:harbour", w("title:harbour")],
  ["- -- * : \\ ' %", null],
  ["by:", w("by")],
];

describe("a query's words", () => {
  test.each(readAs)("%j", (text, match) => {
    expect(parseQuery(text)).toMatchObject({ match, misunderstood: [] });
  });

  test("are read from any text without failing, however deep or long", () => {
    const match = parseQuery(`${"(".repeat(900)}harbour ${"-(x ".repeat(5000)}`).match;
    expect(match).not.toBeNull();
  });
});

describe("a query's fields", () => {
  test.each([
    ["by:ines-holm", { by: ["ines-holm"] }],
    ['by:"Ines Holm" BY:brandt', { by: ["Ines Holm", "brandt"] }],
    ["on:suez on:canals about:egypt", { on: ["suez", "canals"], about: ["egypt"] }],
    ["kind:interview kind:Articles", { kind: ["interview", "article"] }],
    ["in:1956", { from: "1956", to: "1956" }],
    ["date:1956-10-29", { from: "1956-10-29", to: "1956-10-29" }],
    ["from:1956-03 until:1957", { from: "1956-03", to: "1957" }],
    ["to:1957-02-28", { from: null, to: "1957-02-28" }],
  ])("%s", (text, filters) => {
    expect(parseQuery(text)).toMatchObject({ match: null, filters, misunderstood: [] });
  });

  test.each([
    ["canal from:soon", "from:soon", "not_a_date"],
    ["canal in:1956-13", "in:1956-13", "not_a_date"],
    ["canal date:1957-02-29", "date:1957-02-29", "not_a_date"],
    ["canal kind:poem", "kind:poem", "not_a_kind"],
    ["canal -by:holm", "by:holm", "cannot_exclude"],
  ])("%s says what was not understood", (text, part, reason) => {
    const { match, misunderstood } = parseQuery(text);
    expect(match).toEqual(w("canal"));
    expect(misunderstood).toEqual([{ part, reason }]);
  });
});

describe("a printed query", () => {
  const texts = [
    ...readAs.map(([text]) => text),
    'x AND (y "z z" -q) AND w* -(a b) -"c d" by:"Ines Holm" on:suez kind:review from:1956 to:1957-01',
    "'by:nobody 'AND harbour",
    "in:1956",
  ];
  test.each(texts)("of %j reads as the same query", (text) => {
    const query = parseQuery(text);
    expect(parseQuery(printQuery(query))).toEqual(query);
  });

  test("takes and loses a facet's values", () => {
    const query: Query = parseQuery("canal on:suez");
    const narrowed = addTerm(addTerm(addTerm(query, "topic", "suez"), "contributor", "ines-holm"), "year", "1956");
    expect(printQuery(narrowed)).toBe("canal by:ines-holm on:suez in:1956");
    expect(printQuery(removeTerm(removeTerm(narrowed, "topic", "suez"), "year", "1956"))).toBe("canal by:ines-holm");
  });
});
