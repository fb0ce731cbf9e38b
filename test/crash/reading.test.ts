import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { rapport, temporaryFolder } from "../rapport.ts";

const folder = temporaryFolder();
const launcher = join(import.meta.dirname, "../../bin/rapport");
const pieces = 200;
const kills = 3;

/** A library of letters that each make a few claims, waiting to be read. */
async function letters(name: string): Promise<string> {
  const courts = ["Denmark", "Sweden", "Norway", "Prussia", "Russia"];
  const lines = Array.from({ length: pieces }, (_, n) => {
    const [one, two] = [courts[n % 5], courts[(n + 1 + (n % 3)) % 5]];
    const body = `${one} criticised ${two} over the tolls of the Sound. ${two} supports ${one} with ships. `.repeat(
      1 + (n % 10),
    );
    return JSON.stringify({ id: `n${n}`, kind: "article", title: `Letter ${n}`, body, bodyFormat: "text", date: null });
  });
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, lines.join("\n"));
  const data = join(folder, name);
  expect((await rapport(["import", "--data", data, file])).code).toBe(0);
  return data;
}

/** Kills the run at a moment of chance after it has kept something. */
async function readUntilKilled(data: string): Promise<void> {
  const storage = await openStorage({ dataFolder: data }, { use: "read" });
  const before = await storage.catalogue.stamp();
  const child = spawn(launcher, ["analyse", "--library", "--data", data, "--threads", "2"], { stdio: "ignore" });
  const ended = once(child, "exit");
  while ((await storage.catalogue.stamp()) === before && child.exitCode === null) await pause(5);
  await storage.close();
  await pause(Math.random() * 30);
  child.kill("SIGKILL");
  await ended;
}

/** What was read, by piece; ids and stamps aside. */
async function left(data: string) {
  const storage = await openStorage({ dataFolder: data }, { use: "write" });
  const { reader } = storage.engine;
  try {
    const { rows: integrity } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(reader);
    expect(integrity).toEqual([{ integrity_check: "ok" }]);
    const half = sql`select id from piece where (read_by <> '') <> exists (select 1 from reading where piece_key = key)`;
    expect((await half.execute(reader)).rows).toEqual([]);
    const claims = sql`
      select source_id, claim.id, record, shown from claim join piece on piece.key = piece_key order by source_id, claim.id`;
    const actors = sql`select key, id, name, pieces, claims from actor order by key`;
    const read = await sql<{ n: number }>`select count(*) as n from reading`.execute(reader);
    return {
      claims: (await claims.execute(reader)).rows,
      actors: (await actors.execute(reader)).rows,
      read: Number(read.rows[0]?.n),
    };
  } finally {
    await storage.close();
  }
}

test(
  `a library whose reading was killed ${kills} times is read to the end, as one that was left in peace`,
  { timeout: 240_000 },
  async () => {
    const [killed, quiet] = [await letters("killed"), await letters("quiet")];
    const run = async (data: string, ...more: string[]) => {
      const { code, out, err } = await rapport(["analyse", "--library", "--json", "--data", data, ...more]);
      expect({ code, err: err.replace(/^read .*\n/gm, "") }).toEqual({ code: 0, err: "" });
      return JSON.parse(out) as { pieces: number; claims: number; words: number; wordsPerSecond: number };
    };
    const peaceful = await run(quiet, "--threads", "1");
    expect(peaceful.pieces).toBe(pieces);
    let read = 0;
    for (let n = 0; n < kills; n++) {
      await readUntilKilled(killed);
      const now = (await left(killed)).read;
      expect(now).toBeGreaterThan(read);
      read = now;
    }
    expect((await run(killed, "--threads", "2")).pieces).toBe(pieces - read);
    expect(await left(killed)).toEqual(await left(quiet));
    expect((await left(quiet)).claims.length).toBeGreaterThan(pieces);
    expect(await run(killed)).toMatchObject({ pieces: 0, claims: 0, words: 0 });
    expect(await run(killed, "--again", "--threads", "2")).toMatchObject({
      pieces,
      claims: peaceful.claims,
      words: peaceful.words,
    });
    expect(await left(killed)).toEqual(await left(quiet));
  },
);
