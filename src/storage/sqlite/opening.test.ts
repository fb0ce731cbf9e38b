import { spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { article } from "../../../test/contract/examples.ts";
import { openStorage, type Storage, type StorageOptions } from "../open.ts";

let folder: string;
let file: string;
const opened: Storage[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  file = join(folder, "rapport.sqlite");
});
afterEach(async () => {
  for (const storage of opened.splice(0)) await storage.close();
  rmSync(folder, { recursive: true });
});

async function open(options: StorageOptions = { use: "write", create: true }, dataFolder = folder): Promise<Storage> {
  const storage = await openStorage({ dataFolder }, options);
  opened.push(storage);
  return storage;
}

/** The error's code, and that its message is one sentence (or two: what is wrong; what to do). */
async function refusal(opening: Promise<unknown>): Promise<unknown> {
  const error = await opening.then(
    () => new Error("it worked"),
    (error: unknown) => error as Error & { code: string },
  );
  expect(error.message).toMatch(/^[A-Z/][^\n]+\.$/);
  return "code" in error ? error.code : error.message;
}

describe("opening a data folder", () => {
  test("makes the folder and the database only where asked to", async () => {
    const missing = join(folder, "deep", "down");
    expect(await refusal(open({ use: "read" }, missing))).toBe("data_folder_missing");
    expect(await refusal(open({ use: "write" }, folder))).toBe("data_folder_missing");
    expect(readdirSync(folder)).toEqual([]);
    const storage = await open({ use: "write", create: true }, missing);
    expect((await storage.catalogue.counts()).pieces).toBe(0);
    expect(statSync(missing).mode & 0o77).toBe(0);
    expect((await (await open({ use: "read" }, missing)).catalogue.counts()).pieces).toBe(0);
  });

  test("refuses a file in the folder's place", async () => {
    const notAFolder = join(folder, "letter.txt");
    writeFileSync(notAFolder, "Dear reader");
    expect(await refusal(open({ use: "serve", create: true }, notAFolder))).toBe("data_folder_missing");
    expect(await refusal(open({ use: "serve", create: true }, join(notAFolder, "below")))).toBe("data_folder_missing");
    expect(readFileSync(notAFolder, "utf8")).toBe("Dear reader");
  });

  test("refuses a folder, or a database, that it may not write", async () => {
    const empty = join(folder, "empty");
    mkdirSync(empty);
    await (await open()).pieces.save([article("one")]);
    await opened.pop()?.close();
    // Beside the folder nothing may be made either.
    for (const path of [folder, empty]) chmodSync(path, 0o555);
    await asNobody(async () => {
      expect(await refusal(open({ use: "write", create: true }, empty))).toBe("data_folder_read_only");
      expect(await refusal(open({ use: "write", create: true }, join(empty, "new")))).toBe("data_folder_read_only");
      expect(await refusal(open({ use: "serve", create: true }))).toBe("data_folder_read_only");
    });
    chmodSync(folder, 0o777);
    await asNobody(async () => {
      const saving = open({ use: "write" }).then((storage) => storage.pieces.save([article("two")]));
      expect(await refusal(saving)).toBe("data_folder_read_only");
    });
  });

  test("refuses a file that is no database, and one with a damaged page", async () => {
    writeFileSync(file, "This is not a database, however long it may be. ".repeat(100));
    expect(await refusal(open())).toBe("database_corrupt");
    rmSync(file);
    const storage = await open();
    await storage.pieces.save(
      Array.from({ length: 50 }, (_, n) => article(`p${n}`, { text: `Words of piece ${n}. `.repeat(200) })),
    );
    await opened.pop()?.close();
    expect(readdirSync(folder)).toEqual(["rapport.sqlite"]);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xab, 4096 * 2));
    expect(await refusal(open().then((damaged) => damaged.pieces.list({}, { limit: 50, offset: 0 })))).toBe(
      "database_corrupt",
    );
  });

  test("refuses a database from a newer version, and leaves it as it is", async () => {
    await open();
    await opened.pop()?.close();
    const newer = new DatabaseSync(file);
    newer.exec("insert into migration values ('900-from-the-future', '2100-01-01')");
    newer.close();
    for (const use of ["read", "write", "serve"] as const)
      expect(await refusal(open({ use, create: true }))).toBe("database_newer");
    expect(readdirSync(folder).filter((name) => name.includes("before"))).toEqual([]);
  });

  test("says so when a database was begun and never filled", async () => {
    new DatabaseSync(file).close();
    expect(await refusal(open({ use: "write" }))).toBe("database_empty");
    expect(await refusal(open({ use: "read" }))).toBe("database_empty");
  });
});

describe("one data folder", () => {
  test("has one server; other commands work beside it", async () => {
    const server = await open({ use: "serve", create: true });
    expect(await refusal(open({ use: "serve" }))).toBe("data_folder_in_use");
    const command = await open({ use: "write" });
    await command.pieces.save([article("beside")]);
    expect(await server.pieces.find("beside")).toMatchObject({ kind: "piece" });
    await server.close();
    await open({ use: "serve" });
  });

  test("is free again when its server was killed", async () => {
    const program = `
      const { openStorage } = await import(${JSON.stringify(join(import.meta.dirname, "../open.ts"))});
      await openStorage({ dataFolder: ${JSON.stringify(folder)} }, { use: "serve", create: true });
      console.log("serving");
      setInterval(() => {}, 1000);`;
    const server = spawn(process.execPath, ["--input-type=module", "--eval", program], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise((resolve) => server.once("exit", resolve));
    try {
      await new Promise((resolve) => server.stdout.once("data", resolve));
      expect(await refusal(open({ use: "serve" }))).toBe("data_folder_in_use");
    } finally {
      server.kill("SIGKILL");
      await ended;
    }
    await open({ use: "serve" });
  });

  test("on a full disk takes nothing half, and works on when there is room again", async () => {
    const storage = await open();
    await storage.pieces.save([article("before")]);
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(storage.engine.writer);
    const room = rows[0]?.page_count ?? 0;
    await sql.raw(`pragma max_page_count = ${room + 20}`).execute(storage.engine.writer);
    const batch = Array.from({ length: 100 }, (_, n) =>
      article(`full-${n}`, { text: `A long letter, number ${n}. `.repeat(100) }),
    );
    expect(await refusal(storage.pieces.save(batch))).toBe("disk_full");
    expect((await storage.pieces.list({}, { limit: 10, offset: 0 })).total).toBe(1);
    await sql.raw(`pragma max_page_count = 4294967294`).execute(storage.engine.writer);
    expect(await storage.pieces.save(batch)).toHaveLength(100);
  });
});

/** Root may write anywhere: look through the eyes of a user who may not. */
async function asNobody(look: () => Promise<void>): Promise<void> {
  const root = process.geteuid?.() === 0;
  const user = process.getuid?.() ?? 0;
  if (root) process.seteuid?.(65_534);
  try {
    await look();
  } finally {
    if (root) process.seteuid?.(user);
  }
}
