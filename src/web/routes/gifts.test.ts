import { afterEach, beforeEach, expect, test } from "vitest";
import { browsing } from "../../../test/made-up/browsing.ts";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeEach(async () => {
  site = await openMadeUpPages([
    { ...walledRoundtable, slug: "toll", access: "subscribers" },
    { ...openArticle, slug: "ropes" },
  ]);
});
afterEach(() => site.close());

type Given = Parameters<typeof signIn>[1];
const reader = async (given: Given = {}) =>
  browsing(site.app, { "__Host-session": (await signIn(site.storage, given)).token });
const subscriber = (given: Given = {}) => reader({ accessUntil: "2999-01-01T00:00:00.000Z", ...given });
type Browser = ReturnType<typeof browsing>;

/** What the browser would send of the form on the page. */
async function formOf(browser: Browser, url = "/toll/gifts") {
  const { document } = await browser.get(url);
  const fields = [...document.querySelectorAll("form.form input")];
  return Object.fromEntries(
    fields.map((field) => [field.getAttribute("name") ?? "", field.getAttribute("value") ?? ""]),
  );
}
const linkOn = ({ document }: { document: Document }) =>
  document.querySelector(".made-link a")?.getAttribute("href") ?? null;
const left = async (browser: Browser) => (await browser.get("/toll/gifts")).body.match(/You may send (\d)/)?.[1] ?? "0";

async function give(browser: Browser, fields: Record<string, string> = {}) {
  const made = await browser.post("/toll/gifts", { ...(await formOf(browser)), ...fields });
  return { made, link: linkOn(await browser.get(made.to ?? "")) };
}
const pathOf = (link: string | null) => new URL(link ?? "").pathname;

