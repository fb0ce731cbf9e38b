import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letterLives, letterTimes, LetterRefused, type Letter, type Post } from "../../src/readers/index.ts";
import { openPost } from "../../src/storage/letters/post.ts";
import type { Storage } from "../../src/storage/open.ts";
import type { OpenFresh } from "./examples.ts";

const letter = (to: string, differences: Partial<Letter> = {}): Letter => ({
  to,
  subject: "News",
  text: "Some news.",
  html: "<p>Some news.</p>",
  kind: "notice",
  ...differences,
});

/** How every storage keeps letters until they are sent. */
export function lettersContract(open: OpenFresh): void {
  describe("letters", () => {
    let storage: Storage;
    let post: Post;
    beforeAll(async () => {
      storage = await open();
      post = openPost(storage.engine);
    });
    afterAll(() => storage.close());
    const start = new Date("2026-02-03T04:00:00.000Z");
    const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
    const taken = async (at: Date, most = 10) => (await post.take(most, at)).map(({ to }) => to);
    const emptied = async () => {
      await storage.engine.writer.deleteFrom("letter").execute();
    };

    test("are taken in the order in which they were put, whole, once each", async () => {
      await post.put(letter("a@lagoon.example", { headers: { "List-Id": "x" } }), start);
      await post.put(letter("b@lagoon.example"), start);
      await post.put(letter("c@lagoon.example"), later(5));
      const [first, ...others] = await post.take(2, later(1));
      expect(first).toEqual({
        ...letter("a@lagoon.example", { headers: { "List-Id": "x" } }),
        id: expect.any(String) as string,
        at: start.toISOString(),
        attempt: 1,
      });
      expect(others.map(({ to }) => to)).toEqual(["b@lagoon.example"]);
      expect(await taken(later(1))).toEqual([]);
      expect(await taken(later(5))).toEqual(["c@lagoon.example"]);
      await emptied();
    });

    test("go to one of several takers at once", async () => {
      const all = Array.from({ length: 24 }, (_, i) => `r${i}@lagoon.example`);
      for (const to of all) await post.put(letter(to), start);
      const got = await Promise.all(Array.from({ length: 12 }, () => taken(later(1), 3)));
      const left = await taken(later(1), 50);
      expect([...got.flat(), ...left].sort()).toEqual(all.sort());
      await emptied();
    });

    test("that a taker never spoke of again are taken anew, under the same id", async () => {
      const id = await post.put(letter("a@lagoon.example"), start);
      await post.take(1, start);
      expect(await post.take(1, later(letterTimes.toCarry - 1))).toEqual([]);
      expect(await post.take(1, later(letterTimes.toCarry))).toMatchObject([{ id, attempt: 2 }]);
      // The first taker, long overdue, cannot put it off for the second.
      await post.settle({ id, attempt: 1 }, { kind: "delayed", reason: "slow" }, later(letterTimes.toCarry + 1));
      expect((await post.find(id))?.reason).toBeNull();
      await emptied();
    });

    test("lose their words once sent, and are not listed any more", async () => {
      const id = await post.put(letter("a@lagoon.example"), start);
      const [one] = await post.take(1, start);
      await post.settle(one ?? { id, attempt: 1 }, { kind: "sent" }, later(1));
      expect(await post.find(id)).toMatchObject({ state: "sent", text: "" });
      expect(await post.list({ limit: 10, offset: 0 })).toEqual({ total: 0, items: [] });
      const rows = await storage.engine.reader.selectFrom("letter").select(["text", "html", "headers"]).execute();
      expect(rows).toEqual([{ text: "", html: "", headers: "{}" }]);
      expect(await taken(later(1e6))).toEqual([]);
      await emptied();
    });

    test("wait longer after each failure, and are given up when they are of no use any more", async () => {
      const id = await post.put(letter("a@lagoon.example", { kind: "sign-in" }), start);
      const tries: number[] = [];
      for (let at = 0; at < letterLives["sign-in"] + 60; at += 30) {
        await post.sweep(later(at));
        for (const one of await post.take(1, later(at))) {
          tries.push(at);
          await post.settle(one, { kind: "delayed", reason: "busy" }, later(at));
        }
      }
      expect(tries).toEqual([0, 60, 360]);
      await post.sweep(later(letterLives["sign-in"] + 60));
      expect(await post.find(id)).toMatchObject({ state: "failed", reason: "busy", attempts: 3, text: "" });
      await emptied();
    });

    test("that are refused, or kept in the folder, are told to the desk with the reason", async () => {
      for (const to of ["a@lagoon.example", "b@lagoon.example", "c@lagoon.example"]) await post.put(letter(to), start);
      const [a, b] = await post.take(2, start);
      if (!a || !b) throw new Error("no letters");
      await post.settle(a, { kind: "refused", reason: "No such mailbox" }, later(1));
      await post.settle(b, { kind: "kept" }, later(1));
      const { total, items } = await post.list({ limit: 2, offset: 0 });
      expect(total).toBe(3);
      expect(items.map(({ to, state }) => [to, state])).toEqual([
        ["c@lagoon.example", "waiting"],
        ["b@lagoon.example", "kept"],
      ]);
      expect((await post.list({ limit: 2, offset: 2 })).items).toMatchObject([
        { to: "a@lagoon.example", state: "failed", reason: "No such mailbox" },
      ]);
      expect(await post.find(b.id)).toMatchObject({ text: "Some news." });
      expect(await post.counts()).toEqual({ waiting: 1, sent: 0, kept: 1, failed: 1 });
      expect((await post.known([a.id, b.id, "gone"])).sort()).toEqual([a.id, b.id].sort());
      await post.sweep(later(letterTimes.outboxKept + 10));
      expect(await post.known([a.id, b.id])).toEqual([a.id]);
      await post.sweep(later(letterTimes.settledKept + 10));
      expect(await post.known([a.id, b.id])).toEqual([]);
      await emptied();
    });

    test("to nobody are refused, and keep readers' words harmless", async () => {
      await expect(post.put(letter("a@lagoon.example\nBcc: b@evil.example"), start)).rejects.toThrow(LetterRefused);
      const id = await post.put(letter("a@lagoon.example", { subject: "a\r\nb\u0000", text: "\u0000\ud800" }), start);
      expect(await post.find(id)).toMatchObject({ subject: "a b", text: "\ufffd" });
      expect(await post.find("nothing")).toBeNull();
      await emptied();
    });
  });
}
