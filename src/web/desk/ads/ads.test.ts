import sharp from "sharp";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../../test/made-up/pages.ts";
import { site as madeUpSite } from "../../../../test/made-up/site.ts";
import { staffAtDesk } from "../../../../test/made-up/staff.ts";
import { dayIn } from "../../../ads/index.ts";
import { adFilling } from "../../ad-filling.tsx";
import { visitor, type Reader } from "../../../readers/index.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let cookie: string;
const clock = new Date();
const dayOf = dayIn(madeUpSite.timeZone);
const day = (n: number) => dayOf(new Date(clock.getTime() + n * 86_400_000));
beforeAll(async () => {
  site = await openMadeUpPages(undefined, { now: () => clock });
  ({ cookie } = await staffAtDesk(site.context, site.storage, { role: "editor", now: clock }));
});
afterAll(() => site.close());

const fields = {
  buyer: "Exempel & Daughters",
  headline: "Ropes for every sail",
  text: "Made by hand.",
  alt: "",
  link: "https://ropes.example/spring?a=1&b=2",
  from: day(-14),
  to: day(16),
  mostViews: "",
  weight: "1",
  onPages: "yes",
  inMail: "yes",
};
type Sent = Partial<Record<keyof typeof fields | "removeImage", string | undefined>>;

async function send(differences: Sent = {}, file: Buffer | null = null, path = "/desk/ads") {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...fields, ...differences }))
    if (value !== undefined) form.append(name, value);
  form.append("image", new Blob(file ? [new Uint8Array(file)] : []), file ? "a.svg" : "");
  const request = new Request("https://review.example/", { method: "POST", body: form });
  return site.app.inject({
    method: "POST",
    url: path,
    headers: {
      cookie,
      origin: "https://review.example",
      "content-type": request.headers.get("content-type") ?? "",
    },
    payload: Buffer.from(await request.arrayBuffer()),
  });
}

/** Sells one and gives its id. */
async function sold(differences: Sent = {}, file: Buffer | null = null) {
  const answer = await send(differences, file);
  expect([answer.statusCode, answer.body]).toEqual([303, ""]);
  return /^\/desk\/ads\/([\w-]+)\?saved$/.exec(answer.headers.location ?? "")?.[1] ?? "";
}
const end = (id: string) =>
  site.app.inject({
    method: "POST",
    url: `/desk/ads/${id}/end`,
    headers: { cookie, origin: "https://review.example" },
  });
const get = (url: string, headers: Record<string, string> = {}) => site.app.inject({ url, headers });
const problemsIn = (body: string) =>
  [...parseHTML(body).document.querySelectorAll(".field-error")].map(({ id }) => id.replace("-error", ""));
const picture = () =>
  sharp({ create: { width: 900, height: 300, channels: 3, background: "#346" } })
    .png()
    .toBuffer();
const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
const looked = { method: "GET", headers: { "user-agent": firefox } };
const context = () => ({ ads: site.context.ads, now: () => clock });