test("a subscriber makes a link, and whoever has it opens the piece by a button", async () => {
  const { link } = await give(await subscriber(), { name: "Runa" });
  const friend = browsing(site.app);
  const page = await friend.get(pathOf(link));
  expect(page.status).toBe(200);
  expect(page.body).toContain("A piece for you, from Runa");
  expect(page.body).toContain("The toll of the strait");
  expect(page.body).not.toContain(canary);
  expect(page.headers).toMatchObject({ "cache-control": "private, no-store", "referrer-policy": "no-referrer" });
  expect(page.document.querySelector('meta[name="robots"]')?.getAttribute("content")).toBe("noindex");
  // Looking opened nothing, however often.
  expect((await friend.get("/toll")).body).not.toContain(canary);
  const opened = await friend.post(page.document.querySelector("form.form")?.getAttribute("action") ?? "");
  expect([opened.status, opened.to]).toEqual([303, expect.stringMatching(/^\/toll#t\d+$/)]);
  expect((await friend.get("/toll")).body).toContain(canary);
  expect((await friend.get(pathOf(link))).to).toMatch(/^\/toll#t/);
});

test("a link opens on three devices, and then says that it opens nothing any more", async () => {
  const { link } = await give(await subscriber(), { name: "" });
  for (const _ of [1, 2, 3]) {
    const friend = browsing(site.app);
    expect((await friend.get(pathOf(link))).body).toContain("A piece for you");
    for (const _ of [1, 2]) expect((await friend.post(pathOf(link))).status).toBe(303);
  }
  const fourth = browsing(site.app);
  for (const answer of [await fourth.get(pathOf(link)), await fourth.post(pathOf(link))]) {
    expect(answer.status).toBe(410);
    expect(answer.body).toContain("This link opens nothing any more");
  }
  expect((await fourth.get("/toll")).body).not.toContain(canary);
  expect((await fourth.get("/gifts/anything")).status).toBe(410);
});

test("a letter brings the link to a friend, once, without remembering the address", async () => {
  const browser = await subscriber();
  const form = { ...(await formOf(browser)), name: "Runa", address: "friend@post.example" };
  const [first, second] = await Promise.all([browser.post("/toll/gifts", form), browser.post("/toll/gifts", form)]);
  expect([first.status, second.status]).toEqual([303, 303]);
  const { items } = await site.context.post.list({ limit: 9, offset: 0 });
  expect(items).toMatchObject([
    { to: "friend@post.example", kind: "gift", subject: "Runa sends you a piece from The Invented Review" },
  ]);
  const letter = await site.context.post.find(items[0]?.id ?? "");
  const link = linkOn(await browser.get(first.to ?? ""));
  expect(letter?.text).toContain(link);
  expect(letter?.text).not.toContain(canary);
  expect(linkOn(await browser.get(second.to ?? ""))).toBe(link);
  expect(await left(browser)).toBe("4");
  const gifts = await site.storage.engine.reader.selectFrom("gift").selectAll().execute();
  expect(JSON.stringify(gifts)).not.toMatch(/friend@/);
  expect(JSON.stringify(gifts)).not.toContain(String(link).split("/").at(-1));
});

test("gifts are few: after five in a month there is no form any more, and no link", async () => {
  const browser = await subscriber();
  for (let n = 0; n < 5; n++) expect((await give(browser)).link).not.toBeNull();
  const page = await browser.get("/toll/gifts");
  expect(page.body).toContain("You have sent your 5 pieces this month.");
  expect(page.document.querySelector("form.form")).toBeNull();
  const sixth = await browser.post("/toll/gifts", { attempt: "8d2f0a7e-8f0e-4c43-9c3e-6a64a1a2b3c4", name: "" });
  expect(linkOn(await browser.get(sixth.to ?? ""))).toBeNull();
});

test("only subscribers give, and nobody gives what is open", async () => {
  const registered = await reader();
  const page = await registered.get("/toll/gifts");
  expect([page.status, page.document.querySelector("form.form")]).toEqual([403, null]);
  expect(page.body).toContain("Sending pieces to friends is for subscribers.");
  await registered.post("/toll/gifts", { name: "" });
  const giver = await subscriber();
  expect((await giver.get("/ropes/gifts")).body).toContain("This piece is open to everybody");
  await giver.post("/ropes/gifts", { name: "" });
  expect((await browsing(site.app).post("/toll/gifts")).to).toBe("/sign-in?to=%2Ftoll%2Fgifts");
  expect(await site.storage.engine.reader.selectFrom("gift").selectAll().execute()).toEqual([]);
});

test("a link is shown to its giver only, and not for another piece", async () => {
  const giver = await subscriber();
  const { made } = await give(giver);
  expect(linkOn(await (await subscriber()).get(made.to ?? ""))).toBeNull();
  expect(linkOn(await giver.get(String(made.to).replace("/toll/", "/ropes/")))).toBeNull();
});

test("a name is no place for advertisements, and markup in it stays text", async () => {
  const browser = await subscriber();
  for (const name of ["Buy at spam.example", "https://spam.example", "me@spam.example", "n".repeat(61)]) {
    const { status, document } = await browser.post("/toll/gifts", { ...(await formOf(browser)), name });
    expect(status, name).toBe(422);
    expect(document.querySelector("#name")?.getAttribute("value")).toBe(name);
    expect(document.querySelector("#name-error")?.textContent).not.toBe("");
  }
  const wrong = await browser.post("/toll/gifts", { ...(await formOf(browser)), address: "friend" });
  expect(wrong.document.querySelector("#address")?.getAttribute("aria-invalid")).toBe("true");
  expect(await left(browser)).toBe("5");
  const { link } = await give(browser, { name: "<b>R & a</b>".replace("/", "") });
  const page = await browsing(site.app).get(pathOf(link));
  expect(page.document.querySelector(".kicker")?.textContent).toContain("<b>R & a<b>");
});

test("a friend who is signed in keeps the piece in every browser, and spends no choice on it", async () => {
  const { link } = await give(await subscriber());
  const { token } = await signIn(site.storage);
  const [phone, desk] = [1, 2].map(() => browsing(site.app, { "__Host-session": token }));
  await phone?.post(pathOf(link));
  expect((await desk?.get("/toll"))?.body).toContain(canary);
  const account = await desk?.get("/account/pieces");
  expect(account?.body).toContain("You have 3 of 3 left");
  expect(account?.body).toContain("given to you on");
});
