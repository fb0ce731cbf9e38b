import { expect, test } from "vitest";
import type { Claim } from "../analyst/index.ts";
import { openMadeUpPages } from "../../test/made-up/pages.ts";
import { openArticle } from "../../test/made-up/pieces.ts";

const norway = { id: "norway-in-doubt", name: "norway-in-doubt", kind: "state" } as const;
const iceland = { id: "iceland-on-hold", name: "iceland-on-hold", kind: "state" } as const;
const reason = "the whisper of the Kattegat";

/** Every way to what the analyst read: pages, feeds, search and the API. */
const addresses = [
  "/",
  "/archive",
  "/ropes-sails-script-b",
  "/ropes-sails-script-b/claims",
  "/actors",
  "/actors/sweden",
  "/relations/denmark/sweden",
  "/search?q=sweden",
  "/search?q=about:sweden",
  "/topics/tolls",
  "/about-the-analyst",
  "/feed.rss",
  "/feed.atom",
  "/feed.json",
  "/sitemap.xml",
  "/sitemaps/actors-1.xml",
  "/api/v1/pieces",
  "/api/v1/pieces/ropes-sails-script-b/claims",
  "/api/v1/pieces/ropes-sails-script-b",
  "/api/v1/actors",
  "/api/v1/actors/sweden",
  "/api/v1/relations/denmark/sweden",
  "/api/v1/search?q=sweden&facets=true",
  "/search/suggestions?q=norway",
  "/search/suggestions?q=iceland",
];
const ownAddresses = ({ id }: { id: string }) => [
  `/actors/${id}`,
  `/actors/${id}/feed.rss`,
  `/relations/${id}/sweden`,
  `/api/v1/actors/${id}`,
  `/api/v1/relations/sweden/${id}`,
];

test("a claim below the readers' threshold is on no page, in no feed, no search and no answer of the API", async () => {
  const site = await openMadeUpPages([openArticle]);
  const { app, storage, saved } = site;
  try {
    const id = saved[0]?.id ?? "";
    const { claims, mentions } = await storage.readings.ofPiece(id);
    const { piece: _, version, ...sure } = claims.at(-1) ?? expect.fail("The made-up library has no claims.");
    const more: Claim[] = [
      { ...sure, id: "unsure", sourceActor: norway, because: reason, score: 0.5 },
      { ...sure, id: "held", sourceActor: iceland, because: reason, score: 1, hold: true },
      { ...sure, id: "unsure pair", because: reason, score: 0.5 },
    ];
    await storage.readings.keep(id, version, {
      analyst: sure.analyst,
      claims: [sure, ...more],
      mentions,
      abstentions: [],
    });
    const bodies = async () => {
      const answers = await Promise.all(
        [...addresses, ...ownAddresses(norway), ...ownAddresses(iceland)].map(async (address) => {
          const { statusCode, body } = await app.inject(address);
          // What was asked for may be repeated in an answer that says it is not there.
          return { address, statusCode, body: statusCode === 404 ? "" : body };
        }),
      );
      expect(answers.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
      return answers;
    };
    const telling = (answers: Awaited<ReturnType<typeof bodies>>, word: string) =>
      answers.filter(({ body }) => body.includes(word)).map(({ address }) => address);

    await storage.showFrom(0.75);
    const strict = await bodies();
    const missing = strict.filter(({ statusCode }) => statusCode === 404).map(({ address }) => address);
    expect(missing).toEqual([...ownAddresses(norway), ...ownAddresses(iceland)]);
    for (const word of [norway.name, iceland.name, reason]) expect(telling(strict, word)).toEqual([]);

    await storage.showFrom(0.5);
    const lenient = await bodies();
    expect(telling(lenient, norway.name)).toEqual(
      expect.arrayContaining([
        "/ropes-sails-script-b/claims",
        "/actors",
        "/actors/sweden",
        "/sitemaps/actors-1.xml",
        ...ownAddresses(norway),
        "/search?q=sweden",
        "/api/v1/pieces/ropes-sails-script-b/claims",
        "/api/v1/actors",
        "/api/v1/actors/sweden",
        "/api/v1/search?q=sweden&facets=true",
        "/search/suggestions?q=norway",
      ]),
    );
    expect(telling(lenient, iceland.name)).toEqual([]);
  } finally {
    await site.close();
  }
});
