import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { PieceInput } from "../src/publication/index.ts";
import { openStorage } from "../src/storage/open.ts";

/**
 * How many pieces a second storage saves, and how long the read behind every page takes.
 * node bench/save.ts [--pieces 20000] [--batch 200] [--database URL]
 */
const { values } = parseArgs({
  options: {
    pieces: { type: "string", default: "20000" },
    batch: { type: "string", default: "200" },
    database: { type: "string" },
  },
});
const pieces = Number(values.pieces);
const batchSize = Number(values.batch);
const wordsEach = 655;

const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
const place = values.database ? { databaseUrl: values.database } : { dataFolder: folder };
const storage = await openStorage(place, { use: "write", create: true });
try {
  const random = randomFrom(42);
  const vocabulary = Array.from({ length: 40_000 }, () => word(random));
  let saving = 0;
  let cpu = 0;
  let slowest = 0;
  const slugs: string[] = [];
  for (let done = 0; done < pieces; done += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, pieces - done) }, (_, i) =>
      piece(done + i, vocabulary, random),
    );
    const busy = process.cpuUsage();
    const began = performance.now();
    const saved = await storage.pieces.save(batch);
    const took = performance.now() - began;
    saving += took;
    const { user, system } = process.cpuUsage(busy);
    cpu += user + system;
    slowest = Math.max(slowest, took);
    slugs.push(...saved.map(({ slug }) => slug));
  }
  console.log(
    JSON.stringify({
      saved: pieces,
      perSecond: Math.round((pieces * 1000) / saving),
      // What a processor of its own would save in a second: the rest is waiting, for the disk or for a turn.
      perCpuSecond: Math.round((pieces * 1e6) / cpu),
      slowestBatchMs: Math.round(slowest),
      stampAtUs: await microseconds(slugs, (slug) => storage.pieces.stampAt(slug)),
      atUs: await microseconds(slugs, (slug) => storage.pieces.at(slug)),
      listUs: await microseconds(slugs.slice(0, 200), () => storage.pieces.list({}, { limit: 20, offset: 0 })),
      memoryMb: Math.round(process.memoryUsage().rss / 1e6),
    }),
  );
} finally {
  await storage.close();
  rmSync(folder, { recursive: true });
}

async function microseconds(slugs: string[], read: (slug: string) => Promise<unknown>): Promise<number> {
  const sample = slugs.filter((_, i) => i % Math.ceil(slugs.length / 5000) === 0);
  for (const slug of sample) await read(slug);
  const began = performance.now();
  for (const slug of sample) await read(slug);
  return Math.round(((performance.now() - began) * 10_000) / sample.length) / 10;
}

function piece(n: number, vocabulary: string[], random: () => number): PieceInput {
  // Zipf's law: the nth word of a language is met about 1/n as often as the first.
  const pick = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "";
  const words = (count: number) => Array.from({ length: count }, pick).join(" ");
  const title = words(8);
  const paragraphs = Array.from({ length: 9 }, () => words(Math.floor((wordsEach - 8) / 9)));
  let at = title.length;
  const body = paragraphs.map((text) => {
    const start = at + 2;
    at = start + text.length;
    return { type: "paragraph" as const, start, end: at };
  });
  const author = Math.floor(random() * 400);
  return {
    sourceId: `bench-${n}`,
    kind: "article",
    document: {
      text: [title, ...paragraphs].join("\n\n"),
      title: { start: 0, end: title.length },
      standfirst: null,
      body,
      questions: [],
      turns: [],
    },
    credits: [{ name: `Writer ${author}`, title: "Fellow", affiliation: `Institute ${author % 40}`, disclosure: "" }],
    date: `${1990 + (n % 35)}-0${1 + (n % 9)}-1${n % 10}`,
    lang: "en",
    dir: "ltr",
    access: "open",
    status: "published",
    topics: [`Topic ${n % 60}`, `Topic ${n % 7}`],
    regions: [`Region ${n % 12}`],
    series: null,
    method: "",
  };
}

function word(random: () => number): string {
  const syllable = () => "bcdfglmnprstv"[Math.floor(random() * 13)]! + "aeiou"[Math.floor(random() * 5)]!;
  return Array.from({ length: 2 + Math.floor(random() * 3) }, syllable).join("");
}

/** Mulberry32: the same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
