import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { Kysely } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { nodeSqliteDialect } from "./dialect.ts";

interface Notes {
  note: { text: string };
}

let folder: string;
let other: DatabaseSync;
let db: Kysely<Notes>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  other = new DatabaseSync(join(folder, "notes.sqlite"));
  other.exec("pragma journal_mode = wal; create table note (text text not null)");
});
afterEach(async () => {
  await db.destroy();
  other.close();
  rmSync(folder, { recursive: true });
});

function open(patience?: number): void {
  const database = new DatabaseSync(join(folder, "notes.sqlite"), { timeout: 0 });
  db = new Kysely<Notes>({ dialect: nodeSqliteDialect(database, patience === undefined ? {} : { patience }) });
}
const add = (text: string) => db.transaction().execute((trx) => trx.insertInto("note").values({ text }).execute());
const texts = async () =>
  (await db.selectFrom("note").select("text").orderBy("text").execute()).map(({ text }) => text);

test("a transaction waits for another writer, and the process goes on meanwhile", async () => {
  open();
  other.exec("begin immediate; insert into note values ('a')");
  const adding = add("b");
  let beats = 0;
  for (; beats < 10; beats++) await setTimeout(10);
  other.exec("commit");
  await adding;
  expect(await texts()).toEqual(["a", "b"]);
});

test("a writer that does not end is waited for only so long", async () => {
  open(60);
  other.exec("begin immediate");
  await expect(add("b")).rejects.toMatchObject({
    code: "database_busy",
    message: expect.stringMatching(/^The database is busy.*\.$/) as string,
  });
  other.exec("rollback");
  await add("c");
  expect(await texts()).toEqual(["c"]);
});

test("nothing slips into a transaction that is open", async () => {
  open();
  const failing = db.transaction().execute(async (trx) => {
    await trx.insertInto("note").values({ text: "undone" }).execute();
    await setTimeout(20);
    throw new Error("changed my mind");
  });
  const slipping = db.insertInto("note").values({ text: "kept" }).execute();
  await expect(failing).rejects.toThrow("changed my mind");
  await slipping;
  expect(await texts()).toEqual(["kept"]);
});

test("rows that are changed are counted, and come back where asked for", async () => {
  open();
  const inserted = await db
    .insertInto("note")
    .values([{ text: "x" }, { text: "y" }])
    .returning("text")
    .execute();
  expect(inserted).toEqual([{ text: "x" }, { text: "y" }]);
  const { numDeletedRows } = await db.deleteFrom("note").executeTakeFirstOrThrow();
  expect(numDeletedRows).toBe(2n);
});
