import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rapport, serving, temporaryFolder, type Serving } from "../rapport.ts";
import { browser as openBrowser, sizes } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const data = `${temporaryFolder()}/data`;
let browser: Browser;
let server: Serving;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serving(["--demo", "--data", data], { ANALYSIS: "off" });
  const read = await rapport(["analyse", "--library", "--data", data]);
  expect(read.code).toBe(0);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

interface Listed {
  items: { slug: string; kind: string; access: string }[];
}

async function api<T>(path: string): Promise<T> {
  const response = await fetch(`${server.url}/api/v1${path}`);
  expect(response.status).toBe(200);
  return (await response.json()) as T;
}

/** One address of every kind of page, found through the API and not by name. */
async function addresses(): Promise<string[]> {
  const { items } = await api<Listed>("/pieces?limit=100");
  const ofKind = (kind: string) => items.find((piece) => piece.kind === kind && piece.access === "open")?.slug;
  const walled = items.find((piece) => piece.access !== "open")?.slug;
  const slugs = [ofKind("article"), ofKind("interview"), ofKind("roundtable"), walled];
  for (const slug of slugs) expect(slug).toBeDefined();
  return [
    "/",
    ...slugs.map((slug) => `/${slug}`),
    ...slugs.slice(0, 3).map((slug) => `/${slug}/claims`),
    ...(await linksOn("/contributors", "/contributors/")),
    ...(await linksOn("/topics", "/topics/")),
    ...(await linksOn("/regions", "/regions/")),
    ...(await linksOn("/actors", "/actors/")),
    ...(await linksOn("/actors/united-states", "/relations/")),
    "/search",
    "/search?q=alliance+trust",
    "/search?q=aliance",
    ...(walled === undefined ? [] : [`/${walled}/replies`, `/${walled}/disputes`]),
    "/sign-in",
    "/plans",
    "/privacy",
    "/about-the-analyst",
  ];
}

/** A page and the first page under `prefix` that it links to. */
async function linksOn(path: string, prefix: string): Promise<string[]> {
  const page = await (await fetch(server.url + path)).text();
  const [, link] = new RegExp(`href="(${prefix}[^"#?]+)"`).exec(page) ?? [];
  expect(link, `a link to ${prefix}… on ${path}`).toBeDefined();
  return [path, link as string];
}

