import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test(
  "a reader that is stuck in native code is given up, and nothing else comes to harm",
  { timeout: 240_000 },
  async () => {
    const program = join(import.meta.dirname, "give-up.ts");
    // Rejects when the program ends with anything but 0, as after an abort.
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
    expect(stderr).toBe("");
    expect(stdout.trim().split("\n")).toEqual([
      "it took longer than 1 s",
      "read",
      "it took longer than 1 s",
      "The analyst was closed.",
      "closed",
    ]);
  },
);
