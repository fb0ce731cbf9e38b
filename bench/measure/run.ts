import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import type { Answers } from "./scores.ts";

const launcher = join(import.meta.dirname, "../../bin/rapport");

export interface Predicted {
  answers: Answers<unknown>;
  /** Lines that were answered with an error. */
  refused: number;
  /** From the start of the program to its end. */
  seconds: number;
}

/** Asks the product as anybody would. Rejects with what it says when it cannot answer. */
export async function predict(task: string, lines: readonly string[]): Promise<Predicted> {
  const began = performance.now();
  const child = spawn(launcher, ["predict", task], { stdio: "pipe" });
  // It may end without having read everything; what it says of that is on its other stream.
  child.stdin.on("error", () => {});
  child.stdin.end(`${lines.join("\n")}\n`);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  if (code !== 0) throw new Error(err.trim());
  const seconds = (performance.now() - began) / 1000;
  const rows = out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; error?: string });
  const answered = rows.filter(({ error }) => error === undefined);
  return {
    answers: new Map(answered.map((row) => [row.id, row as object])),
    refused: rows.length - answered.length,
    seconds,
  };
}

/** The claims of a text file, as the product prints them. */
export async function analyse<Claim>(file: string): Promise<Claim[]> {
  const { stdout } = await promisify(execFile)(launcher, ["analyse", file], { maxBuffer: 64e6 });
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Claim);
}
