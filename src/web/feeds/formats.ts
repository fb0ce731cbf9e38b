import { toAtom } from "./atom.ts";
import type { PieceFeed } from "./feed.ts";
import { toJsonFeed } from "./json-feed.ts";
import { toRss } from "./rss.ts";

/** Ends of the addresses of feeds, and what is found there. */
export const feedFormats = {
  rss: { type: "application/rss+xml", write: toRss },
  atom: { type: "application/atom+xml", write: toAtom },
  json: { type: "application/feed+json", write: toJsonFeed },
} as const satisfies Record<string, { type: string; write: (feed: PieceFeed) => string }>;

export type FeedFormat = keyof typeof feedFormats;

/** The feeds of a page, for `<link rel="alternate">` in its head. `page` is a path; "/" for the front page. */
export function feedLinks(page: string): { href: string; type: string }[] {
  const folder = page === "/" ? "" : page;
  return Object.entries(feedFormats).map(([format, { type }]) => ({ href: `${folder}/feed.${format}`, type }));
}
