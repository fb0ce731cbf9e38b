import type { Page } from "../ports.ts";
import type { PieceKind, PieceSummary } from "../piece.ts";

/** A query as understood. Terms are the user's own words; folding and stemming are the engine's. */
export interface Query {
  /** What must, may and must not stand in a piece; null matches every piece. */
  match: Match | null;
  filters: Filters;
}

export type Match =
  | { type: "word"; text: string; prefix: boolean }
  | { type: "phrase"; words: string[] }
  | { type: "all" | "any"; parts: Match[] }
  | { type: "without"; part: Match | null; excluded: Match[] };

export interface Filters {
  /** Slugs, or words of a name; several of one kind widen, different kinds narrow. */
  by: string[];
  on: string[];
  about: string[];
  kind: PieceKind[];
  /** ISO 8601, as fine as given; both ends included ("2011" reaches to the end of 2011). */
  from: string | null;
  to: string | null;
}

export interface SearchRequest {
  query: Query;
  sort: "relevance" | "date";
  limit: number;
  offset: number;
  /** Whether to count facets too. */
  facets: boolean;
}

export const FACETS = ["contributor", "topic", "actor", "kind", "year"] as const;
export type Facet = (typeof FACETS)[number];

export interface FacetValue {
  /** What to put behind `by:`, `on:`, `about:`, `kind:` or `in:`. */
  value: string;
  name: string;
  count: number;
}

export interface Hit extends PieceSummary {
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** Words around the matches; `marks` are [start, end) into `text`. Never from past the wall's cut. */
  snippet: { text: string; marks: [number, number][] };
}

export interface SearchResult extends Page<Hit> {
  facets: Record<Facet, FacetValue[]> | null;
}

export interface Suggestion {
  kind: "piece" | "contributor" | "topic" | "region" | "series" | "actor";
  text: string;
  /** Address of its page. */
  path: string;
}

/** Search over the published library. */
export interface Searching {
  search(request: SearchRequest): Promise<SearchResult>;
  /** What the reader may be typing: titles, names, subjects, actors that have a word starting with each word given. */
  suggest(typed: string, limit: number): Promise<Suggestion[]>;
  /** A spelling that finds more, for words that the library does not know; null when there is none. */
  respell(words: string[]): Promise<Map<string, string> | null>;
  close(): Promise<void>;
}
