import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openStorage, type Storage } from "../../src/storage/open.ts";

const rounds = 20;
const folder = mkdtempSync(join(tmpdir(), "rapport-crash-"));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  `killed ${rounds} times while saving and publishing, the library is whole and has published all that it acknowledged`,
  { timeout: 120_000 },
  async () => {
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      acknowledged.push(...(await saveUntilKilled(round)));
      const storage = await openStorage({ dataFolder: folder }, { use: "serve" });
      try {
        await check(storage, acknowledged);
      } finally {
        await storage.close();
      }
    }
    expect(acknowledged.length).toBeGreaterThan(rounds * 20);
  },
);

/** Source ids that a writer acknowledged before it was killed at a moment of chance. */
async function saveUntilKilled(round: number): Promise<string[]> {
  const writer = spawn(
    process.execPath,
    [fileURLToPath(new URL("./writer.ts", import.meta.url)), folder, String(round)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let printed = "";
  writer.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const ended = new Promise((resolve) => writer.once("close", resolve));
  // Ended without a word, it could not even begin.
  await Promise.race([
    ended.then(() => expect(printed).not.toBe("")),
    new Promise((resolve) => writer.stdout.once("data", resolve)),
  ]);
  await setTimeout(Math.random() * 150);
  writer.kill("SIGKILL");
  await ended;
  // What follows the last line break was not told whole.
  return printed.split("\n").slice(0, -1);
}

async function check({ engine: { reader, writer } }: Storage, acknowledged: string[]): Promise<void> {
  const { rows: integrity } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(reader);
  expect(integrity).toEqual([{ integrity_check: "ok" }]);
  expect((await sql`pragma foreign_key_check`.execute(reader)).rows).toEqual([]);
  // Throws where the full-text index contradicts itself.
  await sql`insert into piece_fts (piece_fts) values ('integrity-check')`.execute(writer);

  const kept = await reader
    .selectFrom("piece")
    .select(["key", "source_id"])
    .where("status", "=", "published")
    .execute();
  const sourceIds = new Set(kept.map(({ source_id }) => source_id));
  expect(acknowledged.filter((sourceId) => !sourceIds.has(sourceId))).toEqual([]);

  const wordless = await sql`select key from piece where not exists (
    select 1 from piece_version where piece_key = key and n = version)`.execute(reader);
  expect(wordless.rows).toEqual([]);
  // Every text says either of these two words.
  const { rows: found } = await sql<{ rowid: number }>`
    select rowid from piece_fts where piece_fts match 'envoy OR rewritten' order by rowid`.execute(reader);
  expect(found.map(({ rowid }) => rowid)).toEqual(kept.map(({ key }) => key).sort((a, b) => a - b));
}
