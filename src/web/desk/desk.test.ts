import { generateSync } from "otplib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { staffAtDesk } from "../../../test/made-up/staff.ts";
import type { StaffRole } from "../../readers/index.ts";
import { deskSections, sectionOf } from "./desk-sections.ts";

const routes: { method: string; url: string }[] = [];
let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let clock = new Date();
beforeAll(async () => {
  site = await openMadeUpPages(undefined, {
    now: () => clock,
    onRoute: (method, url) => void routes.push({ method, url }),
  });
});
afterAll(() => site.close());

const staff = (given: Parameters<typeof staffAtDesk>[2] = {}) =>
  staffAtDesk(site.context, site.storage, { now: clock, ...given });
type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
const ask = (method: string, url: string, headers: Record<string, string> = {}) =>
  site.app.inject({
    method: method as Method,
    url,
    headers: { origin: "https://review.example", ...headers },
    ...(method === "POST" && { payload: "a=b" }),
  });
const deskRoutes = () => routes.filter(({ url }) => url === "/desk" || url.startsWith("/desk/"));
const filled = (url: string) => url.replace(/:\w+/g, "0190a000-0000-7000-8000-000000000001");
/** What says nothing of the route. */
const bare = ({ statusCode, body, headers }: Awaited<ReturnType<typeof ask>>) => ({
  statusCode,
  body,
  headers: { ...headers, date: "" },
});

