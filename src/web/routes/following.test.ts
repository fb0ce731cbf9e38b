import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary } from "../../../test/made-up/pieces.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeAll(async () => void (site = await openMadeUpPages()));
afterAll(() => site.close());

type Reader = Awaited<ReturnType<typeof signIn>>;
const get = async (reader: Reader | null, url: string) => {
  const answer = await site.app.inject({ url, headers: reader ? { cookie: reader.cookie } : {} });
  return { ...answer, status: answer.statusCode, document: parseHTML(answer.body).document };
};
const post = async (reader: Reader | null, url: string, form: Record<string, string> = {}) => {
  const payload = new URLSearchParams(form).toString();
  const headers = reader?.form ?? {
    origin: "https://review.example",
    "content-type": "application/x-www-form-urlencoded",
  };
  const answer = await site.app.inject({ method: "POST", url, payload, headers });
  return { status: answer.statusCode, to: answer.headers.location, body: answer.body };
};
const pieceId = (n: number) => site.saved[n]?.id ?? "";

test("whoever is not signed in is led to sign in, and back to what they wanted to do", async () => {
  for (const [url, to] of [
    ["/following/actor/denmark", "/following/actor/denmark"],
    ["/following/dyad/sweden/denmark", "/following/dyad/denmark/sweden"],
    [`/reading-list/${pieceId(0)}`, `/reading-list/${pieceId(0)}`],
  ] as const) {
    expect(await post(null, url)).toMatchObject({ status: 303, to: `/sign-in?to=${encodeURIComponent(to)}` });
  }
  for (const url of ["/following", "/for-you", "/reading-list", "/reading-history", "/following/actor/denmark"])
    expect(await get(null, url)).toMatchObject({
      status: 303,
      headers: { location: `/sign-in?to=${encodeURIComponent(url)}` },
    });
});

test("a form from another site changes nothing", async () => {
  const reader = await signIn(site.storage);
  const headers = { ...reader.form, origin: "https://elsewhere.example" };
  const answer = await site.app.inject({ method: "POST", url: "/following/actor/denmark", headers });
  expect(answer.statusCode).toBe(403);
  expect((await get(reader, "/following")).body).not.toContain("Denmark");
});

test("a reader follows an actor, sees so, and stops, with nothing but forms", async () => {
  const reader = await signIn(site.storage);
  const before = await get(reader, "/following/actor/denmark");
  expect(before.document.querySelector(".lead")?.textContent).toBe("You do not follow Denmark.");
  expect(before.headers["cache-control"]).toBe("private, no-store");
  expect(await post(reader, "/following/actor/denmark")).toMatchObject({ status: 303, to: "/following/actor/denmark" });
  const after = await get(reader, "/following/actor/denmark");
  expect(after.document.querySelector(".lead")?.textContent).toBe("You follow Denmark.");
  const form = after.document.querySelector(".one-button");
  expect([form?.getAttribute("action"), form?.getAttribute("method")]).toEqual([
    "/following/actor/denmark/end",
    "post",
  ]);
  expect((await get(reader, "/following")).document.querySelector(".account-rows a")?.getAttribute("href")).toBe(
    "/actors/denmark",
  );
  expect(await post(reader, "/following/actor/denmark/end", { to: "/following" })).toMatchObject({ to: "/following" });
  expect((await get(reader, "/following")).document.querySelector(".account-rows")).toBeNull();
});

test("one comes back to the page that the form stood on, and to no other site", async () => {
  const reader = await signIn(site.storage);
  for (const [to, back] of [
    ["/actors/denmark?page=1", "/actors/denmark?page=1"],
    ["//evil.example", "/following/actor/denmark"],
    ["https://evil.example", "/following/actor/denmark"],
    ["/\\evil.example", "/following/actor/denmark"],
    ["javascript:alert(1)", "/following/actor/denmark"],
    ["/a\r\nset-cookie: x=1", "/following/actor/denmark"],
  ] as const)
    expect(await post(reader, "/following/actor/denmark", { to })).toMatchObject({ status: 303, to: back });
});

