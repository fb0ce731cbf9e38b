import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

export const launcher = join(import.meta.dirname, "../bin/rapport");

/** The test's own surroundings must not decide what a command does. */
const environment = { PATH: process.env["PATH"], HOME: process.env["HOME"] };

export interface Outcome {
  code: number;
  out: string;
  err: string;
}

/** Runs one command of the built product to its end, with these words on its standard input. */
export function rapport(words: string[], more: Record<string, string> = {}, input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(
      launcher,
      words,
      { env: { ...environment, ...more }, maxBuffer: 64e6 },
      (failure, out, err) => {
        resolve({ code: failure === null ? 0 : Number(failure.code ?? 1), out, err });
      },
    );
    // It may end without having read everything.
    child.stdin?.on("error", () => {}).end(input);
  });
}

export interface Serving {
  url: string;
  process: ChildProcess;
  close(): Promise<void>;
}

/** Starts the built product on a free port and waits until it answers. */
export async function serving(words: string[], more: Record<string, string> = {}): Promise<Serving> {
  const child = spawn(launcher, ["serve", "--port", "0", "--json", ...words], {
    env: { ...environment, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  const url = await new Promise<string>((resolve, reject) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      out += text;
      const line = out.split("\n").find((one) => one.startsWith('{"url"'));
      if (line) resolve((JSON.parse(line) as { url: string }).url);
    });
    child.once("exit", (code) => reject(new Error(`serve ended with ${code}: ${err}`)));
  });
  return {
    url,
    process: child,
    async close() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** A folder that is gone when the tests of a file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
