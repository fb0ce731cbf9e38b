import { spawn } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Place } from "../../src/storage/open.ts";
import type { Ask } from "./proof-rules.ts";

/** What one process told of its asks before it was done or killed: by the number of the ask. */
export type Told = Map<number, string>;

/**
 * Lets a process of its own unlock what it is asked.
 * @param answers after how many answers it is killed by SIGKILL: right after it has opened something for somebody, so that
 *   others are probably half-way through; null lets it finish
 * @param others settles when every process of the round is ready, so that they work at the same time
 */
export async function askProcess(
  place: Place,
  asks: Ask[],
  answers: number | null,
  others: (ready: Promise<void>) => Promise<unknown>,
): Promise<Told> {
  const program = fileURLToPath(new URL("./asking.ts", import.meta.url));
  const child = spawn(process.execPath, [program, JSON.stringify(place)], { stdio: ["pipe", "pipe", "inherit"] });
  const [ready, due, done, ended] = [gate(), gate(), gate(), gate()];
  let printed = "";
  let told = 0;
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
    told += text.split("\n").length - 1;
    if (printed.startsWith("ready\n")) ready.open();
    if (answers !== null && told > answers && text.includes("opened")) due.open();
    if (text.includes("done\n")) done.open();
  });
  // Without anybody to listen, asking a process that has been killed would end this one.
  child.stdin.on("error", () => {});
  child.once("close", () => {
    for (const one of [ready, due, done, ended]) one.open();
  });
  await others(ready.opened);
  child.stdin.write(`${JSON.stringify(asks)}\n`);
  await Promise.race([due.opened, done.opened]);
  if (answers === null) child.stdin.end();
  else {
    await setTimeout(Math.random() * 5);
    child.kill("SIGKILL");
  }
  await ended.opened;
  // What follows the last line break was not told whole.
  const lines = printed.split("\n").slice(0, -1);
  return new Map(
    lines.flatMap((line) => {
      const [, n, kind = ""] = /^(\d+) (.*)$/.exec(line) ?? [];
      return n === undefined ? [] : [[Number(n), kind] as const];
    }),
  );
}

function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
