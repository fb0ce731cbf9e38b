import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { followed, FOLLOWS_AT_MOST, forYou, SAVED_AT_MOST, type Followed } from "../../src/readers/following/index.ts";
import { openFollowing } from "../../src/storage/following/following.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, credit, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";
import { madeUpReader } from "./made-up-reader.ts";

const now = new Date("2030-05-01T12:00:00Z");
const later = new Date("2030-05-02T12:00:00Z");
const range = { limit: 20, offset: 0 };
const thing = (kind: Followed["kind"], id: string, other = "") => followed(kind, id, other) as Followed;

/** What every storage does with what readers follow, put aside and have read. */
export function followingContract(open: OpenFresh): void {
  describe("following", () => {
    let storage: Storage;
    const opened = () => openFollowing(storage.engine);
    const ids: string[] = [];
    const reader = (name: string) => madeUpReader(storage.engine, name);
    beforeAll(async () => {
      storage = await open();
      const saved = await storage.pieces.save([
        article("f0", { title: "Zero", date: "1700-01-01", topics: ["Peace"] }),
        article("f1", { title: "One", date: "1701-01-01", regions: ["Peace"], credits: [credit("Anton Beleg")] }),
        article("f2", { title: "Two", date: "1702-01-01", series: "Letters" }),
        article("f3", { title: "Draft", status: "draft", topics: ["Peace"] }),
        article("f4", { title: "Elsewhere", date: "1720-01-01", credits: [credit("Dora Entwurf")] }),
      ]);
      ids.push(...saved.map(({ id }) => id));
      await storage.readings.keep(ids[0] as string, 1, reading([], [mention(savoy)]));
      await storage.readings.keep(ids[1] as string, 1, reading([], [mention(savoy), mention(lorraine)]));
      await storage.readings.keep(ids[4] as string, 1, reading([], [mention(mantua)]));
    });
    afterAll(() => storage.close());

    const titles = async (readerKey: number) =>
      (await forYou(opened().follows, readerKey, range)).items.map(({ piece }) => piece.title);

    test("what the library does not hold cannot be followed", async () => {
      const key = await reader("ada");
      const { follows } = opened();
      for (const what of [
        thing("actor", "nobody"),
        thing("dyad", "savoy", "nobody"),
        thing("topic", "letters"),
        thing("contributor", "savoy"),
        thing("piece", ids[3] as string),
        thing("piece", "' or 1=1 --"),
      ])
        expect([what, await follows.follow(key, what, now)]).toEqual([what, "unknown"]);
      expect(await follows.list(key)).toEqual([]);
    });

    test("each kind is followed once, under its name, and let go", async () => {
      const key = await reader("bea");
      const { follows } = opened();
      const all = [
        thing("piece", ids[0] as string),
        thing("actor", "savoy"),
        thing("dyad", "savoy", "lorraine"),
        thing("contributor", "anton-beleg"),
        thing("topic", "peace"),
        thing("region", "peace"),
        thing("series", "letters"),
      ];
      for (const [n, what] of all.entries())
        expect(await follows.follow(key, what, new Date(now.getTime() + n))).toBe("followed");
      expect(await follows.follow(key, thing("dyad", "lorraine", "savoy"), later)).toBe("followed");
      const list = await follows.list(key);
      expect(list.map(({ kind, names }) => [kind, names])).toEqual([
        ["series", ["Letters"]],
        ["region", ["Peace"]],
        ["topic", ["Peace"]],
        ["contributor", ["Anton Beleg"]],
        ["dyad", ["Lorraine", "Savoy"]],
        ["actor", ["Savoy"]],
        ["piece", ["Zero"]],
      ]);
      expect(list.at(-1)).toMatchObject({ slug: "zero", since: now.toISOString() });
      expect(await follows.follows(key, thing("topic", "peace"))).toBe(true);
      await follows.unfollow(key, thing("topic", "peace"));
      expect(await follows.follows(key, thing("topic", "peace"))).toBe(false);
      expect(await follows.follows(key, thing("region", "peace"))).toBe(true);
      expect(await follows.list(await reader("bea-else"))).toEqual([]);
    });

    test("nobody follows more than the most, however many come at once", async () => {
      const key = await reader("cleo");
      const { follows } = opened();
      await storage.engine.writer
        .insertInto("follow")
        .values(
          Array.from({ length: FOLLOWS_AT_MOST - 1 }, (_, n) => ({
            reader_key: key,
            kind: "actor",
            id: `gone-${n}`,
            other: "",
            since: now.toISOString(),
          })),
        )
        .execute();
      const outcomes = await Promise.all(
        ["savoy", "lorraine", "mantua"].map((id) => follows.follow(key, thing("actor", id), now)),
      );
      expect(outcomes.toSorted()).toEqual(["followed", "full", "full"]);
      expect((await follows.list(key)).filter(({ names }) => names.length === 0)).toHaveLength(FOLLOWS_AT_MOST - 1);
    });

    test("for you shows published pieces of what is followed, with every reason", async () => {
      const key = await reader("dana");
      const { follows } = opened();
      expect(await forYou(follows, key, range)).toEqual({ total: 0, items: [] });
      await follows.follow(key, thing("topic", "peace"), now);
      expect(await titles(key)).toEqual(["Zero"]);
      await follows.follow(key, thing("actor", "savoy"), now);
      await follows.follow(key, thing("dyad", "savoy", "lorraine"), now);
      await follows.follow(key, thing("contributor", "anton-beleg"), now);
      await follows.follow(key, thing("series", "letters"), now);
      const { total, items } = await forYou(follows, key, range);
      expect(total).toBe(3);
      expect(items.map(({ piece }) => piece.title)).toEqual(["Two", "One", "Zero"]);
      expect(items.map(({ reasons }) => reasons.map((one) => one.kind === "follows" && one.what.names))).toEqual([
        [["Letters"]],
        [["Lorraine", "Savoy"], ["Anton Beleg"], ["Savoy"]],
        [["Savoy"], ["Peace"]],
      ]);
      expect(await forYou(follows, key, { limit: 1, offset: 1 })).toEqual({ total: 3, items: [items[1]] });
    });

    test("a followed piece comes up when it is corrected, not before", async () => {
      const key = await reader("edda");
      const { follows } = opened();
      await storage.pieces.correct(ids[2] as string, "An early correction.");
      await follows.follow(key, thing("piece", ids[2] as string), new Date());
      expect(await titles(key)).toEqual([]);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await storage.pieces.correct(ids[2] as string, "The envoy was older.");
      const { items } = await forYou(follows, key, range);
      expect(items.map(({ piece, reasons }) => [piece.title, reasons[0]?.kind])).toEqual([["Two", "corrected"]]);
    });

    test("a followed piece comes up when others reply to it, and says how many", async () => {
      const key = await reader("ebba");
      const other = await reader("emil");
      const { follows } = opened();
      const [piece] = await storage.pieces.save([article("talk", { title: "Talked about", date: "1699" })]);
      await follows.follow(key, thing("piece", piece?.id ?? ""), now);
      const replyAt = (writer: number, at: Date, state = "published") =>
        replyTo(storage, piece?.id ?? "", writer, at, state);
      await replyAt(other, new Date(now.getTime() - 1000));
      await replyAt(other, later, "held");
      await replyAt(key, later);
      expect(await titles(key)).toEqual([]);
      await replyAt(other, new Date(later.getTime() - 1000));
      await replyAt(other, later);
      const { items } = await forYou(follows, key, range);
      expect(items.map(({ reasons }) => reasons)).toEqual([[{ kind: "replies", at: later.toISOString(), count: 2 }]]);
    });

    test("each reader has a feed of their own, whose address can be renewed", async () => {
      const [key, other] = [await reader("fay"), await reader("gil")];
      const { follows } = opened();
      const feed = await follows.feedOf(key, now);
      expect(await follows.feedOf(key, later)).toBe(feed);
      expect(feed.length).toBeGreaterThan(20);
      expect(await follows.feedOf(other, now)).not.toBe(feed);
      expect(await follows.readerOfFeed(feed)).toBe(key);
      await follows.renewFeed(key, later);
      expect(await follows.readerOfFeed(feed)).toBeNull();
      expect(await follows.readerOfFeed(await follows.feedOf(key, later))).toBe(key);
    });

    test("a reading list keeps pieces, unread ones first, each once", async () => {
      const key = await reader("hal");
      const { readingList } = opened();
      const [zero, one, two, draft] = ids as [string, string, string, string];
      for (const [n, id] of [zero, one, two, one].entries())
        expect(await readingList.save(key, id, new Date(now.getTime() + n))).toBe("saved");
      expect(await readingList.save(key, draft, now)).toBe("unknown");
      expect(await readingList.save(key, "no-such-piece", now)).toBe("unknown");
      await readingList.mark(key, two, later);
      const { total, items } = await readingList.list(key, range);
      expect(total).toBe(3);
      expect(items.map(({ piece, readAt }) => [piece.title, readAt])).toEqual([
        ["One", null],
        ["Zero", null],
        ["Two", later.toISOString()],
      ]);
      await readingList.mark(key, two, null);
      await readingList.remove(key, one);
      expect((await readingList.list(key, { limit: 1, offset: 0 })).items.map(({ piece }) => piece.title)).toEqual([
        "Two",
      ]);
      expect(await readingList.holds(key, two)).toBe(true);
      expect(await readingList.holds(key, one)).toBe(false);
    });

    test("a reading list is full at some point", async () => {
      const key = await reader("ivy");
      const { readingList } = opened();
      const saved = await storage.pieces.save(
        Array.from({ length: SAVED_AT_MOST }, (_, n) => article(`many${n}`, { title: `Many ${n}`, date: "1600" })),
      );
      const rows = await storage.engine.reader
        .selectFrom("piece")
        .select("key")
        .where(
          "id",
          "in",
          saved.map(({ id }) => id),
        )
        .execute();
      await storage.engine.writer
        .insertInto("saved_piece")
        .values(rows.map((row) => ({ reader_key: key, piece_key: row.key, at: now.toISOString(), read_at: null })))
        .execute();
      expect(await readingList.save(key, ids[0] as string, now)).toBe("full");
      expect(await readingList.save(key, saved[0]?.id ?? "", now)).toBe("saved");
    });

    test("history is off until it is turned on, and wiped when it is turned off", async () => {
      const key = await reader("joy");
      const { history } = opened();
      expect(await history.isOn(key)).toBe(false);
      expect(await history.record(key, ids[0] as string, now)).toBe(false);
      await history.turnOn(key, now);
      await history.turnOn(key, later);
      expect(await history.isOn(key)).toBe(true);
      expect(await history.record(key, ids[0] as string, now)).toBe(true);
      expect(await history.record(key, ids[1] as string, now)).toBe(true);
      expect(await history.record(key, ids[0] as string, later)).toBe(true);
      expect(await history.record(key, ids[3] as string, now)).toBe(false);
      const list = async () => (await history.list(key, range)).items.map(({ piece, at }) => [piece.title, at]);
      expect(await list()).toEqual([
        ["Zero", later.toISOString()],
        ["One", now.toISOString()],
      ]);
      await history.forget(key, ids[1] as string);
      expect(await list()).toEqual([["Zero", later.toISOString()]]);
      await history.turnOff(key);
      await history.turnOn(key, later);
      expect(await list()).toEqual([]);
    });

    test("one read tells how a reader has marked a piece", async () => {
      const key = await reader("jan");
      const { marks, follows, readingList, history } = opened();
      const id = ids[0] as string;
      const none = { follows: false, saved: false, keepsHistory: false };
      expect(await marks(key, id)).toEqual(none);
      await follows.follow(key, thing("piece", id), now);
      expect(await marks(key, id)).toEqual({ ...none, follows: true });
      await readingList.save(key, id, now);
      await history.turnOn(key, now);
      expect(await marks(key, id)).toEqual({ follows: true, saved: true, keepsHistory: true });
      expect(await marks(key, ids[1] as string)).toEqual({ ...none, keepsHistory: true });
      expect(await marks(await reader("jon"), id)).toEqual(none);
    });

    test("what was read comes after what was not", async () => {
      const key = await reader("kim");
      const { follows, history, readingList } = opened();
      await follows.follow(key, thing("actor", "savoy"), now);
      expect(await titles(key)).toEqual(["One", "Zero"]);
      await history.turnOn(key, now);
      await history.record(key, ids[1] as string, now);
      expect(await titles(key)).toEqual(["Zero", "One"]);
      await readingList.save(key, ids[0] as string, now);
      await readingList.mark(key, ids[0] as string, now);
      expect(await titles(key)).toEqual(["One", "Zero"]);
    });

    test("a piece that is withdrawn is gone from every list, and an actor read anew is still followed", async () => {
      const key = await reader("lea");
      const { follows, history, readingList } = opened();
      await follows.follow(key, thing("actor", "mantua"), now);
      await follows.follow(key, thing("piece", ids[4] as string), now);
      await history.turnOn(key, now);
      await history.record(key, ids[4] as string, now);
      await readingList.save(key, ids[4] as string, now);
      await storage.pieces.withdraw(ids[4] as string, "By chance.");
      expect(await titles(key)).toEqual([]);
      expect((await history.list(key, range)).items).toEqual([]);
      expect((await readingList.list(key, range)).items).toEqual([]);
      expect((await follows.list(key)).map(({ names }) => names)).toEqual([[], []]);
      const [again] = await storage.pieces.save([article("f9", { title: "Again", date: "1730" })]);
      await storage.readings.keep(again?.id ?? "", 1, reading([], [mention(mantua)]));
      expect(await titles(key)).toEqual(["Again"]);
    });

    test("however much is written about something, a bounded number of pieces is looked at", async () => {
      const key = await reader("mia");
      const { follows } = opened();
      await storage.pieces.save(
        Array.from({ length: 300 }, (_, n) => article(`crowd${n}`, { title: `Crowd ${n}`, topics: ["Crowds"] })),
      );
      await follows.follow(key, thing("topic", "crowds"), now);
      const found = await follows.candidates(key);
      expect(found.length).toBeGreaterThan(50);
      expect(found.length).toBeLessThan(220);
    });
  });
}

async function replyTo({ engine }: Storage, pieceId: string, readerKey: number, at: Date, state: string) {
  const { key } = await engine.reader
    .selectFrom("piece")
    .select("key")
    .where("id", "=", pieceId)
    .executeTakeFirstOrThrow();
  await engine.writer
    .insertInto("reply")
    .values({
      id: uuid(),
      piece_key: key,
      head_key: null,
      answers_key: null,
      reader_key: readerKey,
      writer: `r:${readerKey}`,
      name: "",
      address: null,
      text: "Indeed.",
      quote: "",
      quote_start: null,
      quote_end: null,
      state,
      reasons: "[]",
      tells: 0,
      submission: uuid(),
      token: null,
      written_at: at.toISOString(),
      published_at: state === "published" ? at.toISOString() : null,
      edited_at: null,
    })
    .execute();
}
