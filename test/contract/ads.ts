import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AdDraft, AdStore } from "../../src/ads/index.ts";
import { openAdStore } from "../../src/storage/ads/ads.ts";
import type { Storage } from "../../src/storage/open.ts";
import type { OpenFresh } from "./examples.ts";

const now = new Date("2031-03-01T10:00:00Z");
const draft = (differences: Partial<AdDraft> = {}): AdDraft => ({
  buyer: "Exempel & Daughters",
  headline: "Ropes for every sail",
  text: "Made by hand.",
  image: null,
  link: "https://ropes.example/spring",
  places: ["page"],
  from: "2031-03-01",
  to: "2031-03-31",
  mostViews: null,
  weight: 1,
  ...differences,
});
const image = { name: "aa.webp", width: 600, height: 200, alt: "A rope" };

/** What every storage keeps of advertisements. */
export function adsContract(open: OpenFresh): void {
  describe("advertisements", () => {
    let storage: Storage;
    let store: AdStore;
    beforeAll(async () => {
      storage = await open();
      store = openAdStore(storage.engine);
    });
    afterAll(() => storage.close());

    test("come back as they were put, and as they were changed", async () => {
      const first = draft({ image, places: ["page", "mail"], mostViews: 1e9, weight: 7 });
      const id = await store.put(null, first, Buffer.from([0, 1, 255]), now);
      expect(await store.find(id)).toEqual({ ...first, id, endedAt: null, views: 0, visits: 0 });
      expect(await store.image("aa.webp")).toEqual(Buffer.from([0, 1, 255]));
      const second = draft({ image: { ...image, alt: "Two ropes" }, places: ["mail"] });
      expect(await store.put(id, second, null, now)).toBe(id);
      expect(await store.find(id)).toMatchObject(second);
      expect(await store.image("aa.webp")).not.toBeNull();
      expect(await store.put(id, draft(), null, now)).toBe(id);
      expect(await store.image("aa.webp")).toBeNull();
      expect(await store.find("nowhere")).toBeNull();
    });

    test("share an image, which goes with the last of them", async () => {
      const one = await store.put(null, draft({ image }), Buffer.from("x"), now);
      const two = await store.put(null, draft({ image }), Buffer.from("x"), now);
      await store.put(one, draft(), null, now);
      expect(await store.image(image.name)).toEqual(Buffer.from("x"));
      await store.put(two, draft(), null, now);
      expect(await store.image(image.name)).toBeNull();
    });

    test("that are over or were ended are no longer among those to be shown", async () => {
      const over = await store.put(null, draft({ from: "2030-01-01", to: "2030-01-31" }), null, now);
      const ended = await store.put(null, draft(), null, now);
      const running = await store.put(null, draft(), null, now);
      await store.end(ended, now);
      await store.end(ended, new Date(now.getTime() + 1000));
      const ids = (await store.notOver("2031-03-31")).map(({ id }) => id);
      expect(ids).toContain(running);
      expect(ids).not.toContain(over);
      expect(ids).not.toContain(ended);
      expect((await store.list()).map(({ id }) => id)).toEqual(expect.arrayContaining([over, ended, running]));
      expect((await store.find(ended))?.endedAt).toBe(now.toISOString());
    });

    test("are counted by day, by however many processes at once", async () => {
      const id = await store.put(null, draft(), null, now);
      const other = await store.put(null, draft(), null, now);
      const on = (day: string, views: number, visits: number) => ({ id, day, views, visits });
      await Promise.all([
        store.count([on("2031-03-02", 3, 1), { ...on("2031-03-02", 5, 0), id: other }]),
        store.count([{ ...on("2031-03-02", 5, 0), id: other }, on("2031-03-02", 4, 0), on("2031-03-01", 1, 0)]),
        store.count([{ ...on("2031-03-02", 1, 1), id: "gone" }]),
      ]);
      expect(await store.days(id)).toEqual([
        { day: "2031-03-01", views: 1, visits: 0 },
        { day: "2031-03-02", views: 7, visits: 1 },
      ]);
      expect(await store.find(id)).toMatchObject({ views: 8, visits: 1 });
      expect(await store.find(other)).toMatchObject({ views: 10, visits: 0 });
    });
  });
}
