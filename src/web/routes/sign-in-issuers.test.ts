import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { client, openIssuer } from "../../../test/made-up/issuer.ts";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { site } from "../../../test/made-up/site.ts";
import { visitor } from "../../../test/made-up/visitor.ts";
import { openIssuers } from "../../gateways/index.ts";

let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
let club: Awaited<ReturnType<typeof openIssuer>>;
let guild: Awaited<ReturnType<typeof openIssuer>>;
beforeAll(async () => {
  club = await openIssuer([`${site.url}/sign-in/with/club/return`], { sub: "x" });
  guild = await openIssuer([`${site.url}/sign-in/with/guild/return`], { sub: "x" });
  const gone = "http://127.0.0.1:9";
  const others = [
    { id: "club", name: "The Club", issuer: club.url, ...client },
    { id: "guild", name: "The Guild", issuer: guild.url, ...client },
    { id: "gone", name: "The Gone", issuer: gone, ...client },
  ];
  const issuers = openIssuers({ google: null, apple: null, facebook: null, x: null, others });
  pages = await openMadeUpPages(undefined, { issuers });
});
let n = 0;
let sub: string;
beforeEach(() => {
  sub = `somebody ${n++}`;
});
afterAll(async () => {
  await pages.close();
  await Promise.all([club.close(), guild.close()]);
});

type Visitor = ReturnType<typeof visitor>;
const onward = (page: Awaited<ReturnType<Visitor["post"]>>) =>
  page.document.querySelector("main a.button")?.getAttribute("href") ?? "";

/** To an issuer, there as somebody, and back up to our own address for it. */
async function away(browser: Visitor, somebody: object, { to = "/archive", there = club, by = "club" } = {}) {
  there.state.somebody = { sub, ...somebody };
  const led = await browser.post(`/sign-in/with/${by}`, { to });
  const back = await there.visit(onward(led));
  return back.pathname + back.search;
}
const who = async (browser: Visitor) => (await browser.get("/account/address")).said(".own-address");
const readerAt = (address: string) =>
  pages.storage.engine.reader.selectFrom("reader").select(["id"]).where("address", "=", address).execute();

test("issuers that are set up are offered, and lead away by a page, not by a redirect after a form", async () => {
  const browser = visitor(pages);
  const form = await browser.get("/sign-in?to=%2Farchive");
  expect(form.said('form[action="/sign-in/with/club"]')).toContain("Sign in with The Club");
  const led = await browser.post("/sign-in/with/club", { to: "/archive" });
  expect(led.status).toBe(200);
  expect(led.document.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content")).toBe(
    `0; url=${onward(led)}`,
  );
  expect(new URL(onward(led)).origin).toBe(club.url);
  expect((await browser.post("/sign-in/with/nobody", {})).status).toBe(404);
  expect((await browser.get("/sign-in/with/nobody/return")).status).toBe(404);
});

test("a verified address makes a reader at once, and the account lets the same one in again", async () => {
  const browser = visitor(pages);
  const address = "Member@letters.example";
  const entered = await browser.get(await away(browser, { email: address, email_verified: true }));
  expect([entered.status, entered.to]).toEqual([303, "/archive"]);
  expect(await who(browser)).toContain(address);
  const later = visitor(pages);
  await later.get(await away(later, { email: "changed@letters.example", email_verified: true }));
  expect(await who(later)).toContain(address);
});

test("a verified address opens the reader who has it", async () => {
  const { address, id } = await signIn(pages.storage);
  const browser = visitor(pages);
  await browser.get(await away(browser, { email: address.toUpperCase(), email_verified: true }));
  expect(await who(browser)).toContain(address);
  expect(await pages.context.identity.known.at({ issuer: club.url, subject: sub })).toBe(id);
});

describe("an address that the issuer has not verified", () => {
  test.each([{ email_verified: false }, {}, { email_verified: "false" }])("opens nobody: %j", async (said) => {
    const { address } = await signIn(pages.storage);
    const browser = visitor(pages);
    const asked = await browser.get(await away(browser, { email: address, ...said }));
    expect(asked.to).toMatch(/^\/sign-in\/address\?token=/);
    expect(browser.jar.has("__Host-session")).toBe(false);
    expect(await pages.context.identity.known.at({ issuer: club.url, subject: sub })).toBeNull();
  });

  test("is asked for, verified by letter, and only then there is a reader, whom the account lets in", async () => {
    const browser = visitor(pages);
    const asked = await browser.get(await away(browser, { email: "offered@letters.example" }));
    const form = await browser.get(asked.to ?? "");
    expect(form.document.querySelector('input[name="address"]')?.getAttribute("value")).toBe("offered@letters.example");
    const token = form.document.querySelector('input[name="token"]')?.getAttribute("value") ?? "";
    const refused = await browser.post("/sign-in/address", { token, address: "nonsense" });
    expect([refused.status, refused.said("#address-error")]).toEqual([422, expect.stringContaining("one @")]);
    expect((await visitor(pages).post("/sign-in/address", { token, address: "thief@letters.example" })).status).toBe(
      422,
    );
    const sent = await browser.post("/sign-in/address", { token, address: "chosen@letters.example" });
    expect(sent.to).toBe("/sign-in/code");
    expect(await readerAt("chosen@letters.example")).toEqual([]);
    const { code } = await browser.letter("chosen@letters.example");
    expect((await browser.post("/sign-in/code", { code })).to).toBe("/archive");
    const later = visitor(pages);
    await later.get(await away(later, {}));
    expect(await who(later)).toContain("chosen@letters.example");
  });

  test("of a reader who was there is signed in to by letter, and the account is not linked to it", async () => {
    const { address } = await signIn(pages.storage);
    const browser = visitor(pages);
    const asked = await browser.get(await away(browser, {}));
    const token = new URL(asked.to ?? "", site.url).searchParams.get("token") ?? "";
    await browser.post("/sign-in/address", { token, address });
    const { code } = await browser.letter(address);
    await browser.post("/sign-in/code", { code });
    expect(await who(browser)).toContain(address);
    expect(await pages.context.identity.known.at({ issuer: club.url, subject: sub })).toBeNull();
  });
});

