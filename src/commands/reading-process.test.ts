import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { readConfig } from "../config.ts";
import { readInOwnProcess } from "./reading-process.ts";

const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
afterAll(() => rmSync(folder, { recursive: true }));

const terminal = { environment: { PATH: process.env["PATH"] }, exitCode: 0 as const, out: () => {}, err: () => {} };
const config = readConfig({ data: folder, threads: "3", models: "weights", editorsThreshold: "0.2" }, {});
const idle = new AbortController().signal;

let programs = 0;
/** Runs this program in the place of the reading one. */
function reading(program: string, signal = idle) {
  const file = join(folder, `program-${programs++}.mjs`);
  writeFileSync(file, program);
  return readInOwnProcess(terminal, config, file)(signal);
}

describe("the process that reads for the server", () => {
  test("gets the server's settings, at a low priority", async () => {
    const told = join(folder, "told.json");
    await reading(`
      import { writeFileSync } from "node:fs";
      import { getPriority } from "node:os";
      import { setTimeout } from "node:timers/promises";
      while (getPriority() === 0) await setTimeout(5);
      writeFileSync(${JSON.stringify(told)}, JSON.stringify([getPriority(), ...process.argv.slice(2)]));
      console.log('{"failed":[]}');`);
    const [priority, ...words] = JSON.parse(readFileSync(told, "utf8")) as [number, ...string[]];
    expect(priority).toBe(10);
    const asked = `analyse --library --json --data ${config.data} --editors-threshold 0.2 --models weights --threads 3`;
    expect(words.join(" ")).toBe(asked);
  });

  test("gives what could not be read, though it ends with 1", async () => {
    const failed = [{ id: "a", slug: "b", version: 1, reason: "no sense" }];
    const program = `console.log(${JSON.stringify(JSON.stringify({ failed }))}); process.exitCode = 1;`;
    expect(await reading(program)).toEqual(failed);
  });

  test("fails with its own code and words, as without a model", async () => {
    const error = { code: "model_missing", message: "The model is missing; install Rapport again." };
    const program = `console.error("read 1 of 2"); console.error(${JSON.stringify(JSON.stringify({ error }))}); process.exitCode = 1;`;
    await expect(reading(program)).rejects.toMatchObject(error);
  });

  test.each([
    ["killed", `process.kill(process.pid, "SIGKILL");`, /ended with SIGKILL/],
    ["broken", `throw new Error("No such luck");`, /ended with 1: [^]*No such luck/],
    ["asked to stop by somebody else", `console.log('{"failed":[],"interrupted":true}');`, /ended with 0/],
  ])("fails when it was %s", async (_how, program, message) => {
    await expect(reading(program)).rejects.toMatchObject({
      code: "reading_process_ended",
      message: expect.stringMatching(message),
    });
  });

  test("ends with the server", async () => {
    const stop = new AbortController();
    const began = reading(`setInterval(() => {}, 1000);`, stop.signal);
    await pause(100);
    stop.abort();
    expect(await began).toEqual([]);
  });
});
