import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openStorage, type Storage } from "../../storage/open.ts";
import { importPaths, type ImportReport } from "./import.ts";

let folder = "";
let storage: Storage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rapport-import-"));
  storage = await openStorage({ dataFolder: join(folder, "data") }, { use: "write", create: true });
});
afterEach(async () => {
  await storage.close();
  await rm(folder, { recursive: true });
});

const line = (n: number, body = "Text.") =>
  JSON.stringify({ id: `p${n}`, title: `Piece ${n}`, body, bodyFormat: "text" });

async function jsonl(...lines: string[]): Promise<string> {
  const path = join(folder, "pieces.jsonl");
  await writeFile(path, lines.join("\n"));
  return path;
}

const counts = ({ new: fresh, updated, unchanged, refused, interrupted }: ImportReport) => [
  fresh,
  updated,
  unchanged,
  refused.length,
  interrupted,
];
const held = async () => (await storage.pieces.list({}, { limit: 1, offset: 0 })).total;

test("the same source again is unchanged or an update, never a duplicate, and refused lines do not stop the rest", async () => {
  const { pieces } = storage;
  expect(counts(await importPaths([await jsonl(line(1), "{", line(2))], { pieces }))).toEqual([2, 0, 0, 1, false]);
  const again = await importPaths([await jsonl(line(1), line(2, "Other."), line(3))], { pieces });
  expect(counts(again)).toEqual([1, 1, 1, 0, false]);
  expect(await held()).toBe(3);
  expect(await pieces.find("p2")).toMatchObject({ kind: "piece", piece: { version: 2 } });
});

test("a withdrawn piece stays withdrawn", async () => {
  const { pieces } = storage;
  const path = await jsonl(line(1));
  await importPaths([path], { pieces });
  const at = await pieces.find("p1");
  if (at?.kind !== "piece") throw new Error("it was not there");
  await pieces.withdraw(at.piece.id, "By request.");
  expect(await importPaths([path], { pieces })).toMatchObject({ new: 0, unchanged: 0, withdrawn: 1 });
});

test("progress is told after every batch", async () => {
  const told: number[] = [];
  const path = await jsonl(...[1, 2, 3, 4, 5].map((n) => line(n)));
  await importPaths([path], { pieces: storage.pieces, batchSize: 2, onProgress: (report) => told.push(report.new) });
  expect(told).toEqual([2, 4, 5, 5]);
});

test("an interrupted import keeps whole batches, and goes on when it is run again", async () => {
  const { pieces } = storage;
  const stop = new AbortController();
  const path = await jsonl(...Array.from({ length: 10 }, (_, n) => line(n)));
  const first = await importPaths([path], {
    pieces,
    batchSize: 3,
    signal: stop.signal,
    onProgress: ({ new: fresh }) => fresh >= 6 && stop.abort(),
  });
  expect(counts(first)).toEqual([6, 0, 0, 0, true]);
  expect(await held()).toBe(6);
  expect(counts(await importPaths([path], { pieces, batchSize: 3 }))).toEqual([4, 0, 6, 0, false]);
  expect(await held()).toBe(10);
});

test("a signal from outside is heard while many batches go in", async () => {
  const stop = new AbortController();
  const path = await jsonl(...Array.from({ length: 3000 }, (_, n) => line(n)));
  const timer = setTimeout(() => stop.abort(), 20);
  const report = await importPaths([path], { pieces: storage.pieces, batchSize: 10, signal: stop.signal });
  clearTimeout(timer);
  expect(report.interrupted).toBe(true);
  expect(await held()).toBe(report.new);
});
