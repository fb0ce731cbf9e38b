import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { article } from "../../../test/contract/examples.ts";
import type { Engine } from "../engine.ts";
import { openPieces } from "../pieces/pieces.ts";
import { openSqlite } from "../sqlite/connection.ts";
import { migrations } from "./index.ts";
import type { Migration } from "./migration.ts";
import { assertMigrated, migrate } from "./run.ts";

let folder: string;
let engine: Engine;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  engine = openSqlite(join(folder, "rapport.sqlite"));
});
afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

const create = { create: true };
const next: Migration = {
  name: "900-next",
  statements: () => ["create table next_thing (n integer)", "insert into next_thing values (1)"],
};
const broken: Migration = {
  name: "901-broken",
  statements: () => ["create table half_done (n integer)", "insert into nowhere values (1)"],
};
const backups = () => readdirSync(folder).filter((name) => name.includes("-before-"));
const tables = async () =>
  (await sql<{ name: string }>`select name from sqlite_master where type = 'table'`.execute(engine.reader)).rows.map(
    ({ name }) => name,
  );

test("a new database is made without a backup, and taking all steps again changes nothing", async () => {
  await migrate(engine, create);
  await migrate(engine, { create: false });
  await assertMigrated(engine);
  expect(await tables()).toContain("piece_version");
  expect(backups()).toEqual([]);
});

test("before a database with something in it takes a step, a whole copy is laid beside it", async () => {
  await migrate(engine, create);
  await openPieces(engine).save([article("kept")]);
  await migrate(engine, create, [...migrations, next]);
  expect(await tables()).toContain("next_thing");
  const [backup, ...more] = backups();
  expect(more).toEqual([]);
  expect(backup).toMatch(/^rapport-before-900-next-\d{8}T\d{6}Z\.sqlite$/);
  const copy = openSqlite(join(folder, backup ?? ""));
  expect(await openPieces(copy).find("kept")).toMatchObject({ kind: "piece" });
  await assertMigrated(copy);
  await copy.close();
});

test("a step that fails leaves nothing of itself, and the steps before it stay", async () => {
  await migrate(engine, create);
  await expect(migrate(engine, create, [...migrations, next, broken])).rejects.toThrow(/nowhere/);
  expect(await tables()).toContain("next_thing");
  expect(await tables()).not.toContain("half_done");
  await migrate(engine, create, [...migrations, next]);
});

test("a database that has steps before it is too old to be only read", async () => {
  await migrate(engine, create);
  await expect(assertMigrated(engine, [...migrations, next])).rejects.toMatchObject({ code: "database_older" });
  await expect(assertMigrated(engine, [])).rejects.toMatchObject({ code: "database_newer" });
});

test("processes that make one database at the same time all find it whole", async () => {
  const program = `
    const { openSqlite } = await import(${JSON.stringify(join(import.meta.dirname, "../sqlite/connection.ts"))});
    const { migrate } = await import(${JSON.stringify(join(import.meta.dirname, "run.ts"))});
    const engine = openSqlite(${JSON.stringify(join(folder, "rapport.sqlite"))});
    await migrate(engine, { create: true });
    await engine.close();`;
  const start = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program]);
  await Promise.all([start(), start(), start()]);
  await assertMigrated(engine);
  expect(backups()).toEqual([]);
});