test("what there is not cannot be followed or saved, whatever it is called", async () => {
  const reader = await signIn(site.storage);
  const hostile = encodeURIComponent("'; drop table follow; -- <script>alert(1)</script>");
  for (const path of [
    "/following/actor/nobody",
    `/following/actor/${hostile}`,
    `/following/${hostile}/denmark`,
    "/following/dyad/denmark/denmark",
    "/following/dyad/denmark",
    "/following/actor/denmark/sweden",
    `/reading-list/${hostile}`,
  ]) {
    expect((await post(reader, path)).status).toBe(404);
    expect((await get(reader, path)).status).toBe(404);
  }
  expect((await get(reader, "/following")).status).toBe(200);
});

test("for you names the reasons, two at most, and the rest by number", async () => {
  const reader = await signIn(site.storage);
  const empty = await get(reader, "/for-you");
  expect(empty.document.querySelector(".empty")?.textContent).toContain("You follow nothing yet.");
  for (const what of ["actor/denmark", "dyad/sweden/denmark", "topic/tolls", "contributor/ida-testesen"])
    expect(await post(reader, `/following/${what}`)).toMatchObject({ status: 303 });
  const { document, body } = await get(reader, "/for-you");
  const [first] = [...document.querySelectorAll(".entry")];
  expect(first?.querySelector(".entry-title")?.textContent).toBe("The toll of the strait");
  expect(first?.querySelector(".reasons")?.textContent).toBe(
    "Because you follow Denmark–Sweden and Ida Testesen, and 2 more.",
  );
  expect(first?.querySelector(".reasons a")?.getAttribute("href")).toBe("/relations/denmark/sweden");
  expect(body).not.toContain(canary);
});

test("a reader's feed opens by its secret address alone, shows what everybody may read, and can be moved", async () => {
  const reader = await signIn(site.storage, { accessUntil: "2999-01-01T00:00:00.000Z" });
  await post(reader, "/following/actor/denmark");
  const addressOf = async () =>
    (await get(reader, "/for-you")).document.querySelector(".own-address")?.getAttribute("href") ?? "";
  const address = await addressOf();
  expect(await addressOf()).toBe(address);
  const path = new URL(address).pathname;
  const feed = await get(null, path);
  expect(feed.headers["content-type"]).toContain("application/atom+xml");
  expect(feed.headers["cache-control"]).toContain("private");
  expect(feed.body).toContain("Because you follow Denmark.");
  expect(feed.body).toContain("The toll of the strait");
  expect(feed.body).not.toContain(canary);
  expect(feed.body).not.toContain(reader.address);
  const [id, seal = ""] = path.split("/").slice(2);
  for (const wrong of [`${id}/${"A".repeat(43)}.atom`, `x/${seal}`, `${id}/.atom`])
    expect((await get(null, `/for-you/${wrong}`)).status).toBe(404);
  const row = await site.storage.engine.reader
    .selectFrom("private_feed")
    .selectAll()
    .where("id", "=", id ?? "")
    .execute();
  expect(JSON.stringify(row)).not.toContain(seal.replace(".atom", ""));
  expect(await post(reader, "/for-you/feed")).toMatchObject({ status: 303 });
  expect(await addressOf()).not.toBe(address);
  expect((await get(null, path)).status).toBe(404);
});

test("a piece is saved, marked as read, marked as unread and taken off the list", async () => {
  const reader = await signIn(site.storage);
  const id = pieceId(1);
  expect(await post(reader, `/reading-list/${id}`)).toMatchObject({ status: 303, to: `/reading-list/${id}` });
  expect((await get(reader, `/reading-list/${id}`)).document.querySelector(".lead")?.textContent).toBe(
    "This piece is on your reading list.",
  );
  const parts = async () =>
    [...(await get(reader, "/reading-list")).document.querySelectorAll(".account-body h2")].map(
      (one) => one.textContent,
    );
  expect(await parts()).toEqual(["To read"]);
  expect(await post(reader, `/reading-list/${id}/read`)).toMatchObject({ to: "/reading-list" });
  expect(await parts()).toEqual(["Read"]);
  await post(reader, `/reading-list/${id}/unread`);
  expect(await parts()).toEqual(["To read"]);
  await post(reader, `/reading-list/${id}/end`);
  expect(await parts()).toEqual([]);
});

