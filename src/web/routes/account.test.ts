import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { visitor } from "../../../test/made-up/visitor.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeAll(async () => void (site = await openMadeUpPages()));
afterAll(() => site.close());

type Reader = Awaited<ReturnType<typeof signIn>>;
const get = async (reader: Reader | null, url: string) => {
  const answer = await site.app.inject({ url, headers: reader ? { cookie: reader.cookie } : {} });
  return { ...answer, status: answer.statusCode, document: parseHTML(answer.body).document };
};
const post = async (reader: Reader, url: string, form: Record<string, string> = {}) => {
  const payload = new URLSearchParams(form).toString();
  const answer = await site.app.inject({ method: "POST", url, payload, headers: reader.form });
  return {
    status: answer.statusCode,
    to: answer.headers.location,
    headers: answer.headers,
    document: parseHTML(answer.body).document,
  };
};
const words = (of: { document: Document }, selector: string) =>
  [...of.document.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll(/\s+/g, " ").trim());

test("the account says who one is and what one may read, to nobody else", async () => {
  for (const url of ["/account", "/account/consents", "/account/data", "/account/deletion"])
    expect(await get(null, url)).toMatchObject({
      status: 303,
      headers: { location: `/sign-in?to=${encodeURIComponent(url)}` },
    });
  const reader = await signIn(site.storage, { name: "Runa <b>Falk</b>" });
  const page = await get(reader, "/account");
  expect(page.headers["cache-control"]).toBe("private, no-store");
  expect(words(page, ".facts dd")).toEqual([
    reader.address,
    "Runa <b>Falk</b>",
    expect.stringMatching(/^\d+ \w+ \d{4}$/),
    expect.stringMatching(/^You may choose 3 of 3 pieces\. On \d+ \w+ \d{4} the count starts anew\./),
  ]);
  const subscriber = await signIn(site.storage, { accessUntil: "2999-01-01T12:00:00.000Z" });
  expect(words(await get(subscriber, "/account"), ".facts dd")[3]).toContain("All-Access, until 1 January 2999");
});

test("each consent is off before, given by one click, and withdrawn by one click; the ledger tells both", async () => {
  const reader = await signIn(site.storage);
  expect(words(await get(reader, "/account/consents"), ".consent button")).toEqual(["Agree", "Agree"]);
  expect(await post(reader, "/account/consents/newsletter")).toMatchObject({ status: 303, to: "/account/consents" });
  const given = await get(reader, "/account/consents");
  expect(words(given, ".consent button")).toEqual(["Withdraw", "Agree"]);
  const wording = words(given, ".consent .agreed")[0];
  expect(wording).toContain("The Invented Review");
  expect(words(given, "tbody tr td:nth-child(3)")).toEqual([wording]);
  await post(reader, "/account/consents/newsletter/end");
  expect(words(await get(reader, "/account/consents"), "tbody tr td:nth-child(2)")).toEqual([
    "Newsletter, withdrawn",
    "Newsletter, agreed",
  ]);
  expect((await post(reader, "/account/consents/everything")).status).toBe(404);
});

test("a consent to history turns it on, and its withdrawal wipes it", async () => {
  const reader = await signIn(site.storage);
  await post(reader, "/account/consents/history");
  await post(reader, `/reading-history/${site.saved[0]?.id}`);
  expect(words(await get(reader, "/reading-history"), ".entry-title")).toHaveLength(1);
  await post(reader, "/account/consents/history/end");
  expect(words(await get(reader, "/reading-history"), ".lead")).toEqual([
    "History is off. Nothing that you read is kept.",
  ]);
});

test("the copy is a file with everything, and the page shows the same", async () => {
  const [reader, other] = [await signIn(site.storage), await signIn(site.storage, { name: "Somebody Else" })];
  await post(reader, "/following/actor/denmark");
  const copy = await get(reader, "/account/data/copy.json");
  expect(copy.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "content-disposition": 'attachment; filename="your-data.json"',
    "cache-control": "private, no-store",
  });
  const { data } = JSON.parse(copy.body) as { data: Record<string, Record<string, unknown>> };
  expect(data).toMatchObject({
    reader: { account: { address: reader.address } },
    following: { follows: [{ kind: "actor", id: "denmark" }] },
  });
  expect(copy.body).not.toContain(other.address);
  const page = await get(reader, "/account/data");
  expect(page.document.querySelector("main")?.textContent).toContain(reader.address);
  expect(page.document.querySelector("main")?.textContent).toContain("denmark");
  expect(words(page, ".account-body h2")).toEqual(["You and your sessions", "Following and reading"]);
});

