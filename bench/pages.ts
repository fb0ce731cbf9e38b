// Requests a second of one piece page of about 30 kB, as a ratio to a bare node:http server that answers the same
// bytes, both in one run, turn by turn. Needs `wrk` (Debian: apt-get install wrk) and `npm run build`.
// Usage: node bench/pages.ts [SECONDS] [ROUNDS]
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const [seconds = 5, rounds = 3] = process.argv.slice(2).map(Number);
const launcher = join(import.meta.dirname, "../bin/rapport");
const folder = mkdtempSync(join(tmpdir(), "rapport-pages-"));
const ports = { cached: 4491, uncached: 4492, bare: 4493 };

// Server and load stay on cores of their own where there are two.
const pinned = (core: number, command: string, words: string[]): [string, string[]] => [
  "taskset",
  ["-c", String(core), command, ...words],
];

function start(command: string, words: string[], environment = {}): ChildProcess {
  return spawn(...pinned(0, command, words), {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...environment },
  });
}

async function answering(url: string): Promise<Response> {
  for (let tries = 0; tries < 100; tries++) {
    // As wrk asks: uncompressed.
    const response = await fetch(url, { headers: { "accept-encoding": "identity" } }).catch(() => null);
    if (response?.ok) return response;
    await pause(100);
  }
  throw new Error(`${url} does not answer`);
}

interface Load {
  perSecond: number;
  p99: number;
}

function load(url: string): Load {
  const report = execFileSync(...pinned(1, "wrk", ["-t1", "-c32", `-d${seconds}s`, "--latency", url]), {
    encoding: "utf8",
  });
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
  `---\ntitle: The tolls of two ports\nslug: tolls\n---\n\n${paragraphs.join("\n\n")}\n`,
);

const running: ChildProcess[] = [];
try {
  const data = { cached: join(folder, "cached"), uncached: join(folder, "uncached") };
  for (const one of Object.values(data)) execFileSync(launcher, ["import", "--data", one, join(folder, "tolls.md")]);
  const off = { ANALYSIS: "off" };
  running.push(start(launcher, ["serve", "--data", data.cached, "--port", String(ports.cached)], off));
  running.push(
    start(launcher, ["serve", "--data", data.uncached, "--port", String(ports.uncached), "--page-cache", "off"], off),
  );
  const url = (name: keyof typeof ports) => `http://localhost:${ports[name]}/tolls`;
  const page = await answering(url("cached"));
  await answering(url("uncached"));
  const bytes = Buffer.from(await page.arrayBuffer());
  const headers = Object.fromEntries(page.headers);
  delete headers["connection"];
  delete headers["keep-alive"];
  delete headers["date"];
  const bareFile = join(folder, "bare.mjs");
  writeFileSync(join(folder, "page.bin"), bytes);
  writeFileSync(
    bareFile,
    `import { createServer } from "node:http"; import { readFileSync } from "node:fs";
const body = readFileSync(${JSON.stringify(join(folder, "page.bin"))}), headers = ${JSON.stringify(headers)};
createServer((request, response) => { response.writeHead(200, headers); response.end(body); }).listen(${ports.bare});`,
  );
  running.push(start(process.execPath, [bareFile]));
  await answering(url("bare"));

  const measured: Record<keyof typeof ports, Load[]> = { cached: [], uncached: [], bare: [] };
  for (const name of Object.keys(ports) as (keyof typeof ports)[]) load(url(name));
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(ports) as (keyof typeof ports)[]) measured[name].push(load(url(name)));
  }
  const middle = (name: keyof typeof ports, figure: keyof Load) => median(measured[name].map((one) => one[figure]));
  console.log(`page of ${bytes.length} bytes, ${rounds} rounds of ${seconds} s, 32 connections, medians`);
  for (const name of Object.keys(ports) as (keyof typeof ports)[]) {
    const ratio = middle(name, "perSecond") / middle("bare", "perSecond");
    console.log(
      `${name.padEnd(9)} ${middle(name, "perSecond").toFixed(0).padStart(6)} requests/s  p99 ${middle(name, "p99").toFixed(1).padStart(6)} ms  ratio ${ratio.toFixed(2)}`,
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
