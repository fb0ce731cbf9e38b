import { expect, test } from "vitest";
import { parseQuery } from "../../publication/index.ts";
import { facetLinks, markedParts, respelled, searchPath, wordsAsked } from "./search.ts";

const asked = (text: string) => ({ text, sort: "relevance", page: 3 }) as const;

test("the address of a page of results holds all of it, and nothing that goes without saying", () => {
  expect(searchPath({ text: "by:ida tolls", sort: "date", page: 2 })).toBe("/search?q=by%3Aida+tolls&sort=date&page=2");
  expect(searchPath({ text: "tolls", sort: "relevance", page: 1 })).toBe("/search?q=tolls");
});

test("a facet adds its term, takes it out again when chosen, and starts at the first page", () => {
  const text = "tolls on:baltic";
  const topics = [
    { value: "baltic", name: "Baltic", count: 2 },
    { value: "ferries", name: "Ferries", count: 1 },
  ];
  const none = { contributor: [], actor: [], kind: [], year: [] };
  const links = facetLinks(parseQuery(text), asked(text), { ...none, topic: topics });
  expect(links).toEqual([
    [
      "topic",
      [
        { name: "Baltic", count: 2, chosen: true, path: "/search?q=tolls" },
        { name: "Ferries", count: 1, chosen: false, path: "/search?q=tolls+on%3Abaltic+on%3Aferries" },
      ],
    ],
  ]);
});

test("marks cut a snippet into what is marked and what is not", () => {
  expect(markedParts("no toll here", [[3, 7]])).toEqual([
    { text: "no ", marked: false },
    { text: "toll", marked: true },
    { text: " here", marked: false },
  ]);
});

test("a spelling puts words right and leaves the signs", () => {
  expect(respelled('-tolll AND "tolll war"', new Map([["tolll", "toll"]]))).toBe('-toll AND "toll war"');
});

test("only words that are wanted are looked up for spelling", () => {
  expect(wordsAsked(parseQuery('toll "open sea" -tax ferr*').match)).toEqual(["toll", "open", "sea"]);
});
