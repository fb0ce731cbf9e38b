import { expect, test } from "vitest";
import type { AdDraft } from "./ad.ts";
import { problemsOf, safeLink } from "./check.ts";
import { isCrawler } from "./crawlers.ts";

const draft: AdDraft = {
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
};
const image = { name: "a.webp", width: 1, height: 1, alt: "" };

test.each<[Partial<AdDraft>, string[]]>([
  [{}, []],
  [{ to: "2031-03-01", mostViews: 1, weight: 100, image: { ...image, alt: "A rope" } }, []],
  [{ link: "javascript:alert(1)" }, ["link no_address"]],
  [{ from: "2031-03-31", to: "2031-03-01" }, ["to before_first"]],
  [{ from: "2031-02-29" }, ["from no_day"]],
  [{ to: "2031-3-1" }, ["to no_day"]],
  [{ from: "", to: "" }, ["from no_day", "to no_day"]],
  [{ headline: "", places: [] }, ["headline no_words", "places nowhere"]],
  [{ image }, ["alt no_alt"]],
  [{ mostViews: 0, weight: 101 }, ["mostViews out_of_range", "weight out_of_range"]],
  [{ mostViews: 1.5, weight: Number.NaN }, ["mostViews out_of_range", "weight out_of_range"]],
  [{ mostViews: 1e10 }, ["mostViews out_of_range"]],
])("%j is refused for %j", (differences, problems) => {
  expect(problemsOf({ ...draft, ...differences }).map(({ field, problem }) => `${field} ${problem}`)).toEqual(problems);
});

test.each([
  ["https://ropes.example/spring?a=b#c", "https://ropes.example/spring?a=b#c"],
  ["HTTP://Ropes.Example", "http://ropes.example/"],
  ["javascript:alert(1)", null],
  [" javascript:alert(1)", null],
  ["JaVaScRiPt://ropes.example/%0aalert(1)", null],
  ["data:text/html,<script>alert(1)</script>", null],
  ["vbscript:msgbox", null],
  ["//ropes.example", null],
  ["/desk", null],
  ["https:/ropes.example", null],
  ["https://user:word@ropes.example/", null],
  ["https://", null],
  ["mailto:ida@ropes.example", null],
  ["ftp://ropes.example/", null],
  [`https://ropes.example/${"a".repeat(2000)}`, null],
])("%s leads to %s", (typed, link) => {
  expect(safeLink(typed)).toBe(link);
});

test.each([
  ["Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0", false],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1",
    false,
  ],
  ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", true],
  ["Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)", true],
  ["Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36", true],
  ["curl/8.5.0", true],
  ["python-requests/2.32", true],
  ["", true],
  [undefined, true],
])("%s is a crawler: %s", (userAgent, crawls) => {
  expect(isCrawler(userAgent)).toBe(crawls);
});
