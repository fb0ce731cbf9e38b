import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openSmtp } from "../../src/gateways/smtp/smtp.ts";
import { sendLetters } from "../../src/jobs/send-letters.ts";
import { letterTimes } from "../../src/readers/index.ts";
import { openPost } from "../../src/storage/letters/post.ts";
import { openStorage } from "../../src/storage/open.ts";
import { openMailServer } from "../made-up/mail-server.ts";

const rounds = 4;
const atOnce = 4;
const folder = mkdtempSync(join(tmpdir(), "rapport-crash-"));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  `killed ${rounds} times while sending, it sends every letter that it acknowledged, and twice only what was in flight`,
  { timeout: 120_000 },
  async () => {
    const server = await openMailServer();
    // Each round begins when what the one before it took is due again.
    const aheadOf = (round: number) => round * (letterTimes.toCarry + 60);
    const put: string[] = [];
    for (let round = 0; round < rounds; round++)
      put.push(...(await carryUntilKilled(server.url, round, aheadOf(round))));
    const storage = await openStorage({ dataFolder: folder }, { use: "write" });
    const post = openPost(storage.engine);
    const stop = new AbortController();
    const from = { name: "The Invented Review", address: "letters@review.example" };
    const rest = sendLetters(
      post,
      openSmtp({ url: server.url, from }),
      stop.signal,
      () => {},
      { betweenLooks: 0.01, afterFailure: 0.01, betweenSweeps: 60, atOnce },
      () => new Date(Date.now() + aheadOf(rounds) * 1000),
    );
    await expect.poll(async () => (await post.counts()).waiting, { timeout: 60_000 }).toBe(0);
    stop.abort();
    await rest;
    await storage.close();
    await server.close();
    const got = server.received.flatMap(({ to }) => to);
    expect(put.filter((to) => !got.includes(to))).toEqual([]);
    expect(put.length).toBeGreaterThan(rounds);
    const twice = got.length - new Set(got).size;
    expect(twice).toBeLessThanOrEqual(rounds * atOnce);
    // Whoever got one twice can tell by its Message-ID.
    const ids = server.received.map(({ to, raw }) => `${to.join()} ${/^Message-ID: (.*)\r$/m.exec(raw)?.[1]}`);
    expect(new Set(ids).size).toBe(new Set(got).size);
  },
);

/** Addresses of letters that a process acknowledged before it was killed at a moment of chance. */
async function carryUntilKilled(url: string, round: number, ahead: number): Promise<string[]> {
  const script = fileURLToPath(new URL("./letter-carrier.ts", import.meta.url));
  const carrier = spawn(process.execPath, [script, folder, url, String(round), String(ahead)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  carrier.stdout.setEncoding("utf8").on("data", (text: string) => (printed += text));
  const ended = new Promise((resolve) => carrier.once("close", resolve));
  await Promise.race([ended, new Promise((resolve) => carrier.stdout.once("data", resolve))]);
  expect(printed).not.toBe("");
  await setTimeout(50 + Math.random() * 400);
  carrier.kill("SIGKILL");
  await ended;
  return printed.split("\n").slice(0, -1);
}
