import type { AdPlace, CountedAd } from "./ad.ts";

/** How long one advertisement keeps a page's slot, in milliseconds: pages can be kept meanwhile. */
const turn = 15 * 60_000;
const day = 24 * 3_600_000;
// Steps of the golden ratio fall evenly between 0 and 1: shares come out right within hours, and without chance.
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * The advertisement that a place has at a time: the same for everybody and in every process.
 * @param running those that may be shown there now, in an order of their own that stays
 */
export function choose<A extends Pick<CountedAd, "weight">>(
  running: readonly A[],
  place: AdPlace,
  now: Date,
): A | null {
  const n = Math.floor(now.getTime() / (place === "mail" ? day : turn));
  const total = running.reduce((sum, { weight }) => sum + weight, 0);
  let left = ((n * golden) % 1) * total;
  for (const ad of running) {
    left -= ad.weight;
    if (left < 0) return ad;
  }
  return running.at(-1) ?? null;
}

export type AdState = "running" | "waiting" | "over" | "full" | "ended";

/** How it stands with an advertisement on a day of the publication's. */
export function stateOf({ endedAt, from, to, mostViews, views }: CountedAd, day: string): AdState {
  if (endedAt !== null) return "ended";
  if (day < from) return "waiting";
  if (day > to) return "over";
  return mostViews !== null && views >= mostViews ? "full" : "running";
}
