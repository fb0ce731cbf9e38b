import type { AddressInfo } from "node:net";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../test/made-up/pages.ts";
import { signIn } from "../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let url: string;
let id: string;
const now = new Date();
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
beforeAll(async () => {
  site = await openMadeUpPages();
  const day = (n: number) => new Date(now.getTime() + n * 86_400_000).toISOString().slice(0, 10);
  id = await site.context.ads.put(
    null,
    {
      buyer: "Exempel",
      headline: "Ropes for every sail",
      text: "",
      image: null,
      link: "https://ropes.example/",
      places: ["page"],
      from: day(-2),
      to: day(2),
      mostViews: null,
      weight: 1,
    },
    null,
    now,
  );
  await site.context.ads.refresh(now);
  // Listening, for the short way that finished pages of pieces take.
  await site.app.listen({ port: 0, host: "127.0.0.1" });
  url = `http://127.0.0.1:${(site.app.server.address() as AddressInfo).port}`;
});
afterAll(() => site.close());

const advertised = [
  "/",
  "/archive",
  "/the-toll-of-the-strait",
  "/the-toll-of-the-strait/claims",
  "/ropes-sails-script-b",
  "/contributors",
  "/topics/tolls",
  "/actors/denmark",
  "/relations/denmark/sweden",
  "/about-the-analyst",
];
const bare = ["/sign-in", "/plans", "/privacy", "/nowhere"];
const body = async (path: string, cookie = "") =>
  (await fetch(url + path, { headers: { cookie, "user-agent": firefox } })).text();
const views = async () => {
  await site.context.ads.refresh(now);
  return (await site.context.ads.find(id))?.views ?? Number.NaN;
};

test.each(advertised)("%s has one advertisement for whoever does not subscribe, counted each time", async (path) => {
  const registered = await signIn(site.storage);
  const before = await views();
  for (const cookie of ["", "", registered.cookie, registered.cookie]) {
    const page = await body(path, cookie);
    expect(parseHTML(page).document.querySelectorAll("aside.ad")).toHaveLength(1);
    expect(page).not.toMatch(/slot-[\w-]{16}-/);
  }
  expect(await views()).toBe(before + 4);
});

test.each([...advertised, ...bare])("%s has nothing of it for a subscriber, and counts nothing", async (path) => {
  const accessUntil = new Date(now.getTime() + 86_400_000).toISOString();
  const subscriber = await signIn(site.storage, { accessUntil });
  const before = await views();
  // After others were shown the same page with one.
  await body(path);
  const since = await views();
  for (const _ of [1, 2])
    expect(await body(path, subscriber.cookie)).not.toMatch(/\/ads\/|Ropes for every sail|slot-[\w-]{16}-/);
  expect(await views()).toBe(since);
  expect(since - before).toBe(bare.includes(path) ? 0 : 1);
});

test.each(bare)("%s has none for anybody", async (path) => {
  expect(await body(path)).not.toMatch(/class="ad"|slot-[\w-]{16}-/);
});
