import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, credit, lorraine, mention, reading, savoy, type OpenFresh } from "./examples.ts";

/** What every storage does when a piece is withdrawn. */
export function withdrawalContract(open: OpenFresh): void {
  describe("withdrawing", () => {
    let storage: Storage;
    const secret = "quetzalcomplot";
    const gone = article("gone", {
      title: `The ${secret} affair`,
      text: `The envoy whispered ${secret} twice.`,
      credits: [credit("Vera Vanished", `Keeper of ${secret}`)],
      topics: ["Secrets"],
      slug: "affair",
    });
    let id = "";
    beforeAll(async () => {
      storage = await open();
      const [saved] = await storage.pieces.save([gone, article("stays", { title: "It stays", topics: ["Peace"] })]);
      id = saved?.id ?? "";
      await storage.pieces.correct(id, `It was not ${secret}.`);
      await storage.readings.keep(
        id,
        1,
        reading([claim("c1", savoy, lorraine, { because: secret })], [mention(savoy)]),
      );
    });
    afterAll(() => storage.close());

    test("leaves a tombstone at the address, once and for all", async () => {
      const before = await storage.pieces.stampAt("affair");
      const tombstone = await storage.pieces.withdraw(id, "A source asked for it.");
      expect(tombstone).toEqual({
        id,
        slug: "affair",
        withdrawnAt: expect.stringMatching(/Z$/) as string,
        reason: "A source asked for it.",
      });
      expect(await storage.pieces.at("affair")).toEqual({ kind: "withdrawn", tombstone });
      expect(await storage.pieces.find("gone")).toEqual({ kind: "withdrawn", tombstone });
      const after = await storage.pieces.stampAt("affair");
      expect(after?.status).toBe("withdrawn");
      expect(after?.stamp).not.toBe(before?.stamp);
      expect(await storage.pieces.withdraw(id, "Another reason.")).toEqual(tombstone);
    });

    test("takes its words, its people and its claims from every list", async () => {
      const range = { limit: 10, offset: 0 };
      expect((await storage.pieces.list({}, range)).items.map(({ title }) => title)).toEqual(["It stays"]);
      expect((await storage.catalogue.contributors(range)).items.map(({ name }) => name)).toEqual(["Ida Exempel"]);
      expect(await storage.catalogue.contributor("vera-vanished")).toBeNull();
      expect((await storage.catalogue.subjects("topic")).map(({ name }) => name)).toEqual(["Peace"]);
      expect(await storage.readings.ofPiece(id)).toEqual({ claims: [], mentions: [], read: false });
      expect(await storage.readings.between("savoy", "lorraine")).toEqual([]);
      expect(await storage.readings.actor("savoy")).toBeNull();
      expect((await storage.readings.actors(range)).total).toBe(0);
      expect(await storage.catalogue.counts()).toEqual({ pieces: 1, contributors: 1, claims: 0, pending: 1 });
    });

    test("leaves the words in no row of any table", async () => {
      const everything = await Promise.all(
        (
          [
            "piece",
            "piece_version",
            "credit",
            "contributor",
            "subject",
            "correction",
            "reading",
            "claim",
            "actor",
          ] as const
        ).map(async (table) => (await sql`select * from ${sql.table(table)}`.execute(storage.engine.reader)).rows),
      );
      const all = JSON.stringify(everything);
      expect(all).toContain("It stays");
      expect(all).not.toContain(secret);
      expect(all).not.toContain("Vanished");
    });

    test("a withdrawn piece that is imported again stays withdrawn, and so does its address", async () => {
      const [again, namesake] = await storage.pieces.save([gone, article("namesake", { title: "Affair" })]);
      expect(again).toEqual({ id, slug: "affair", outcome: "withdrawn" });
      expect(await storage.pieces.at("affair")).toMatchObject({ kind: "withdrawn" });
      expect(namesake?.slug).toBe("affair-2");
    });

    test("cannot be corrected, or read by an analyst that was late", async () => {
      await expect(storage.pieces.correct(id, "Too late.")).rejects.toMatchObject({ code: "piece_not_found" });
      expect(await storage.readings.keep(id, 1, reading([]))).toBe(false);
      await expect(storage.pieces.withdraw("no-such-id", "Why?")).rejects.toMatchObject({ code: "piece_not_found" });
    });
  });
}