test("an account is deleted by whoever types its address, and is gone with all its sessions", async () => {
  const reader = await signIn(site.storage, { name: "Gone Soon" });
  for (const [address, problem] of [
    ["", "Please fill this in."],
    ["somebody@else.example", "This is not the address of this account."],
  ] as const) {
    const refused = await post(reader, "/account/deletion", { address, replies: "unsigned" });
    expect(refused.status).toBe(422);
    expect(words(refused, ".field-error")).toEqual([problem]);
    expect(refused.document.querySelector("#address")?.getAttribute("aria-invalid")).toBe("true");
    expect(refused.document.querySelector("#address")?.getAttribute("value") ?? "").toBe(address);
  }
  expect((await post(reader, "/account/deletion", { address: reader.address, replies: "all" })).status).toBe(422);
  expect((await get(reader, "/account")).status).toBe(200);
  const done = await post(reader, "/account/deletion", {
    address: ` ${reader.address.toUpperCase()} `,
    replies: "unsigned",
  });
  expect(done).toMatchObject({ status: 303, to: "/account/deletion/done" });
  expect(String(done.headers["set-cookie"])).toMatch(/session=;.*Max-Age=0/);
  expect((await get(reader, "/account")).status).toBe(303);
  expect((await get(null, "/account/deletion/done")).status).toBe(200);
  const rows = await site.storage.engine.reader.selectFrom("reader").selectAll().where("id", "=", reader.id).execute();
  expect(rows).toEqual([]);
});

test("a session that was left open deletes nothing: one signs in again first", async () => {
  const reader = await signIn(site.storage);
  await site.storage.engine.writer
    .updateTable("session")
    .set({ created_at: new Date(Date.now() - 16 * 60_000).toISOString() })
    .where("reader_key", "in", (of) => of.selectFrom("reader").select("key").where("id", "=", reader.id))
    .execute();
  const to = "/sign-in?to=%2Faccount%2Fdeletion";
  expect((await get(reader, "/account/deletion")).headers.location).toBe(to);
  expect(await post(reader, "/account/deletion", { address: reader.address, replies: "unsigned" })).toMatchObject({
    to,
  });
  expect((await get(reader, "/account")).status).toBe(200);
});

test("whoever works at the desk is told what to do first, and stays", async () => {
  const reader = await signIn(site.storage, { role: "editor" });
  const page = await get(reader, "/account/deletion");
  expect(page.document.querySelector("form[action='/account/deletion']")).toBeNull();
  expect((await post(reader, "/account/deletion", { address: reader.address, replies: "withdrawn" })).status).toBe(422);
  expect((await get(reader, "/account")).status).toBe(200);
});

test("everybody may read what is kept how long", async () => {
  const page = await get(null, "/privacy");
  expect(page.status).toBe(200);
  expect(words(page, ".kept td").join(" ")).toContain("90 days; wiped at once when you turn it off.");
});

test("the newsletter has a box of its own when one signs up, unticked, whose tick is kept once the code was right", async () => {
  const ledgerOf = async (address: string) =>
    site.storage.engine.reader
      .selectFrom("consent_act")
      .innerJoin("reader", "reader.key", "reader_key")
      .select(["purpose", "act", "place", "wording"])
      .where("address", "=", address)
      .execute();
  for (const [address, ticked] of [
    ["ticks@letters.example", true],
    ["ticks-not@letters.example", false],
  ] as const) {
    const browser = visitor(site);
    await browser.post("/sign-in", { address, to: "/" });
    const box = (await browser.get("/sign-in/code")).document.querySelector('input[name="newsletter"]');
    expect([box?.getAttribute("type"), box?.hasAttribute("checked")]).toEqual(["checkbox", false]);
    const form = ticked ? { newsletter: "yes" } : {};
    const wrong = await browser.post("/sign-in/code", { code: "0000-0000", ...form });
    expect(wrong.document.querySelector('input[name="newsletter"]')?.hasAttribute("checked")).toBe(ticked);
    expect(await ledgerOf(address)).toEqual([]);
    await browser.post("/sign-in/code", { code: (await browser.letter(address)).code, ...form });
    expect((await browser.get("/account")).status).toBe(200);
    expect(await ledgerOf(address)).toMatchObject(
      ticked ? [{ purpose: "newsletter", act: "given", place: "/sign-in" }] : [],
    );
  }
});

test("the newsletter's box stands beside the link of a letter, too", async () => {
  const browser = visitor(site);
  await browser.post("/sign-in", { address: "link-ticks@letters.example", to: "/" });
  const page = await browser.get((await browser.letter("link-ticks@letters.example")).link);
  const token = page.document.querySelector('input[name="token"]')?.getAttribute("value") ?? "";
  expect(page.document.querySelector('input[name="newsletter"]')?.hasAttribute("checked")).toBe(false);
  await browser.post("/sign-in/link", { token, newsletter: "yes" });
  expect((await browser.get("/account/consents")).document.querySelectorAll("tbody tr")).toHaveLength(1);
});
