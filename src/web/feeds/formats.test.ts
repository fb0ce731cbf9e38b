import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { asPiece, canary, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { entryOf } from "./entry.ts";
import type { PieceFeed } from "./feed.ts";
import { feedFormats } from "./formats.ts";

const feed: PieceFeed = {
  title: "The Invented Review: Tolls & <ropes>",
  description: site.description,
  lang: "en",
  page: `${site.url}/topics/tolls`,
  self: `${site.url}/topics/tolls/feed`,
  updated: new Date("2024-02-03T04:05:06Z"),
  publisher: site.name,
  entries: [
    entryOf(asPiece(walledRoundtable), site),
    entryOf(asPiece(openArticle, { id: "0190a000-0000-7000-8000-000000000002" }), site),
  ],
};
const title = openArticle.document.text.split("\n")[0]?.replace("\u000b", "");

test.each(["rss", "atom"] as const)("%s is well-formed XML whatever the words are", (format) => {
  const parser = new SaxesParser({ xmlns: true });
  let elements = 0;
  parser.on("opentag", () => elements++);
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(feedFormats[format].write(feed)).close();
  expect(elements).toBeGreaterThan(20);
});

test.each(["rss", "atom", "json"] as const)("%s ends a walled piece at the wall, and says so", (format) => {
  const written = feedFormats[format].write(feed);
  expect(written).toContain("for registered readers");
  expect(written).not.toContain(canary);
});

test("RSS keeps words, authors and identity, and invents no date", () => {
  const [walled, open] = parseRssFeed(feedFormats.rss.write(feed)).items ?? [];
  expect(walled).toMatchObject({
    guid: { value: "urn:uuid:0190a000-0000-7000-8000-000000000001", isPermaLink: false },
    link: "https://review.example/the-toll-of-the-strait",
    dc: { creators: ["Ida Testesen", "Pål Prøve"] },
    pubDate: "Wed, 16 Mar 2011 12:00:00 GMT",
  });
  expect(open?.title).toBe(title);
  expect(open?.content?.encoded).toContain("A &amp; B ]]&gt; and ]]&gt; again, 1 &lt; 2 &gt; 0.");
  expect(open?.content?.encoded).toContain("Sweden supported Denmark with ships.");
  expect(open).not.toHaveProperty("pubDate");
});

test("Atom keeps words, authors and identity, and invents no date", () => {
  const parsed = parseAtomFeed(feedFormats.atom.write(feed));
  const [walled, open] = parsed.entries ?? [];
  expect(parsed).toMatchObject({ updated: "2024-02-03T04:05:06.000Z", authors: [{ name: site.name }] });
  expect(walled).toMatchObject({
    id: "urn:uuid:0190a000-0000-7000-8000-000000000001",
    authors: [{ name: "Ida Testesen", uri: "https://review.example/contributors/ida-testesen" }, { name: "Pål Prøve" }],
    published: "2011-03-16T12:00:00.000Z",
    updated: "2024-02-03T04:05:06.000Z",
  });
  expect(open?.title).toMatchObject({ type: "text", value: title });
  expect(open).not.toHaveProperty("published");
});

test("JSON Feed 1.1 names every author", () => {
  const parsed = parseJsonFeed(JSON.parse(feedFormats.json.write(feed)));
  expect(parsed.items?.[0]).toMatchObject({
    authors: [{ name: "Ida Testesen" }, { name: "Pål Prøve" }],
    tags: ["Tolls", "Baltic", "Straits"],
  });
  expect(parsed.items?.[1]?.title).toBe(openArticle.document.text.split("\n")[0]);
  expect(parsed.items?.[1]).not.toHaveProperty("date_published");
});
