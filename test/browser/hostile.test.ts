import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rapport, serving, temporaryFolder, type Serving } from "../rapport.ts";
import { browser as openBrowser } from "./browser.ts";

// Each would set `ran` if any part of it came alive. bench/hostile.ts does the same with thousands from outside.
const payloads = [
  "<script>ran = 1</script>",
  "<img src=x onerror='ran = 1'>",
  "<svg onload='ran = 1'><script>ran = 1</script></svg>",
  "<a href='javascript:ran=1'>press</a>",
  "<a href=' java\tscript:ran=1'>press</a>",
  "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
  "<form action='javascript:ran=1'><button autofocus onfocus='ran = 1'>go</button></form>",
  "<math><mtext><table><mglyph><style><img src=x onerror='ran = 1'></style></mglyph></table></mtext></math>",
  "<noscript><p title='</noscript><img src=x onerror=ran=1>'></noscript>",
  "<details open ontoggle='ran = 1'>more</details>",
  "</title></textarea></style></script><script>ran = 1</script>",
  '"><script>ran = 1</script><b title="',
  '[press](javascript:ran=1) ![x](x"onerror="ran=1)',
  "<meta http-equiv=refresh content='0;url=javascript:ran=1'><base href='https://elsewhere.example/'>",
];

const folder = temporaryFolder();
let browser: Browser;
let server: Serving;

beforeAll(async () => {
  const lines = payloads.flatMap((payload, i) =>
    ["markdown", "html", "text"].map((format) => {
      const body = { body: `Before.\n\n${payload}\n\nAfter.`, ...(format !== "markdown" && { bodyFormat: format }) };
      const fields = { title: payload, standfirst: payload, method: payload, topics: [payload], date: null };
      const contributors = [{ name: payload, title: payload, affiliation: payload, disclosure: payload }];
      return JSON.stringify({
        id: `${format}-${i}`,
        slug: `${format}-${i}`,
        kind: "article",
        ...fields,
        contributors,
        ...body,
      });
    }),
  );
  writeFileSync(join(folder, "hostile.jsonl"), lines.join("\n"));
  const { out } = await rapport(["import", "--json", "--data", join(folder, "data"), join(folder, "hostile.jsonl")]);
  expect(JSON.parse(out)).toMatchObject({ new: payloads.length * 3, refused: [] });
  server = await serving(["--data", join(folder, "data")]);
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test("nothing hostile comes alive on any page, even where no Content-Security-Policy holds it back", async () => {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("dialog", (dialog) => void dialog.dismiss());
  const slugs = payloads.flatMap((_, i) => [`markdown-${i}`, `html-${i}`, `text-${i}`]);
  for (const address of [...slugs, "", "search?q=before", "topics", "contributors"]) {
    await page.goto(`${server.url}/${address}`);
    const alive = await page.evaluate(`[
      ...(typeof ran === "undefined" ? [] : ["ran"]),
      ...[...document.querySelectorAll("script:not([src^='/assets/']):not([type='application/ld+json']), iframe, object, embed, base, meta[http-equiv], svg script")].map((e) => e.outerHTML),
      ...[...document.querySelectorAll("*")].flatMap((e) => [...e.attributes].filter((a) => /^on/i.test(a.name) || /^\\s*javascript:/i.test(a.value)).map((a) => a.name + "=" + a.value)),
    ]`);
    for (const what of alive as string[]) faults.push(`/${address}: ${what.slice(0, 100)}`);
  }
  await context.close();
  expect(faults).toEqual([]);
});

test("and every page forbids inline script and style in its policy", async () => {
  const { headers } = await fetch(server.url);
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});
