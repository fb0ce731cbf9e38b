import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { visitor } from "../../../test/made-up/visitor.ts";

let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
let clock = new Date("2031-05-06T07:00:00.000Z");
beforeAll(async () => {
  pages = await openMadeUpPages(undefined, { now: () => clock });
});
afterAll(() => pages.close());
const readers = (address: string) =>
  pages.storage.engine.reader.selectFrom("reader").selectAll().where("address", "=", address).execute();

describe("signing in by a letter", () => {
  test("leads back to the same paragraph, with a session and a verified reader", async () => {
    const browser = visitor(pages);
    const form = await browser.get("/sign-in?to=%2Fthe-toll-of-the-strait%23p4");
    expect(form.document.querySelector('input[name="to"]')?.getAttribute("value")).toBe("/the-toll-of-the-strait#p4");
    const asked = await browser.post("/sign-in", { address: "Ida@Letters.example", to: "/the-toll-of-the-strait#p4" });
    expect([asked.status, asked.to]).toEqual([303, "/sign-in/code"]);
    expect((await browser.get("/sign-in/code")).said(".lead")).toContain("Ida@letters.example");
    expect(await readers("Ida@letters.example")).toEqual([]);
    const { code, subject, kind } = await browser.letter("Ida@letters.example");
    expect([kind, subject]).toEqual(["sign-in", `${code} is your code for The Invented Review`]);
    const entered = await browser.post("/sign-in/code", { code: code.toLowerCase().replace("-", " ") });
    expect([entered.status, entered.to]).toEqual([303, "/the-toll-of-the-strait#p4"]);
    const cookie = entered.answer.cookies.find(({ name }) => name === "__Host-session");
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
    expect(await readers("Ida@letters.example")).toMatchObject([{ verified_at: clock.toISOString() }]);
    expect((await browser.get("/account")).status).toBe(200);
  });

  test("works by the link, which a program that looks through mail does not use up", async () => {
    const [browser, scanner] = [visitor(pages), visitor(pages)];
    await browser.post("/sign-in", { address: "link@letters.example", to: "/archive" });
    const { link } = await browser.letter("link@letters.example");
    for (let n = 0; n < 3; n++) {
      const seen = await scanner.get(link);
      expect([seen.status, seen.document.querySelector("main form")]).toEqual([200, null]);
      expect(seen.said("h1")).toBe("Not in this browser");
      expect(scanner.jar.size).toBe(0);
    }
    expect((await scanner.get(link, { "sec-purpose": "prefetch" })).said("h1")).toBe("Not in this browser");
    const page = await browser.get(link);
    expect(browser.jar.has("__Host-session")).toBe(false);
    expect(page.said(".lead")).toContain("link@letters.example");
    const token = page.document.querySelector('input[name="token"]')?.getAttribute("value") ?? "";
    expect((await scanner.post("/sign-in/link", { token })).status).toBe(422);
    const entered = await browser.post("/sign-in/link", { token });
    expect([entered.status, entered.to]).toEqual([303, "/archive"]);
    expect(browser.jar.has("__Host-session")).toBe(true);
    const again = await visitor(pages).post("/sign-in/link", { token });
    expect([again.status, again.said(".lead")]).toEqual([
      422,
      "This link has been used, or has ended. Please ask for a new one.",
    ]);
  });

  test("says how many tries are left, keeps what was typed, and ends with the fifth", async () => {
    const browser = visitor(pages);
    await browser.post("/sign-in", { address: "tries@letters.example", to: "/" });
    const { code } = await browser.letter("tries@letters.example");
    const wrong = code.startsWith("A") ? "BBBB-BBBB" : "AAAA-AAAA";
    const first = await browser.post("/sign-in/code", { code: wrong });
    expect(first.status).toBe(422);
    const field = first.document.querySelector('input[name="code"]');
    expect(field?.getAttribute("value")).toBe(wrong);
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(first.said(".field-error")).toContain("4 tries left");
    for (let n = 0; n < 4; n++) await browser.post("/sign-in/code", { code: wrong });
    const late = await browser.post("/sign-in/code", { code });
    expect([late.status, browser.jar.has("__Host-session")]).toEqual([422, false]);
    expect(late.said('[role="alert"]')).toContain("No code is waited for");
  });

  test("a code is of no use in another browser, nor after ten minutes, nor a second time", async () => {
    const [browser, thief] = [visitor(pages), visitor(pages)];
    await browser.post("/sign-in", { address: "thief@letters.example", to: "/" });
    await thief.post("/sign-in", { address: "own@letters.example", to: "/" });
    const { code } = await browser.letter("thief@letters.example");
    expect((await thief.post("/sign-in/code", { code })).status).toBe(422);
    expect((await visitor(pages).post("/sign-in/code", { code })).status).toBe(422);
    const before = clock;
    clock = new Date(before.getTime() + 600_000);
    expect((await browser.post("/sign-in/code", { code })).status).toBe(422);
    clock = before;
    expect((await browser.post("/sign-in/code", { code })).status).toBe(422);
    expect((await browser.signIn("thief@letters.example")).status).toBe(303);
    const used = (await browser.letter("thief@letters.example")).code;
    expect((await browser.post("/sign-in/code", { code: used })).status).toBe(422);
  });

  test("ends the session that the browser had", async () => {
    const browser = visitor(pages);
    await browser.signIn("again@letters.example");
    const before = browser.jar.get("__Host-session") ?? "";
    await browser.signIn("again@letters.example");
    expect(browser.jar.get("__Host-session")).not.toBe(before);
    const stale = visitor(pages);
    stale.jar.set("__Host-session", before);
    expect((await stale.get("/account")).to).toContain("/sign-in?to=");
  });

  test("a session that somebody else has put into the browser is not taken over", async () => {
    const browser = visitor(pages);
    browser.jar.set("__Host-session", "f".repeat(43));
    await browser.signIn("fixed@letters.example");
    expect(browser.jar.get("__Host-session")).not.toBe("f".repeat(43));
  });
});

