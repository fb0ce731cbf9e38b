import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary } from "../../../test/made-up/pieces.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeAll(async () => {
  site = await openMadeUpPages();
});
afterAll(() => site.close());

const pages: [path: string, status: number][] = [
  ["/", 200],
  ["/archive", 200],
  ["/archive?kind=roundtable", 200],
  ["/the-toll-of-the-strait", 200],
  ["/the-toll-of-the-strait/claims", 200],
  ["/ropes-sails-script-b", 200],
  ["/ropes-sails-script-b/claims", 200],
  ["/contributors", 200],
  ["/contributors/pal-prove", 200],
  ["/topics", 200],
  ["/topics/tolls", 200],
  ["/regions", 200],
  ["/regions/baltic", 200],
  ["/series", 200],
  ["/series/straits", 200],
  ["/actors", 200],
  ["/actors/denmark", 200],
  ["/relations/denmark/sweden", 200],
  ["/search", 200],
  ["/search?q=sweden", 200],
  [`/search?q=${canary}`, 200],
  ["/search?q=tolll%20from:soon", 200],
  ["/about-the-analyst", 200],
  ["/nowhere", 404],
  ["/nowhere/at/all", 404],
];

describe.each(pages)("%s", (path, status) => {
  test("is a page of its own, in order for ears, eyes and the content security policy", async () => {
    const answer = await site.page(path);
    const { document } = answer;
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
    expect(answer.body).not.toContain(canary.replace(path.includes(canary) ? canary : "", "\u0000"));

    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.title).toContain("The Invented Review");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    for (const landmark of ["header", "nav[aria-label]", "main#text", "footer", 'form[role="search"]'])
      expect(document.querySelector(landmark), landmark).not.toBeNull();
    expect(document.querySelector("a.skip")?.getAttribute("href")).toBe("#text");
    expect(skippedLevels(document)).toEqual([]);
    expect(withoutName(document)).toEqual([]);
    expect(repeatedIds(document)).toEqual([]);
    for (const inline of ["style", "[style]", "script:not([src]):not([type='application/ld+json'])", "[onclick]"])
      expect(document.querySelectorAll(inline), inline).toHaveLength(0);
  });

  test("leads nowhere that is not there", async () => {
    const { document } = await site.page(path);
    const links = [...document.querySelectorAll('a[href^="/"], link[href^="/"], script[src^="/"]')].map(
      (element) => (element.getAttribute("href") ?? element.getAttribute("src") ?? "").split("#")[0] ?? "",
    );
    expect(links.length).toBeGreaterThan(10);
    for (const link of new Set(links)) expect((await site.app.inject(link)).statusCode, link).toBe(200);
    for (const place of document.querySelectorAll('a[href^="#"]'))
      expect(document.getElementById(place.getAttribute("href")?.slice(1) ?? ""), place.outerHTML).not.toBeNull();
  });
});

const level = (heading: Element | undefined) => Number(heading?.tagName.slice(1) ?? 0);

/** Headings that jump over a level. */
function skippedLevels(document: Document): string[] {
  const headings = [...document.querySelectorAll("h1, h2, h3, h4")];
  return headings
    .filter((heading, at) => level(heading) > level(headings[at - 1]) + 1)
    .map((heading) => heading.outerHTML);
}

/** Controls and links that have no name. */
function withoutName(document: Document): string[] {
  const fields = [...document.querySelectorAll("input:not([type=hidden])")].filter(
    (field) => !document.querySelector(`label[for="${field.id}"]`),
  );
  const links = [...document.querySelectorAll("a, button")].filter(
    (link) => !link.textContent?.trim() && !link.getAttribute("aria-label") && !link.getAttribute("aria-hidden"),
  );
  return [...fields, ...links].map((element) => element.outerHTML);
}

function repeatedIds(document: Document): string[] {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
}
