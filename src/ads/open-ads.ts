import type { Ad, AdPlace, AdStore, CountedAd, DayCounts } from "./ad.ts";
import { choose, stateOf } from "./choice.ts";
import { dayIn } from "./day.ts";

/** The advertisements, as pages need them: those that run are in memory, and what is counted goes there first. */
export interface Ads extends Omit<AdStore, "notOver" | "count"> {
  /** What a place shows now, to everybody but subscribers; null for nothing. Asks no database. */
  current(place: AdPlace, now: Date): Ad | null;
  /** Counts that it was seen once, or in so many letters. */
  viewed(id: string, now: Date, times?: number): void;
  /** Counts that its link was followed. */
  visited(id: string, now: Date): void;
  /** Writes down what was counted, and learns what runs. */
  refresh(now: Date): Promise<void>;
}

export function openAds(store: AdStore, timeZone: string): Ads {
  const dayOf = dayIn(timeZone);
  let running: CountedAd[] = [];
  let counted = new Map<string, { id: string } & DayCounts>();
  const count = (id: string, now: Date, what: "views" | "visits", times: number) => {
    const day = dayOf(now);
    const key = `${id} ${day}`;
    const counts = counted.get(key) ?? { id, day, views: 0, visits: 0 };
    counts[what] += times;
    counted.set(key, counts);
  };
  const writeDown = async () => {
    const written = counted;
    if (written.size === 0) return;
    counted = new Map();
    try {
      await store.count([...written.values()]);
    } catch (cause) {
      // Counted again with what has come since.
      for (const [key, { views, visits, ...of }] of written) {
        const since = counted.get(key) ?? { views: 0, visits: 0 };
        counted.set(key, { ...of, views: views + since.views, visits: visits + since.visits });
      }
      throw cause;
    }
  };
  return {
    list: () => store.list(),
    find: (id) => store.find(id),
    put: (id, draft, image, now) => store.put(id, draft, image, now),
    end: (id, now) => store.end(id, now),
    days: (id) => store.days(id),
    image: (name) => store.image(name),
    current(place, now) {
      const day = dayOf(now);
      return choose(
        running.filter((ad) => ad.places.includes(place) && stateOf(ad, day) === "running"),
        place,
        now,
      );
    },
    viewed(id, now, times = 1) {
      count(id, now, "views", times);
      const ad = running.find((one) => one.id === id);
      if (ad) ad.views += times;
    },
    visited: (id, now) => count(id, now, "visits", 1),
    async refresh(now) {
      await writeDown();
      running = await store.notOver(dayOf(now));
    },
  };
}