describe("a session whose token is due to change", () => {
  const before = clock;
  afterEach(() => (clock = before));

  test("gives way to the one that signing in begins", async () => {
    const browser = visitor(pages);
    await browser.signIn("daily@letters.example");
    const hours = (n: number) => (clock = new Date(before.getTime() + n * 3_600_000));
    hours(23.99);
    await browser.post("/sign-in", { address: "daily@letters.example", to: "/" });
    hours(24.01);
    const { code } = await browser.letter("daily@letters.example");
    expect((await browser.post("/sign-in/code", { code })).status).toBe(303);
    expect((await browser.get("/account")).status).toBe(200);
  });

  test("is gone from the browser after signing out", async () => {
    const browser = visitor(pages);
    await browser.signIn("leaver@letters.example");
    clock = new Date(before.getTime() + 25 * 3_600_000);
    await browser.post("/sign-out");
    expect(browser.jar.has("__Host-session")).toBe(false);
  });
});

describe("the form", () => {
  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/a\r\nset-cookie: x=1",
  ])("never leads to %s", async (to) => {
    const browser = visitor(pages);
    const page = await browser.get(`/sign-in?to=${encodeURIComponent(to)}`);
    expect(page.document.querySelector('input[name="to"]')?.getAttribute("value")).toBe("/");
    await browser.post("/sign-in", { address: "open@letters.example", to });
    const { code } = await browser.letter("open@letters.example");
    expect((await browser.post("/sign-in/code", { code })).to).toBe("/");
  });

  test.each([
    ["", "Please type your e-mail address."],
    ["nobody", "one @"],
    ["ida@exаmple.org", "several alphabets"],
    ["a@b.example\r\nBcc: all@letters.example", "with one @"],
    [`${"a".repeat(900)}@b.example`, "that long"],
    [`${"a".repeat(100_000)}@b.example`, "that long"],
  ])("refuses an address with a word of advice beside the field", async (address, advice) => {
    const refused = await visitor(pages).post("/sign-in", { address, to: "/archive" });
    expect(refused.status).toBe(422);
    const field = refused.document.querySelector('input[name="address"]');
    expect(refused.said(`#${field?.getAttribute("aria-describedby")}`)).toContain(advice);
    expect(refused.document.querySelector('input[name="to"]')?.getAttribute("value")).toBe("/archive");
  });

  test("of another site is refused", async () => {
    const headers = { origin: "https://evil.example" };
    for (const path of ["/sign-in", "/sign-in/code", "/sign-in/link", "/sign-out", "/account/name", "/account/address"])
      expect((await visitor(pages).post(path, { address: "a@b.example" }, headers)).status, path).toBe(403);
  });

  test("of a megabyte is refused", async () => {
    const answer = await visitor(pages).post("/sign-in", { address: "a".repeat(1_000_000) });
    expect(answer.status).toBe(413);
  });

  test("is answered for a while only, by network and address, in the same words for everybody", async () => {
    const known = await signIn(pages.storage);
    const said: string[] = [];
    for (const address of [known.address, "unknown-flooded@letters.example"]) {
      const browser = visitor(pages);
      for (let n = 0; n < 5; n++) expect((await browser.post("/sign-in", { address, to: "/" })).status).toBe(303);
      const refused = await browser.post("/sign-in", { address, to: "/" });
      expect(refused.status).toBe(429);
      said.push(refused.said('[role="alert"]') ?? "");
    }
    expect(said[0]).toMatch(/wait 15 minutes/);
    expect(said[1]).toBe(said[0]);
  });
});

