import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeAll(async () => {
  site = await openMadeUpPages();
});
afterAll(() => site.close());

test("results are links with the words marked, and the query stays in its field", async () => {
  const { document } = await site.page("/search?q=ships");
  expect(document.querySelector(".hits a")?.getAttribute("href")).toBe("/ropes-sails-script-b");
  expect(document.querySelector(".snippet mark")?.textContent).toBe("ships");
  expect(document.querySelector("#search-words")?.getAttribute("value")).toBe("ships");
});

test("what was not understood is named, and the rest is searched for", async () => {
  const { document } = await site.page("/search?q=ships%20from:soon");
  expect(document.querySelector(".search-note")?.textContent).toMatch(/^from:soon is no date/);
  expect(document.querySelectorAll(".hits > li")).toHaveLength(1);
});

test("a word that nothing has is met with a better spelling", async () => {
  const { document } = await site.page("/search?q=shipz");
  expect(document.querySelector(".search-note a")?.textContent).toBe("ships");
});

test("hostile words in a query stay words", async () => {
  const query = '"><script>alert(1)</script>\u0000';
  const { document, status } = await site.page(`/search?q=${encodeURIComponent(query)}`);
  expect(status).toBe(200);
  expect(document.querySelectorAll("script:not([src])")).toHaveLength(0);
  expect(document.querySelector("#search-words")?.getAttribute("value")).toBe('"><script>alert(1)</script>');
});

test("a page past the last is not there", async () => {
  expect((await site.page("/search?q=ships&page=2")).status).toBe(404);
  expect((await site.page("/search?q=ships&page=none&sort=dice&q=twice")).status).toBe(200);
});

test("suggestions come with the address of their page", async () => {
  const { body } = await site.app.inject("/search/suggestions?q=ida%20te");
  expect(JSON.parse(body)).toEqual([{ kind: "Contributor", text: "Ida Testesen", path: "/contributors/ida-testesen" }]);
  expect((await site.app.inject("/search/suggestions")).body).toBe("[]");
});

test("signs alone ask for nothing and find nothing", async () => {
  for (const typed of ["💩", "*", '""', "AND", "from:soon"]) {
    const { document } = await site.page(`/search?q=${encodeURIComponent(typed)}`);
    expect(document.querySelector(".search-total")?.textContent, typed).toBe(`0 results for ${typed}`);
    expect(document.querySelector(".search-results")?.textContent, typed).toMatch(/^There is nothing to look for/);
    const answer = await site.app.inject(`/api/v1/search?q=${encodeURIComponent(typed)}`);
    expect(answer.json<{ total: number }>().total, typed).toBe(0);
  }
  const { document } = await site.page("/search?q=from:1800");
  expect(document.querySelectorAll(".hits > li").length).toBeGreaterThan(0);
});
