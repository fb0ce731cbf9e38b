import { FIELDS } from "./lex.ts";
import type { Facet, Filters, Match, Query } from "./search.ts";

const fieldOfFacet = { contributor: "by", topic: "on", actor: "about" } as const;

const looksLikeSign = new RegExp(`^(?:AND$|OR$|(?:${FIELDS.join("|")}):)`, "i");

/** The query as text that `parseQuery` reads as the same query. */
export function printQuery({ match, filters }: Query): string {
  const parts = match ? [printGroup(match)] : [];
  for (const field of ["by", "on", "about", "kind"] as const) {
    for (const value of filters[field]) parts.push(`${field}:${quotedIfNeeded(value)}`);
  }
  if (filters.from && filters.from === filters.to) parts.push(`in:${filters.from}`);
  else {
    if (filters.from) parts.push(`from:${filters.from}`);
    if (filters.to) parts.push(`to:${filters.to}`);
  }
  return parts.join(" ");
}

/** The query narrowed (or, within one facet, widened) by a facet's value. */
export function addTerm(query: Query, facet: Facet, value: string): Query {
  return { ...query, filters: withTerm(removeTerm(query, facet, value).filters, facet, value) };
}

/** The query without a facet's value. */
export function removeTerm(query: Query, facet: Facet, value: string): Query {
  const { filters } = query;
  if (facet === "year") return { ...query, filters: { ...filters, from: null, to: null } };
  const field = facet === "kind" ? "kind" : fieldOfFacet[facet];
  return { ...query, filters: { ...filters, [field]: filters[field].filter((other) => other !== value) } };
}

function withTerm(filters: Filters, facet: Facet, value: string): Filters {
  if (facet === "year") return { ...filters, from: value, to: value };
  const field = facet === "kind" ? "kind" : fieldOfFacet[facet];
  return { ...filters, [field]: [...filters[field], value] };
}

/** As words of a group stand: alternatives and exclusions side by side. */
function printGroup(match: Match): string {
  switch (match.type) {
    case "word":
      return (looksLikeSign.test(match.text) ? "'" : "") + match.text + (match.prefix ? "*" : "");
    case "phrase":
      return `"${match.words.join(" ")}"`;
    case "all":
      return match.parts.map(printPart).join(" AND ");
    case "any":
      return match.parts.map((part) => (part.type === "all" ? printGroup(part) : printPart(part))).join(" ");
    case "without":
      return [
        ...(match.part ? [printGroup(match.part)] : []),
        ...match.excluded.map((part) => `-${printPart(part)}`),
      ].join(" ");
    default:
      return match satisfies never;
  }
}

/** As one part of a group: in parentheses if it is a group of its own. */
function printPart(match: Match): string {
  return match.type === "word" || match.type === "phrase" ? printGroup(match) : `(${printGroup(match)})`;
}

function quotedIfNeeded(value: string): string {
  return /[\s()]/.test(value) ? `"${value}"` : value;
}