describe("whether an address has an account", () => {
  const bare = (body: string, address: string) => body.replaceAll(address, "ADDRESS");

  test("shows in no answer, page, cookie or letter", async () => {
    const known = await signIn(pages.storage);
    const outcomes = [];
    for (const address of [known.address, "stranger@post.example"]) {
      const browser = visitor(pages);
      const asked = await browser.post("/sign-in", { address, to: "/" });
      const { date: _date, ...headers } = asked.answer.headers;
      const page = await browser.get("/sign-in/code");
      const wrong = await browser.post("/sign-in/code", { code: "AAAA-AAAA" });
      const { text, html, subject, code, link } = await browser.letter(address);
      const letter = [text, html, subject].map((part) => part.replaceAll(code, "CODE").replaceAll(link, "LINK"));
      outcomes.push({
        asked: [asked.status, asked.to, asked.body],
        headers: Object.keys(headers).sort(),
        cookies: asked.answer.cookies.map(({ name }) => name),
        page: bare(page.body, address),
        wrong: [wrong.status, bare(wrong.body, address)],
        letter: letter.map((part) => bare(part, address)),
      });
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  test("shows in no time: medians of known and unknown addresses, asked in turn, lie within the noise", async () => {
    const known = await Promise.all(Array.from({ length: 40 }, () => signIn(pages.storage)));
    const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
    const time = async (kind: "known" | "unknown", address: string, n: number) => {
      const browser = visitor(pages, `198.51.${kind === "known" ? 100 : 101}.${n}`);
      const began = performance.now();
      await browser.post("/sign-in", { address, to: "/" });
      times[kind].push(performance.now() - began);
    };
    for (const [n, { address }] of known.entries()) {
      const order = n % 2 === 0 ? (["known", "unknown"] as const) : (["unknown", "known"] as const);
      for (const kind of order) await time(kind, kind === "known" ? address : `timed${n}@post.example`, n);
    }
    const at = (list: number[], part: number) => list.toSorted((a, b) => a - b)[Math.floor(list.length * part)] ?? 0;
    const spread = Math.max(...Object.values(times).map((list) => at(list, 0.75) - at(list, 0.25)));
    // Five standard errors of the difference. An account that were looked up and hashed for, or a letter that were left out, would take whole milliseconds.
    expect(Math.abs(at(times.known, 0.5) - at(times.unknown, 0.5))).toBeLessThan(Math.max(3, spread));
  });
});

describe("signing out", () => {
  test("ends the session, not just the cookie", async () => {
    const browser = visitor(pages);
    await browser.signIn("out@letters.example");
    const token = browser.jar.get("__Host-session") ?? "";
    expect((await browser.get("/sign-out")).document.querySelector("main form")).not.toBeNull();
    const out = await browser.post("/sign-out", { to: "/archive" });
    expect([out.status, out.to, browser.jar.has("__Host-session")]).toEqual([303, "/archive", false]);
    browser.jar.set("__Host-session", token);
    expect((await browser.get("/account")).to).toContain("/sign-in?to=");
    expect((await browser.post("/sign-out")).status).toBe(303);
  });
});
