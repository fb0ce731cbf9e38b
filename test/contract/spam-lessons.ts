import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  openFilter,
  readSpamWeights,
  type SpamFilter,
  type SpamLessons,
  type Suspect,
} from "../../src/replies/index.ts";
import type { Storage } from "../../src/storage/open.ts";
import { openReplies } from "../../src/storage/replies/replies.ts";
import { openSpamLessons } from "../../src/storage/replies/spam-lessons.ts";
import { article, type OpenFresh } from "./examples.ts";

/** What every storage does with what a publication's rulings teach the spam filter. */
export function spamLessonsContract(open: OpenFresh): void {
  describe("lessons about spam", () => {
    let storage: Storage;
    let lessons: SpamLessons;
    let filter: SpamFilter;
    let pieceId = "";
    beforeAll(async () => {
      storage = await open();
      lessons = openSpamLessons(storage.engine);
      filter = openFilter(readSpamWeights, lessons);
      const [piece] = await storage.pieces.save([article("lesson", { title: "Lesson" })]);
      pieceId = piece?.id ?? "";
    });
    afterAll(() => storage.close());

    /** A kept reply, since lessons hang on replies. */
    const suspect = async (text: string): Promise<Suspect> => {
      const id = uuidv7();
      const author = { kind: "guest" as const, name: "Ada Rowe", address: "ada@post.example" };
      const draft = { id, pieceId, author, answers: null, text, quote: null, tells: false, submission: id };
      await openReplies(storage.engine).writing.keep(
        draft,
        `g:${id}`,
        { state: "held", reasons: [] },
        null,
        new Date("2031-05-01T12:00:00Z"),
      );
      const about = { pieceUrl: "https://p.example/lesson", writtenAt: "2031-05-01T12:00:00.000Z", sender: null };
      return { id, name: author.name, address: null, text, quote: "", ...about };
    };
    const addedTo = async (...marks: number[]) =>
      [...(await lessons.added(marks))].filter(([, by]) => by !== 0).sort(([a], [b]) => a - b);

    test("add up, are replaced under their id, and are taken back to the last unit", async () => {
      const [one, other] = [await suspect("one"), await suspect("other")];
      await lessons.keep(
        one.id,
        new Map([
          [1, 5],
          [2, -7],
        ]),
      );
      await lessons.keep(
        other.id,
        new Map([
          [2, 3],
          [3, 4],
        ]),
      );
      expect(await addedTo(1, 2, 3, 4)).toEqual([
        [1, 5],
        [2, -4],
        [3, 4],
      ]);
      await lessons.keep(one.id, new Map([[1, 6]]));
      expect(await addedTo(1, 2, 3)).toEqual([
        [1, 6],
        [2, 3],
        [3, 4],
      ]);
      await lessons.keep(other.id, null);
      await lessons.keep(other.id, null);
      await lessons.keep(one.id, null);
      expect(await addedTo(1, 2, 3)).toEqual([]);
    });

    test("of many marks are kept and found", async () => {
      const steps = new Map(Array.from({ length: 2500 }, (_, at) => [10_000 + at, at + 1]));
      const { id } = await suspect("many");
      await lessons.keep(id, steps);
      expect(await lessons.added([...steps.keys()])).toEqual(steps);
      await lessons.keep(id, null);
    });

    test("of several moderators at once are all kept", async () => {
      const all = await Promise.all(["a", "b", "c", "d", "e", "f"].map(suspect));
      await Promise.all(
        all.map(({ id }, at) =>
          lessons.keep(
            id,
            new Map([
              [50 + at, 1],
              [70, 1],
              [60 - at, 1],
            ]),
          ),
        ),
      );
      expect(await addedTo(70)).toEqual([[70, 6]]);
      await Promise.all(all.map(({ id }) => lessons.keep(id, null)));
      expect(await addedTo(70)).toEqual([]);
    });

    const unknown = "Our society of friends of the steam railway meets on Sundays at the old depot.";

    test("a house learns what it calls spam, and what it does not, from a few rulings", async () => {
      const before = await filter.check(await suspect(unknown));
      expect(before.p).toBeLessThan(0.2);
      for (let n = 0; n < 6; n += 1) await filter.learn(await suspect(`${unknown} Come on day ${n}.`), true);
      const after = await filter.check(await suspect(unknown));
      expect(after.p).toBeGreaterThan(0.5);
      expect((await filter.check(await suspect("The general denies that the treaty was broken."))).p).toBeLessThan(0.3);
    });

    test("no single ruling turns a sure verdict round", async () => {
      const honest = "The ministry of defence in Lima has denied every part of this report.";
      const spam = "Buy cheap followers and likes now at www.boost-followers.com, only 5 dollars";
      for (const [text, ruling] of [
        [honest, true],
        [spam, false],
      ] as const) {
        const before = (await filter.check(await suspect(text))).p;
        const ruled = await suspect(text);
        await filter.learn(ruled, ruling);
        const after = (await filter.check(await suspect(text))).p;
        expect(after > 0.5).toBe(before > 0.5);
        expect(after > before).toBe(ruling);
        // Nor does the same ruling, given again.
        await filter.learn(ruled, ruling);
        expect((await filter.check(await suspect(text))).p).toBe(after);
        await filter.learn(ruled, null);
        expect((await filter.check(await suspect(text))).p).toBe(before);
      }
    });

    test("the same rulings in the same order always teach the same", async () => {
      const other = openFilter(readSpamWeights, lessons);
      const text = "Join our reading circle for old maps, every Friday.";
      const taught: number[] = [];
      for (let round = 0; round < 2; round += 1) {
        const ruled = [await suspect(text), await suspect(`${text} All are welcome.`)];
        for (const one of ruled) await filter.learn(one, true);
        taught.push((await other.check(await suspect(text))).p);
        for (const one of ruled) await filter.learn(one, null);
      }
      expect(taught[0]).toBe(taught[1]);
    });

    test("a reply that is gone teaches nothing, and its absence harms nobody", async () => {
      const gone = { ...(await suspect("x")), id: uuidv7() };
      await expect(lessons.keep(gone.id, null)).resolves.toBeUndefined();
      await expect(lessons.keep(gone.id, new Map([[90, 1]]))).rejects.toThrow();
      expect(await addedTo(90)).toEqual([]);
    });
  });
}
