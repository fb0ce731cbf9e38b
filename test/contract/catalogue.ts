import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sql } from "kysely";
import type { PieceInput } from "../../src/publication/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { article, claim, credit, lorraine, mantua, mention, reading, savoy, type OpenFresh } from "./examples.ts";

/** What every storage knows of who and what it holds. */
export function catalogueContract(open: OpenFresh): void {
  describe("the catalogue", () => {
    let storage: Storage;
    beforeAll(async () => {
      storage = await open();
      await storage.pieces.save([
        article("c1", {
          title: "Older",
          date: "1701",
          credits: [credit("Ida Exempel", "Student", "School")],
          topics: ["Peace", "peace!"],
          series: "Letters",
        }),
        article("c2", {
          title: "Newer",
          date: "1720",
          credits: [credit("Ida Exempel", "Professor", "Academy"), credit("Ida Exempel", "Guest", "")],
          topics: ["Peace", "War"],
        }),
        article("c3", {
          title: "Undated",
          date: null,
          credits: [credit("Ida Exempel", "Nobody", ""), credit("Anton Beleg")],
        }),
        article("c4", {
          title: "Draft",
          status: "draft",
          credits: [credit("Dora Entwurf")],
          topics: ["Drafts", "War"],
        }),
        article("c5", {
          title: "Namesake",
          credits: [{ ...credit("Anton Beleg", "The other"), contributor: "anton-beleg-of-graz" }],
        }),
      ]);
    });
    afterAll(() => storage.close());

    test("contributors by name, with the newest credit and the number of published pieces", async () => {
      const { total, items } = await storage.catalogue.contributors({ limit: 10, offset: 0 });
      expect(total).toBe(3);
      expect(items).toEqual([
        { slug: "anton-beleg", name: "Anton Beleg", title: "Fellow", affiliation: "Invented Institute", pieces: 1 },
        {
          slug: "anton-beleg-of-graz",
          name: "Anton Beleg",
          title: "The other",
          affiliation: "Invented Institute",
          pieces: 1,
        },
        { slug: "ida-exempel", name: "Ida Exempel", title: "Professor", affiliation: "Academy", pieces: 3 },
      ]);
      expect((await storage.catalogue.contributors({ limit: 1, offset: 2 })).items.map(({ slug }) => slug)).toEqual([
        "ida-exempel",
      ]);
      expect(await storage.catalogue.contributor("ida-exempel")).toEqual(items[2]);
      expect(await storage.catalogue.contributor("dora-entwurf")).toBeNull();
      expect(await storage.catalogue.contributor("nobody")).toBeNull();
    });

    test("subjects by name, two spellings of one filed once", async () => {
      expect(await storage.catalogue.subjects("topic")).toEqual([
        { kind: "topic", slug: "peace", name: "Peace", pieces: 2 },
        { kind: "topic", slug: "war", name: "War", pieces: 1 },
      ]);
      expect(await storage.catalogue.subject("series", "letters")).toEqual({
        kind: "series",
        slug: "letters",
        name: "Letters",
        pieces: 1,
      });
      expect(await storage.catalogue.subject("topic", "letters")).toBeNull();
      expect(await storage.catalogue.subject("topic", "drafts")).toBeNull();
    });

    test("counts published pieces and those that wait for the analyst", async () => {
      expect(await storage.catalogue.counts()).toEqual({ pieces: 4, contributors: 3, claims: 0, pending: 4 });
    });

    test("its stamp changes with every change", async () => {
      const stamps = [await storage.catalogue.stamp()];
      const [saved] = await storage.pieces.save([article("stamp", { title: "Stamp" })]);
      stamps.push(await storage.catalogue.stamp());
      await storage.pieces.correct(saved?.id ?? "", "A word.");
      stamps.push(await storage.catalogue.stamp());
      await storage.readings.keep(saved?.id ?? "", 1, reading([]));
      stamps.push(await storage.catalogue.stamp());
      await storage.pieces.withdraw(saved?.id ?? "", "Done.");
      stamps.push(await storage.catalogue.stamp());
      expect(new Set(stamps).size).toBe(5);
    });
  });

  test("kept counts agree with a recount after any run of changes", async () => {
    const storage = await open();
    const random = randomFrom(7);
    const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
    const some = <T>(list: T[]): T[] => list.filter(() => random() < 0.4);
    const input = (n: number): PieceInput =>
      article(`s${n}`, {
        title: `Piece ${any([1, 2, 3])}`,
        status: random() < 0.3 ? "draft" : "published",
        credits: some(["Ida Exempel", "Anton Beleg", "Dora Entwurf"]).map((name) => credit(name)),
        topics: some(["Peace", "War", "Rivers"]),
        series: random() < 0.5 ? "Letters" : null,
      });
    try {
      for (let round = 0; round < 40; round++) {
        await storage.pieces.save(Array.from({ length: 3 }, () => input(Math.floor(random() * 12))));
        const waiting = await storage.readings.unread({ name: "test", version: "1" }, 2);
        for (const { id, version } of waiting) {
          const claims = [
            claim(`a${round}`, any([savoy, lorraine]), mantua, { score: random() }),
            claim(`b${round}`, savoy, lorraine, { hold: random() < 0.5, score: random() }),
          ];
          await storage.readings.keep(id, version, reading(claims, some([mention(savoy), mention(lorraine)])));
        }
        if (round % 7 === 6) await storage.showFrom(random());
        if (round % 10 === 9) {
          const { items } = await storage.pieces.list({}, { limit: 1, offset: 0 });
          if (items[0]) await storage.pieces.withdraw(items[0].id, "Chance.");
        }
      }
      const wrong = await sql`
        select 'contributor' as what, slug as which from contributor where pieces <> (
          select count(distinct piece_key) from credit join piece on piece.key = piece_key
          where contributor_key = contributor.key and status = 'published')
        union all select 'subject', slug from subject where pieces <> (
          select count(*) from piece_subject join piece on piece.key = piece_key
          where subject_key = subject.key and status = 'published')
        union all select 'actor pieces', id from actor where pieces <> (
          select count(*) from piece_actor join piece on piece.key = piece_key
          where actor_key = actor.key and status = 'published')
        union all select 'actors without a tie', id from actor where pieces <> (
          select count(distinct piece_key) from (
            select piece_key from piece_actor where actor_key = actor.key and mentions > 0
            union all select piece_key from claim, library where hold = 0 and score >= readers_threshold
              and (source_key = actor.key or target_key = actor.key)) as ties)
        union all select 'actor claims', id from actor where claims <> (
          select count(*) from claim, library
          where hold = 0 and score >= readers_threshold and (source_key = actor.key or target_key = actor.key))
        union all select 'draft with a reading', piece.id from piece join reading on piece_key = piece.key where status <> 'published'
      `.execute(storage.engine.reader);
      expect(wrong.rows).toEqual([]);
      expect((await storage.catalogue.counts()).pieces).toBeGreaterThan(3);
    } finally {
      await storage.close();
    }
  });
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
