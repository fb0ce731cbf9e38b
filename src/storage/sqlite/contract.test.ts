import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe } from "vitest";
import { storageContract } from "../../../test/contract/index.ts";
import { openStorage } from "../open.ts";

describe("storage on SQLite", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  storageContract(() => {
    const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
    folders.push(folder);
    return openStorage({ dataFolder: folder }, { use: "write", create: true });
  });
});
