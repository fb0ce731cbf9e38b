import { afterEach, beforeEach, expect, test } from "vitest";
import { browsing } from "../../../test/made-up/browsing.ts";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { site as about } from "../../../test/made-up/site.ts";

const may = new Date("2031-05-20T12:00:00.000Z");
const pieces = [1, 2, 3, 4].map((n) => ({
  ...walledRoundtable,
  sourceId: `walled-${n}`,
  slug: `toll-${n}`,
  access: "subscribers" as const,
}));

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeEach(async () => {
  site = await openMadeUpPages([...pieces, { ...walledRoundtable, slug: "for-registered" }], { now: () => may });
});
afterEach(() => site.close());

const reader = async (given: Parameters<typeof signIn>[1] = {}) =>
  browsing(site.app, {
    [`${about.url.startsWith("https:") ? "__Host-" : ""}session`]: (await signIn(site.storage, { now: may, ...given }))
      .token,
  });
const wallOf = ({ document }: { document: Document }) =>
  document.querySelector("#wall")?.textContent?.replaceAll(/\s+/g, " ") ?? null;

test("a reader sees what is left, spends one by a button, and reads on at the same paragraph", async () => {
  const browser = await reader();
  const before = await browser.get("/toll-1");
  expect(wallOf(before)).toContain("You have 3 of 3 left this month.");
  expect(before.body).not.toContain(canary);
  const form = before.document.querySelector("#wall form");
  expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/toll-1/unlock"]);
  const { status, to } = await browser.post("/toll-1/unlock");
  expect([status, to]).toEqual([303, expect.stringMatching(/^\/toll-1#t\d+$/)]);
  const after = await browser.get("/toll-1");
  expect(after.body).toContain(canary);
  expect(wallOf(after)).toBeNull();
  const where = after.document.getElementById(String(to).split("#")[1] ?? "");
  // It is the last paragraph that stood before the wall.
  const last = [...before.document.querySelectorAll(".piece-text p[id]")].at(-1);
  expect(where?.id).toBe(last?.id);
  expect(where?.textContent?.startsWith(last?.textContent ?? "?")).toBe(true);
});

test("opening a page, following its links and reloading it spend nothing", async () => {
  const browser = await reader();
  for (const path of ["/toll-1", "/toll-1/unlock", "/toll-1/opening", "/toll-1/claims", "/toll-1/gifts"])
    for (const _ of [1, 2]) await browser.get(path);
  expect(wallOf(await browser.get("/toll-1"))).toContain("You have 3 of 3 left");
});

test("double clicks and retries spend once; a fourth piece stays closed until the next month", async () => {
  const browser = await reader();
  await Promise.all([1, 2, 3].map(() => browser.post("/toll-1/unlock")));
  expect(wallOf(await browser.get("/toll-2"))).toContain("You have 2 of 3 left this month.");
  for (const n of [2, 3]) await browser.post(`/toll-${n}/unlock`);
  const closed = await browser.get("/toll-4");
  expect(wallOf(closed)).toContain("You have chosen your 3 pieces this month. The next 3 come on 1 June 2031.");
  expect(closed.document.querySelector("#wall form")).toBeNull();
  expect((await browser.post("/toll-4/unlock")).to).toBe("/toll-4#wall");
  expect((await browser.get("/toll-4")).body).not.toContain(canary);
  for (const n of [1, 2, 3]) expect((await browser.get(`/toll-${n}`)).body).toContain(canary);
});

test("another browser of the same reader, and another spelling of the address, share what is left", async () => {
  const [here, there] = [
    await reader({ address: "runa@post.example" }),
    await reader({ address: "runa+2@post.example" }),
  ];
  const { engine } = site.storage;
  const { meter } = await engine.reader
    .selectFrom("reader")
    .select("meter")
    .where("address", "=", "runa@post.example")
    .executeTakeFirstOrThrow();
  await engine.writer.updateTable("reader").set({ meter }).where("address", "=", "runa+2@post.example").execute();
  await Promise.all([here.post("/toll-1/unlock"), there.post("/toll-2/unlock")]);
  for (const browser of [here, there]) {
    expect(wallOf(await browser.get("/toll-3"))).toContain("You have 1 of 3 left");
    expect((await browser.get("/toll-2")).body).toContain(canary);
  }
});

test("who is not signed in is led to sign in and back, and nothing is spent on what is open, moved or gone", async () => {
  const visitor = browsing(site.app);
  expect(await visitor.post("/toll-1/unlock")).toMatchObject({ status: 303, to: "/sign-in?to=%2Ftoll-1" });
  const browser = await reader();
  expect((await browser.post("/for-registered/unlock")).to).toMatch(/^\/for-registered#t\d+$/);
  expect((await browser.post("/nowhere/unlock")).status).toBe(404);
  await site.storage.pieces.save([
    { ...walledRoundtable, sourceId: "walled-4", slug: "moved-toll", access: "subscribers" },
  ]);
  expect((await browser.post("/toll-4/unlock")).to).toBe("/moved-toll");
  await site.storage.pieces.withdraw(site.saved[2]?.id ?? "", "It was made up.");
  expect((await browser.post("/toll-3/unlock")).to).toBe("/toll-3");
  expect(wallOf(await browser.get("/toll-1"))).toContain("You have 3 of 3 left");
});

test("a subscriber sees no wall and spends nothing; whoever has not confirmed the address sees a visitor's wall", async () => {
  const subscriber = await reader({ accessUntil: "2031-06-01T00:00:00.000Z" });
  expect((await subscriber.get("/toll-1")).body).toContain(canary);
  expect((await subscriber.post("/toll-1/unlock")).to).toMatch(/^\/toll-1#t/);
  const unsure = await reader({ verified: false });
  expect((await unsure.post("/toll-1/unlock")).to).toBe("/toll-1#wall");
  expect((await unsure.get("/toll-1")).body).not.toContain(canary);
  expect(await site.storage.engine.reader.selectFrom("opened").selectAll().execute()).toEqual([]);
});

test("the account lists what was opened, and what is left", async () => {
  const browser = await reader();
  expect((await browser.get("/account/pieces")).body).toContain("You have not opened any piece");
  await browser.post("/toll-1/unlock");
  const { document, headers } = await browser.get("/account/pieces");
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(document.querySelector(".entry a")?.getAttribute("href")).toBe("/toll-1");
  const text = document.querySelector(".account-body")?.textContent?.replaceAll(/\s+/g, " ");
  expect(text).toContain("You have 2 of 3 left this month.");
  expect(text).toContain("chosen on 20 May 2031");
  expect((await browsing(site.app).get("/account/pieces")).to).toBe("/sign-in?to=%2Faccount%2Fpieces");
});
