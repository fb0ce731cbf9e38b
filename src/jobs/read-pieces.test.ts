import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test, vi } from "vitest";
import { article, reading } from "../../test/contract/examples.ts";
import { ANALYST } from "../analyst/version.ts";
import { openStorage, type Storage } from "../storage/open.ts";
import { readPieces } from "./read-pieces.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
const opened: Storage[] = [];
afterAll(async () => {
  for (const storage of opened) await storage.close();
  rmSync(folder, { recursive: true });
});

const pauses = { betweenLooks: 0.01, afterFailure: 0.01, withoutAnalyst: 600 };

/** The job at work on a library of its own. `read` is what reads all that waits. */
async function working(read: (storage: Storage) => ReturnType<Parameters<typeof readPieces>[1]>) {
  const dataFolder = join(folder, String(opened.length));
  const storage = await openStorage({ dataFolder }, { use: "write", create: true });
  opened.push(storage);
  await storage.pieces.save([article("a"), article("b")]);
  const reports: string[] = [];
  let runs = 0;
  const stop = new AbortController();
  const readAll = () => {
    runs++;
    return read(storage);
  };
  const report = (cause: unknown) => void reports.push((cause as Error).message);
  const done = readPieces(storage, readAll, stop.signal, report, pauses);
  const end = async () => {
    stop.abort();
    await done;
  };
  return { storage, reports, runs: () => runs, end };
}

const waiting = (storage: Storage) => storage.readings.unread(ANALYST, 100);

/** Reads all but the pieces of these source ids. */
const readAllBut = (bad: string[]) => async (storage: Storage) => {
  const failed = [];
  for (const { id, version, piece } of await waiting(storage)) {
    if (bad.includes(piece.sourceId ?? "")) failed.push({ id, slug: piece.slug, version, reason: "it makes no sense" });
    else await storage.readings.keep(id, version, { ...reading([]), analyst: ANALYST });
  }
  return failed;
};

test("pieces are read as they come", async () => {
  const { storage, reports, runs, end } = await working(readAllBut([]));
  await vi.waitFor(async () => expect(await waiting(storage)).toEqual([]), 5000);
  await storage.pieces.save([article("c")]);
  await vi.waitFor(async () => expect(await waiting(storage)).toEqual([]), 5000);
  await end();
  expect([runs(), reports]).toEqual([2, []]);
});

test("without its model, the job says so once and does not try again for a while", async () => {
  const error = Object.assign(new Error("The model is missing."), { code: "model_missing" });
  const { storage, reports, runs, end } = await working(() => Promise.reject(error));
  await vi.waitFor(() => expect(reports).toEqual(["The model is missing."]), 5000);
  await storage.pieces.save([article("c")]);
  await pause(200);
  await end();
  expect([runs(), reports.length]).toEqual([1, 1]);
});

test("what else fails is tried again, and reported once as long as it fails in the same way", async () => {
  let n = 0;
  const { reports, runs, end } = await working(() => Promise.reject(new Error(n++ < 5 ? "No room." : "No bread.")));
  await vi.waitFor(() => expect(runs()).toBeGreaterThan(8), 5000);
  await end();
  expect(reports).toEqual(["No room.", "No bread."]);
});

test("a piece that cannot be read is reported once, and holds up nothing", async () => {
  const { storage, reports, runs, end } = await working(readAllBut(["a"]));
  await vi.waitFor(() => expect(reports).toHaveLength(1), 5000);
  await storage.pieces.save([article("c")]);
  await vi.waitFor(async () => expect(await waiting(storage)).toHaveLength(1), 5000);
  const before = runs();
  await pause(100);
  expect(runs()).toBe(before);
  await storage.pieces.save([article("a", { text: "Other words, no better." })]);
  await vi.waitFor(() => expect(reports).toHaveLength(2), 5000);
  await end();
  expect(reports[0]).toMatch(/^Piece [\da-f-]{36} could not be read: it makes no sense\.$/);
});
