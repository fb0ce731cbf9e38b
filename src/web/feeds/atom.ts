import { generateAtomFeed } from "feedsmith";
import { onlyXmlCharacters, type PieceFeed } from "./feed.ts";

/** Atom, RFC 4287. An entry without authors takes the feed's, as section 4.1.1 wants. */
export function toAtom(feed: PieceFeed): string {
  const written = generateAtomFeed(
    {
      id: feed.self,
      title: { value: feed.title, type: "text" },
      subtitle: { value: feed.description, type: "text" },
      updated: feed.updated,
      authors: [{ name: feed.publisher }],
      links: [
        { href: feed.self, rel: "self", type: "application/atom+xml" },
        { href: feed.page, rel: "alternate", type: "text/html" },
      ],
      xml: { lang: feed.lang },
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title, type: "text" },
        updated: entry.updated,
        ...(entry.published && { published: entry.published }),
        links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
        authors: entry.authors.map(({ name, url }) => ({ name, uri: url })),
        categories: entry.subjects.map((term) => ({ term })),
        ...(entry.summary && { summary: { value: entry.summary, type: "text" } }),
        content: { value: entry.html, type: "html" },
        xml: { lang: entry.lang },
      })),
    },
    { strict: true },
  );
  return onlyXmlCharacters(written);
}
