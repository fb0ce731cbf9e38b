import { expect, test } from "vitest";
import { site } from "../../../test/made-up/site.ts";
import { openAds, type AdStore, type CountedAd } from "../../ads/index.ts";
import { visitor } from "../../readers/index.ts";
import { adParts } from "./ad-parts.ts";
import { renderLetter } from "./letter.ts";

const now = new Date("2031-03-15T12:00:00Z");
const ad: CountedAd = {
  id: "0190a000-0000-7000-8000-000000000001",
  buyer: "Exempel & <i>Daughters</i>",
  headline: "Ropes for every sail",
  text: "Made by hand.",
  image: { name: "a.webp", width: 10, height: 10, alt: "A rope" },
  link: "https://ropes.example/",
  places: ["mail"],
  from: "2031-03-01",
  to: "2031-03-31",
  mostViews: 2,
  weight: 1,
  endedAt: null,
  views: 0,
  visits: 0,
};

test("a letter to a free reader carries the day's advertisement in words, labelled, and loads nothing", async () => {
  const store: Pick<AdStore, "notOver"> = { notOver: async () => [{ ...ad }] };
  const ads = openAds(store as AdStore, "UTC");
  await ads.refresh(now);
  const context = { ads, site, now };
  expect(adParts(context, { kind: "subscriber", id: "x" })).toEqual([]);
  const letter = renderLetter(site, {
    to: "ida@post.example",
    kind: "notice",
    subject: "News",
    parts: adParts(context, visitor),
  });
  expect(letter.text).toContain(
    "Advertisement · Exempel & <i>Daughters</i>\n\nMade by hand.\n\nRopes for every sail:\n",
  );
  expect(letter.text).toContain(`${site.url}/ads/${ad.id}/visit`);
  expect(letter.html).toContain("Advertisement · Exempel &amp; &lt;i");
  expect(letter.html).not.toMatch(/<img|ropes\.example/);
  // Each letter is a view.
  expect(adParts(context, visitor)).not.toEqual([]);
  expect(adParts(context, visitor)).toEqual([]);
});
