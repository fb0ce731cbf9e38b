import { expect, test } from "vitest";
import { openCrawlers, type Names } from "./crawlers.ts";

const google = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
const now = new Date("2031-02-03T04:05:06Z");

function directory(reverse: Record<string, string[]>, forward: Record<string, string[]>) {
  const asked: string[] = [];
  const names: Names = {
    async reverse(ip) {
      asked.push(ip);
      return reverse[ip] ?? Promise.reject(new Error("ENOTFOUND"));
    },
    async addresses(host) {
      asked.push(host);
      return forward[host] ?? [];
    },
  };
  return { names, asked };
}

const { names, asked } = directory(
  {
    "192.0.2.1": ["crawl-192-0-2-1.googlebot.com"],
    "192.0.2.2": ["crawl-192-0-2-1.googlebot.com"],
    "192.0.2.3": ["googlebot.com.elsewhere.example"],
    "192.0.2.4": ["fakegooglebot.com"],
  },
  {
    "crawl-192-0-2-1.googlebot.com": ["192.0.2.1"],
    "googlebot.com.elsewhere.example": ["192.0.2.3"],
    "fakegooglebot.com": ["192.0.2.4"],
  },
);

test("a crawler is the one it says it is when its address and its name lead to each other", async () => {
  expect(await openCrawlers(["google"], names).isVerified("192.0.2.1", google, now)).toBe(true);
});

test.each(["192.0.2.2", "192.0.2.3", "192.0.2.4", "192.0.2.5"])("an impostor at %s is not", async (ip) => {
  expect(await openCrawlers(["google"], names).isVerified(ip, google, now)).toBe(false);
});

test("whoever the editor has not allowed is nobody, and nothing is asked", async () => {
  asked.length = 0;
  expect(await openCrawlers([], names).isVerified("192.0.2.1", google, now)).toBe(false);
  expect(await openCrawlers(["bing"], names).isVerified("192.0.2.1", google, now)).toBe(false);
  expect(await openCrawlers(["google"], names).isVerified("192.0.2.1", "Mozilla/5.0 Firefox/150.0", now)).toBe(false);
  expect(asked).toEqual([]);
});

test("is remembered for a day", async () => {
  const crawlers = openCrawlers(["google"], names);
  await crawlers.isVerified("192.0.2.1", google, now);
  asked.length = 0;
  expect(await crawlers.isVerified("192.0.2.1", google, new Date(now.getTime() + 3_600_000))).toBe(true);
  expect(asked).toEqual([]);
  await crawlers.isVerified("192.0.2.1", google, new Date(now.getTime() + 90_000_000));
  expect(asked).not.toEqual([]);
});

test("one that no answer comes for in time is not verified", async () => {
  const silent: Names = { reverse: () => new Promise(() => {}), addresses: async () => [] };
  expect(await openCrawlers(["google"], silent).isVerified("192.0.2.1", google, now)).toBe(false);
});

test("one that nobody knows is refused with a sentence that says which are known", () => {
  expect(() => openCrawlers(["altavista"], names)).toThrow('CRAWLERS knows google, bing, apple, not "altavista".');
});
