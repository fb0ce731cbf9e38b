import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";

const mark = "second reader quill@1";
const byQuill = { name: "second reader quill", version: "1" };
const month = "2031-05";
const ask = (question: string, amount: number, budget = 1000) => ({ question, month, model: "quill", amount, budget });

/** What every storage keeps of a second reader. */
export function secondReadingsContract(open: OpenFresh): void {
  describe("second readings", () => {
    let storage: Storage;
    let ids: string[];
    beforeAll(async () => {
      storage = await open();
      const saved = await storage.pieces.save([
        article("s1", { title: "One" }),
        article("s2", { title: "Two" }),
        article("s3", { title: "Unread" }),
      ]);
      ids = saved.map(({ id }) => id);
      const doubt = { start: 4, end: 9, reason: "unsure", kind: "unsure" as const };
      const clear = { start: 5, end: 8, reason: "a supposition" };
      for (const id of ids.slice(0, 2)) {
        await storage.readings.keep(id, 1, {
          ...reading([claim("own", savoy, lorraine)], [mention(savoy), mention(lorraine, 9)]),
          abstentions: [doubt, clear],
        });
      }
    });
    afterAll(() => storage.close());
    const waiting = (after = "", limit = 10) => storage.secondReadings.waiting(mark, after, limit);
    const titles = async (after?: string, limit?: number) =>
      (await waiting(after, limit)).map(({ piece }) => piece.title);
    const second = (id: string) =>
      claim(id, savoy, lorraine, { relation: "distrusts", sign: "-", score: 0.99, analyst: byQuill });

    test("wait for whatever the engine has read, with its claims and its doubts", async () => {
      expect(await titles()).toEqual(["One", "Two"]);
      expect(await titles("", 1)).toEqual(["One"]);
      expect(await titles(ids[0])).toEqual(["Two"]);
      const [one] = await waiting();
      expect(one).toMatchObject({ id: ids[0], version: 1, reading: { analyst: { name: "test", version: "1" } } });
      expect(one?.reading.claims.map(({ id }) => id)).toEqual(["own"]);
      expect(one?.reading.mentions).toHaveLength(2);
      expect(one?.reading.abstentions.map(({ kind, start }) => [kind, start])).toEqual([["unsure", 4]]);
    });

    test("add claims that no reader sees, whatever their score, and replace none", async () => {
      const [one] = await waiting();
      if (!one) throw new Error("nothing waits");
      const before = await storage.pieces.stampAt("one");
      const rival = { ...second("own"), because: "a rival" };
      expect(await storage.secondReadings.add(one, mark, [second("new"), rival])).toBe(1);
      await storage.showFrom(0.5);
      expect((await storage.readings.ofPiece(one.id)).claims).toMatchObject([{ id: "own", because: null }]);
      expect((await storage.readings.between("savoy", "lorraine")).map(({ id }) => id)).toEqual(["own", "own"]);
      expect((await storage.pieces.stampAt("one"))?.stamp).toBe(before?.stamp);
      const rows = await storage.engine.reader
        .selectFrom("claim")
        .select(["id", "hold", "shown"])
        .where("id", "=", "new")
        .execute();
      expect(rows).toEqual([{ id: "new", hold: 1, shown: 0 }]);
      expect(await titles()).toEqual(["Two"]);
    });

    test("of other second readers start from the engine's claims alone", async () => {
      const [one] = await storage.secondReadings.waiting("second reader other@1", "", 1);
      expect(one?.reading.claims.map(({ id }) => id)).toEqual(["own"]);
    });

    test("are not kept when the piece or its reading has changed meanwhile", async () => {
      const [two] = await waiting();
      if (!two) throw new Error("nothing waits");
      await storage.pieces.save([article("s2", { title: "Two", text: "Other words about Savoy." })]);
      expect(await storage.secondReadings.add(two, mark, [second("late")])).toBeNull();
      await storage.readings.keep(two.id, 2, reading([], [mention(mantua)]));
      expect(await storage.secondReadings.add(two, mark, [second("late")])).toBeNull();
      expect((await waiting()).map(({ version }) => version)).toEqual([2]);
    });

    test("begin anew when the engine has read the piece anew", async () => {
      const id = ids[0] as string;
      await storage.readings.keep(id, 1, reading([claim("own", savoy, lorraine)], [mention(savoy)]));
      const left = await storage.engine.reader.selectFrom("claim").select("id").where("id", "=", "new").execute();
      expect(left).toEqual([]);
      expect(await titles()).toContain("One");
    });
  });

  describe("a second reader's budget", () => {
    let storage: Storage;
    let pieceId: string;
    beforeAll(async () => {
      storage = await open();
      const [saved] = await storage.pieces.save([article("b1", { title: "Paid" })]);
      pieceId = saved?.id ?? "";
    });
    afterAll(() => storage.close());

    test("is never passed, by however many at once", async () => {
      const { secondReadings } = storage;
      const asked = await Promise.all(Array.from({ length: 6 }, (_, n) => secondReadings.reserve(ask(`q${n}`, 300))));
      expect(asked.filter(({ kind }) => kind === "reserved")).toHaveLength(3);
      expect(asked.filter(({ kind }) => kind === "over_budget")).toHaveLength(3);
      expect(await secondReadings.reserve(ask("more", 101))).toEqual({ kind: "over_budget", left: 100 });
      expect(await secondReadings.account(month)).toEqual({ spent: 900, open: 3, requests: 3, answers: 0 });
      expect(await secondReadings.account("2031-06")).toMatchObject({ spent: 0, requests: 0 });
    });

    test("takes back what a request did not cost, and counts amounts beyond 32 bits", async () => {
      const { secondReadings } = storage;
      const later = { ...ask("dear", 5e9, 6e9), month: "2031-07" };
      const reserved = await secondReadings.reserve(later);
      if (reserved.kind !== "reserved") throw new Error(reserved.kind);
      await secondReadings.settle(reserved.id, { amount: 4e9, tokens: { in: 1, out: 2 } }, null);
      expect(await secondReadings.account("2031-07")).toMatchObject({ spent: 4e9, open: 0, requests: 1 });
      expect(await secondReadings.reserve({ ...later, question: "dearer", amount: 2e9 })).toMatchObject({
        kind: "reserved",
      });
    });

    test("pays for no question twice: not while it is asked, and not once it is answered", async () => {
      const { secondReadings } = storage;
      const question = { ...ask("once", 10), month: "2031-08" };
      const reserved = await secondReadings.reserve(question);
      if (reserved.kind !== "reserved") throw new Error(reserved.kind);
      expect(await secondReadings.reserve(question)).toEqual({ kind: "busy" });
      expect(await secondReadings.answer("once")).toBeNull();
      await secondReadings.settle(
        reserved.id,
        { amount: 7, tokens: null },
        { content: 'No.\0 "é"', cutOff: true, pieceId },
      );
      expect(await secondReadings.answer("once")).toEqual({ content: 'No. "é"', cutOff: true });
      expect(await secondReadings.reserve(question)).toEqual({ kind: "answered" });
    });

    test("leaves a question that failed free to be asked again", async () => {
      const { secondReadings } = storage;
      const question = { ...ask("twice", 10), month: "2031-08" };
      const reserved = await secondReadings.reserve(question);
      if (reserved.kind !== "reserved") throw new Error(reserved.kind);
      await secondReadings.settle(reserved.id, { amount: 0, tokens: null }, null);
      expect((await secondReadings.reserve(question)).kind).toBe("reserved");
    });

    test("outlives a piece that is withdrawn, whose answers go with it and do not come back", async () => {
      const { secondReadings } = storage;
      const late = await secondReadings.reserve({ ...ask("late", 10), month: "2031-08" });
      if (late.kind !== "reserved") throw new Error(late.kind);
      await storage.pieces.withdraw(pieceId, "A source asked for it.");
      expect(await secondReadings.answer("once")).toBeNull();
      await secondReadings.settle(
        late.id,
        { amount: 9, tokens: null },
        { content: "secret words", cutOff: false, pieceId },
      );
      expect(await secondReadings.answer("late")).toBeNull();
      const { rows } = await sql`select * from second_reader_answer`.execute(storage.engine.reader);
      expect(rows).toEqual([]);
      expect((await secondReadings.account("2031-08")).spent).toBe(26);
    });
  });
}
