import { afterEach, beforeEach, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, documentOf, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeEach(async () => {
  site = await openMadeUpPages();
});
afterEach(() => site.close());

const article = "/ropes-sails-script-b";
const roundtable = "/the-toll-of-the-strait";

test("a piece that changed its address redirects for ever, notes and all", async () => {
  await site.storage.pieces.save([{ ...openArticle, slug: "ropes-and-sails" }]);
  const old = await site.app.inject(article);
  expect([old.statusCode, old.headers.location]).toEqual([301, "/ropes-and-sails"]);
  expect((await site.app.inject(`${article}/claims`)).headers.location).toBe("/ropes-and-sails/claims");
});

test("a withdrawn piece leaves a tombstone at once, and none of its words anywhere", async () => {
  expect((await site.page("/relations/denmark/sweden")).body).toContain("Sweden supported Denmark with ships.");
  expect((await site.page(article)).status).toBe(200);
  const id = site.saved[0]?.id ?? "";
  await site.storage.pieces.withdraw(id, "It was made up.");
  for (const path of [article, `${article}/claims`]) {
    const { status, body } = await site.page(path);
    expect(status).toBe(410);
    expect(body).toContain("It was made up.");
    expect(body).not.toContain("ships");
  }
  for (const path of ["/", "/archive", "/relations/denmark/sweden", "/contributors/ida-testesen", "/search?q=ships"])
    expect((await site.page(path)).body, path).not.toMatch(/with ships\.|Ropes &amp;/);
});

test("a draft is not there", async () => {
  const document = documentOf({ title: "Not yet" });
  await site.storage.pieces.save([{ ...openArticle, sourceId: "draft", document, status: "draft" }]);
  expect((await site.page("/not-yet")).status).toBe(404);
});

test("a correction is dated and shown at once", async () => {
  await site.page(article);
  await site.storage.pieces.correct(site.saved[0]?.id ?? "", "The rope was a chain.");
  const { document } = await site.page(article);
  const correction = document.querySelector(".corrections li");
  expect(correction?.textContent).toContain("The rope was a chain.");
  expect(correction?.querySelector("time")?.getAttribute("datetime")).toMatch(/^\d{4}-\d\d-\d\dT/);
});

test("a walled piece ends at the wall, says so, and may be kept by its reader only", async () => {
  const { document, headers, body } = await site.page(roundtable);
  expect(document.querySelector(".wall")?.textContent).toContain("for registered readers");
  expect(body).not.toContain(canary);
  expect(headers["cache-control"]).toBe("private, no-cache");
  expect((await site.page(article)).headers["cache-control"]).toBe("public, no-cache");
});

test("a piece that is opened is shown whole at once, and one that is walled is cut at once", async () => {
  expect((await site.page(roundtable)).body).not.toContain(canary);
  await site.storage.pieces.save([{ ...walledRoundtable, access: "open" }]);
  expect((await site.page(roundtable)).body).toContain(`Sweden fought Denmark at ${canary}.`);
  await site.storage.pieces.save([walledRoundtable]);
  expect((await site.page(roundtable)).body).not.toContain(canary);
});

test("who has the page already is only told that it still holds, until it does not", async () => {
  const first = await site.app.inject(article);
  const again = () => site.app.inject({ url: article, headers: { "if-none-match": String(first.headers.etag) } });
  expect([(await again()).statusCode, (await again()).body]).toEqual([304, ""]);
  await site.storage.pieces.correct(site.saved[0]?.id ?? "", "The rope was a chain.");
  expect((await again()).statusCode).toBe(200);
});

test("HEAD answers as GET does, without the page", async () => {
  const [get, head] = [await site.app.inject(article), await site.app.inject({ url: article, method: "HEAD" })];
  expect(head.statusCode).toBe(200);
  expect(head.body).toBe("");
  expect(head.headers["content-length"]).toBe(get.headers["content-length"]);
  expect(head.headers.etag).toBe(get.headers.etag);
});

test("credits stand as printed, with interests disclosed, and each paragraph has an address", async () => {
  const { document } = await site.page(roundtable);
  expect(document.querySelector(".credits")?.textContent).toContain("Historian, Invented Institute & Sons");
  expect(document.querySelector(".disclosures")?.textContent).toContain("Once piloted a ferry.");
  const text = walledRoundtable.document.text;
  const paragraph = document.querySelector(".answer p[id]");
  expect(text.slice(Number(paragraph?.id.slice(1)))).toMatch(/^Denmark cooperated with Sweden over the toll\./);
  expect(paragraph?.textContent).toBe("Denmark cooperated with Sweden over the toll.");
  expect(document.querySelector("[data-citation]")?.textContent).toBe(
    "Ida Testesen and Pål Prøve, “The toll of the strait”, The Invented Review, 16 March 2011, https://review.example/the-toll-of-the-strait",
  );
});

test("a roundtable is a table of questions and experts whose order is that of a conversation", async () => {
  await site.storage.pieces.save([{ ...walledRoundtable, access: "open" }]);
  const { document } = await site.page(roundtable);
  const said = [...document.querySelectorAll(".sheet thead th, .sheet tbody h2, .sheet .answer > .speaker")];
  expect(said.map((part) => part.textContent?.trim().slice(0, 12))).toEqual([
    "Ida Testesen",
    "Pål PrøveCap",
    "1Did Denmark",
    "Ida Testesen",
    "Pål Prøve",
    "2And what of",
    "Ida Testesen",
    "Pål Prøve",
  ]);
});

test("notes stand beside the words that they were read from, and are called our reading", async () => {
  const { document, body } = await site.page(`${article}/claims`);
  const marked = [...document.querySelectorAll("mark[data-claims]")].map((mark) => mark.textContent);
  expect(marked.at(-1)).toBe("Sweden supported Denmark with ships.");
  const note = [...document.querySelectorAll(".note")].at(-1);
  expect(note?.textContent).toMatch(/^\d*Our reading of Ida Testesen · asserted/);

  expect(note?.querySelector('[aria-label="favourable"]')).not.toBeNull();
  expect(body).not.toContain("the Skagerrak whisper");
});
