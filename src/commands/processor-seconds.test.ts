import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { processorSeconds } from "./processor-seconds.ts";

test.runIf(existsSync("/proc/self/stat"))("work counts, waiting does not", () => {
  const before = processorSeconds(process.pid) as number;
  execFileSync("sleep", ["0.5"]);
  const waited = processorSeconds(process.pid) as number;
  const { user, system } = process.cpuUsage();
  while (process.cpuUsage().user + process.cpuUsage().system < user + system + 400_000);
  const worked = processorSeconds(process.pid) as number;
  expect(waited - before).toBeLessThan(0.3);
  expect(worked - waited).toBeGreaterThan(0.3);
});

test("of a process that is not there nothing is known", () => {
  expect(processorSeconds(undefined)).toBeNull();
  expect(processorSeconds(2 ** 30)).toBeNull();
});
