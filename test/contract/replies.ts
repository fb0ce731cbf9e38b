import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { v7 as uuidv7 } from "uuid";
import type { Author, ReplyDraft, ReplyStore, Verdict } from "../../src/replies/index.ts";
import { openReplies } from "../../src/storage/replies/replies.ts";
import { erase, exportOf } from "../../src/storage/replies/personal.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, credit, type OpenFresh } from "./examples.ts";

const at = (minute: number) => new Date(Date.UTC(2031, 4, 1, 12, minute));
const published: Verdict = { state: "published", reasons: [] };
const held: Verdict = { state: "held", reasons: [{ kind: "links", n: 3 }] };

/** What every storage does with replies. */
export function repliesContract(open: OpenFresh): void {
  describe("replies", () => {
    let storage: Storage;
    let store: ReplyStore;
    let pieceId = "";
    let otherId = "";
    beforeAll(async () => {
      storage = await open();
      store = openReplies(storage.engine);
      const saved = await storage.pieces.save([
        article("talked", { title: "Talked about", credits: [credit("Ida Exempel")] }),
        article("silent", { title: "Silent" }),
        article("draft", { title: "Draft", status: "draft" }),
      ]);
      pieceId = saved[0]?.id ?? "";
      otherId = saved[1]?.id ?? "";
    });
    afterAll(() => storage.close());

    let readers = 0;
    const reader = async (name: string, role: string | null = null): Promise<Extract<Author, { kind: "reader" }>> => {
      const id = uuidv7();
      const address = `r${readers++}@post.example`;
      const { key } = await storage.engine.writer
        .insertInto("reader")
        .values({
          id,
          address,
          address_key: address,
          meter: address,
          name,
          verified_at: "x",
          created_at: "x",
          access_until: null,
          role,
        })
        .returning("key")
        .executeTakeFirstOrThrow();
      return { kind: "reader", key, id, name };
    };
    const wordOf = (author: Author) => (author.kind === "reader" ? `r:${author.id}` : `g:${author.address}`);
    const draft = (author: Author, text: string, more: Partial<ReplyDraft> = {}): ReplyDraft => ({
      id: uuidv7(),
      pieceId,
      author,
      answers: null,
      text,
      quote: null,
      tells: false,
      ...more,
    });
    const write = async (
      author: Author,
      text: string,
      more: Partial<ReplyDraft> = {},
      verdict = published,
      minute = 0,
    ) => {
      const kept = await store.writing.keep(draft(author, text, more), wordOf(author), verdict, null, at(minute));
      if (!kept) throw new Error("Not kept.");
      return kept.reply;
    };
    const talk = async (slug = "talked-about") => (await storage.pieces.stampAt(slug))?.talk ?? -1;
    const texts = async (id = pieceId) =>
      (await store.threads.page(id, 1)).heads.map(({ shown, below }) => [
        shown?.text ?? null,
        ...below.map((one) => one.shown?.text ?? null),
      ]);

    test("a thread is two deep, oldest first, and what is held is not in it", async () => {
      const [ada, bo] = [await reader("Ada"), await reader("Bo")];
      const before = await talk();
      const first = await write(ada, "First.", {}, published, 1);
      expect(await talk()).toBeGreaterThan(before);
      const answer = await write(bo, "An answer.", { answers: first.id }, published, 3);
      await write(ada, "An answer to the answer.", { answers: answer.id }, published, 4);
      await write(bo, "Second.", {}, published, 2);
      const shown = await talk();
      const waiting = await write(bo, "Held.", {}, held, 5);
      expect(await talk()).toBe(shown);
      expect(await texts()).toEqual([["First.", "An answer.", "An answer to the answer."], ["Second."]]);
      expect((await store.threads.page(pieceId, 7)).total).toBe(4);
      const [head] = (await store.threads.page(pieceId, 1)).heads;
      expect(head?.below[1]).toMatchObject({ head: first.id, answers: answer.id });
      expect(waiting).toMatchObject({ state: "held", reasons: held.reasons, publishedAt: null });
      expect((await store.threads.ofWriter(wordOf(bo), { limit: 2, offset: 0 })).items.map(({ text }) => text)).toEqual(
        ["Held.", "An answer."],
      );
    });

    test("the same reply sent twice is kept once, also when both arrive at once", async () => {
      const ada = await reader("Ada");
      const twice = await Promise.all(
        [1, 2, 3].map(() => store.writing.keep(draft(ada, "Only once."), wordOf(ada), published, null, at(1))),
      );
      expect(twice.filter((kept) => kept?.kind === "new")).toHaveLength(1);
      expect(new Set(twice.map((kept) => kept?.reply.id)).size).toBe(1);
    });

    test("nothing is kept under a draft, or in answer to what is not public or lies elsewhere", async () => {
      const ada = await reader("Ada");
      const keep = (more: Partial<ReplyDraft>) =>
        store.writing.keep(draft(ada, "Lost?", more), wordOf(ada), published, null, at(1));
      const hidden = await write(ada, "Hidden.", {}, held);
      const elsewhere = await write(ada, "Elsewhere.", { pieceId: otherId });
      expect(await keep({ pieceId: (await storage.pieces.find("draft"))?.kind === "piece" ? "no" : "" })).toBeNull();
      const drafted = await storage.pieces.find("draft");
      expect(drafted?.kind === "piece" && (await keep({ pieceId: drafted.piece.id }))).toBeNull();
      for (const answers of [hidden.id, elsewhere.id, uuidv7()]) expect(await keep({ answers })).toBeNull();
    });

    test("a guest's reply waits for its letter, and is taken up once", async () => {
      const guest: Author = { kind: "guest", name: "Gast", address: "gast@post.example" };
      const before = await talk();
      const kept = await store.writing.keep(draft(guest, "By a guest."), wordOf(guest), published, "hash", at(1));
      expect(kept?.reply).toMatchObject({ state: "waiting", author: { readerId: null, address: "gast@post.example" } });
      expect(await talk()).toBe(before);
      expect(
        (await store.moderation.queue("held", { limit: 50, offset: 0 })).items.map(({ reply }) => reply.id),
      ).not.toContain(kept?.reply.id);
      expect(await store.writing.confirm("other", published, at(2))).toBeNull();
      expect(await store.writing.confirm("hash", published, at(2))).toMatchObject({ state: "published" });
      expect(await store.writing.confirm("hash", held, at(3))).toBeNull();
      expect(await store.writing.underToken("hash")).toMatchObject({ state: "published" });
    });

    test("what no guest confirmed is forgotten, and so are old addresses", async () => {
      const guest: Author = { kind: "guest", name: "Gast", address: "late@post.example" };
      await store.writing.keep(draft(guest, "Never confirmed."), wordOf(guest), published, "late", at(1));
      await store.writing.keep(draft(guest, "Confirmed."), wordOf(guest), published, "soon", at(1));
      const confirmed = await store.writing.confirm("soon", published, at(1));
      await store.writing.forgetOld({ unconfirmed: at(2), addresses: at(2) });
      expect(await store.writing.underToken("late")).toBeNull();
      expect((await store.threads.find(confirmed?.id ?? ""))?.author.address).toBeNull();
    });

    test("its writer changes it for five minutes, and nobody else ever", async () => {
      const [ada, bo] = [await reader("Ada"), await reader("Bo")];
      const { id } = await write(ada, "Teh.", {}, published, 10);
      const change = (author: Author, minute: number, verdict = published) =>
        store.writing.change(id, wordOf(author), { text: "The.", verdict }, at(minute));
      expect(await change(bo, 11)).toBeNull();
      expect(await change(ada, 16)).toBeNull();
      expect(await change(ada, 9)).toBeNull();
      expect(await change(ada, 14)).toMatchObject({ text: "The.", state: "published", editedAt: at(14).toISOString() });
      expect(await change(ada, 15, held)).toMatchObject({ state: "held", reasons: held.reasons });
      // Nor does a later change take it past the moderators.
      expect(await change(ada, 15)).toMatchObject({ state: "held", reasons: held.reasons });
    });

    test("taken back, its words are gone; its place stays where others have answered", async () => {
      const [ada, bo] = [await reader("Ada"), await reader("Bo")];
      const head = await write(ada, "Regretted.", { pieceId: otherId, quote: { start: 0, end: 3, text: "Sil" } });
      await write(bo, "Answered.", { pieceId: otherId, answers: head.id });
      const lone = await write(ada, "Lone.", { pieceId: otherId });
      expect(await store.writing.takeBack(head.id, wordOf(bo))).toBe(false);
      for (const { id } of [head, lone]) expect(await store.writing.takeBack(id, wordOf(ada))).toBe(true);
      expect(await store.writing.takeBack(head.id, wordOf(ada))).toBe(false);
      expect(await texts(otherId)).toContainEqual([null, "Answered."]);
      expect((await texts(otherId)).flat()).not.toContain("Lone.");
      expect(await store.threads.find(head.id)).toMatchObject({ text: "", quote: null, state: "withdrawn" });
      await write(ada, "Lone.", { pieceId: otherId });
      expect((await texts(otherId)).flat()).toContain("Lone.");
    });

    test("a like is one per reader and taken back by the next; counts are kept", async () => {
      const [ada, bo] = [await reader("Ada"), await reader("Bo")];
      const { id } = await write(ada, "Likeable.");
      const before = await talk();
      expect(await store.likes.ofReply(id, ada.key, at(1))).toBe(1);
      expect(await store.likes.ofReply(id, bo.key, at(1))).toBe(2);
      expect(await store.likes.ofPiece(pieceId, bo.key, at(1))).toBe(1);
      expect(await talk()).toBe(before + 3);
      expect(await store.likes.by(bo.key, pieceId)).toEqual({ piece: true, replies: new Set([id]) });
      expect(await store.likes.ofReply(id, bo.key, at(2))).toBe(1);
      expect(await store.likes.ofPiece(pieceId, bo.key, at(2))).toBe(0);
      expect((await store.threads.page(pieceId, 1)).heads.find((head) => head.id === id)?.shown?.likes).toBe(1);
      const hidden = await write(ada, "Unlikeable.", {}, held);
      expect(await store.likes.ofReply(hidden.id, bo.key, at(2))).toBeNull();
      expect(await store.likes.ofPiece(uuidv7(), bo.key, at(2))).toBeNull();
      await Promise.all([1, 2, 3, 4].map(() => store.likes.ofReply(id, bo.key, at(3))));
      expect((await store.threads.find(id))?.likes).toBe(1);
    });

    test("rulings move replies, are remembered, and are taken back together", async () => {
      const [ada, mod, other] = [await reader("Ada"), await reader("Mod", "moderator"), await reader("Ova", "editor")];
      const one = await write(ada, "One to rule on.", {}, held);
      const two = await write(ada, "Two to rule on.", {}, held);
      const taken = await write(ada, "Taken back.", {}, held);
      await store.writing.takeBack(taken.id, wordOf(ada));
      const before = await talk();
      const ruled = await store.moderation.rule([one.id, two.id, taken.id, uuidv7()], "approval", mod.key, at(20));
      expect(ruled.map(({ reply, before: was, appeared }) => [reply.id, reply.state, was, appeared])).toEqual([
        [one.id, "published", "held", true],
        [two.id, "published", "held", true],
      ]);
      expect(await talk()).toBeGreaterThan(before);
      expect(await store.moderation.rule([one.id], "spam", other.key, at(21))).toMatchObject([
        { reply: { state: "spam" }, before: "published", appeared: false },
      ]);
      // Another has ruled on the first since: only the second goes back.
      expect((await store.moderation.undo(mod.key)).map(({ reply }) => [reply.id, reply.state])).toEqual([
        [two.id, "held"],
      ]);
      expect((await store.threads.find(two.id))?.reasons).toEqual(held.reasons);
      expect((await store.moderation.undo(other.key)).map(({ reply }) => reply.state)).toEqual(["published"]);
      expect(await store.moderation.undo(other.key)).toEqual([]);
      const { items } = await store.moderation.queue("published", { limit: 100, offset: 0 });
      expect(items.find(({ reply }) => reply.id === one.id)?.history).toEqual([
        { ruling: "approval", by: "Mod", at: at(20).toISOString(), undone: true },
        { ruling: "spam", by: "Ova", at: at(21).toISOString(), undone: true },
      ]);
    });

    test("standing counts what was published since the last that was turned down", async () => {
      const [ada, mod] = [await reader("Ada"), await reader("Mod", "moderator")];
      await write(ada, "Good one.", {}, published, 1);
      const bad = await write(ada, "Bad one.", {}, published, 2);
      await write(ada, "Good two.", {}, published, 3);
      expect(await store.threads.standingOf(wordOf(ada))).toEqual({ published: 3 });
      await store.moderation.rule([bad.id], "rejection", mod.key, at(4));
      expect(await store.threads.standingOf(wordOf(ada))).toEqual({ published: 1 });
    });

    test("a report counts once for each reader, and enough of them take a reply down until somebody rules", async () => {
      const [ada, mod] = [await reader("Ada"), await reader("Mod", "moderator")];
      const { id } = await write(ada, "Reported.");
      const reporters = await Promise.all(["P", "Q", "R"].map((name) => reader(name)));
      const report = (by: { key: number } | undefined) => store.moderation.report(id, by?.key ?? 0, 3, at(1));
      expect(await report(reporters[0])).toEqual({ held: false });
      expect(await report(reporters[0])).toEqual({ held: false });
      expect(
        (await store.moderation.queue("held", { limit: 100, offset: 0 })).items.map(({ reply }) => reply.id),
      ).toContain(id);
      expect(await report(reporters[1])).toEqual({ held: false });
      expect(await report(reporters[2])).toEqual({ held: true });
      expect(await report(ada)).toBeNull();
      expect(await store.threads.find(id)).toMatchObject({ state: "held", reasons: [{ kind: "reported", n: 3 }] });
      const change = { text: "Reported, and changed.", verdict: published };
      expect(await store.writing.change(id, wordOf(ada), change, at(2))).toMatchObject({
        state: "held",
        reasons: [{ kind: "reported", n: 3 }],
      });
      await store.moderation.rule([id], "approval", mod.key, at(2));
      expect(await store.threads.find(id)).toMatchObject({ state: "published", reports: 0 });
    });

    test("long threads have pages, and each reply its place", async () => {
      const [saved] = await storage.pieces.save([article("long", { title: "Long" })]);
      const ada = await reader("Ada");
      const ids: string[] = [];
      for (let n = 0; n < 32; n++)
        ids.push((await write(ada, `Reply ${n}.`, { pieceId: saved?.id ?? "" }, published, n)).id);
      const below = await write(ada, "Below.", { pieceId: saved?.id ?? "", answers: ids[31] ?? "" }, published, 40);
      const second = await store.threads.page(saved?.id ?? "", 2);
      expect([second.total, second.page, second.pages]).toEqual([33, 2, 2]);
      expect(second.heads.map(({ shown }) => shown?.text)).toEqual(["Reply 30.", "Reply 31."]);
      expect(await store.threads.placeOf(ids[29] ?? "")).toEqual({ slug: "long", page: 1 });
      expect(await store.threads.placeOf(below.id)).toEqual({ slug: "long", page: 2 });
      expect(await store.threads.placeOf(uuidv7())).toBeNull();
    });

    test("editors open and close a piece by hand", async () => {
      expect(await store.threads.door(otherId)).toBeNull();
      expect(await store.moderation.setDoor(otherId, false, at(1))).toBe(true);
      expect(await store.threads.door(otherId)).toBe("closed");
      await store.moderation.setDoor(otherId, true, at(2));
      expect(await store.threads.door(otherId)).toBe("open");
      expect(await store.moderation.setDoor(uuidv7(), true, at(2))).toBe(false);
    });

    test("a contributor's reply carries the badge under the own piece only, and a picture goes with its reader", async () => {
      const ida = await reader("Ida E.");
      const { address } = await storage.engine.reader
        .selectFrom("reader")
        .select("address")
        .where("key", "=", ida.key)
        .executeTakeFirstOrThrow();
      expect(await store.experts.link("nobody@post.example", "ida-exempel", at(1))).toBe(false);
      expect(await store.experts.link(address, "nobody", at(1))).toBe(false);
      expect(await store.experts.link(address, "ida-exempel", at(1))).toBe(true);
      expect(await store.experts.of(ida.key)).toEqual(["ida-exempel"]);
      const [elsewhere] = await storage.pieces.save([
        article("not-hers", { title: "Not hers", credits: [credit("Anton Beleg")] }),
      ]);
      await store.pictures.keep(ida.key, { hash: "h1", bytes: Buffer.from([1, 0, 255]) }, at(1));
      await write(ida, "As I said.", { pieceId: elsewhere?.id ?? "" });
      const { id } = await write(ida, "As I said.");
      const shownAt = async (where: string) =>
        (await store.threads.page(where, 1)).heads.flatMap(({ shown }) => (shown?.name === "Ida E." ? [shown] : []));
      expect(await shownAt(pieceId)).toMatchObject([{ contributor: "ida-exempel", picture: "h1" }]);
      expect(await shownAt(elsewhere?.id ?? "")).toMatchObject([{ contributor: null }]);
      expect([...((await store.pictures.at("h1")) ?? [])]).toEqual([1, 0, 255]);
      await store.pictures.remove(ida.key);
      await store.experts.unlink(ida.id, "ida-exempel");
      expect(await store.pictures.at("h1")).toBeNull();
      expect((await store.threads.find(id))?.author.name).toBe("Ida E.");
      expect(await shownAt(pieceId)).toMatchObject([{ contributor: null, picture: null }]);
    });

    test("blocked words are a list that is replaced whole", async () => {
      await store.moderation.setBlockedWords(["zebra", "apple", "zebra"], at(1));
      expect(await store.moderation.blockedWords()).toEqual(["apple", "zebra"]);
      await store.moderation.setBlockedWords([], at(1));
      expect(await store.moderation.blockedWords()).toEqual([]);
    });

    test("a reader takes everything along, and leaves as they choose", async () => {
      const [ada, bo, mod] = [await reader("Ada Lea"), await reader("Bo"), await reader("Mod", "moderator")];
      const [saved] = await storage.pieces.save([article("left", { title: "Left" })]);
      const under = { pieceId: saved?.id ?? "" };
      const stays = await write(ada, "It may stay.", under);
      await write(ada, "Never shown.", under, held);
      const liked = await write(bo, "Liked by Ada.", under);
      await store.likes.ofReply(liked.id, ada.key, at(1));
      await store.likes.ofPiece(under.pieceId, ada.key, at(1));
      await store.pictures.keep(ada.key, { hash: "h2", bytes: Buffer.from("x") }, at(1));
      await store.moderation.report(liked.id, ada.key, 3, at(1));
      await store.moderation.rule([liked.id], "approval", mod.key, at(1));
      const taken = JSON.stringify(await exportOf(storage.engine.reader, ada.key));
      for (const word of ["It may stay.", "Never shown.", liked.id, "left", "base64"]) expect(taken).toContain(word);
      const leave = (key: number, how: "unsigned" | "withdrawn") =>
        storage.engine.writer.transaction().execute((trx) => erase(trx, key, how));
      await leave(ada.key, "unsigned");
      await storage.engine.writer.deleteFrom("reader").where("key", "=", ada.key).execute();
      const thread = await store.threads.page(under.pieceId, 1);
      expect(thread.likes).toBe(0);
      expect(thread.heads.map(({ shown }) => [shown?.name, shown?.text, shown?.left, shown?.likes])).toEqual([
        ["", "It may stay.", true, 0],
        ["Bo", "Liked by Ada.", false, 0],
      ]);
      expect((await store.threads.find(stays.id))?.author).toMatchObject({ readerId: null, name: "", address: null });
      await leave(bo.key, "withdrawn");
      await leave(mod.key, "withdrawn");
      await storage.engine.writer.deleteFrom("reader").where("key", "in", [bo.key, mod.key]).execute();
      expect(await texts(under.pieceId)).toEqual([["It may stay."]]);
      const rows = await storage.engine.reader
        .selectFrom("reply")
        .selectAll()
        .where("id", "in", [stays.id, liked.id])
        .execute();
      expect(JSON.stringify(rows)).not.toMatch(/Ada|Bo|Liked|@/);
    });

    test("a withdrawn piece takes the talk under it along", async () => {
      const [ada, bo] = [await reader("Ada"), await reader("Bo")];
      const [saved] = await storage.pieces.save([article("gone", { title: "Gone" })]);
      const under = { pieceId: saved?.id ?? "" };
      const head = await write(ada, "Quetzal.", { ...under, quote: { start: 0, end: 4, text: "Gone" } });
      await write(bo, "Quetzal too.", { ...under, answers: head.id });
      await store.likes.ofPiece(under.pieceId, bo.key, at(1));
      await store.moderation.setDoor(under.pieceId, true, at(1));
      await storage.pieces.withdraw(under.pieceId, "Wrong.");
      expect(await store.threads.page(under.pieceId, 1)).toMatchObject({ total: 0, likes: 0, heads: [] });
      expect(await store.threads.find(head.id)).toBeNull();
      expect((await exportOf(storage.engine.reader, bo.key)).replies).toEqual([]);
    });
  });
}