describe("an answer", () => {
  const member = () => ({ email: `${sub.replace(" ", ".")}@letters.example`, email_verified: true });

  test("is taken once", async () => {
    const browser = visitor(pages);
    const back = await away(browser, member());
    expect((await browser.get(back)).status).toBe(303);
    expect((await browser.get(back)).status).toBe(422);
  });

  test("is taken in the browser that asked for it, and in no other", async () => {
    const [victim, attacker] = [visitor(pages), visitor(pages)];
    const back = await away(attacker, member());
    for (const browser of [victim, visitor(pages)]) {
      await browser.post("/sign-in", { address: "victim@letters.example", to: "/" });
      expect((await browser.get(back)).status).toBe(422);
      expect(browser.jar.has("__Host-session")).toBe(false);
    }
    expect((await attacker.get(back)).status).toBe(303);
  });

  test("of one issuer is not taken for another's", async () => {
    const browser = visitor(pages);
    const back = await away(browser, member());
    expect((await browser.get(back.replace("/club/", "/guild/"))).status).toBe(422);
    expect(browser.jar.has("__Host-session")).toBe(false);
  });

  test("of two issuers with the same name for somebody opens two readers", async () => {
    const [one, two] = [visitor(pages), visitor(pages)];
    await one.get(await away(one, { email: "club-one@letters.example", email_verified: true }));
    const there = { there: guild, by: "guild" };
    await two.get(await away(two, { email: "guild-one@letters.example", email_verified: true }, there));
    expect(await who(one)).toContain("club-one@letters.example");
    expect(await who(two)).toContain("guild-one@letters.example");
  });

  test("without state, with an error, or with nothing is refused with a page", async () => {
    const browser = visitor(pages);
    await away(browser, member());
    for (const query of ["", "?code=x", "?state=x&code=y", "?error=access_denied", `?state=${"x".repeat(5000)}`]) {
      const answer = await browser.get(`/sign-in/with/club/return${query}`);
      expect([answer.status, answer.said("h1")], query).toEqual([422, "The Club did not let you in"]);
    }
  });

  test("that an issuer sends with a form goes on as a page of ours, with nothing but what belongs to it", async () => {
    const browser = visitor(pages);
    const back = new URL(await away(browser, member()), site.url);
    const sent = { ...Object.fromEntries(back.searchParams), user: '{"name":"x"}', to: "https://evil.example" };
    const posted = await visitor(pages).post(back.pathname, sent, { origin: "https://appleid.apple.com" });
    expect(posted.status).toBe(303);
    expect(posted.to).not.toContain("user=");
    expect(posted.answer.cookies).toEqual([]);
    expect((await browser.get(posted.to ?? "")).to).toBe("/archive");
  });

  test("never leads off the site", async () => {
    const browser = visitor(pages);
    const back = await away(browser, member(), { to: "https://evil.example" });
    expect((await browser.get(back)).to).toBe("/");
  });

  test("that does not come is said so, and a letter is offered instead", async () => {
    const answer = await visitor(pages).post("/sign-in/with/gone", { to: "/" });
    expect([answer.status, answer.said(".lead")]).toEqual([502, expect.stringContaining("cannot be reached")]);
  });
});

describe("linking an account", () => {
  const linked = async (browser: Visitor) => {
    club.state.somebody = { sub };
    const led = await browser.post("/account/passkeys/issuers/club");
    const back = await club.visit(onward(led));
    return browser.get(back.pathname + back.search);
  };

  test("is for who is signed in, and is undone by them", async () => {
    const browser = visitor(pages);
    expect((await browser.post("/account/passkeys/issuers/club")).to).toContain("/sign-in?to=");
    await browser.signIn("linker@letters.example");
    expect((await linked(browser)).to).toBe("/account/passkeys?done=linked");
    expect((await browser.get("/account/passkeys")).body).toContain("Unlink The Club");
    const later = visitor(pages);
    await later.get(await away(later, {}));
    expect(await who(later)).toContain("linker@letters.example");
    expect((await browser.post("/account/passkeys/issuers/club/removal")).to).toContain("done=unlinked");
    expect((await browser.get("/account/passkeys")).body).toContain("Link The Club");
  });

  test("of another reader is refused", async () => {
    const [one, two] = [visitor(pages), visitor(pages)];
    await one.signIn("first@letters.example");
    await linked(one);
    await two.signIn("second@letters.example");
    const refused = await linked(two);
    expect([refused.status, refused.said(".lead")]).toEqual([422, expect.stringContaining("another reader")]);
  });

  test("links nothing when somebody else is signed in by the time it comes back", async () => {
    const browser = visitor(pages);
    await browser.signIn("before@letters.example");
    club.state.somebody = { sub };
    const back = await club.visit(onward(await browser.post("/account/passkeys/issuers/club")));
    await browser.signIn("after@letters.example");
    expect((await browser.get(back.pathname + back.search)).status).toBe(422);
    expect(await pages.context.identity.known.at({ issuer: club.url, subject: sub })).toBeNull();
  });
});