describe("the desk", () => {
  test("has routes, or the next tests prove nothing", () => {
    expect(deskRoutes().length).toBeGreaterThan(4);
    expect(deskSections.length).toBeGreaterThan(0);
  });

  test("is not there for whoever is not on the staff: every route, method and spelling answers as an address that is none", async () => {
    const reader = await signIn(site.storage);
    const gone = await staff();
    await site.context.staff.dismiss(gone.address, clock);
    const type = { "content-type": "application/x-www-form-urlencoded" };
    const strangers = [type, { ...type, cookie: "__Host-session=made-up-token-made-up" }];
    const outsiders = [...strangers, { ...type, cookie: reader.cookie }, { ...type, cookie: gone.cookie }];
    for (const method of ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
      for (const headers of ["GET", "POST"].includes(method) ? outsiders : strangers) {
        const nowhere = bare(await ask(method, "/nowhere/at/all", headers));
        expect([404, 405]).toContain(nowhere.statusCode);
        for (const { url } of deskRoutes()) {
          const leadsIn = url === "/desk" && strangers.includes(headers) && ["GET", "HEAD"].includes(method);
          if (leadsIn) continue;
          const there = bare(await ask(method, filled(url), headers));
          // Where pieces have the like ("/desk/replies"), as a piece that is none.
          const noPiece = bare(await ask(method, filled(url).replace("/desk", "/nowhere"), headers));
          expect([nowhere, noPiece], `${method} ${url}`).toContainEqual(there);
        }
      }
  });

  test("says nothing more to forms of other sites, broken bodies and slashes", async () => {
    for (const { url } of deskRoutes().filter(({ method }) => method === "POST")) {
      const nowhere = bare(await ask("POST", "/nowhere/at/all/here"));
      expect(bare(await ask("POST", filled(url), { origin: "https://evil.example" }))).toEqual(nowhere);
      expect(bare(await ask("POST", filled(url), { "content-type": "application/json" }))).toEqual(nowhere);
      expect(bare(await ask("POST", filled(url), { "content-type": "text/x-none" }))).toEqual(nowhere);
      expect((await ask("GET", `${filled(url)}/`)).statusCode).toBe(301);
      expect((await ask("GET", "/nowhere/at/all/")).statusCode).toBe(301);
    }
  });

  test("leads whoever types its address to the sign-in page, and back", async () => {
    for (const method of ["GET", "HEAD"]) {
      const answer = await ask(method, "/desk");
      expect([answer.statusCode, answer.headers.location]).toEqual([303, "/sign-in?to=%2Fdesk"]);
    }
  });

  test("opens to staff only with their second factor, on every route", async () => {
    const { cookie } = await staff({ shown: false });
    for (const { method, url } of deskRoutes().filter(({ url }) => url !== "/desk/second-factor")) {
      const answer = await ask(method, filled(url), { cookie, "content-type": "application/x-www-form-urlencoded" });
      expect(answer.statusCode, `${method} ${url}`).toBe(303);
      expect(answer.headers.location).toMatch(/^\/desk\/second-factor\?to=%2Fdesk/);
      expect(answer.body).toBe("");
    }
    expect((await ask("GET", "/desk/second-factor", { cookie })).body).toContain("one-time-code");
  });

  test.each(["editor", "moderator"] as const)("keeps an %s out of sections of other roles", async (role: StaffRole) => {
    const { cookie } = await staff({ role });
    const closed = deskRoutes().filter(({ url }) => sectionOf(url)?.roles.includes(role) === false);
    expect(closed.length).toBeGreaterThan(0);
    for (const { method, url } of closed) {
      const answer = await ask(method, filled(url), { cookie, "content-type": "application/x-www-form-urlencoded" });
      expect(answer.statusCode, `${method} ${url}`).toBe(403);
    }
    const front = (await ask("GET", "/desk", { cookie })).body;
    for (const { path, roles } of deskSections) expect(front.includes(`"${path}"`)).toBe(roles.includes(role));
  });

  test("has pages that nobody keeps or finds, without any script", async () => {
    const { cookie } = await staff();
    for (const { url } of deskRoutes().filter(({ method, url }) => method === "GET" && !url.includes(":"))) {
      const answer = await ask("GET", url, { cookie });
      expect(answer.statusCode, url).toBe(200);
      expect(answer.headers["cache-control"]).toBe("private, no-store");
      expect(answer.headers["x-robots-tag"]).toBe("noindex");
      expect(answer.headers["content-security-policy"]).toMatch(/^default-src 'none'/);
      expect(answer.body).toContain('content="noindex');
      expect(answer.body).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style="/);
    }
  });

  test("closes twelve hours after the second factor, when the role goes, and when the second factor is made anew", async () => {
    const { cookie, address } = await staff({ role: "editor" });
    const status = async () => (await ask("GET", "/desk", { cookie })).statusCode;
    expect(await status()).toBe(200);
    const began = clock;
    clock = new Date(began.getTime() + 12 * 3_600_000 - 1000);
    expect(await status()).toBe(200);
    clock = new Date(began.getTime() + 12 * 3_600_000);
    expect(await status()).toBe(303);
    // A clock that was set back opens nothing.
    clock = new Date(began.getTime() - 120_000);
    expect(await status()).toBe(303);
    clock = began;
    expect(await status()).toBe(200);
    await site.context.staff.renew({ address, addressKey: address }, clock);
    expect(await status()).toBe(303);
    await site.context.staff.dismiss(address, clock);
    expect(await status()).toBe(404);
  });
});

describe("the second factor", () => {
  const show = async (person: Awaited<ReturnType<typeof staff>>, code: string, to = "/desk/log") =>
    site.app.inject({
      method: "POST",
      url: "/desk/second-factor",
      headers: person.form,
      payload: new URLSearchParams({ code, to }).toString(),
    });
  /** The desk, by the session that a shown code brought. */
  const deskAfter = async (shown: Awaited<ReturnType<typeof show>>) =>
    (await ask("GET", "/desk", { cookie: String(shown.headers["set-cookie"]).split(";")[0] ?? "" })).statusCode;
  const codeOf = ({ told }: Awaited<ReturnType<typeof staff>>, seconds = 0) =>
    generateSync({ secret: told.secret, epoch: Math.floor(clock.getTime() / 1000) + seconds });

  test("opens the desk with a code of the app, once, and leads on to where one was going", async () => {
    const person = await staff({ shown: false });
    const right = await show(person, codeOf(person));
    expect([right.statusCode, right.headers.location]).toEqual([303, "/desk/log"]);
    expect(await deskAfter(right)).toBe(200);
    const elsewhere = await site.context.sessions.begin(person.id, "Another browser", clock);
    const again = await show(
      { ...person, form: { ...person.form, cookie: `__Host-session=${elsewhere}` } },
      codeOf(person),
    );
    expect(again.statusCode).toBe(422);
    expect(again.body).toContain("was used before");
  });

  test("gives the session another token, and the one from before opens nothing any more", async () => {
    const person = await staff({ shown: false });
    const right = await show(person, codeOf(person));
    expect(await deskAfter(right)).toBe(200);
    expect(await site.context.sessions.of(person.token, clock)).toBeNull();
    expect(await site.context.sessions.list(person.id, clock)).toHaveLength(1);
  });

  test("leads nowhere but here", async () => {
    const person = await staff({ shown: false });
    const right = await show(person, codeOf(person), "//evil.example/desk");
    expect([right.statusCode, right.headers.location]).toEqual([303, "/desk"]);
  });

  test("is a recovery code too, each once", async () => {
    const person = await staff({ shown: false });
    const [code = ""] = person.told.recoveryCodes;
    expect((await show(person, code.toUpperCase().replaceAll("-", " "))).statusCode).toBe(303);
    const token = await site.context.sessions.begin(person.id, "Another browser", clock);
    const form = { ...person.form, cookie: `__Host-session=${token}` };
    expect((await show({ ...person, form }, code)).statusCode).toBe(422);
    expect((await site.context.staff.find(person.id))?.recoveryCodesLeft).toBe(9);
  });

  test("takes no code of another person, and none that is empty or huge", async () => {
    const person = await staff({ shown: false });
    const other = await staff({ shown: false });
    for (const code of [codeOf(other), "", "x".repeat(100_000), other.told.recoveryCodes[0] ?? ""])
      expect((await show(person, code)).statusCode).toBe(422);
    expect((await ask("GET", "/desk", { cookie: person.cookie })).statusCode).toBe(303);
  });

  test("pauses after five wrong codes, longer each time, even for the right one", async () => {
    const person = await staff({ shown: false });
    const began = clock;
    const wrong = "aaaa";
    for (let n = 0; n < 5; n++) expect((await show(person, wrong)).statusCode).toBe(422);
    const paused = await show(person, codeOf(person));
    expect(paused.statusCode).toBe(429);
    expect(paused.headers["retry-after"]).toBe("60");
    clock = new Date(began.getTime() + 60_000);
    expect((await show(person, wrong)).statusCode).toBe(422);
    expect((await show(person, wrong)).headers["retry-after"]).toBe("120");
    clock = new Date(clock.getTime() + 120_000);
    expect((await show(person, codeOf(person))).statusCode).toBe(303);
    clock = began;
  });

  test("brings a role back after a change of address, and nothing else does", async () => {
    const person = await staff();
    await site.storage.engine.writer
      .updateTable("reader")
      .set({ address: "unn@moved.example", address_key: "unn@moved.example" })
      .where("id", "=", person.id)
      .execute();
    expect((await ask("GET", "/desk", { cookie: person.cookie })).statusCode).toBe(303);
    expect((await ask("GET", "/desk/second-factor", { cookie: person.cookie })).body).toContain("has changed");
    expect(await deskAfter(await show(person, codeOf(person)))).toBe(200);
  });

  test("is asked for and refused in the log, without any reader's address", async () => {
    const owner = await staff({ name: "Ylva Log" });
    const person = await staff({ shown: false, name: "Zoe Ny" });
    await show(person, "aaaa");
    await show(person, codeOf(person));
    const log = (await ask("GET", "/desk/log", { cookie: owner.cookie })).body;
    expect(log).toContain("showed a wrong code");
    expect(log).toContain("showed the second factor");
    expect(log).toContain("Operator, at the command line");
    expect(log).toContain("Zoe Ny");
    expect(log).not.toContain("@");
  });
});