describe("selling an advertisement", () => {
  test("keeps it, shows it in its list and in its form, and can be changed and ended", async () => {
    const id = await sold();
    const list = (await get("/desk/ads", { cookie })).body;
    expect(list).toContain("Exempel &amp; Daughters");
    expect(list).toContain("Running");
    const { document } = parseHTML((await get(`/desk/ads/${id}?saved`, { cookie })).body);
    for (const [name, value] of Object.entries({ ...fields, text: undefined }))
      if (value !== undefined && name !== "onPages" && name !== "inMail")
        expect(document.querySelector(`[name="${name}"]`)?.getAttribute("value") ?? "").toBe(value);
    expect(document.querySelector("[name=onPages]")?.hasAttribute("checked")).toBe(true);
    expect(document.querySelector("[role=status]")).not.toBeNull();

    const changed = await send({ headline: "Other ropes", inMail: undefined }, null, `/desk/ads/${id}`);
    expect(changed.statusCode).toBe(303);
    expect(await site.context.ads.find(id)).toMatchObject({ headline: "Other ropes", places: ["page"] });
    expect((await end(id)).statusCode).toBe(303);
    expect(adFilling(context(), visitor, looked)).toBe("");
    expect((await get(`/desk/ads/${id}`, { cookie })).body).toContain("Ended on ");
  });

  test.each<[string, Sent, string[]]>([
    ["a link that runs a script", { link: "javascript:alert(1)" }, ["link"]],
    ["a link with a name and a word", { link: "https://a:b@ropes.example" }, ["link"]],
    ["dates the wrong way round", { from: day(16), to: day(-14) }, ["to"]],
    ["no dates", { from: "soon", to: "" }, ["to"]],
    ["a date that is none", { from: "2031-02-30" }, ["from"]],
    ["nowhere to stand", { onPages: undefined, inMail: undefined }, ["places"]],
    ["no words", { headline: " ", buyer: "" }, ["buyer", "headline"]],
    ["numbers that are none", { mostViews: "-1", weight: "1e9" }, ["mostViews", "weight"]],
    ["words without end", { text: "x".repeat(60_000) }, ["text"]],
  ])("refuses %s, says so beside the field, and loses nothing", async (_, differences, problems) => {
    const answer = await send(differences);
    expect(answer.statusCode).toBe(422);
    expect(problemsIn(answer.body).sort()).toEqual([...problems].sort());
    const { document } = parseHTML(answer.body);
    for (const name of problems.filter((name) => name !== "places")) {
      const field = document.querySelector(`[name="${name}"]`);
      expect(field?.getAttribute("aria-invalid")).toBe("true");
      expect(field?.getAttribute("aria-describedby")).toContain(`${name}-error`);
    }
    expect(document.querySelector("[name=alt]")?.getAttribute("value") ?? "").toBe("");
    if (!("buyer" in differences))
      expect(document.querySelector("[name=buyer]")?.getAttribute("value")).toBe(fields.buyer);
    expect(document.querySelector("[name=onPages]")?.hasAttribute("checked")).toBe(!("onPages" in differences));
  });

  test.each<[string, () => Buffer | Promise<Buffer>]>([
    [
      "an SVG with a script",
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    ],
    ["50 MB", () => Buffer.alloc(50 * 1024 * 1024, 1)],
    ["half a picture", async () => (await picture()).subarray(0, 200)],
  ])("refuses %s as an image", async (_, file) => {
    const answer = await send({ alt: "A rope" }, await file());
    expect(answer.statusCode).toBe(422);
    expect(problemsIn(answer.body)).toEqual(["image"]);
    expect(parseHTML(answer.body).document.querySelector("[name=headline]")?.getAttribute("value")).toBe(
      fields.headline,
    );
  });

  test("refuses an image that says nothing to those who do not see it", async () => {
    const answer = await send({}, await picture());
    expect(answer.statusCode).toBe(422);
    expect(problemsIn(answer.body)).toEqual(["image", "alt"]);
  });

  test("refuses a form that breaks off, and one of a hundred fields", async () => {
    const headers = { cookie, origin: "https://review.example", "content-type": "multipart/form-data; boundary=x" };
    const post = (payload: string) => site.app.inject({ method: "POST", url: "/desk/ads", headers, payload });
    const field = (name: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n1\r\n`;
    expect((await post(field("buyer"))).statusCode).toBe(400);
    expect((await post(`${field("__proto__")}--x--\r\n`)).statusCode).toBe(400);
    const many = Array.from({ length: 100 }, (_, n) => field(`f${n}`)).join("");
    expect((await post(`${many}--x--\r\n`)).statusCode).toBe(400);
  });
});

describe("an advertisement on a page", () => {
  test("is labelled, leads out by way of us, and takes its room before its image has come", async () => {
    const id = await sold({ alt: 'A "rope" <b>' }, await picture());
    const { document } = parseHTML(adFilling(context(), visitor, looked));
    const region = document.querySelector("aside");
    expect(region?.getAttribute("aria-label")).toBe("Advertisement · Exempel & Daughters");
    expect(region?.querySelector(".ad-label")?.textContent).toBe("Advertisement · Exempel & Daughters");
    const image = region?.querySelector("img");
    expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["672", "224"]);
    expect(image?.getAttribute("alt")).toBe('A "rope" <b>');
    const served = await get(image?.getAttribute("src") ?? "");
    expect([served.statusCode, served.headers["content-type"]]).toEqual([200, "image/webp"]);
    expect(served.headers["cache-control"]).toContain("immutable");
    expect((await sharp(served.rawPayload).metadata()).width).toBe(900);
    const link = region?.querySelector("a");
    expect(link?.getAttribute("rel")).toContain("sponsored");
    expect(link?.getAttribute("href")).toBe(`/ads/${id}/visit`);
    const visit = await get(link?.getAttribute("href") ?? "");
    expect([visit.statusCode, visit.headers.location]).toEqual([303, fields.link]);
    await end(id);
  });

  test("runs nothing of what was written into it, at the desk or on a page", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onload='`;
    const id = await sold({ buyer: evil.slice(0, 80), headline: evil, text: evil, alt: evil }, await picture());
    const pages = [
      (await get("/desk/ads", { cookie })).body,
      (await get(`/desk/ads/${id}`, { cookie })).body,
      adFilling(context(), visitor, looked),
      (
        await send({
          buyer: evil.slice(0, 80),
          headline: evil,
          text: evil,
          alt: evil,
          link: evil,
          from: evil.slice(0, 10),
        })
      ).body,
    ];
    for (const body of pages) {
      const { document } = parseHTML(body);
      expect(body).toContain("alert(1)");
      expect(document.querySelectorAll("script:not([src]), [onerror], [onload], img[src=x]")).toHaveLength(0);
    }
    await end(id);
  });

  test("leads only where it was sold to lead", async () => {
    const id = await sold();
    for (const query of ["?to=https://evil.example", "?link=//evil.example", "?url=javascript:alert(1)"])
      expect((await get(`/ads/${id}/visit${query}`)).headers.location).toBe(fields.link);
    for (const path of [
      "/ads/https:%2F%2Fevil.example/visit",
      "/ads/0/visit",
      "/ads/images/secret",
      "/ads/images/..%2f..%2fsecret",
    ])
      expect((await get(path)).statusCode, path).toBe(404);
    await end(id);
  });

  test("is nowhere for subscribers, neither as markup nor as a count", async () => {
    const id = await sold();
    const subscribers: Reader[] = [
      { kind: "subscriber", id: null },
      { kind: "subscriber", id: "x" },
    ];
    for (const reader of subscribers) expect(adFilling(context(), reader, looked)).toBe("");
    await site.context.ads.refresh(clock);
    expect(await site.context.ads.find(id)).toMatchObject({ views: 0 });
    await end(id);
  });

  test("is counted when people look and follow, not when programs do, and the buyer gets the days", async () => {
    const id = await sold();
    const asks = [
      looked,
      looked,
      { method: "HEAD", headers: { "user-agent": firefox } },
      { method: "GET", headers: { "user-agent": firefox, "sec-purpose": "prefetch;prerender" } },
      { method: "GET", headers: { "user-agent": "examplebot/1.0" } },
      { method: "GET", headers: {} },
    ];
    for (const asked of asks) expect(adFilling(context(), visitor, asked)).toContain("Ropes for every sail");
    await get(`/ads/${id}/visit`, { "user-agent": firefox });
    await get(`/ads/${id}/visit`, { "user-agent": "examplebot/1.0" });
    await site.app.inject({ method: "HEAD", url: `/ads/${id}/visit`, headers: { "user-agent": firefox } });
    await site.context.ads.refresh(clock);
    const csv = await get(`/desk/ads/${id}/counts.csv`, { cookie });
    expect(csv.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(csv.headers["content-disposition"]).toContain("attachment");
    expect(csv.body).toBe(`day,views,visits\r\n${day(0)},2,1\r\n`);
    await end(id);
  });

  test("sets no cookie, and keeps nothing about anybody", async () => {
    const id = await sold({ alt: "A rope" }, await picture());
    const { image } = (await site.context.ads.find(id)) ?? {};
    for (const path of [`/ads/${id}/visit`, `/ads/images/${image?.name}`]) {
      const answer = await get(path, { "user-agent": firefox });
      expect(answer.statusCode).toBeLessThan(400);
      expect(answer.headers["set-cookie"]).toBeUndefined();
    }
    await end(id);
  });

  test("is written down in the desk's log, by whom and which", async () => {
    const id = await sold();
    await end(id);
    const { items } = await site.context.staff.deeds({ limit: 2, offset: 0 });
    expect(items.map(({ what, on, by }) => [what, on, by])).toEqual([
      ["POST /desk/ads/:id/end", id, "Unn Vakt"],
      ["POST /desk/ads", id, "Unn Vakt"],
    ]);
  });
});