describe("every page", () => {
  test.each(Object.entries(sizes))(
    "fits a %s, asks only this site, and runs without an error",
    async (_name, viewport) => {
      const context = await browser.newContext({ viewport });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on("console", (message) => message.type() === "error" && faults.push(`${page.url()}: ${message.text()}`));
      page.on("pageerror", (cause) => faults.push(`${page.url()}: ${cause.message}`));
      page.on("request", (request) => !request.url().startsWith(server.url) && faults.push(`asked ${request.url()}`));
      for (const address of await addresses()) {
        await page.goto(server.url + address);
        const wide = await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) faults.push(`${address} is ${wide} px too wide`);
        const headings = await page.locator("h1").count();
        if (headings !== 1) faults.push(`${address} has ${headings} main headings`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );

  test.each(["light", "dark"] as const)(
    "passes the accessibility rules of WCAG 2.2 AA, and what is good practice besides, in the %s design",
    async (colorScheme) => {
      // axe is brought in by the test, which the site's own policy would rightly refuse.
      const context = await browser.newContext({ viewport: sizes.desktop, colorScheme, bypassCSP: true });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const address of await addresses()) {
        await page.goto(server.url + address);
        await page.evaluate(axe);
        const { violations } = await page.evaluate<AxeResults>(
          'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })',
        );
        for (const { id, nodes } of violations) faults.push(`${address}: ${id}: ${nodes[0]?.html.slice(0, 120)}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    },
  );
});

describe("the masthead", () => {
  const names = ["Tolls", "The Straits Review", "Alliances and Rivalries: A Quarterly Book"];

  test.each(names)("of %j keeps sections in one row, and the search beside them where there is room", async (name) => {
    const named = await serving(["--data", `${data}-${name.length}`, "--name", name], { ANALYSIS: "off" });
    const context = await browser.newContext();
    const page = await context.newPage();
    const rows: Record<number, number[]> = {};
    for (const width of [390, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`${named.url}/topics`);
      const middles = await page
        .locator(".sections a, .quick-search button")
        .evaluateAll((all) =>
          all
            .map((one) =>
              (one as unknown as { getBoundingClientRect(): { top: number; height: number } }).getBoundingClientRect(),
            )
            .map(({ top, height }) => top + height / 2),
        );
      // What stands in one row shares a middle, but for a few pixels of its own size.
      rows[width] = middles.filter((middle, at) => at === 0 || Math.abs(middle - (middles[at - 1] ?? 0)) > 8);
    }
    await context.close();
    await named.close();
    expect(Object.values(rows).map((found) => found.length)).toEqual([2, 1, 1, 1]);
  });
});

describe("a roundtable", () => {
  async function answersOfOneQuestion(viewport: { width: number; height: number }) {
    const { items } = await api<Listed>("/pieces?limit=100");
    const slug = items.find((piece) => piece.kind === "roundtable" && piece.access === "open")?.slug;
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.goto(`${server.url}/${slug}`);
    const places = await page.locator(".sheet tbody tr:first-child td.answer").evaluateAll((answers) =>
      answers.map((answer) => {
        const { left, top, width } = (
          answer as unknown as { getBoundingClientRect(): { left: number; top: number; width: number } }
        ).getBoundingClientRect();
        return { left, top, width };
      }),
    );
    await context.close();
    expect(places.length).toBeGreaterThan(1);
    return places as [{ left: number; top: number; width: number }, { left: number; top: number; width: number }];
  }

  test("sets the answers to one question side by side on a wide screen", async () => {
    const [first, second] = await answersOfOneQuestion(sizes.desktop);
    expect(second.left).toBeGreaterThan(first.left + first.width - 1);
    expect(Math.abs(second.top - first.top)).toBeLessThan(2);
  });

  test("sets them one under the other on a phone", async () => {
    const [first, second] = await answersOfOneQuestion(sizes.phone);
    expect(second.left).toBe(first.left);
    expect(second.top).toBeGreaterThan(first.top);
  });
});

describe("claims beside the text", () => {
  test("highlight exactly the words that they quote", async () => {
    const listed = await api<Listed>("/pieces?limit=100");
    const context = await browser.newContext({ viewport: sizes.desktop });
    const page = await context.newPage();
    let checked = 0;
    for (const { slug, access } of listed.items) {
      if (access !== "open") continue;
      await page.goto(`${server.url}/${slug}/claims`);
      const { items } = await api<{ items: { quote: { text: string } }[] }>(`/pieces/${slug}/claims`);
      const words = (text: string) => text.replace(/\s+/g, "");
      const quotes = new Set(items.map(({ quote }) => words(quote.text)));
      const marks = await page
        .locator("mark[data-claims]")
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute("data-claims") ?? "", mark.textContent ?? ""] as const),
        );
      // A note has one quote, which may be split over several marks or share its words with another.
      const marked = new Map<string, string>();
      for (const [notes, text] of marks)
        for (const note of notes.split(" ")) marked.set(note, (marked.get(note) ?? "") + words(text));
      for (const text of marked.values()) {
        expect(quotes).toContain(text);
        checked++;
      }
    }
    await context.close();
    expect(checked).toBeGreaterThan(20);
  });
});

describe("without a mouse, or without JavaScript", () => {
  test("the first tab stop leads past the masthead", async () => {
    const context = await browser.newContext({ viewport: sizes.desktop });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    expect(await skip.getAttribute("href")).toBe("#text");
    expect(await skip.isVisible()).toBe(true);
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${server.url}/#text`);
    await context.close();
  });

  test("one can search, follow a hit and read it", async () => {
    const context = await browser.newContext({ viewport: sizes.phone, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/search`);
    await page.locator("main input[name=q]").fill("Suez");
    await page.locator("main input[name=q]").press("Enter");
    expect(page.url()).toContain("/search?q=Suez");
    await page.locator("main article a, main li a").filter({ hasText: /\w/ }).first().click();
    expect(await page.locator("h1").count()).toBe(1);
    await context.close();
  });
});
