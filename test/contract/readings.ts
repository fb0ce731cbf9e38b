import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";

const analyst = { name: "test", version: "1" };

/** What every storage does with what the analyst read. */
export function readingsContract(open: OpenFresh): void {
  describe("readings", () => {
    let storage: Storage;
    const ids: string[] = [];
    beforeAll(async () => {
      storage = await open();
      const saved = await storage.pieces.save([
        article("p0", { title: "Zero", date: "1690" }),
        article("p1", { title: "One", date: "1700", access: "subscribers" }),
        article("p2", { title: "Two", date: null }),
        article("p3", { title: "Draft", status: "draft" }),
      ]);
      ids.push(...saved.map(({ id }) => id));
    });
    afterAll(() => storage.close());
    const waiting = async (who = analyst, limit = 10) =>
      (await storage.readings.unread(who, limit)).map(({ piece }) => piece.title);

    test("every published piece waits to be read, oldest first", async () => {
      expect(await waiting()).toEqual(["Zero", "One", "Two"]);
      expect(await waiting(analyst, 2)).toEqual(["Zero", "One"]);
      const [first] = await storage.readings.unread(analyst, 1);
      expect(first).toMatchObject({
        id: ids[0],
        version: 1,
        piece: { document: { text: expect.stringContaining("Savoy") as string } },
      });
    });

    test("a reading is kept whole, and the piece waits no longer", async () => {
      const supports = claim("c1", savoy, lorraine, {
        evidence: { start: 20, end: 30, quote: "of Savoy m", prefix: "", suffix: "" },
      });
      const fights = claim("c2", lorraine, mantua, {
        relation: "fights",
        sign: "-",
        speaker: { name: "A duke", kind: "quoted" },
      });
      const before = await storage.pieces.stampAt("zero");
      expect(
        await storage.readings.keep(
          ids[0] as string,
          1,
          reading([supports, fights], [mention(savoy, 4), mention(savoy, 9), mention(mantua, 30)]),
        ),
      ).toBe(true);
      expect((await storage.pieces.stampAt("zero"))?.stamp).not.toBe(before?.stamp);
      const kept = await storage.readings.ofPiece(ids[0] as string);
      const piece = { id: ids[0], slug: "zero", title: "Zero", date: "1690", access: "open", kind: "article" };
      expect(kept.read).toBe(true);
      expect(kept.claims).toEqual([
        { ...fights, piece, version: 1 },
        { ...supports, piece, version: 1 },
      ]);
      expect(kept.mentions).toEqual([mention(savoy, 4), mention(savoy, 9), mention(mantua, 30)]);
      expect(await waiting()).toEqual(["One", "Two"]);
    });

    test("a piece that nobody has read says so", async () => {
      expect(await storage.readings.ofPiece(ids[2] as string)).toEqual({ claims: [], mentions: [], read: false });
    });

    test("another version of the analyst reads everything again, what nobody has read first", async () => {
      expect(await waiting({ name: "test", version: "2" })).toEqual(["One", "Two", "Zero"]);
      expect(await waiting({ name: "test", version: "0" })).toEqual(["One", "Two", "Zero"]);
    });

    test("how many wait is counted for each version", async () => {
      expect(await storage.readings.waiting(analyst)).toBe(2);
      expect(await storage.readings.waiting({ name: "test", version: "2" })).toBe(3);
    });

    test("every published piece can be made to wait again, and shows what was read until then", async () => {
      const before = await storage.catalogue.stamp();
      await storage.readings.readAgain();
      expect(await storage.readings.waiting(analyst)).toBe(3);
      expect(await waiting()).toEqual(["Zero", "One", "Two"]);
      const kept = await storage.readings.ofPiece(ids[0] as string);
      expect(kept).toMatchObject({ read: true, claims: [{ id: "c2" }, { id: "c1" }] });
      expect(await storage.catalogue.stamp()).toBe(before);
      const mentions = [mention(savoy, 4), mention(savoy, 9), mention(mantua, 30)];
      expect(await storage.readings.keep(ids[0] as string, 1, reading(kept.claims, mentions))).toBe(true);
      expect(await waiting()).toEqual(["One", "Two"]);
    });

    test("claims on hold are kept and never shown", async () => {
      const held = claim("held", mantua, savoy, { relation: "threatens", sign: "-", hold: true });
      const list = [
        claim("l1", savoy, lorraine, { group: "g" }),
        claim("l2", savoy, lorraine, { group: "g", relation: "supports" }),
      ];
      await storage.readings.keep(
        ids[1] as string,
        1,
        reading([held, ...list, claim("s", lorraine, savoy, { speaker: { name: "A duke", kind: "quoted" } })]),
      );
      expect((await storage.readings.ofPiece(ids[1] as string)).claims.map(({ id }) => id)).toEqual(["l1", "l2", "s"]);
      expect(await storage.readings.between("mantua", "savoy")).toEqual([]);
      expect((await storage.readings.relationsOf("mantua")).map(({ actor }) => actor.id)).toEqual(["lorraine"]);
      expect((await storage.catalogue.counts()).claims).toBe(5);
      const stored = await storage.engine.reader.selectFrom("claim").select("hold").where("id", "=", "held").execute();
      expect(stored).toEqual([{ hold: 1 }]);
    });

    test("claims between two actors go both ways, newest pieces first", async () => {
      const claims = await storage.readings.between("lorraine", "savoy");
      expect(claims.map(({ id, piece }) => [id, piece.slug])).toEqual([
        ["l1", "one"],
        ["l2", "one"],
        ["s", "one"],
        ["c1", "zero"],
      ]);
      expect(await storage.readings.between("savoy", "nobody")).toEqual([]);
      expect(await storage.readings.between("savoy", "savoy")).toEqual([]);
    });

    test("an actor's relations count statements and speakers, never the rows of one list", async () => {
      const [first, ...rest] = await storage.readings.relationsOf("lorraine");
      expect(first).toEqual({
        actor: { id: "savoy", name: "Savoy", kind: "state", pieces: 2, claims: 4 },
        relations: [{ relation: "supports", sign: "+", denied: false, claims: 3, speakers: 2 }],
      });
      expect(rest.map(({ actor, relations }) => [actor.id, relations])).toEqual([
        ["mantua", [{ relation: "fights", sign: "-", denied: false, claims: 1, speakers: 1 }]],
      ]);
      expect(await storage.readings.relationsOf("nobody")).toEqual([]);
    });

    test("actors are counted over published pieces, most claims first", async () => {
      const { total, items } = await storage.readings.actors({ limit: 10, offset: 0 });
      expect(total).toBe(3);
      expect(items.map(({ id, pieces, claims }) => [id, pieces, claims])).toEqual([
        ["lorraine", 2, 5],
        ["savoy", 2, 4],
        ["mantua", 1, 1],
      ]);
      expect(await storage.readings.actor("mantua")).toEqual(items[2]);
      expect(await storage.readings.actor("nobody")).toBeNull();
      expect(
        (await storage.pieces.list({ actor: "mantua" }, { limit: 5, offset: 0 })).items.map(({ slug }) => slug),
      ).toEqual(["zero"]);
    });

    test("a reading of words that have changed meanwhile is not kept", async () => {
      await storage.pieces.save([article("p0", { title: "Zero", date: "1690", text: "New words." })]);
      expect(await storage.readings.ofPiece(ids[0] as string)).toEqual({ claims: [], mentions: [], read: false });
      expect(await storage.readings.actor("mantua")).toBeNull();
      expect(await storage.readings.keep(ids[0] as string, 1, reading([]))).toBe(false);
      expect(await storage.readings.keep("no-such-id", 1, reading([]))).toBe(false);
      expect(await storage.readings.keep(ids[0] as string, 2, reading([]))).toBe(true);
      expect(await waiting()).toEqual(["Two"]);
    });

    test("other particulars of the same words keep the reading", async () => {
      await storage.pieces.save([article("p1", { title: "One", date: "1701", access: "open" })]);
      expect((await storage.readings.ofPiece(ids[1] as string)).claims).toHaveLength(3);
    });
  });
}
