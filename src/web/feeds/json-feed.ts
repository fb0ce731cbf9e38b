import { generateJsonFeed } from "feedsmith";
import type { PieceFeed } from "./feed.ts";

/** JSON Feed 1.1. */
export function toJsonFeed(feed: PieceFeed): string {
  const written = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      description: feed.description,
      language: feed.lang,
      authors: [{ name: feed.publisher }],
      items: feed.entries.map((entry) => ({
        id: entry.id,
        url: entry.url,
        title: entry.title,
        content_html: entry.html,
        ...(entry.summary && { summary: entry.summary }),
        ...(entry.published && { date_published: entry.published }),
        date_modified: entry.updated,
        authors: entry.authors,
        tags: entry.subjects,
        language: entry.lang,
      })),
    },
    { strict: true },
  );
  return JSON.stringify(written);
}
