import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { beforeThresholdsContract } from "../../../test/contract/before-thresholds.ts";
import { openSqlite } from "../sqlite/connection.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeThresholdsContract(async () => openSqlite(join(folder, "rapport.sqlite")));
