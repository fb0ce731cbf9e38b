import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseQuery, type SearchRequest } from "../../src/publication/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import {
  article,
  claim,
  credit,
  documentOf,
  lorraine,
  mantua,
  mention,
  reading,
  savoy,
  type OpenFresh,
} from "./examples.ts";

/** What every search must find, count and hide. */
export function searchingContract(open: OpenFresh): void {
  describe("searching", () => {
    let storage: Storage;
    const ask = (query: string, more: Partial<SearchRequest> = {}) =>
      storage.searching.search({
        query: parseQuery(query),
        sort: "relevance",
        limit: 20,
        offset: 0,
        facets: false,
        ...more,
      });
    const found = async (query: string, more: Partial<SearchRequest> = {}) =>
      (await ask(query, more)).items.map(({ sourceId }) => sourceId);
    const anyOrder = async (query: string) => (await found(query)).sort((a, b) => ((a ?? "") < (b ?? "") ? -1 : 1));

    beforeAll(async () => {
      storage = await open();
      await storage.pieces.save([
        article("salt", {
          title: "The salt road to Savoy",
          text: "Mule trains carried salt over the pass. Every duke taxed the carriers, and every carrier cheated the duke.",
          date: "1561-04-02",
          credits: [credit("Ida Exempel")],
          topics: ["Trade", "Mountains"],
          regions: ["Alps"],
        }),
        article("marriage", {
          title: "A marriage contract",
          text: "Lorraine offered a dowry in coin. The envoys of Mantua asked for salt instead, and for passage over the mountains.",
          date: "1608",
          kind: "interview",
          credits: [credit("José Muñoz")],
          topics: ["Marriage", "Trade"],
          series: "Letters from court",
        }),
        article("siege", {
          title: "The long siege",
          text: "The organization of the siege took two winters. Nobody in the town had salt, and nobody would say so.",
          date: "1630-07",
          credits: [credit("Ida Exempel"), credit("Anton Beleg")],
          topics: ["War"],
        }),
        article("undated", {
          title: "A letter without a date",
          text: "The duke writes that the mountain passes are closed and that his terrible cousin sends no reply.",
          date: null,
          credits: [credit("Anton Beleg")],
        }),
        article("walled", {
          document: documentOf(
            "What the archive keeps",
            [`${"The reading room opens early. ".repeat(40)}Behind the last door lies the porcelain ledger.`],
            "A visit to the cellar.",
          ),
          access: "subscribers",
          date: "1999",
          credits: [credit("Dora Keller")],
        }),
        article("draft", { title: "Salt, unfinished", text: "Salt and more salt.", status: "draft" }),
      ]);
      const marriage = await storage.pieces.find("marriage");
      if (marriage?.kind !== "piece") throw new Error("The piece was not saved.");
      const mentions = [mention(savoy), mention(lorraine), mention(mantua)];
      await storage.readings.keep(marriage.piece.id, 1, reading([claim("1", lorraine, mantua)], mentions));
    });
    afterAll(() => storage.close());

    test.each([
      ["cousin", ["undated"]],
      ["carry", ["salt"]],
      ["munoz", ["marriage"]],
      ["MÚÑOZ", ["marriage"]],
      ["salt", ["marriage", "salt", "siege"]],
      ["dowry cousin", ["marriage", "undated"]],
      ["the dowry", ["marriage"]],
      ["salt AND mountains", ["marriage"]],
      ["salt AND (coin winters)", ["marriage", "siege"]],
      ['"mountain passes"', ["undated"]],
      ['"passes mountain"', []],
      ["salt -siege", ["marriage", "salt"]],
      ['salt -"two winters" -dowry', ["salt"]],
      ["-salt", ["undated", "walled"]],
      ["mul*", ["salt"]],
      ["organiz*", ["siege"]],
      ["porcelain", ["walled"]],
      ["letters", ["undated"]],
    ])("%s", async (query, sourceIds) => {
      expect(await anyOrder(query)).toEqual(sourceIds);
      expect((await ask(query)).total).toBe(sourceIds.length);
    });

    test.each([
      ["by:ida-exempel", ["salt", "siege"]],
      ["by:muñoz", ["marriage"]],
      ['by:"Anton Beleg" by:munoz', ["marriage", "siege", "undated"]],
      ["on:trade", ["marriage", "salt"]],
      ["on:alps", ["salt"]],
      ['on:"letters from court"', ["marriage"]],
      ["about:mantua", ["marriage"]],
      ["about:nobody", []],
      ["kind:interview", ["marriage"]],
      ["in:1630", ["siege"]],
      ["from:1608-05 to:1630", ["marriage", "siege"]],
      ["to:1561-04-01", []],
      ["salt on:trade by:exempel", ["salt"]],
      ["-dowry on:trade", ["salt"]],
    ])("%s as a filter", async (query, sourceIds) => {
      expect(await anyOrder(query)).toEqual(sourceIds);
      expect((await ask(query)).total).toBe(sourceIds.length);
    });

    test("puts a word of the title before the same word in the text", async () => {
      expect((await found("salt"))[0]).toBe("salt");
      const scores = (await ask("salt")).items.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    });

    test("sorts by date, newest first and unknown dates last, a page at a time", async () => {
      const all = ["walled", "siege", "marriage", "salt", "undated"];
      expect(await found("", { sort: "date" })).toEqual(all);
      expect(await found("", { sort: "date", limit: 2, offset: 1 })).toEqual(all.slice(1, 3));
      expect(await found("salt", { sort: "date" })).toEqual(["siege", "marriage", "salt"]);
      expect(await found("salt", { limit: 2, offset: 2 })).toEqual((await found("salt")).slice(2));
    });

    test("counts facets over everything that matches", async () => {
      const { facets } = await ask("salt", { facets: true, limit: 1 });
      expect(facets).toEqual({
        contributor: [
          { value: "ida-exempel", name: "Ida Exempel", count: 2 },
          { value: "anton-beleg", name: "Anton Beleg", count: 1 },
          { value: "jose-munoz", name: "José Muñoz", count: 1 },
        ],
        topic: [
          { value: "trade", name: "Trade", count: 2 },
          { value: "marriage", name: "Marriage", count: 1 },
          { value: "mountains", name: "Mountains", count: 1 },
          { value: "war", name: "War", count: 1 },
        ],
        actor: [
          { value: "lorraine", name: "Lorraine", count: 1 },
          { value: "mantua", name: "Mantua", count: 1 },
          { value: "savoy", name: "Savoy", count: 1 },
        ],
        kind: [
          { value: "article", name: "article", count: 2 },
          { value: "interview", name: "interview", count: 1 },
        ],
        year: [
          { value: "1561", name: "1561", count: 1 },
          { value: "1608", name: "1608", count: 1 },
          { value: "1630", name: "1630", count: 1 },
        ],
      });
    });

    test("shows the words around a match, with the matches marked", async () => {
      const [hit] = (await ask("carry carrier")).items;
      const { text, marks } = hit?.snippet ?? { text: "", marks: [] };
      expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(["carried", "carriers", "carrier"]);
      expect(text).toContain("Mule trains carried salt over the pass.");
    });

    test("never shows words from behind the wall", async () => {
      for (const query of ["porcelain", '"porcelain ledger"', "reading", "keeping"]) {
        const [hit] = (await ask(query)).items;
        expect(hit?.sourceId).toBe("walled");
        expect(hit?.snippet.text).not.toMatch(/porcelain|ledger|last door/);
        expect(JSON.stringify(hit)).not.toContain("porcelain");
      }
      expect((await ask("porcelain")).items[0]?.snippet).toEqual({ text: "A visit to the cellar.", marks: [] });
    });

    test.each([
      "NEAR(salt duke, 2)",
      "salt^2",
      "title:salt",
      "'salt'':*",
      "salt & !duke | <->",
      'sa\\lt* AND ("',
      '- ( ) " *',
      "é\u0301 AND 𝒳*",
      "salt\0duke",
    ])("takes %j for words", async (query) => {
      expect((await ask(query, { facets: true })).total).toBeGreaterThanOrEqual(0);
      expect(Array.isArray(await storage.searching.suggest(query, 5))).toBe(true);
      await storage.searching.respell([query]);
    });

    test("suggests names and titles by the beginnings of their words", async () => {
      expect(await storage.searching.suggest("exe", 5)).toEqual([
        { kind: "contributor", text: "Ida Exempel", path: "/contributors/ida-exempel" },
      ]);
      expect(await storage.searching.suggest("mar", 5)).toEqual([
        { kind: "topic", text: "Marriage", path: "/topics/marriage" },
        { kind: "piece", text: "A marriage contract", path: "/a-marriage-contract" },
      ]);
      expect((await storage.searching.suggest("road sal", 5)).map(({ text }) => text)).toEqual([
        "The salt road to Savoy",
      ]);
      expect((await storage.searching.suggest("mant", 5)).map(({ path }) => path)).toEqual(["/actors/mantua"]);
      expect(await storage.searching.suggest("unfinished", 5)).toEqual([]);
      expect(await storage.searching.suggest("  ", 5)).toEqual([]);
    });

    test("offers a spelling for words that no piece holds", async () => {
      expect(await storage.searching.respell(["mountians", "salt"])).toEqual(new Map([["mountians", "mountains"]]));
      expect(await storage.searching.respell(["terribel"])).toEqual(new Map([["terribel", "terrible"]]));
      expect(await storage.searching.respell(["salt", "zzyzx"])).toBeNull();
    });
  });

  describe("searching while the library changes", () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await open();
    });
    afterAll(() => storage.close());
    const total = async (query: string) =>
      (
        await storage.searching.search({
          query: parseQuery(query),
          sort: "relevance",
          limit: 5,
          offset: 0,
          facets: true,
        })
      ).total;

    test("finds a new piece at once, a changed one by its new words only, and a withdrawn one no more", async () => {
      expect(await total("falconer")).toBe(0);
      const [saved] = await storage.pieces.save([
        article("f", { title: "Hawks", text: "The falconer left.", topics: ["Birds"] }),
      ]);
      expect([await total("falconer"), await total("on:birds"), await total("")]).toEqual([1, 1, 1]);
      await storage.pieces.save([article("f", { title: "Hawks", text: "The gamekeeper left.", topics: ["Courts"] })]);
      expect([await total("falconer"), await total("gamekeeper"), await total("on:birds")]).toEqual([0, 1, 0]);
      expect(await storage.searching.suggest("hawk", 3)).toHaveLength(1);
      await storage.pieces.withdraw(saved?.id ?? "", "At the author's wish.");
      expect([await total("gamekeeper"), await total("on:courts"), await total("")]).toEqual([0, 0, 0]);
      expect(await storage.searching.suggest("hawk", 3)).toEqual([]);
      expect(await storage.searching.respell(["gamekeper"])).toBeNull();
    });

    test("takes no spelling hint from a piece that not everybody may read", async () => {
      const walled = article("w", { title: "A lodge", text: "The woodcutter stayed." });
      await storage.pieces.save([{ ...walled, access: "subscribers" }]);
      expect(await storage.searching.respell(["woodcuter"])).toBeNull();
      await storage.pieces.save([article("o", { title: "A hut", text: "The woodcutter went." })]);
      expect(await storage.searching.respell(["woodcuter"])).toEqual(new Map([["woodcuter", "woodcutter"]]));
    });
  });
}
