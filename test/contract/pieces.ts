import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Piece } from "../../src/publication/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, credit, documentOf, type OpenFresh } from "./examples.ts";

const firstTen = { limit: 10, offset: 0 };

/** What every storage does with pieces. */
export function piecesContract(open: OpenFresh): void {
  let storage: Storage;
  beforeAll(async () => {
    storage = await open();
  });
  afterAll(() => storage.close());

  const save = async (...inputs: Parameters<typeof article>) => {
    const [saved] = await storage.pieces.save([article(...inputs)]);
    if (!saved) throw new Error("nothing was saved");
    return saved;
  };
  const pieceAt = async (slug: string): Promise<Piece> => {
    const found = await storage.pieces.at(slug);
    if (found?.kind !== "piece") throw new Error(`no piece at ${slug}, but ${JSON.stringify(found)}`);
    return found.piece;
  };

  describe("saving", () => {
    test("gives back every word and particular of a piece", async () => {
      const input = article("whole", {
        kind: "interview",
        document: {
          ...documentOf(
            "Ein Gespräch über Zölle",
            ["Was war der Zoll?", "Ein Wall — für 🏰 und “Brücke”."],
            "Über den Rhein",
          ),
          questions: [{ n: 1, start: 40, end: 50, asker: "Rapport" }],
          turns: [
            {
              credit: 1,
              questions: [1],
              body: [
                {
                  type: "paragraph",
                  start: 51,
                  end: 60,
                  marks: [{ type: "link", href: "https://example.org/", start: 52, end: 54 }],
                },
              ],
            },
          ],
        },
        credits: [
          credit("Änne Beispiel", "Professor", "Universität Nirgends"),
          { ...credit("Otto Muster"), disclosure: "Owns a bridge." },
        ],
        date: "1811-03",
        lang: "de",
        access: "registered",
        topics: ["Customs & Tolls", "Rivers"],
        regions: ["The Rhine"],
        series: "Borders",
        method: "By letter.",
      });
      const [saved] = await storage.pieces.save([input]);
      expect(saved).toMatchObject({ slug: "ein-gesprach-uber-zolle", outcome: "new" });
      const piece = await pieceAt("ein-gesprach-uber-zolle");
      expect(piece).toEqual({
        id: saved?.id,
        sourceId: "whole",
        slug: "ein-gesprach-uber-zolle",
        kind: "interview",
        status: "published",
        access: "registered",
        title: "Ein Gespräch über Zölle",
        standfirst: "Über den Rhein",
        date: "1811-03",
        lang: "de",
        dir: "ltr",
        method: "By letter.",
        version: 1,
        document: input.document,
        credits: [
          { ...credit("Änne Beispiel", "Professor", "Universität Nirgends"), contributor: "anne-beispiel" },
          { ...credit("Otto Muster"), disclosure: "Owns a bridge.", contributor: "otto-muster" },
        ],
        subjects: [
          { kind: "topic", slug: "customs-tolls", name: "Customs & Tolls" },
          { kind: "topic", slug: "rivers", name: "Rivers" },
          { kind: "region", slug: "the-rhine", name: "The Rhine" },
          { kind: "series", slug: "borders", name: "Borders" },
        ],
        corrections: [],
        publishedAt: piece.updatedAt,
        updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      });
      expect(saved?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    });

    test("keeps offsets where a text holds what UTF-8 cannot", async () => {
      const { slug } = await save("broken", { title: "Half a pair", text: "A \uD83C lone half, a \0 and an end." });
      const { document } = await pieceAt(slug);
      const [paragraph] = document.body;
      expect(paragraph?.type === "paragraph" && document.text.slice(paragraph.start, paragraph.end)).toBe(
        "A \uFFFD lone half, a \uFFFD and an end.",
      );
    });

    test("makes addresses unique, and never takes one of the site's own", async () => {
      const slugs = await storage.pieces.save([
        article("same-1", { title: "Same" }),
        article("same-2", { title: "Same" }),
        article(null, { title: "Same" }),
        article("own", { title: "Search" }),
        article("nameless", { title: "—?—" }),
      ]);
      expect(slugs.map(({ slug }) => slug)).toEqual(["same", "same-2", "same-3", "search-2", "article"]);
      expect((await save("same-4", { title: "Same" })).slug).toBe("same-4");
      expect((await save("lookalike", { title: "Same 5" })).slug).toBe("same-5");
      expect((await save("same-6", { title: "Same" })).slug).toBe("same-6");
    });

    test("a piece that comes in again unchanged stays as it is", async () => {
      const first = await save("again", { title: "Again" });
      const before = [await pieceAt("again"), await storage.catalogue.stamp()];
      const second = await save("again", { title: "Again" });
      expect(second).toEqual({ ...first, outcome: "unchanged" });
      expect([await pieceAt("again"), await storage.catalogue.stamp()]).toEqual(before);
    });

    test("other particulars are an update without a new version", async () => {
      const first = await save("particulars", { title: "Particulars" });
      const stamp = await storage.pieces.stampAt("particulars");
      const second = await save("particulars", {
        title: "Particulars",
        access: "subscribers",
        credits: [credit("Karl Beleg")],
        topics: ["Peace"],
      });
      expect(second).toEqual({ ...first, outcome: "updated" });
      expect(await pieceAt("particulars")).toMatchObject({
        version: 1,
        access: "subscribers",
        credits: [{ name: "Karl Beleg" }],
        subjects: [{ slug: "peace" }],
      });
      expect((await storage.pieces.stampAt("particulars"))?.stamp).not.toBe(stamp?.stamp);
    });

    test("other words are a new version at the same address, even under another title", async () => {
      const first = await save("words", { title: "Words" });
      const second = await save("words", { title: "Other words", text: "The envoys went home." });
      expect(second).toEqual({ ...first, outcome: "updated" });
      expect(await pieceAt("words")).toMatchObject({ version: 2, title: "Other words" });
      const kept = await storage.engine.reader
        .selectFrom("piece_version")
        .innerJoin("piece", "piece.key", "piece_key")
        .select(["n", "text"])
        .where("id", "=", first.id)
        .orderBy("n")
        .execute();
      expect(kept.map(({ n, text }) => [n, text.split("\n\n")[1]])).toEqual([
        [1, "The envoys of Savoy met the envoys of Lorraine."],
        [2, "The envoys went home."],
      ]);
    });

    test("one batch may hold a source id twice: the later one is an update", async () => {
      const outcomes = await storage.pieces.save([
        article("twice", { title: "Twice" }),
        article("twice", { title: "Twice", text: "Second thoughts." }),
        article("twice", { title: "Twice", text: "Second thoughts." }),
      ]);
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(["new", "updated", "unchanged"]);
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
      expect((await pieceAt("twice")).version).toBe(2);
    });

    test("an address that is wished for anew redirects from the old one, for ever", async () => {
      await save("moving", { title: "Moving", slug: "first-house" });
      await save("moving", { title: "Moving", slug: "second-house" });
      expect(await storage.pieces.at("first-house")).toEqual({ kind: "moved", slug: "second-house" });
      expect(await storage.pieces.stampAt("first-house")).toBeNull();
      expect((await save("stranger", { title: "First house" })).slug).toBe("first-house-2");
      await save("moving", { title: "Moving", slug: "first-house" });
      expect((await pieceAt("first-house")).sourceId).toBe("moving");
      expect(await storage.pieces.at("second-house")).toEqual({ kind: "moved", slug: "first-house" });
    });

    test("a batch with a piece that cannot be kept leaves nothing behind", async () => {
      const impossible = article("bad", { title: "Bad", lang: null as unknown as string });
      const before = await storage.catalogue.stamp();
      await expect(storage.pieces.save([article("good", { title: "Good" }), impossible])).rejects.toThrow();
      expect(await storage.pieces.find("good")).toBeNull();
      expect(await storage.catalogue.stamp()).toBe(before);
    });

    test("writers that come at once each get their turn", async () => {
      const saved = await Promise.all(Array.from({ length: 8 }, (_, n) => save(`crowd-${n}`, { title: "Crowd" })));
      expect(new Set(saved.map(({ slug }) => slug)).size).toBe(8);
    });

    test("an empty batch is nothing", async () => {
      expect(await storage.pieces.save([])).toEqual([]);
    });
  });

  describe("finding", () => {
    test("by id, source id or address, drafts too; an address shows no draft", async () => {
      const { id, slug } = await save("draft", { title: "Not yet", status: "draft" });
      for (const reference of [id, "draft", slug]) {
        expect(await storage.pieces.find(reference)).toMatchObject({
          kind: "piece",
          piece: { id, status: "draft", publishedAt: null },
        });
      }
      expect(await storage.pieces.at(slug)).toBeNull();
      expect(await storage.pieces.stampAt(slug)).toMatchObject({ id, status: "draft" });
      await save("draft", { title: "Not yet" });
      expect(await pieceAt(slug)).toMatchObject({ id, status: "published", version: 1 });
    });

    test("nothing where nothing is", async () => {
      expect(await storage.pieces.at("nowhere")).toBeNull();
      expect(await storage.pieces.stampAt("nowhere")).toBeNull();
      expect(await storage.pieces.find("nowhere")).toBeNull();
    });
  });

  test("a correction is dated, shown on the piece, and changes its stamp", async () => {
    const { id } = await save("corrected", { title: "Corrected" });
    const before = await storage.pieces.stampAt("corrected");
    await storage.pieces.correct(id, "The duke was a count.");
    const { corrections, version } = await pieceAt("corrected");
    expect(corrections).toEqual([{ at: expect.stringMatching(/Z$/) as string, text: "The duke was a count." }]);
    expect(version).toBe(1);
    expect((await storage.pieces.stampAt("corrected"))?.stamp).not.toBe(before?.stamp);
    await expect(storage.pieces.correct("no-such-id", "What?")).rejects.toMatchObject({ code: "piece_not_found" });
  });

  describe("listing", () => {
    let other: Storage;
    beforeAll(async () => {
      other = await open();
      await other.pieces.save([
        article("l1", { title: "Year only", date: "1815", topics: ["Peace"] }),
        article("l2", { title: "No date", date: null, credits: [credit("Karl Beleg")] }),
        article("l3", { title: "A day", date: "1815-06-09", kind: "interview", topics: ["Peace"], regions: ["Peace"] }),
        article("l4", { title: "Old", date: "0987-01-01", credits: [credit("Karl Beleg"), credit("Ida Exempel")] }),
        article("l5", { title: "A draft", status: "draft", topics: ["Peace"] }),
      ]);
    });
    afterAll(() => other.close());
    const titles = async (
      ...[filter, range = firstTen]: Parameters<typeof other.pieces.list> | [Parameters<typeof other.pieces.list>[0]]
    ) => {
      const { total, items } = await other.pieces.list(filter, range);
      return [total, ...items.map(({ title }) => title)];
    };

    test("newest first, unknown dates last, no drafts", async () => {
      expect(await titles({})).toEqual([4, "A day", "Year only", "Old", "No date"]);
      expect(await titles({}, { limit: 2, offset: 1 })).toEqual([4, "Year only", "Old"]);
    });

    test("by contributor, subject and kind, and all of them together", async () => {
      expect(await titles({ contributor: "karl-beleg" })).toEqual([2, "Old", "No date"]);
      expect(await titles({ subject: { kind: "topic", slug: "peace" } })).toEqual([2, "A day", "Year only"]);
      expect(await titles({ subject: { kind: "region", slug: "peace" } })).toEqual([1, "A day"]);
      expect(await titles({ kind: "interview" })).toEqual([1, "A day"]);
      expect(
        await titles({ contributor: "ida-exempel", subject: { kind: "topic", slug: "peace" }, kind: "article" }),
      ).toEqual([1, "Year only"]);
      expect(await titles({ contributor: "nobody" })).toEqual([0]);
    });

    test("a headline carries credits and subjects", async () => {
      const { items } = await other.pieces.list({ kind: "interview" }, firstTen);
      expect(items[0]).toMatchObject({
        sourceId: "l3",
        credits: [{ name: "Ida Exempel", contributor: "ida-exempel" }],
        subjects: [
          { kind: "topic", slug: "peace" },
          { kind: "region", slug: "peace" },
        ],
      });
    });
  });

  test("related pieces are those that share most, without drafts and without the piece itself", async () => {
    const other = await open();
    try {
      const [piece] = await other.pieces.save([
        article("r0", { title: "Centre", topics: ["Peace", "Rivers"], regions: ["North"] }),
        article("r1", { title: "One", topics: ["Peace"], credits: [credit("Someone Else")] }),
        article("r3", {
          title: "Three",
          topics: ["Peace", "Rivers"],
          regions: ["North"],
          credits: [credit("Someone Else")],
        }),
        article("r2", { title: "Two", topics: ["Rivers", "Peace"], credits: [credit("Someone Else")] }),
        article("r4", { title: "Draft", topics: ["Peace", "Rivers"], regions: ["North"], status: "draft" }),
        article("r5", { title: "Stranger", topics: ["War"], credits: [credit("Someone Else")] }),
      ]);
      const related = async (limit: number) =>
        (await other.pieces.related(piece?.id ?? "", limit)).map(({ title }) => title);
      expect(await related(10)).toEqual(["Three", "Two", "One"]);
      expect(await related(1)).toEqual(["Three"]);
      expect(await other.pieces.related("no-such-id", 5)).toEqual([]);
    } finally {
      await other.close();
    }
  });
}
