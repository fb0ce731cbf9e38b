import { describe, expect, test } from "vitest";
import type { AdStore, CountedAd } from "./ad.ts";
import { openAds } from "./open-ads.ts";

const noon = new Date("2031-03-15T12:00:00Z");
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const ad = (id: string, differences: Partial<CountedAd> = {}): CountedAd => ({
  id,
  buyer: "Exempel",
  headline: "Ropes",
  text: "",
  image: null,
  link: "https://ropes.example/",
  places: ["page"],
  from: "2031-03-01",
  to: "2031-03-31",
  mostViews: null,
  weight: 1,
  endedAt: null,
  views: 0,
  visits: 0,
  ...differences,
});

/** What a storage would hold, without one. */
function opened(running: CountedAd[], timeZone = "UTC") {
  const written: { id: string; day: string; views: number; visits: number }[][] = [];
  let fails = false;
  const store: Pick<AdStore, "notOver" | "count"> = {
    notOver: async () => running.map((one) => ({ ...one })),
    async count(counts) {
      if (fails) throw new Error("the database is away");
      written.push(counts);
    },
  };
  const ads = openAds(store as AdStore, timeZone);
  return { ads, written, fail: (does: boolean) => (fails = does) };
}

describe("the choice among advertisements", () => {
  test("is nothing before anything is known, and where nothing runs", async () => {
    const { ads } = opened([
      ad("a", { places: ["mail"] }),
      ad("b", { from: "2031-03-16" }),
      ad("c", { to: "2031-03-14" }),
    ]);
    expect(ads.current("page", noon)).toBeNull();
    await ads.refresh(noon);
    expect(ads.current("page", noon)).toBeNull();
    expect(ads.current("mail", noon)?.id).toBe("a");
  });

  test("keeps both of its days, in the publication's time zone", async () => {
    const { ads } = opened([ad("a", { from: "2031-03-16", to: "2031-03-16" })], "Pacific/Auckland");
    await ads.refresh(noon);
    expect(ads.current("page", new Date("2031-03-15T10:59:59Z"))).toBeNull();
    expect(ads.current("page", new Date("2031-03-15T11:00:00Z"))?.id).toBe("a");
    expect(ads.current("page", new Date("2031-03-16T10:59:59Z"))?.id).toBe("a");
    expect(ads.current("page", new Date("2031-03-16T11:00:00Z"))).toBeNull();
  });

  test("stays for a quarter of an hour, is the same in every process, and gives each its share of a day", async () => {
    const three = [ad("a", { weight: 1 }), ad("b", { weight: 2 }), ad("c", { weight: 1 })];
    const [one, two] = [opened(three), opened(three)];
    await Promise.all([one.ads.refresh(noon), two.ads.refresh(noon)]);
    const shown: Record<string, number> = {};
    for (let quarter = 0; quarter < 96; quarter++) {
      const ids = [0, 7, 14].map((minute) => one.ads.current("page", later(quarter * 15 + minute))?.id);
      expect(new Set(ids).size).toBe(1);
      expect(two.ads.current("page", later(quarter * 15))?.id).toBe(ids[0]);
      shown[ids[0] ?? ""] = (shown[ids[0] ?? ""] ?? 0) + 1;
    }
    expect(Math.abs((shown["a"] ?? 0) - 24)).toBeLessThanOrEqual(2);
    expect(Math.abs((shown["b"] ?? 0) - 48)).toBeLessThanOrEqual(2);
  });

  test("stays for a whole day in mail", async () => {
    const { ads } = opened([ad("a", { places: ["mail"] }), ad("b", { places: ["mail"] })]);
    await ads.refresh(noon);
    const on = (day: number) =>
      [1, 9, 20].map((hour) => ads.current("mail", new Date(Date.UTC(2031, 2, day, hour)))?.id);
    for (let day = 1; day <= 31; day++) expect(new Set(on(day)).size).toBe(1);
    expect(new Set(Array.from({ length: 31 }, (_, n) => on(n + 1)[0])).size).toBe(2);
  });

  test("passes over one that was seen as often as was paid for, at once", async () => {
    const { ads } = opened([ad("a", { mostViews: 3, views: 1 })]);
    await ads.refresh(noon);
    ads.viewed("a", noon);
    expect(ads.current("page", noon)?.id).toBe("a");
    ads.viewed("a", noon);
    expect(ads.current("page", noon)).toBeNull();
  });
});

describe("what is counted", () => {
  test("is written down in one go, by day in the publication's time zone", async () => {
    const { ads, written } = opened([], "Pacific/Auckland");
    ads.viewed("a", new Date("2031-03-15T10:59:59Z"));
    ads.viewed("a", new Date("2031-03-15T11:00:00Z"), 40);
    ads.visited("a", new Date("2031-03-15T11:00:00Z"));
    ads.viewed("b", new Date("2031-03-15T11:00:00Z"));
    await ads.refresh(noon);
    await ads.refresh(noon);
    expect(written).toEqual([
      [
        { id: "a", day: "2031-03-15", views: 1, visits: 0 },
        { id: "a", day: "2031-03-16", views: 40, visits: 1 },
        { id: "b", day: "2031-03-16", views: 1, visits: 0 },
      ],
    ]);
  });

  test("is kept, and written once, when the database was away", async () => {
    const { ads, written, fail } = opened([]);
    ads.viewed("a", noon);
    fail(true);
    await expect(ads.refresh(noon)).rejects.toThrow("away");
    ads.viewed("a", noon);
    ads.visited("b", noon);
    fail(false);
    await ads.refresh(noon);
    expect(written).toEqual([
      [
        { id: "a", day: "2031-03-15", views: 2, visits: 0 },
        { id: "b", day: "2031-03-15", views: 0, visits: 1 },
      ],
    ]);
  });
});
