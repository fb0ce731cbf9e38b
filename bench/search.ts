// Times the product's own search. Usage: node bench/search.ts DATA_FOLDER|DATABASE_URL QUERIES.json [ADDRESS]
// QUERIES.json: [{ kind, text, topic?, from?, to? }]. With ADDRESS, pages are asked of that local server meanwhile.
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parseQuery, type Searching } from "../src/publication/index.ts";
import { openSearch } from "./search-opening.ts";

interface Asked {
  kind: string;
  text: string;
  topic?: string;
  from?: string;
  to?: string;
}

const [place, queriesFile, address] = process.argv.slice(2);
if (!place || !queriesFile) throw new Error("Name a data folder or database address, and a file of queries.");
const queries = JSON.parse(readFileSync(queriesFile, "utf8")) as Asked[];
const rounds = place.startsWith("postgres") ? 1 : 3;
const pagesAsecond = 200;

const visitors = new AbortController();
const visiting = address ? visit(new URL(address), visitors.signal) : Promise.resolve(0);
const opened = openSearch(place);
const { searching } = opened;
const began = performance.now();
await time(searching, queries[0] as Asked, true);
console.log(`first answer, with facets: ${(performance.now() - began).toFixed(0)} ms`);
for (const facets of [false, true]) {
  const times = new Map<string, number[]>();
  for (const asked of shuffled(Array.from({ length: rounds }, () => queries).flat())) {
    const taken = await time(searching, asked, facets);
    for (const kind of [asked.kind, "all"]) times.set(kind, [...(times.get(kind) ?? []), taken]);
  }
  report(facets ? "20 hits with snippets and facets" : "20 hits with snippets", times);
}
await timeSuggestions(searching);
visitors.abort();
if (address) console.log(`pages answered meanwhile: ${await visiting}`);
console.log(`memory of this process: ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`);
await opened.close();

async function time(searching: Searching, { text, topic, from, to }: Asked, facets: boolean): Promise<number> {
  const fields = [topic && `on:${topic}`, from && `from:${from}`, to && `to:${to}`].filter(Boolean);
  const start = performance.now();
  const query = parseQuery([text, ...fields].join(" "));
  await searching.search({ query, sort: "relevance", limit: 20, offset: 0, facets });
  return performance.now() - start;
}

async function timeSuggestions(searching: Searching): Promise<void> {
  const times: number[] = [];
  for (const { text } of queries) {
    const word = /\p{L}{4,}/u.exec(text)?.[0] ?? text;
    for (const length of [2, 3, 4, word.length]) {
      const start = performance.now();
      await searching.suggest(word.slice(0, length), 8);
      times.push(performance.now() - start);
    }
  }
  const misspelt = queries
    .filter(({ kind }) => kind === "rare word")
    .map(({ text }) => text.slice(0, 3) + text.slice(4));
  const hints: number[] = [];
  for (const word of misspelt) {
    const start = performance.now();
    await searching.respell([word]);
    hints.push(performance.now() - start);
  }
  report(
    "while typing and misspelling",
    new Map([
      ["suggestions", times],
      ["spelling hints", hints],
    ]),
  );
}

function report(title: string, times: Map<string, number[]>): void {
  console.log(`\n${title}, ms\n${"".padEnd(20)}${["p50", "p99", "max"].map((name) => name.padStart(9)).join("")}`);
  for (const [kind, taken] of times) {
    const sorted = taken.sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    console.log(kind.padEnd(20) + [at(0.5), at(0.99), at(1)].map((ms) => ms.toFixed(1).padStart(9)).join(""));
  }
}

/** The same order in every run, but no kind of query in a row. */
function shuffled<T>(list: T[]): T[] {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0);
  return list
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** Asks for a page some times a second until told to stop. Returns how many were answered. */
async function visit(address: URL, signal: AbortSignal): Promise<number> {
  if (!["localhost", "127.0.0.1", "[::1]"].includes(address.hostname))
    throw new Error("Only a server of this machine is asked.");
  let answered = 0;
  while (!signal.aborted) {
    const response = await fetch(address);
    await response.arrayBuffer();
    if (response.ok) answered++;
    await setTimeout(1000 / pagesAsecond);
  }
  return answered;
}
