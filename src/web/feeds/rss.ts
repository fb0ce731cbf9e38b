import { generateRssFeed } from "feedsmith";
import { onlyXmlCharacters, type PieceFeed } from "./feed.ts";

/** RSS 2.0, with authors as dc:creator because RSS's own `author` is an e-mail address. */
export function toRss(feed: PieceFeed): string {
  const written = generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.lang,
      lastBuildDate: feed.updated,
      atom: { links: [{ href: feed.self, rel: "self", type: "application/rss+xml" }] },
      items: feed.entries.map((entry) => ({
        title: entry.title,
        link: entry.url,
        guid: { value: entry.id, isPermaLink: false },
        ...(entry.published && { pubDate: entry.published }),
        ...(entry.summary && { description: entry.summary }),
        dc: { creators: entry.authors.map((author) => author.name) },
        categories: entry.subjects.map((name) => ({ name })),
        content: { encoded: entry.html },
      })),
    },
    { strict: true },
  );
  return onlyXmlCharacters(written);
}
