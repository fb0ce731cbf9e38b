import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keysFrom } from "./keys.ts";
import { secretOf } from "./secret.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a secret is made once, for the owner's eyes only, and stays", () => {
  const made = secretOf(null, join(folder, "data"));
  expect(made).toHaveLength(32);
  expect(statSync(join(folder, "data/secret")).mode & 0o777).toBe(0o600);
  expect(secretOf(null, join(folder, "data"))).toEqual(made);
  expect(readdirSync(join(folder, "data"))).toEqual(["secret"]);
});

test("one that is set wins, and the folder gets none", () => {
  const set = Buffer.alloc(40, 7);
  expect(secretOf(set.toString("base64url"), folder)).toEqual(set);
  expect(readdirSync(folder)).toEqual([]);
});

test("a damaged, short or missing one is refused with a sentence that says what to do, and is not replaced", () => {
  writeFileSync(join(folder, "secret"), "short");
  expect(() => secretOf(null, folder)).toThrow(/at least 32 random bytes.*restore it from a backup/);
  expect(readFileSync(join(folder, "secret"), "utf8")).toBe("short");
  expect(() => secretOf("abc", folder)).toThrow(/^SECRET must hold/);
  expect(() => secretOf(null, null)).toThrow(/SECRET must be set/);
});

test("keys differ by purpose and by secret, and hashes too", () => {
  const [one, other] = [keysFrom(Buffer.alloc(32, 1)), keysFrom(Buffer.alloc(32, 2))];
  expect(one.key("a")).toHaveLength(32);
  expect(one.key("a")).toEqual(keysFrom(Buffer.alloc(32, 1)).key("a"));
  expect(one.key("a")).not.toEqual(one.key("b"));
  expect(one.key("a")).not.toEqual(other.key("a"));
  expect(one.hash("a", "x")).toMatch(/^[\w-]{43}$/);
  expect(new Set([one.hash("a", "x"), one.hash("b", "x"), one.hash("a", "y"), other.hash("a", "x")]).size).toBe(4);
});
