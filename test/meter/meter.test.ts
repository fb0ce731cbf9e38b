import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, expect, test } from "vitest";
import { openStorage } from "../../src/storage/open.ts";
import { prove } from "./proof.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-meter-"));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  "on SQLite, killed again and again, the meter gives nobody a fourth piece and nobody loses one",
  { timeout: 120_000 },
  async () => {
    const figures = await prove({ dataFolder: folder });
    console.info("SQLite:", figures);
    expect(figures.kills).toBeGreaterThanOrEqual(20);
    const storage = await openStorage({ dataFolder: folder }, { use: "read" });
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(storage.engine.reader);
    expect(rows).toEqual([{ integrity_check: "ok" }]);
    await storage.close();
  },
);
