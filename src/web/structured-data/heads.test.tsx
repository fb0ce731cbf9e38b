import { parseHTML } from "linkedom";
import { renderToString } from "preact-render-to-string";
import type { VNode } from "preact";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpServer } from "../../../test/made-up/library.ts";
import { asPiece, canary, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";
import { claimsInSight, visitor } from "../../readers/index.ts";
import { WallNotice } from "../components/wall-notice.tsx";
import { actorHead, contributorHead, dyadHead, frontHead, pieceHead, subjectHead } from "./heads.tsx";
import type { JsonLd } from "./json-ld.ts";

let server: Awaited<ReturnType<typeof openMadeUpServer>>;
beforeAll(async () => {
  server = await openMadeUpServer();
});
afterAll(() => server.close());

test("a hostile title ends neither the head nor its script", () => {
  const { document, data } = inPage(pieceHead(asPiece(openArticle), visitor, site));
  expect(document.body.textContent?.trim()).toBe("the page");
  expect(data[0]?.headline).toBe(openArticle.document.text.split("\n")[0]);
});

test("a walled piece's head stops at the wall", () => {
  const { html, data } = inPage(pieceHead(asPiece(walledRoundtable), visitor, site));
  expect(data.map((node) => node["@type"])).toEqual(["NewsArticle", "QAPage", "BreadcrumbList"]);
  expect(html).not.toContain(canary);
});

test("what a walled piece's head calls its wall is on the page", () => {
  const [article] = inPage(pieceHead(asPiece(walledRoundtable), visitor, site)).data;
  const [wall] = (article as { hasPart: [{ cssSelector: string }] }).hasPart;
  const { document } = parseHTML(
    `<!doctype html>${renderToString(
      <WallNotice site={site} piece={asPiece(walledRoundtable)} allowance={null} rules={server.context.meter.rules} />,
    )}`,
  );
  expect(document.querySelectorAll(wall.cssSelector)).toHaveLength(1);
});

test("a dyad's head quotes what the reader may see", async () => {
  const { readings, pieces } = server.storage;
  const pair = [await readings.actor("denmark"), await readings.actor("sweden")] as Parameters<typeof dyadHead>[0];
  const claims = await claimsInSight(visitor, await readings.between("denmark", "sweden"), pieces);
  const { html, data } = inPage(dyadHead(pair, claims, site));
  expect(data.filter((node) => node["@type"] === "Quotation")).toHaveLength(claims.length);
  expect(data.at(-1)).toMatchObject({ itemListElement: [{}, { item: `${site.url}/actors/denmark` }, {}] });
  expect(html).not.toContain(canary);
});

test("the front page tells of the publication and its search", () => {
  const { document, data } = inPage(frontHead(site));
  expect(data[0]).toMatchObject({ "@type": "WebSite", potentialAction: { target: `${site.url}/search?q={query}` } });
  expect(feedsIn(document)).toEqual(["/feed.rss", "/feed.atom", "/feed.json"]);
});

test("every feed that a page tells of is there", async () => {
  const { catalogue, readings } = server.storage;
  const contributor = await catalogue.contributor("pal-prove");
  const subject = await catalogue.subject("series", "straits");
  const actor = await readings.actor("sweden");
  if (!contributor || !subject || !actor) throw new Error("The made-up library lacks what it should hold.");
  const heads = [
    frontHead(site),
    contributorHead(contributor, site),
    subjectHead(subject, site),
    actorHead(actor, site),
  ];
  const feeds = heads.flatMap((head) => feedsIn(inPage(head).document));
  const folders = ["", "/contributors/pal-prove", "/series/straits", "/actors/sweden"];
  expect(feeds).toEqual(
    folders.flatMap((folder) => ["rss", "atom", "json"].map((format) => `${folder}/feed.${format}`)),
  );
  for (const feed of feeds) expect((await server.app.inject(feed)).statusCode, feed).toBe(200);
});

function inPage(head: VNode) {
  const html = renderToString(
    <html>
      <head>{head}</head>
      <body>the page</body>
    </html>,
  );
  const { document } = parseHTML(`<!doctype html>${html}`);
  const written: { "@graph": JsonLd[] } = JSON.parse(document.querySelector("script")?.textContent ?? "null");
  return { html, document, data: written["@graph"] };
}

function feedsIn(document: Document): string[] {
  return [...document.querySelectorAll("link[rel=alternate]")].map((link) => link.getAttribute("href") ?? "");
}
