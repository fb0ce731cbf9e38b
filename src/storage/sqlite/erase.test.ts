import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { canaryOf, wholeReader } from "../../../test/contract/whole-reader.ts";
import { openStorage } from "../open.ts";
import { openRights } from "../rights/rights.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a reader who has left stands in no byte of any file", async () => {
  const storage = await openStorage({ dataFolder: folder }, { use: "serve", create: true });
  const others = ["anselm", "bertram"];
  for (const name of others) await wholeReader(storage, name);
  const { readerKey, id, address, meter } = await wholeReader(storage, "zyxwulf");
  for (const name of ["conrad", "dietrich"]) await wholeReader(storage, name);
  await storage.engine.writer
    .updateTable("reader")
    .set({ name: "zyxwulf the elder" })
    .where("key", "=", readerKey)
    .execute();
  const words = [
    address,
    id,
    "zyxwulf the elder",
    ...["session token", "passkey", "follow"].map((table) => canaryOf("zyxwulf", table)),
  ];
  const traces = () => words.filter((word) => bytes().includes(word));
  expect(traces()).toEqual(words);
  expect(await openRights(storage.engine).erase(readerKey, "withdrawn", new Date("2030-05-02"))).toBe("erased");
  expect(traces()).toEqual([]);
  // When the last choice was made, under the hash of the mailbox: the row and its index.
  expect(bytes().split(meter)).toHaveLength(3);
  for (const name of others) expect(bytes()).toContain(`${name}@letters.example`);
  await storage.close();
});

function bytes(): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), "latin1"))
    .join("\n");
}
