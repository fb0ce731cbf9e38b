import type { AdDraft } from "./ad.ts";

export type AdProblem =
  | { field: "link"; problem: "no_address" }
  | { field: "from" | "to"; problem: "no_day" }
  | { field: "to"; problem: "before_first" }
  | { field: "headline"; problem: "no_words" }
  | { field: "alt"; problem: "no_alt" }
  | { field: "places"; problem: "nowhere" }
  | { field: "mostViews" | "weight"; problem: "out_of_range" };

const mostWeight = 100;
const mostMostViews = 1e9;
const longestLink = 2000;

/** What keeps a draft from being sold as it is; empty when nothing does. */
export function problemsOf(draft: AdDraft): AdProblem[] {
  const { link, from, to, headline, image, places, mostViews, weight } = draft;
  const problems: AdProblem[] = [];
  if (safeLink(link) === null) problems.push({ field: "link", problem: "no_address" });
  if (!isDay(from)) problems.push({ field: "from", problem: "no_day" });
  if (!isDay(to)) problems.push({ field: "to", problem: "no_day" });
  else if (isDay(from) && to < from) problems.push({ field: "to", problem: "before_first" });
  if (headline === "") problems.push({ field: "headline", problem: "no_words" });
  if (image !== null && image.alt === "") problems.push({ field: "alt", problem: "no_alt" });
  if (places.length === 0) problems.push({ field: "places", problem: "nowhere" });
  if (mostViews !== null && !isWithin(mostViews, mostMostViews))
    problems.push({ field: "mostViews", problem: "out_of_range" });
  if (!isWithin(weight, mostWeight)) problems.push({ field: "weight", problem: "out_of_range" });
  return problems;
}

/** The address as browsers write it; null unless it leads to a web page, by name and without credentials. */
export function safeLink(link: string): string | null {
  if (link.length > longestLink || !/^https?:\/\//i.test(link) || !URL.canParse(link)) return null;
  const url = new URL(link);
  const plain = /^https?:$/.test(url.protocol) && url.username === "" && url.password === "" && url.hostname !== "";
  return plain ? url.href : null;
}

function isDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function isWithin(n: number, most: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= most;
}
