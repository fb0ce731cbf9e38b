import type { InjectOptions } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../made-up/pages.ts";
import { canary } from "../made-up/pieces.ts";
import { signIn } from "../made-up/signed-in.ts";
import { addressesOf, type Known } from "./addresses.ts";
import { subscribersArticle, surfacePieces } from "./library.ts";
import { followAll, leaveTalk } from "./talk.ts";

// Every surface there is: the routes say it themselves, so that none can be forgotten.

let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
const routes: [method: string, url: string][] = [];
let known: Known;
/** Cookies of everybody who may read neither the subscribers' pieces nor, some of them, the registered ones. */
const outside: Record<string, string> = {};
let subscriber: string;

beforeAll(async () => {
  pages = await openMadeUpPages(surfacePieces, { onRoute: (method, url) => void routes.push([method, url]) });
  const [moved] = await pages.storage.pieces.save([{ ...subscribersArticle, slug: "lamps-of-the-sound" }]);
  const [, , old, interview] = pages.saved;
  if (!moved || !old || !interview || moved.slug === old.slug) throw new Error("the piece did not move");
  const [slugs, ids] = [
    [moved.slug, interview.slug],
    [moved.id, interview.id],
  ];
  const follower = await followAll(pages, ids);
  known = { slugs, ids, old: [old.slug], ...(await leaveTalk(pages, { slugs, ids })), feeds: [follower.feed] };
  expect([known.replies.length, known.gifts.length]).toEqual([2, 2]);
  expect(known.disputes.length).toBeGreaterThan(2);
  outside["a reader who follows it all"] = follower.cookie;
  outside["a visitor"] = "";
  outside["a browser that holds nothing"] = `__Host-browser=${"b".repeat(43)}`;
  outside["a registered reader"] = (await signIn(pages.storage)).cookie;
  outside["somebody not verified yet"] = (await signIn(pages.storage, { verified: false })).cookie;
  outside["a subscriber of the past"] = (
    await signIn(pages.storage, { accessUntil: "2020-01-01T00:00:00.000Z" })
  ).cookie;
  outside["a forger"] = `__Host-session=${"f".repeat(43)}`;
  subscriber = (await signIn(pages.storage, { accessUntil: "2999-01-01T00:00:00.000Z" })).cookie;
});
afterAll(() => pages.close());

/** Everything of an answer that leaves the server, but what only repeats the question. */
async function told(options: InjectOptions & { url: string }): Promise<string> {
  const answer = await pages.app.inject(options);
  expect(answer.statusCode, `${options.method} ${options.url}`).toBeLessThan(500);
  return `${JSON.stringify(answer.headers)}\n${answer.body}`;
}

const queries = (url: string) =>
  /search/.test(url)
    ? ["", "?q=sweden", "?q=lights", "?q=Karl", "?q=quarrelled&facets=true"]
    : ["", "?page=2", "?format=print"];

const manners: Record<string, string>[] = [
  {},
  { accept: "application/json" },
  { range: "bytes=2000-200000" },
  { "if-none-match": '"none"' },
  { "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)" },
  { "x-forwarded-for": "127.0.0.1", "x-http-method-override": "GET", referer: "https://www.google.com/" },
];

/** Forms that open a piece to who sends them: their tests are elsewhere, and what is asked after them proves nothing. */
const opening = new Set(["/:slug/opening", "/:slug/unlock", "/gifts/:token"]);

describe("past the wall, for those who may not read it", () => {
  test("no surface holds a byte: every route, every tier, every manner of asking", async () => {
    const readable = routes.filter(([method]) => method === "GET" || method === "HEAD");
    expect(readable.length).toBeGreaterThan(60);
    let asked = 0;
    for (const cookie of Object.values(outside)) {
      for (const [method, route] of readable) {
        for (const address of addressesOf(route, known)) {
          for (const query of method === "GET" ? queries(address) : [""]) {
            for (const headers of query === "" ? manners : [{}]) {
              const url = address + query;
              const all = await told({ method: method, url, headers: { ...headers, cookie } });
              expect(all.includes(canary), `${method} ${url} ${JSON.stringify(headers)}`).toBe(false);
              asked++;
            }
          }
        }
      }
    }
    expect(asked).toBeGreaterThan(2000);
  }, 240_000);

  test("no form answers with a byte of it, whatever is sent", async () => {
    const writing = routes.filter(([method, url]) => !["GET", "HEAD", "OPTIONS"].includes(method) && !opening.has(url));
    expect(writing.length).toBeGreaterThan(60);
    for (const cookie of Object.values(outside)) {
      for (const [method, route] of writing) {
        for (const url of addressesOf(route, known)) {
          const headers = {
            cookie,
            origin: "https://review.example",
            "content-type": "application/x-www-form-urlencoded",
          };
          for (const payload of [
            "",
            "address=ask%40post.example&text=Denmark&passage=Denmark&name=Ask&email=ask%40post.example&to=%2F",
          ]) {
            const all = await told({ method: method, url, headers, payload });
            expect(all.includes(canary), `${method} ${url}`).toBe(false);
          }
        }
      }
    }
  }, 120_000);
});

test("no letter to anybody holds a byte of it", async () => {
  const letters = await pages.storage.engine.reader.selectFrom("letter").selectAll().execute();
  expect(letters.length).toBeGreaterThan(0);
  expect(JSON.stringify(letters)).not.toContain(canary);
});

test("a subscriber finds it where it belongs, so that the search above could have found it", async () => {
  for (const slug of known.slugs) {
    for (const view of ["", "/claims", "/replies", "/disputes"]) {
      const answer = await pages.app.inject({ url: `/${slug}${view}`, headers: { cookie: subscriber } });
      expect(answer.body, slug + view).toContain(canary);
      expect(answer.headers["cache-control"]).toMatch(/^private/);
      if (!/no-store/.test(String(answer.headers["cache-control"]))) expect(answer.headers["vary"]).toMatch(/cookie/);
      expect(answer.statusCode).toBe(200);
      // Machines that read the head are told what everybody may know.
      expect(answer.body.slice(0, answer.body.indexOf("</head>"))).not.toContain(canary);
    }
  }
  const dyad = await pages.app.inject({ url: "/relations/denmark/sweden", headers: { cookie: subscriber } });
  expect(dyad.body).toContain(canary);
});
