import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../made-up/site.ts";
import { openSecured, type Secured } from "./site.ts";

let secured: Secured;
beforeAll(async () => {
  secured = await openSecured();
});
afterAll(() => secured.close());

/** All that is kept, but what counts who has come by. */
async function everythingKept(): Promise<Record<string, string>> {
  const { writer } = secured.storage.engine;
  const tables = await writer.introspection.getTables();
  const kept: Record<string, string> = {};
  for (const { name } of tables)
    if (!passing.has(name) && !/^piece_(?:text|words)/.test(name))
      kept[name] = JSON.stringify(
        await writer
          .selectFrom(name as never)
          .selectAll()
          .execute(),
      );
  return kept;
}
// When a session was last used, how often somebody has tried, how often an advertisement was seen, and the address of a
// reader's own feed, which is drawn when the page that names it is first looked at.
const passing = new Set(["session", "limit_window", "ad_day", "private_feed"]);

describe("looking", () => {
  test("changes nothing, whoever looks, wherever", async () => {
    const before = await everythingKept();
    expect(Object.keys(before).length).toBeGreaterThan(30);
    for (const cookie of Object.values(secured.visitors))
      for (const { path } of secured.reading)
        for (const query of ["", "?to=/&code=1&token=one&state=one&email=a@b.example&confirm=yes&page=1"])
          await secured.ask(path + query, cookie);
    expect(await everythingKept()).toEqual(before);
  }, 120_000);

  test("cannot be made to count as something else by a header or a field", async () => {
    const before = await everythingKept();
    for (const { path } of secured.writing) {
      const headers = {
        "x-http-method-override": "POST",
        "x-method-override": "DELETE",
        "sec-fetch-site": "same-origin",
      };
      const answer = await secured.ask(`${path}?_method=POST`, secured.owner.cookie, headers);
      expect(answer.statusCode, path).toBeLessThan(500);
    }
    expect(await everythingKept()).toEqual(before);
  }, 60_000);
});

describe("a form of another site", () => {
  const foreign: [what: string, headers: Record<string, string>][] = [
    ["whose page the browser names", { origin: "https://evil.example", "sec-fetch-site": "cross-site" }],
    ["whose page an old browser names", { origin: "https://evil.example" }],
    ["on a neighbouring host", { origin: "https://other.review.example", "sec-fetch-site": "same-site" }],
    ["in a frame without an origin", { origin: "null" }],
    ["that says nothing of itself", {}],
    ["that claims our host in its path", { origin: "https://evil.example/review.example" }],
    ["unencrypted", { origin: "http://evil.example:80", host: "review.example" }],
  ];

  test.each(foreign)(
    "%s changes nothing on any route",
    async (_what, headers) => {
      const before = await everythingKept();
      for (const { method, path } of secured.writing) {
        for (const type of ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"]) {
          const answer = await secured.app.inject({
            method: method as "POST",
            url: path,
            headers: { cookie: secured.owner.cookie, "content-type": type, ...headers },
            payload: "email=a%40b.example&name=x&text=x&to=%2F",
          });
          // Letters are silenced by programs, and payments heard from elsewhere: these go by a secret, and no cookie.
          if (!/^\/(?:hooks|sign-in\/with|replies\/silence|letters)/.test(path))
            expect(answer.statusCode, path).toBeGreaterThanOrEqual(400);
          expect(answer.headers["set-cookie"], path).toBeUndefined();
        }
      }
      expect(await everythingKept()).toEqual(before);
    },
    60_000,
  );
});

describe("methods that nobody needs", () => {
  test.each(["TRACE", "PUT", "PATCH", "DELETE", "PROPFIND", "LOCK", "SEARCH"])(
    "%s is answered nowhere",
    async (method) => {
      const declared = new Set(secured.writing.filter((route) => route.method === method).map(({ path }) => path));
      for (const { path } of secured.reading.slice(0, 40)) {
        if (declared.has(path)) continue;
        const answer = await secured.app.inject({
          method: method as "PUT",
          url: path,
          headers: { origin: site.url, cookie: secured.owner.cookie },
        });
        expect([404, 405, 501], `${method} ${path}`).toContain(answer.statusCode);
      }
    },
  );
});

describe("where one is led", () => {
  const elsewhere = [
    "https://evil.example",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%09/evil.example",
    "/\t/evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "/@evil.example/..//evil.example",
    "http://review.example@evil.example/",
    ".evil.example",
  ];

  test("is this site, whatever an address or a form asks for", async () => {
    for (const to of elsewhere) {
      const query = new URLSearchParams({
        to,
        from: to,
        next: to,
        back: to,
        return: to,
        url: to,
        RelayState: to,
      }).toString();
      for (const [method, routes] of [
        ["GET", secured.reading],
        ["POST", secured.writing],
      ] as const)
        for (const route of routes) {
          const answer =
            method === "GET"
              ? await secured.ask(`${route.path}?${query}`, secured.reader.cookie)
              : await secured.send({ ...route, path: `${route.path}?${query}` }, "", query);
          const { location } = answer.headers;
          if (location !== undefined) expect(new URL(location, site.url).origin, `${route.path} ${to}`).toBe(site.url);
          expect(answer.body, route.path).not.toMatch(
            /(?:href|action|content)="(?:[^"]*url=)?(?:https?:)?[\\/]{2,}evil/i,
          );
          expect(answer.body, route.path).not.toMatch(/(?:href|action|src)="javascript:/i);
        }
    }
  }, 240_000);

  test("does not hang on the host that a request names", async () => {
    const headers = {
      host: "evil.example",
      "x-forwarded-host": "evil.example",
      "x-original-url": "/desk",
      "x-rewrite-url": "/desk",
    };
    for (const { path } of secured.reading) {
      const { body, headers: sent } = await secured.ask(path, secured.reader.cookie, headers);
      expect(body, path).not.toContain("evil.example");
      expect(sent["location"] ?? "", path).not.toContain("evil");
    }
  }, 60_000);
});
