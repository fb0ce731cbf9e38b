import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openMailServer, type Mood } from "../../test/made-up/mail-server.ts";
import { openSmtp } from "../gateways/index.ts";
import type { Post } from "../readers/index.ts";
import { openPost } from "../storage/letters/post.ts";
import { openStorage, type Storage } from "../storage/open.ts";
import { sendLetters } from "./send-letters.ts";

const from = { name: "The Invented Review", address: "letters@review.example" };
const pace = { betweenLooks: 0.005, afterFailure: 0.005, betweenSweeps: 60, atOnce: 2 };

describe("sending letters", () => {
  let folder: string;
  let storage: Storage;
  let post: Post;
  const undo: (() => Promise<unknown>)[] = [];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "rapport-test-"));
    storage = await openStorage({ dataFolder: folder }, { use: "write", create: true });
    post = openPost(storage.engine);
  });
  afterEach(async () => {
    for (const one of undo.splice(0)) await one();
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  /** The job over a mail server, with a clock that runs an hour in a blink. */
  const running = async (mood: (offered: number) => Mood, skipping = 0) => {
    const server = await openMailServer(mood);
    const stop = new AbortController();
    const reports: string[] = [];
    let ahead = 0;
    const clock = () => new Date(Date.now() + (ahead += skipping) * 1000);
    const job = sendLetters(
      post,
      openSmtp({ url: server.url, from, patience: { silence: 500, whole: 1000 } }),
      stop.signal,
      (cause) => void reports.push((cause as Error).message),
      pace,
      clock,
    );
    const end = async () => {
      stop.abort();
      await job;
      await server.close();
    };
    undo.push(end);
    return { server, reports, end };
  };
  const put = (to: string) =>
    post.put({ to, subject: "News", text: "Some news.", html: "<p>Some news.</p>", kind: "notice" }, new Date());

  test("brings every letter once, also those that come while it runs", async () => {
    await Promise.all(["a", "b", "c", "d", "e"].map((name) => put(`${name}@lagoon.example`)));
    const { server } = await running(() => "takes");
    await expect.poll(() => server.received.length).toBe(5);
    await put("f@lagoon.example");
    await expect.poll(async () => (await post.counts()).sent).toBe(6);
    const to = server.received.flatMap((one) => one.to).sort();
    expect(to).toEqual(["a", "b", "c", "d", "e", "f"].map((name) => `${name}@lagoon.example`));
  });

  test("tries again when the server is busy or drops the line, and says so once", async () => {
    await put("a@lagoon.example");
    const moods: Mood[] = ["busy", "drops", "busy"];
    const { server, reports } = await running((offered) => moods[offered] ?? "takes", 30);
    await expect.poll(async () => (await post.counts()).sent, { timeout: 10_000 }).toBe(1);
    expect(server.received).toHaveLength(1);
    expect(reports.length).toBeLessThanOrEqual(3);
    expect(reports.join()).not.toContain("lagoon");
  });

  test("gives up what the server will never take, and goes on with the others", async () => {
    const id = await put("gone@lagoon.example");
    const { server } = await running((offered) => (offered === 0 ? "refuses reader" : "takes"));
    await expect.poll(async () => (await post.counts()).failed).toBe(1);
    await put("b@lagoon.example");
    await expect.poll(() => server.received.length).toBe(1);
    expect(await post.find(id)).toMatchObject({
      state: "failed",
      text: "",
      reason: expect.stringContaining("550") as string,
    });
  });

  test("ends in order: a letter in flight is waited for", async () => {
    await put("a@lagoon.example");
    const { server, end } = await running(() => "takes");
    await end();
    undo.length = 0;
    const { sent, waiting } = await post.counts();
    expect(sent + waiting).toBe(1);
    expect(server.received).toHaveLength(sent);
  });

  test("two jobs over one database do not send a letter twice", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `r${i}@lagoon.example`);
    for (const name of names) await put(name);
    const [one, two] = await Promise.all([running(() => "takes"), running(() => "takes")]);
    await expect.poll(async () => (await post.counts()).sent).toBe(12);
    const to = [...one.server.received, ...two.server.received].flatMap((letter) => letter.to).sort();
    expect(to).toEqual(names.sort());
  });
});
