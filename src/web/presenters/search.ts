import {
  addTerm,
  FACETS,
  printQuery,
  removeTerm,
  type Facet,
  type Query,
  type SearchResult,
} from "../../publication/index.ts";
import { kindNames } from "../words.ts";

/** What makes a page of results: all of it stands in its address. */
export interface Asked {
  text: string;
  sort: "relevance" | "date";
  page: number;
}

/** Address of a page of results. */
export function searchPath({ text, sort, page }: Asked): string {
  const parameters = new URLSearchParams({ q: text });
  if (sort === "date") parameters.set("sort", sort);
  if (page > 1) parameters.set("page", String(page));
  return `/search?${parameters}`;
}

export interface FacetLink {
  name: string;
  count: number;
  /** Whether the query has this term already; its link then takes it out. */
  chosen: boolean;
  path: string;
}

/** What the results could be narrowed to, as links that add a term to the query or take it out again. */
export function facetLinks(query: Query, asked: Asked, facets: SearchResult["facets"]): [Facet, FacetLink[]][] {
  if (!facets) return [];
  return FACETS.map((facet): [Facet, FacetLink[]] => [
    facet,
    facets[facet].map(({ value, name, count }) => {
      const without = printQuery(removeTerm(query, facet, value));
      const chosen = without !== printQuery(query);
      const text = chosen ? without : printQuery(addTerm(query, facet, value));
      return {
        name: facet === "kind" ? kindName(value) : name,
        count,
        chosen,
        path: searchPath({ ...asked, text, page: 1 }),
      };
    }),
  ]).filter(([, links]) => links.some(({ chosen }) => chosen) || links.length > 1);
}

function kindName(kind: string): string {
  return Object.hasOwn(kindNames, kind) ? kindNames[kind as keyof typeof kindNames].many : kind;
}

/** A text in pieces, with the marked ones told apart. */
export function markedParts(text: string, marks: [number, number][]): { text: string; marked: boolean }[] {
  const parts: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The query with the words that the library does not know put right. */
export function respelled(text: string, spellings: Map<string, string>): string {
  return text.replaceAll(
    /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu,
    (word) => spellings.get(word) ?? spellings.get(word.toLowerCase()) ?? word,
  );
}

/** Whether something was typed in which there is nothing to look for: signs alone, or only what was left out. */
export function asksNothing(text: string, { match, filters }: Query): boolean {
  const { from, to, ...lists } = filters;
  const narrows = from !== null || to !== null || Object.values(lists).some((list) => list.length > 0);
  return text.trim() !== "" && match === null && !narrows;
}

/** The words that a query asks for, without those that it excludes. */
export function wordsAsked(match: Query["match"]): string[] {
  if (!match) return [];
  switch (match.type) {
    case "word":
      return match.prefix ? [] : [match.text];
    case "phrase":
      return match.words;
    case "all":
    case "any":
      return match.parts.flatMap(wordsAsked);
    case "without":
      return wordsAsked(match.part);
    default:
      return match satisfies never;
  }
}
