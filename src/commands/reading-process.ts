import { spawn } from "node:child_process";
import { setPriority } from "node:os";
import type { Config } from "../config.ts";
import type { PassedOver } from "../publication/index.ts";
import type { LibraryRead } from "./read-library.ts";
import type { Terminal } from "./terminal.ts";

/** The process that read the library failed; `code` is what it said of itself. */
class ReadingProcessFailed extends Error {
  readonly code: string;
  constructor({ code, message }: { code: string; message: string }) {
    super(message);
    this.name = "ReadingProcessFailed";
    this.code = code;
  }
}

// Readers of pages come first.
const priority = 10;

/**
 * Reads the library in a process of its own, which ends when nothing waits any more: whatever the analyst takes of time
 * and memory is not taken from a page. Gives the pieces that could not be read; rejects with what the process said when
 * it failed.
 * @param program what the process runs, by default this program
 */
export function readInOwnProcess(
  terminal: Terminal,
  config: Config,
  program = process.argv[1] ?? "",
): (signal: AbortSignal) => Promise<PassedOver[]> {
  const database = config.databaseUrl === null ? {} : { DATABASE_URL: config.databaseUrl };
  const words = ["--max-semi-space-size=8", program, "analyse", "--library", "--json", "--data", config.data];
  words.push("--editors-threshold", String(config.editorsThreshold));
  if (config.models !== null) words.push("--models", config.models);
  if (config.threads !== null) words.push("--threads", String(config.threads));
  return async (signal) => {
    const child = spawn(process.execPath, words, {
      env: { ...terminal.environment, ...database },
      stdio: ["ignore", "pipe", "pipe"],
      signal,
      killSignal: "SIGTERM",
    });
    if (child.pid !== undefined) setPriority(child.pid, priority);
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err = (err + text).slice(-2000)));
    // Told of by how it ends: also an end that was asked for is waited for.
    child.on("error", () => {});
    const ended = await new Promise((resolve) => child.once("close", (code, signal) => resolve(code ?? signal)));
    if (signal.aborted) return [];
    const result = out === "" ? null : (JSON.parse(out) as LibraryRead);
    if (result && !result.interrupted) return result.failed;
    throw new ReadingProcessFailed(
      failureIn(err) ?? { code: "reading_process_ended", message: lastWords(String(ended), err) },
    );
  };
}

/** What the program says of a failure with --json, on its last line. */
function failureIn(err: string): { code: string; message: string } | null {
  try {
    return (JSON.parse(err.trim().split("\n").at(-1) ?? "") as { error: { code: string; message: string } }).error;
  } catch {
    return null;
  }
}

function lastWords(code: string, err: string): string {
  return `The process that reads pieces ended with ${code}: ${err.trim()}`;
}
