import { spawn } from "node:child_process";
import { once } from "node:events";
import { setPriority } from "node:os";
import type { Config } from "../config.ts";
import type { Terminal } from "./terminal.ts";

// Readers of pages come first.
const priority = 10;

/**
 * Reads the library in a process of its own, which ends when nothing waits any more: whatever the analyst takes of time
 * and memory is not taken from a page. Rejects with what the process said when it failed.
 */
export function readInOwnProcess(terminal: Terminal, config: Config): (signal: AbortSignal) => Promise<void> {
  return async (signal) => {
    const words = ["--max-semi-space-size=8", process.argv[1] ?? "", "analyse", "--library", "--data", config.data];
    const database = config.databaseUrl === null ? {} : { DATABASE_URL: config.databaseUrl };
    const child = spawn(process.execPath, words, {
      env: { ...terminal.environment, ...database },
      stdio: ["ignore", "ignore", "pipe"],
      signal,
      killSignal: "SIGTERM",
    });
    if (child.pid !== undefined) setPriority(child.pid, priority);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-2000)));
    child.on("error", () => {});
    const [code] = (await once(child, "close")) as [number | null];
    if (code !== 0 && !signal.aborted) throw new Error(`The analyst ended with ${code}: ${said.trim()}`);
  };
}
