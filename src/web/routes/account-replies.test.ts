import { parseHTML } from "linkedom";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let runa: Awaited<ReturnType<typeof signIn>>;
beforeAll(async () => {
  site = await openMadeUpPages();
  runa = await signIn(site.storage, { name: "Runa Falk" });
});
afterAll(() => site.close());

const page = async (path: string, by = runa) => {
  const answer = await site.app.inject({ url: path, headers: { cookie: by.cookie } });
  return { ...answer, document: parseHTML(answer.body).document };
};
const send = (path: string, fields: Record<string, string>, by = runa) =>
  site.app.inject({ url: path, method: "POST", headers: by.form, payload: new URLSearchParams(fields).toString() });
function upload(bytes: Buffer, type = "image/png") {
  const boundary = "xyzzy";
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="picture"; filename="../../x.svg"\r\ncontent-type: ${type}\r\n\r\n`;
  return site.app.inject({
    url: "/account/replies/picture",
    method: "POST",
    headers: { ...runa.form, "content-type": `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  });
}
const portrait = async () =>
  (await page("/account/replies")).document.querySelector(".signature img")?.getAttribute("src");

test("the page is for whoever is signed in, and shows their replies and what became of them", async () => {
  expect((await site.app.inject("/account/replies")).headers.location).toBe("/sign-in?to=%2Faccount%2Freplies");
  await send("/ropes-sails-script-b/replies", { text: "My own words." });
  const { document, headers } = await page("/account/replies");
  expect(headers["cache-control"]).toBe("private, no-store");
  const own = document.querySelector(".own-reply");
  expect(own?.textContent).toContain("My own words.");
  expect(own?.querySelector(".own-reply-state")?.textContent).toBe("waits for a moderator");
  const other = await signIn(site.storage);
  expect((await page("/account/replies", other)).body).not.toContain("My own words.");
});

test("a name is changed, and back one goes to where one wrote, on this site only", async () => {
  expect(
    (await send("/account/replies/name", { name: "Runa F.", to: "/ropes-sails-script-b/replies" })).headers.location,
  ).toBe("/ropes-sails-script-b/replies");
  expect((await send("/account/replies/name", { name: "Runa", to: "//evil.example" })).headers.location).toBe(
    "/account/replies?saved",
  );
  for (const name of ["", " \u202e ", "…", "x".repeat(81)])
    expect((await send("/account/replies/name", { name })).statusCode, name).toBe(422);
  expect((await page("/ropes-sails-script-b/replies")).document.querySelector(".replying-as")?.textContent).toContain(
    "Runa",
  );
  expect((await page("/account/replies?to=https://evil.example")).body).not.toContain("evil.example");
});

test("an upload becomes a picture that we serve as what it is, until it is removed", async () => {
  const picture = await sharp({ create: { width: 300, height: 200, channels: 3, background: "#336699" } })
    .png()
    .toBuffer();
  expect((await upload(picture)).headers.location).toBe("/account/replies");
  const src = (await portrait()) ?? "";
  expect(src).toMatch(/^\/pictures\/[\w-]{43}$/);
  const served = await site.app.inject(src);
  expect([served.statusCode, served.headers["content-type"], served.headers["x-content-type-options"]]).toEqual([
    200,
    "image/webp",
    "nosniff",
  ]);
  expect((await sharp(served.rawPayload).metadata()).width).toBe(192);
  await send("/account/replies/picture/removal", {});
  expect(await portrait()).toBeUndefined();
  expect((await site.app.inject(src)).statusCode).toBe(404);
});

test("what is no picture, or too large a one, is refused in words", async () => {
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
  for (const [bytes, said] of [
    [svg, "not a picture"],
    [Buffer.from("GIF89a<html>"), "not a picture"],
    [Buffer.alloc(0), "Choose a file"],
    [Buffer.alloc(6 * 1024 * 1024 + 1, 0xff), "too large"],
  ] as const) {
    const { statusCode, body } = await upload(bytes);
    expect(statusCode).toBe(422);
    expect(body).toContain(said);
  }
  expect((await send("/account/replies/picture", {})).statusCode).toBeGreaterThanOrEqual(400);
  for (const path of ["/pictures/x", "/pictures/..%2f..%2fsecret", `/pictures/${"a".repeat(43)}`])
    expect((await site.app.inject(path)).statusCode, path).toBe(404);
});
