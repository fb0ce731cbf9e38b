import { setTimeout as pause } from "node:timers/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { readLibrary, type LibraryReading } from "../../src/commands/read-library.ts";
import { openStorage, type Storage } from "../../src/storage/open.ts";
import { article } from "../contract/examples.ts";
import { temporaryFolder } from "../rapport.ts";

const folder = temporaryFolder();
const entry = new URL("./unreliable-worker.ts", import.meta.url);
const opened: Storage[] = [];
afterAll(async () => {
  for (const storage of opened) await storage.close();
});
afterEach(() => {
  delete process.env["TEST_WITHOUT_MODEL"];
});

let libraries = 0;
/** A library of as many pieces, each longer than the one before; some say what the unreliable analyst shall do. */
async function library(count: number, orders: Record<number, string> = {}): Promise<Storage> {
  const dataFolder = join(folder, `library-${libraries++}`);
  const storage = await openStorage({ dataFolder }, { use: "write", create: true });
  opened.push(storage);
  const text = (n: number) => `${orders[n] ?? "Letter"}${" and letter".repeat(n)}`;
  const pieces = Array.from({ length: count }, (_, n) => article(`s${n}`, { title: `Piece ${n}`, text: text(n) }));
  await storage.pieces.save(pieces);
  return storage;
}

const run = (storage: Storage, differences: Partial<LibraryReading> = {}) =>
  readLibrary(storage, {
    threads: 2,
    editorsThreshold: 0,
    again: false,
    signal: new AbortController().signal,
    tell: () => {},
    entry,
    patience: () => 30,
    ...differences,
  });

/** Everything that reading leaves in a library, with the keys that the order of keeping gave. */
async function left({ engine: { reader } }: Storage) {
  const claims =
    await sql`select claim.*, source_id from claim join piece on piece.key = piece_key order by piece_key, claim.id`.execute(
      reader,
    );
  const actors = await sql`select * from actor order by key`.execute(reader);
  const ties = await sql`select * from piece_actor order by piece_key, actor_key`.execute(reader);
  const pieces = await sql`select source_id, stamp, read_by from piece order by key`.execute(reader);
  return [claims, actors, ties, pieces].map(({ rows }) => rows);
}

describe("reading a library", () => {
  test("names what fails, dies or hangs, passes it over, and leaves the same whatever the number of threads", async () => {
    const orders = { 3: "FAIL", 11: "DIE", 17: "HANG" };
    const runs = [];
    for (const threads of [1, 4]) {
      const storage = await library(30, orders);
      const result = await run(storage, { threads, patience: () => 1 });
      expect(result).toMatchObject({ pieces: 27, claims: 27, abstentions: 27, threads, interrupted: false });
      expect(result.failed.map(({ slug, reason }) => [slug, reason])).toEqual([
        ["piece-3", "the words make no sense"],
        ["piece-11", "it could not be read to its end: its process ended with 3"],
        ["piece-17", "it took longer than 1 s"],
      ]);
      expect(await storage.readings.waiting({ name: "unreliable", version: "1" })).toBe(3);
      runs.push(await left(storage));
    }
    expect(runs[1]).toEqual(runs[0]);
  });

  test("reads what has changed and nothing else, and with `again` all of it", async () => {
    const storage = await library(12);
    expect(await run(storage)).toMatchObject({ pieces: 12 });
    expect(await run(storage)).toMatchObject({ pieces: 0, words: 0 });
    await storage.pieces.save([
      article("s4", { title: "Piece 4", text: "Other words." }),
      article("new", { title: "New" }),
    ]);
    expect(await run(storage)).toMatchObject({ pieces: 2 });
    const before = await left(storage);
    expect(await run(storage, { again: true })).toMatchObject({ pieces: 13 });
    expect((await left(storage))[0]).toEqual(before[0]);
  });

  test("counts the words that it read", async () => {
    const storage = await library(0);
    await storage.pieces.save([article("w", { title: "Two words", text: "And four more words." })]);
    expect(await run(storage)).toMatchObject({ pieces: 1, words: 6, seconds: expect.any(Number) });
  });

  test("keeps nothing more once it is asked to stop, and goes on where it stopped", async () => {
    const storage = await library(60);
    const stop = new AbortController();
    const began = run(storage, { signal: stop.signal });
    while ((await storage.readings.waiting({ name: "unreliable", version: "1" })) > 50) await pause(2);
    stop.abort();
    const first = await began;
    expect(first.interrupted).toBe(true);
    expect(first.failed).toEqual([]);
    const waiting = await storage.readings.waiting({ name: "unreliable", version: "1" });
    expect(waiting).toBe(60 - first.pieces);
    expect(waiting).toBeGreaterThan(0);
    expect(await run(storage)).toMatchObject({ pieces: waiting });
  });

  test("ends with the model's own words when there is none, and forgets nothing", async () => {
    const storage = await library(3);
    await run(storage);
    process.env["TEST_WITHOUT_MODEL"] = "1";
    await expect(run(storage, { again: true })).rejects.toMatchObject({ code: "model_missing" });
    expect(await storage.readings.waiting({ name: "unreliable", version: "1" })).toBe(0);
  });

  test("ends when the model goes while it reads, without passing over what it could not try", async () => {
    const storage = await library(30, { 8: "DIE" });
    const began = run(storage, { threads: 1 });
    while ((await storage.readings.waiting({ name: "unreliable", version: "1" })) === 30) await pause(1);
    process.env["TEST_WITHOUT_MODEL"] = "1";
    await expect(began).rejects.toMatchObject({ code: "model_missing" });
    delete process.env["TEST_WITHOUT_MODEL"];
    const waiting = await storage.readings.waiting({ name: "unreliable", version: "1" });
    expect(waiting).toBeGreaterThan(20);
    expect((await run(storage)).pieces).toBe(waiting - 1);
  });
});
