import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseQuery } from "../../src/publication/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";

/** How every storage keeps from readers what it is not sure enough of. */
export function thresholdsContract(open: OpenFresh): void {
  describe("the readers' threshold", () => {
    let storage: Storage;
    let id: string;
    beforeAll(async () => {
      storage = await open();
      const saved = await storage.pieces.save([article("t1", { title: "One" }), article("t2", { title: "Two" })]);
      id = saved[0]?.id ?? "";
      const claims = [
        claim("sure", savoy, lorraine, { score: 0.9 }),
        claim("unsure", savoy, mantua, { score: 0.5 }),
        claim("held", lorraine, mantua, { score: 0.99, hold: true }),
      ];
      // Mantua stands in the piece only as far as claims name it.
      await storage.readings.keep(id, 1, reading(claims, [mention(savoy, 4), mention(lorraine, 9)]));
    });
    afterAll(() => storage.close());

    /** All that readers see of the claims, by every way there is to them. */
    const seen = async () => {
      const { readings, pieces, catalogue, searching } = storage;
      const ids = (claims: { id: string }[]) => claims.map((one) => one.id);
      const { facets, total } = await searching.search({
        query: parseQuery("about:mantua"),
        sort: "date",
        limit: 5,
        offset: 0,
        facets: true,
      });
      return {
        ofPiece: ids((await readings.ofPiece(id)).claims),
        between: ids(await readings.between("savoy", "mantua")),
        tiedToMantua: (await readings.relationsOf("mantua")).map(({ actor }) => actor.id),
        mantua: (await readings.actor("mantua"))?.claims ?? null,
        actors: (await readings.actors({ limit: 9, offset: 0 })).items.map(({ id, pieces, claims }) => [
          id,
          pieces,
          claims,
        ]),
        listed: (await pieces.list({ actor: "mantua" }, { limit: 5, offset: 0 })).total,
        suggested: (await searching.suggest("mant", 5)).filter(({ kind }) => kind === "actor").length,
        filtered: total,
        facet: facets?.actor.some(({ value }) => value === "mantua") ?? null,
        counted: (await catalogue.counts()).claims,
      };
    };
    const without = {
      ofPiece: ["sure"],
      between: [],
      tiedToMantua: [],
      mantua: null,
      actors: [
        ["lorraine", 1, 1],
        ["savoy", 1, 1],
      ],
      listed: 0,
      suggested: 0,
      filtered: 0,
      facet: false,
      counted: 1,
    };
    const whole = {
      ofPiece: ["sure", "unsure"],
      between: ["unsure"],
      tiedToMantua: ["savoy"],
      mantua: 1,
      actors: [
        ["savoy", 1, 2],
        ["lorraine", 1, 1],
        ["mantua", 1, 1],
      ],
      listed: 1,
      suggested: 1,
      filtered: 1,
      facet: true,
      counted: 2,
    };

    test("hides what is less sure from every way in, at once, and what is on hold always", async () => {
      await storage.showFrom(0.75);
      expect(await seen()).toEqual(without);
      await storage.showFrom(0.5);
      expect(await seen()).toEqual(whole);
      await storage.showFrom(0.51);
      expect(await seen()).toEqual(without);
      const kept = await storage.engine.reader.selectFrom("claim").select("id").orderBy("id").execute();
      expect(kept.map((one) => one.id)).toEqual(["held", "sure", "unsure"]);
    });

    test("makes pages new where it changes what they show, and only there", async () => {
      const stamps = async () => [
        (await storage.pieces.stampAt("one"))?.stamp,
        (await storage.pieces.stampAt("two"))?.stamp,
        await storage.catalogue.stamp(),
      ];
      const [one, two, all] = await stamps();
      await storage.showFrom(0.51);
      expect(await stamps()).toEqual([one, two, all]);
      await storage.showFrom(0.4);
      const [oneNow, twoNow, allNow] = await stamps();
      expect([oneNow === one, twoNow === two, allNow === all]).toEqual([false, true, false]);
    });

    test("leaves a library that holds nothing as untouched as it was", async () => {
      const empty = await open();
      await empty.showFrom(0.75);
      expect(await empty.catalogue.stamp()).toBe("0");
      await empty.close();
    });

    test("holds for what is read from then on", async () => {
      await storage.showFrom(0.95);
      const [waiting] = await storage.readings.unread({ name: "test", version: "1" }, 1);
      await storage.readings.keep(waiting?.id ?? "", 1, reading([claim("late", savoy, mantua, { score: 0.94 })]));
      expect(await seen()).toMatchObject({ between: [], mantua: null, counted: 0 });
      await storage.showFrom(0.94);
      expect(await seen()).toMatchObject({ between: ["late"], mantua: 1, counted: 1 });
    });
  });
}