test("nothing is kept of what is read until the reader says so, and nothing of it after they have said stop", async () => {
  const reader = await signIn(site.storage);
  const read = (headers = {}) =>
    site.app.inject({ method: "POST", url: `/reading-history/${pieceId(0)}`, headers: { ...reader.form, ...headers } });
  const titles = async () =>
    [...(await get(reader, "/reading-history")).document.querySelectorAll(".entry-title")].map(
      (one) => one.textContent,
    );
  await read();
  expect(await titles()).toEqual([]);
  expect(await post(reader, "/reading-history")).toMatchObject({ status: 303, to: "/reading-history" });
  expect((await get(reader, "/the-toll-of-the-strait")).status).toBe(200);
  expect(await titles()).toEqual([]);
  expect((await read({ "sec-fetch-dest": "empty" })).statusCode).toBe(204);
  expect(await titles()).toHaveLength(1);
  expect((await read()).headers.location).toBe("/reading-history");
  await post(reader, `/reading-history/${pieceId(0)}/end`);
  expect(await titles()).toEqual([]);
  await read();
  await post(reader, "/reading-history/end");
  await post(reader, "/reading-history");
  expect(await titles()).toEqual([]);
  const { consents } = site.context.rights;
  const { key } = await site.storage.engine.reader
    .selectFrom("reader")
    .select("key")
    .where("id", "=", reader.id)
    .executeTakeFirstOrThrow();
  expect((await consents.of(key)).map(({ purpose, act }) => [purpose, act])).toEqual([
    ["history", "given"],
    ["history", "withdrawn"],
    ["history", "given"],
  ]);
});

test("one reader sees and changes nothing of another's", async () => {
  const [one, other] = [await signIn(site.storage), await signIn(site.storage)];
  await post(one, "/following/actor/sweden");
  await post(one, `/reading-list/${pieceId(0)}`);
  await post(other, "/following/actor/sweden/end");
  await post(other, `/reading-list/${pieceId(0)}/end`);
  expect((await get(other, "/following")).document.querySelector(".account-rows")).toBeNull();
  expect((await get(one, "/following")).body).toContain("/actors/sweden");
  expect((await get(one, "/reading-list")).document.querySelectorAll(".entry")).toHaveLength(1);
});

test("the page of a piece shows each reader their own marks, and everybody else what they could do", async () => {
  const [one, other] = [await signIn(site.storage), await signIn(site.storage)];
  const slug = "the-toll-of-the-strait";
  const id = (await site.storage.pieces.stampAt(slug))?.id ?? "";
  const marks = async (reader: Reader | null) =>
    [...(await get(reader, `/${slug}`)).document.querySelectorAll("#marks form")].map((form) =>
      form.getAttribute("action"),
    );
  expect(await marks(null)).toEqual([`/reading-list/${id}`, `/following/piece/${id}`]);
  expect(await post(one, `/reading-list/${id}`, { to: `/${slug}#marks` })).toMatchObject({ to: `/${slug}#marks` });
  await post(one, `/following/piece/${id}`);
  await post(one, "/reading-history");
  expect(await marks(one)).toEqual([`/reading-list/${id}/end`, `/following/piece/${id}/end`, `/reading-history/${id}`]);
  expect(await marks(other)).toEqual([`/reading-list/${id}`, `/following/piece/${id}`]);
  expect((await get(one, `/${slug}`)).body).toContain("/assets/read-mark-");
  expect((await get(other, `/${slug}`)).body).not.toContain("read-mark");
});
