import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { RememberedReads } from "./remembered.ts";

let folder: string;
let writer: DatabaseSync;
let reader: DatabaseSync;
let remembered: RememberedReads;
let boats: (parameters: readonly unknown[]) => readonly unknown[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapport-remembered-"));
  const file = join(folder, "boats.sqlite");
  writer = new DatabaseSync(file);
  writer.exec(
    "pragma journal_mode = wal; create table boat (name text, crew integer); insert into boat values ('Sif', 3)",
  );
  reader = new DatabaseSync(file, { readOnly: true });
  remembered = new RememberedReads(reader);
  boats = remembered.read("select name, crew from boat where name = ?");
});

afterEach(() => {
  reader.close();
  writer.close();
  rmSync(folder, { recursive: true });
});

test("as long as nobody writes, an answer is the same one", async () => {
  const first = boats(["Sif"]);
  expect(first).toEqual([{ name: "Sif", crew: 3 }]);
  await setImmediate();
  expect(boats(["Sif"])).toBe(first);
  expect(boats(["Ran"])).toEqual([]);
});

test("what another connection wrote is seen in the next turn", async () => {
  boats(["Sif"]);
  writer.exec("update boat set crew = 4");
  await setImmediate();
  expect(boats(["Sif"])).toEqual([{ name: "Sif", crew: 4 }]);
});

test("what is known to have been written is seen at once", () => {
  boats(["Sif"]);
  writer.exec("update boat set crew = 5");
  remembered.doubt();
  expect(boats(["Sif"])).toEqual([{ name: "Sif", crew: 5 }]);
});

test("a row that was not there is found once it is", async () => {
  expect(boats(["Ran"])).toEqual([]);
  writer.exec("insert into boat values ('Ran', 2)");
  await setImmediate();
  expect(boats(["Ran"])).toEqual([{ name: "Ran", crew: 2 }]);
});

test("rows cannot be changed by one of those who share them", () => {
  const [boat] = boats(["Sif"]) as { crew: number }[];
  expect(() => boat && (boat.crew = 9)).toThrow(TypeError);
});

test("one of thousands of parameters is answered rightly", () => {
  writer.exec(
    "with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000) insert into boat select 'b' || i, i from n",
  );
  for (let i = 1; i <= 12_000; i += 7) expect(boats([`b${i}`])).toEqual([{ name: `b${i}`, crew: i }]);
  expect(boats(["b8"])).toEqual([{ name: "b8", crew: 8 }]);
});
