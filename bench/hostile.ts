// Brings hostile markup in through every importer and opens every page that results in a real browser, with the
// Content-Security-Policy bypassed, so that only what the importers and renderers do stands between a payload and its
// execution. Needs Debian's chromium and `npm run build`.
// Usage: node bench/hostile.ts PAYLOADS.json   (a list of {payload} objects)
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { BrowserContext } from "playwright-core";
import { browser as openBrowser } from "../test/browser/browser.ts";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("name the file of payloads");
const payloads = (JSON.parse(readFileSync(path, "utf8")) as { payload: string }[]).map(({ payload }) => payload);
const folder = mkdtempSync(join(tmpdir(), "rapport-hostile-"));
const launcher = join(import.meta.dirname, "../bin/rapport");
const port = 4394;
const formats = ["html", "markdown", "text"] as const;

const perPiece = 20;

// Every payload is a turn of its own, parsed on its own, and stands in every field that a piece has.
const lines = formats.flatMap((format) =>
  Array.from({ length: Math.ceil(payloads.length / perPiece) }, (_, n) => {
    const some = payloads.slice(n * perPiece, (n + 1) * perPiece);
    const field = (of: number, most: number) => (some[of % some.length] ?? "").slice(0, most) || "-";
    return JSON.stringify({
      id: `${format}-${n}`,
      slug: `${format}-${n}`,
      kind: "roundtable",
      title: `Payloads ${n} ${field(0, 400)}`,
      standfirst: field(1, 2000),
      method: field(2, 400),
      series: `Series ${field(3, 60)}`,
      topics: some.map((payload) => `Topic ${payload.slice(0, 60)}`),
      contributors: some.map((payload, i) => ({
        name: `Author ${n * perPiece + i}`,
        title: payload.slice(0, 200),
        affiliation: payload.slice(0, 200),
        disclosure: payload.slice(0, 400),
      })),
      questions: some.map((payload, i) => ({ n: i + 1, text: `Question ${payload.slice(0, 400)}` })),
      turns: some.map((payload, i) => ({
        speaker: `Author ${n * perPiece + i}`,
        questions: [i + 1],
        body: `Before.\n\n${payload}\n\nAfter.`,
      })),
      date: null,
      ...(format !== "markdown" && { bodyFormat: format }),
    });
  }),
);
writeFileSync(join(folder, "hostile.jsonl"), `${lines.join("\n")}\n`);

interface Found {
  slug: string;
  what: string;
}
const found: Found[] = [];

// Runs before any script of a page: what a payload would call reports itself.
function listen(): void {
  const ran: string[] = [];
  Object.assign(globalThis, { payloadsRan: ran });
  for (const name of ["alert", "confirm", "prompt", "print", "open"]) {
    Object.defineProperty(globalThis, name, { value: () => ran.push(name) });
  }
}

// What is alive on a page although nothing has started it yet: handlers, script addresses, embedded documents.
function inspect(): string[] {
  const scope = globalThis as unknown as {
    document: { querySelectorAll(all: string): Iterable<Living> };
    payloadsRan: string[];
  };
  interface Living {
    localName: string;
    attributes: Iterable<{ name: string; value: string }>;
  }
  const alive = scope.payloadsRan.map((name) => `ran ${name}`);
  const forbidden = new Set([
    "iframe",
    "object",
    "embed",
    "base",
    "foreignobject",
    "math",
    "animate",
    "set",
    "video",
    "audio",
    "marquee",
  ]);
  for (const element of scope.document.querySelectorAll("*")) {
    if (forbidden.has(element.localName)) alive.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === "style" || name === "srcdoc") alive.push(`${element.localName}[${name}]`);
      if (
        /^(href|src|action|formaction|data|xlink:href)$/i.test(name) &&
        /^[\s\0]*(javascript|vbscript|data):/i.test(value)
      )
        alive.push(`${name}=${value.slice(0, 60)}`);
      if (element.localName === "script" && name === "src" && !value.startsWith("/assets/"))
        alive.push(`script ${value}`);
    }
  }
  return alive;
}

async function visit(context: BrowserContext, slugs: string[]): Promise<number> {
  const page = await context.newPage();
  let pages = 0;
  page.on("dialog", (dialog) => {
    found.push({ slug: page.url(), what: "dialog" });
    void dialog.dismiss();
  });
  for (let slug = slugs.pop(); slug !== undefined; slug = slugs.pop()) {
    const response = await page.goto(`http://localhost:${port}/${slug}`, { waitUntil: "load" });
    if (!response?.ok()) found.push({ slug, what: `status ${response?.status()}` });
    for (const what of await page.evaluate(inspect)) found.push({ slug, what });
    pages++;
  }
  await page.close();
  return pages;
}

try {
  const report = execFileSync(
    launcher,
    ["import", "--json", "--data", join(folder, "data"), join(folder, "hostile.jsonl")],
    { encoding: "utf8", maxBuffer: 64e6 },
  );
  const { refused, ...counts } = JSON.parse(report) as { refused: unknown[] };
  console.log(`imported ${JSON.stringify(counts)}, refused ${refused.length}`);
  const server = spawn(launcher, ["serve", "--data", join(folder, "data"), "--port", String(port)], {
    env: { ...process.env, ANALYSIS: "off" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const browser = await openBrowser();
  for (let tries = 0; tries < 100 && !(await fetch(`http://localhost:${port}/healthz`).catch(() => null))?.ok; tries++)
    await pause(100);
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(listen);
  // Nothing outside is asked for anything.
  await context.route(
    (url) => url.origin !== `http://localhost:${port}`,
    (route) => route.abort(),
  );
  const slugs = lines.map((line) => (JSON.parse(line) as { slug: string }).slug);
  for (let start = 0; start < Math.min(10, Math.floor(lines.length / 20)); start++)
    slugs.push(`search?q=payloads&page=${1 + start}`);
  slugs.push("", "topics", "contributors");
  const visited = await Promise.all([1, 2, 3].map(() => visit(context, slugs)));
  await browser.close();
  server.kill();
  await once(server, "exit");
  console.log(`${payloads.length} payloads, ${visited.reduce((a, b) => a + b)} pages opened, ${found.length} findings`);
  for (const { slug, what } of found.slice(0, 40)) console.log(`${slug}: ${what}`);
  process.exitCode = found.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
