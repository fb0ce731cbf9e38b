import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openApp, type App } from "../app.ts";
import { readConfig } from "../config.ts";
import { codeIn } from "../subscriptions/index.ts";
import { couponCommand } from "./coupon.ts";
import { institutionCommand } from "./institution.ts";
import type { Terminal } from "./terminal.ts";

const data = mkdtempSync(join(tmpdir(), "rapport-test-"));
let app: App;
beforeAll(async () => {
  app = await openApp(readConfig({ data }, {}), { use: "serve", create: true });
});
afterAll(async () => {
  await app.close();
  rmSync(data, { recursive: true });
});

async function run(made: (terminal: Terminal) => Command, ...words: string[]): Promise<string> {
  const lines: string[] = [];
  const terminal: Terminal = {
    environment: { DATA: data },
    exitCode: 0,
    out: (line) => lines.push(line),
    err: () => {},
  };
  const command = made(terminal)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  await command.parseAsync(words, { from: "user" });
  return lines.join("\n");
}

test("access codes are made beside a running server, shown once, and kept as a hash", async () => {
  expect(await run(couponCommand, "list")).toContain("no access code yet");
  const code = await run(couponCommand, "add", "--days", "30", "--uses", "100", "--until", "2099-12-31");
  expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(await run(couponCommand, "list")).toBe(`${code.slice(0, 4)}-…  30 days  used 0 of 100, until 2099-12-31`);
  const hash = app.keys.hash("access code", codeIn(code) ?? "");
  expect(await app.subscriptionBooks.codes.redeem("nobody", hash, new Date())).toEqual({ kind: "unknown" });
  const asJson = JSON.parse(await run(couponCommand, "add", "--days", "7", "--json")) as { uses: number; endsAt: null };
  expect(asJson).toMatchObject({ days: 7, uses: 1, endsAt: null });
});

test.each([
  ["--days", "0"],
  ["--days", "x"],
  ["--days", "30", "--uses", "-1"],
  ["--days", "30", "--until", "2031-02-30"],
  ["--uses", "3"],
])("a code that makes no sense is refused: %s %s", async (...words) => {
  await expect(run(couponCommand, "add", ...words)).rejects.toThrow(/--days|--uses|--until/);
});

test("institutions are let in, changed, listed and taken out", async () => {
  const added = await run(
    institutionCommand,
    "add",
    "The  Free Library",
    "--networks",
    "192.0.2.77/24, 2001:db8:7::/48",
    "--domains",
    "@Library.example,Bücherei.example",
    "--until",
    "2031-12-31",
  );
  expect(added).toContain("The Free Library has All-Access until 2031-12-31");
  expect(await run(institutionCommand, "list")).toBe(
    "The Free Library  until 2031-12-31  192.0.2.0/24, 2001:db8:7::/48, library.example, xn--bcherei-n2a.example",
  );
  await app.subscriptions.refresh();
  expect(app.subscriptions.institutions.covering("192.0.2.1", new Date("2031-06-01"))?.name).toBe("The Free Library");
  expect(app.subscriptions.institutions.covers("192.0.2.1", new Date("2032-01-01"))).toBe(false);
  await run(institutionCommand, "add", "The Free Library", "--networks", "198.51.100.0/24", "--until", "2031-12-31");
  await app.subscriptions.refresh();
  expect(app.subscriptions.institutions.covers("192.0.2.1", new Date("2031-06-01"))).toBe(false);
  await run(institutionCommand, "remove", "The Free Library");
  await expect(run(institutionCommand, "remove", "The Free Library")).rejects.toMatchObject({
    code: "no_such_institution",
  });
});

test.each([
  ["--networks", "127.0.0.0/8"],
  ["--networks", "0.0.0.0/0"],
  ["--networks", "::/0"],
  ["--networks", "192.0.2.0/24, everybody"],
  ["--domains", "com"],
  ["--domains", "uni example"],
])("a network or domain that would let in too many is refused: %s %s", async (flag, list) => {
  await expect(run(institutionCommand, "add", "Everybody", flag, list, "--until", "2031-12-31")).rejects.toThrow(
    /is no/,
  );
});

test("an institution without networks and domains is refused", async () => {
  await expect(run(institutionCommand, "add", "Nobody", "--until", "2031-12-31")).rejects.toThrow(/--networks/);
});
