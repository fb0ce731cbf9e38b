// Requests a second of a subscribers' piece that a signed-in reader has spent a choice on, as a ratio to a bare node:http
// server that answers the same bytes, both in one run, turn by turn; every request asks the database who it is and what
// they hold. Needs `wrk` (Debian: apt-get install wrk) and `npm run build`.
// Usage: node bench/reader-pages.ts [SECONDS] [ROUNDS]
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openApp } from "../src/app.ts";
import { readConfig } from "../src/config.ts";
import { openStorage } from "../src/storage/open.ts";
import { signedInWith } from "./reader-pages/signed-in.ts";

const [seconds = 5, rounds = 3] = process.argv.slice(2).map(Number);
const launcher = join(import.meta.dirname, "../bin/rapport");
const folder = mkdtempSync(join(tmpdir(), "rapport-reader-pages-"));
const data = join(folder, "data");
const ports = { reader: 4491, bare: 4493 };

// Server and load stay on cores of their own where there are two.
const pinned = (core: number, command: string, words: string[]): [string, string[]] => [
  "taskset",
  ["-c", String(core), command, ...words],
];
const start = (command: string, words: string[]): ChildProcess =>
  spawn(...pinned(0, command, words), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ANALYSIS: "off" },
  });

async function answering(url: string, headers: Record<string, string>): Promise<Response> {
  for (let tries = 0; tries < 100; tries++) {
    // As wrk asks: uncompressed.
    const asked = { headers: { ...headers, "accept-encoding": "identity" } };
    const response = await fetch(url, asked).catch(() => null);
    if (response?.ok) return response;
    await pause(100);
  }
  throw new Error(`${url} does not answer`);
}

function load(url: string, cookies: string[]): { perSecond: number; p99: number } {
  const script = join(folder, "cookies.lua");
  const list = cookies.map((cookie) => `"${cookie}"`).join(",");
  writeFileSync(
    script,
    `local c={${list}} local n=0\nrequest=function() n=n%#c+1 return wrk.format("GET",nil,{["Cookie"]=c[n]}) end\n`,
  );
  const words = ["-t1", "-c32", `-d${seconds}s`, "--latency", "-s", script, url];
  const report = execFileSync(...pinned(1, "wrk", words), { encoding: "utf8" });
  if (/Non-2xx|Socket errors/.test(report)) throw new Error(report);
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(report) ?? [];
  const [, p99, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(report) ?? [];
  return { perSecond: Number(perSecond), p99: Number(p99) * ({ us: 0.001, ms: 1, s: 1000 }[unit ?? "ms"] ?? 1) };
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const sentence =
  "The ministers of the two ports agreed on tolls in spring, and by autumn each accused the other of counting ships twice. ";
const paragraphs = Array.from({ length: 40 }, (_, i) => `Paragraph ${i}. ${sentence.repeat(5)}`);
writeFileSync(
  join(folder, "tolls.md"),
  `---\ntitle: The tolls of two ports\nslug: tolls\naccess: subscribers\n---\n\n${paragraphs.join("\n\n")}\n`,
);

const running: ChildProcess[] = [];
try {
  execFileSync(launcher, ["import", "--data", data, join(folder, "tolls.md")]);
  const config = readConfig({ data, port: ports.reader }, {});
  // Two hundred readers, so that no answer is one reader's own kept page.
  const cookies = await signedInWith(
    await openApp(config, { use: "write" }),
    await openStorage({ dataFolder: data }, { use: "write" }),
    "tolls",
    200,
  );
  running.push(start(launcher, ["serve", "--data", data, "--port", String(ports.reader)]));
  const url = (name: keyof typeof ports) => `http://localhost:${ports[name]}/tolls`;
  const page = await answering(url("reader"), { cookie: cookies[0] ?? "" });
  const bytes = Buffer.from(await page.arrayBuffer());
  if (!bytes.includes("Paragraph 39.")) throw new Error("the reader does not see the whole piece");
  const headers = Object.fromEntries(page.headers);
  for (const name of ["connection", "keep-alive", "date"]) delete headers[name];
  const bareFile = join(folder, "bare.mjs");
  writeFileSync(join(folder, "page.bin"), bytes);
  writeFileSync(
    bareFile,
    `import { createServer } from "node:http"; import { readFileSync } from "node:fs";
const body = readFileSync(${JSON.stringify(join(folder, "page.bin"))}), headers = ${JSON.stringify(headers)};
createServer((request, response) => { response.writeHead(200, headers); response.end(body); }).listen(${ports.bare});`,
  );
  running.push(start(process.execPath, [bareFile]));
  await answering(url("bare"), {});

  const names = Object.keys(ports) as (keyof typeof ports)[];
  const measured = { reader: [] as ReturnType<typeof load>[], bare: [] as ReturnType<typeof load>[] };
  for (const name of names) load(url(name), cookies);
  for (let round = 0; round < rounds; round++) for (const name of names) measured[name].push(load(url(name), cookies));
  console.log(
    `page of ${bytes.length} bytes, ${cookies.length} readers, ${rounds} rounds of ${seconds} s, 32 connections, medians`,
  );
  for (const name of names) {
    const middle = (figure: "perSecond" | "p99") => median(measured[name].map((one) => one[figure]));
    const ratio = middle("perSecond") / median(measured.bare.map((one) => one.perSecond));
    console.log(
      `${name.padEnd(9)} ${middle("perSecond").toFixed(0).padStart(6)} requests/s  p99 ${middle("p99").toFixed(1).padStart(6)} ms  ratio ${ratio.toFixed(2)}`,
    );
  }
} finally {
  for (const child of running) {
    if (child.exitCode !== null) continue;
    child.kill();
    await once(child, "exit");
  }
  rmSync(folder, { recursive: true });
}
