import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";
import { openArticle } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { sitemapIndex, sitemapPart } from "./sitemap.ts";

let server: Awaited<ReturnType<typeof openMadeUpServer>>;
beforeAll(async () => {
  server = await openMadeUpServer();
});
afterAll(() => server.close());
const get = (url: string, headers = {}) => server.app.inject({ url, headers });

const folders = [
  "",
  "/topics/tolls",
  "/regions/baltic",
  "/series/straits",
  "/contributors/ida-testesen",
  "/actors/sweden",
];

test.each(folders)("%s has its feed in three formats", async (folder) => {
  const [rss, atom, json] = [
    await get(`${folder}/feed.rss`),
    await get(`${folder}/feed.atom`),
    await get(`${folder}/feed.json`),
  ];
  expect([rss, atom, json].map((reply) => reply.headers["content-type"])).toEqual([
    "application/rss+xml; charset=utf-8",
    "application/atom+xml; charset=utf-8",
    "application/feed+json; charset=utf-8",
  ]);
  const pieces = folder === "/series/straits" ? 1 : 2;
  expect(parseRssFeed(rss.body).items).toHaveLength(pieces);
  expect(parseAtomFeed(atom.body).entries).toHaveLength(pieces);
  const feed = parseJsonFeed(json.json());
  expect(feed.items).toHaveLength(pieces);
  expect(feed).toMatchObject({
    home_page_url: `${site.url}${folder || "/"}`,
    feed_url: `${site.url}${folder}/feed.json`,
  });
});

test("a feed names what it is about", async () => {
  expect(parseRssFeed((await get("/topics/tolls/feed.rss")).body).title).toBe("The Invented Review: Tolls");
  expect(parseRssFeed((await get("/feed.rss")).body).title).toBe("The Invented Review");
});

test.each(folders.slice(1).map((folder) => folder.replace(/[^/]+$/, "nothing")))("%s has no feed", async (folder) => {
  expect((await get(`${folder}/feed.atom`)).statusCode).toBe(404);
});

test("a feed holds until the library changes; a withdrawn piece is gone at once", async () => {
  const own = await openMadeUpServer([openArticle]);
  const first = await own.app.inject("/feed.atom");
  expect(first.headers["last-modified"]).toMatch(/GMT$/);
  const headers = {
    "if-none-match": String(first.headers.etag),
    "if-modified-since": String(first.headers["last-modified"]),
  };
  expect((await own.app.inject({ url: "/feed.atom", headers })).statusCode).toBe(304);
  await own.storage.pieces.withdraw(own.saved[0]?.id ?? "", "The author asked for it.");
  const after = await own.app.inject({ url: "/feed.atom", headers });
  expect(after.statusCode).toBe(200);
  expect(parseAtomFeed(after.body).entries ?? []).toEqual([]);
  expect((await own.app.inject("/sitemaps/pieces-1.xml")).statusCode).toBe(404);
  await own.close();
});

test("the sitemap lists everything that has a page", async () => {
  const parts = placesIn((await get("/sitemap.xml")).body);
  expect(parts).toEqual(
    ["pieces", "contributors", "actors", "subjects"].map((name) => `${site.url}/sitemaps/${name}-1.xml`),
  );
  const places: string[] = [];
  for (const part of parts) places.push(...placesIn((await get(part.slice(site.url.length))).body));
  expect(places).toEqual(expect.arrayContaining(folders.slice(1).map((folder) => site.url + folder)));
  expect(places).toContain(`${site.url}/the-toll-of-the-strait`);
});

test("a piece in the sitemap says when it last changed", async () => {
  expect((await get("/sitemaps/pieces-1.xml")).body).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/);
});

test("a long sitemap comes in parts that together hold every piece once", async () => {
  const own = await openMadeUpServer(Array.from({ length: 5 }, (_, n) => ({ ...openArticle, sourceId: `${n}` })));
  const mapped = { library: own.storage, site, partLength: 2 };
  const parts = placesIn(await sitemapIndex(mapped)).filter((part) => part.includes("/pieces-"));
  expect(parts).toHaveLength(3);
  const pages = await Promise.all([1, 2, 3].map((n) => sitemapPart("pieces", n, mapped)));
  const places = pages.flatMap((page) => placesIn(page ?? ""));
  expect(new Set(places).size).toBe(5);
  expect(places).toHaveLength(5);
  await own.close();
});

test.each(["pieces-2", "pieces-0", "pieces-x", "toString-1", "nothing-1"])("there is no part %s", async (part) => {
  expect((await get(`/sitemaps/${part}.xml`)).statusCode).toBe(404);
});

test("robots.txt points at the sitemap", async () => {
  const reply = await get("/robots.txt");
  expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
  expect(reply.body).toContain(`Sitemap: ${site.url}/sitemap.xml`);
});

/** What `<loc>` names, by a parser that refuses what is not well-formed. */
function placesIn(xml: string): string[] {
  const places: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => open.at(-1) === "loc" && places.push(text));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return places;
}
