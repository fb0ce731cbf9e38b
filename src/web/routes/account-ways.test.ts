import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { site } from "../../../test/made-up/site.ts";
import { visitor } from "../../../test/made-up/visitor.ts";

let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
let clock = new Date("2031-05-06T07:00:00.000Z");
beforeAll(async () => {
  pages = await openMadeUpPages(undefined, { now: () => clock });
});
afterAll(() => pages.close());
const minutes = (n: number) => (clock = new Date(clock.getTime() + n * 60_000));

let made = 0;
async function reader(address = `runa${made++}@letters.example`) {
  const browser = visitor(pages);
  await browser.signIn(address);
  const [row] = await pages.storage.engine.reader
    .selectFrom("reader")
    .selectAll()
    .where("address", "=", address)
    .execute();
  return { ...browser, address, id: row?.id ?? "" };
}

test("pages of the account lead whoever is not signed in to sign in, and back", async () => {
  for (const path of ["/account/sessions", "/account/passkeys", "/account/address"]) {
    const answer = await visitor(pages).get(path);
    expect([answer.status, answer.to]).toEqual([303, `/sign-in?to=${encodeURIComponent(path)}`]);
  }
});

describe("sessions", () => {
  test("are listed with the one that asks, and ended one by one or all but it", async () => {
    const one = await reader();
    const [two, three] = [visitor(pages), visitor(pages)];
    await two.signIn(one.address);
    await three.signIn(one.address);
    const page = await one.get("/account/sessions");
    expect(page.document.querySelectorAll(".account-rows li")).toHaveLength(3);
    expect(page.document.querySelectorAll('form[action="/sign-out"]')).toHaveLength(1);
    expect(page.body).toContain("Firefox on Linux");
    const end = page.document.querySelector('form[action^="/account/sessions/"]')?.getAttribute("action") ?? "";
    expect((await one.post(end)).to).toBe("/account/sessions?done=ended");
    expect((await one.get("/account/sessions")).document.querySelectorAll(".account-rows li")).toHaveLength(2);
    expect((await one.post("/account/sessions/end")).to).toBe("/account/sessions?done=all-ended");
    expect((await one.get("/account")).status).toBe(200);
    for (const other of [two, three]) expect((await other.get("/account")).status).toBe(303);
  });

  test("of others cannot be ended", async () => {
    const [one, other] = [await reader(), await reader()];
    const [session] = await pages.context.sessions.list(other.id, clock);
    expect((await one.post(`/account/sessions/${session?.id}/end`)).status).toBe(303);
    expect((await other.get("/account")).status).toBe(200);
  });

  test("are ended, and ways in changed, only by whoever has signed in a moment ago", async () => {
    const one = await reader();
    minutes(16);
    for (const [path, back] of [
      ["/account/sessions/end", "/account/sessions"],
      ["/account/sessions/x/end", "/account/sessions"],
      ["/account/address", "/account/address"],
      ["/account/passkeys", "/account/passkeys"],
      ["/account/passkeys/options", "/account/passkeys"],
      ["/account/passkeys/x/removal", "/account/passkeys"],
    ] as const) {
      const answer = await one.post(path, { address: "new@letters.example" });
      expect([answer.status, answer.to], path).toEqual([303, `/sign-in?to=${encodeURIComponent(back)}`]);
    }
    const again = await one.get("/sign-in?to=%2Faccount%2Fsessions");
    expect(again.said("h1")).toBe("Show that it is you");
    expect(again.document.querySelector('input[name="address"]')?.getAttribute("value")).toBe(one.address);
    const back = await one.signIn(one.address, "/account/sessions");
    expect(back.to).toBe("/account/sessions");
    expect((await one.post("/account/sessions/end")).to).toBe("/account/sessions?done=all-ended");
  });
});

describe("name and address", () => {
  test("the name is saved as written, and refused when it is too long, with nothing lost", async () => {
    const one = await reader();
    expect((await one.post("/account/name", { name: " Runa  <b>Falk</b>\u202e " })).to).toBe(
      "/account/address?done=named",
    );
    const page = await one.get("/account/address");
    expect(page.document.querySelector('input[name="name"]')?.getAttribute("value")).toBe("Runa <b>Falk</b>");
    const refused = await one.post("/account/name", { name: "x".repeat(81) });
    expect(refused.status).toBe(422);
    expect(refused.document.querySelector('input[name="name"]')?.getAttribute("value")).toBe("x".repeat(81));
  });

  test("the address changes when the new one has confirmed it; the old one is told, other browsers are signed out", async () => {
    const one = await reader();
    const other = visitor(pages);
    await other.signIn(one.address);
    const asked = await one.post("/account/address", { address: "next@letters.example" });
    expect([asked.status, asked.to]).toEqual([303, "/sign-in/code"]);
    expect((await one.get("/account/address")).body).toContain(one.address);
    const { code, kind } = await one.letter("next@letters.example");
    expect(kind).toBe("address");
    const moved = await one.post("/sign-in/code", { code });
    expect(moved.to).toBe("/account/address?done=moved");
    expect((await one.get("/account/address?done=moved")).said(".own-address")).toContain("next@letters.example");
    expect(await one.letter(one.address)).toMatchObject({ subject: `Your address at ${site.name} has changed` });
    expect((await other.get("/account")).status).toBe(303);
    const back = visitor(pages);
    await back.signIn("next@letters.example");
    expect((await back.get("/account/address")).said(".own-address")).toContain("next@letters.example");
  });

  test("another reader's address is asked for in the same words, and never taken", async () => {
    const [one, other] = [await reader(), await reader()];
    const asked = await one.post("/account/address", { address: other.address });
    const free = await one.post("/account/address", { address: "free@letters.example" });
    expect([asked.status, asked.to, asked.body]).toEqual([free.status, free.to, free.body]);
    const again = await one.post("/account/address", { address: other.address });
    expect(again.status).toBe(303);
    const { code } = await one.letter(other.address);
    const taken = await one.post("/sign-in/code", { code });
    expect([taken.status, taken.said(".lead")]).toEqual([422, expect.stringContaining("belongs to another reader")]);
    expect((await one.get("/account/address")).said(".own-address")).toContain(one.address);
  });

  test("an address that cannot be one, or is there already, is refused beside its field", async () => {
    const one = await reader();
    for (const address of ["", "x", one.address.toUpperCase()]) {
      const refused = await one.post("/account/address", { address });
      expect([refused.status, refused.said("#address-error") !== null]).toEqual([422, true]);
    }
  });
});

describe("passkeys", () => {
  test("that were never made are refused, whatever is sent", async () => {
    const one = await reader();
    const options = await one.post("/account/passkeys/options");
    const sent = JSON.parse(options.body) as { rp: { id: string }; challenge: string; user: { name: string } };
    expect(sent).toMatchObject({ rp: { id: "review.example" }, user: { name: one.address } });
    const clientData = (challenge: string) =>
      Buffer.from(JSON.stringify({ type: "webauthn.create", challenge, origin: site.url })).toString("base64url");
    const responses = [
      "",
      "{}",
      "null",
      '"text"',
      JSON.stringify({ id: "x", response: { clientDataJSON: "!!" } }),
      JSON.stringify({ id: "x", response: { clientDataJSON: clientData("made up") } }),
      JSON.stringify({
        id: "x",
        rawId: "x",
        type: "public-key",
        response: { clientDataJSON: clientData(sent.challenge) },
      }),
    ];
    for (const response of responses) {
      const refused = await one.post("/account/passkeys", { name: "Telephone", response });
      expect([refused.status, refused.document.querySelector('[role="alert"]') !== null]).toEqual([422, true]);
    }
    for (const response of responses)
      expect((await visitor(pages).post("/sign-in/passkey", { response })).status).toBe(422);
    expect(await pages.context.identity.passkeys.list(one.id)).toEqual([]);
  });

  test("a challenge is answered once, and only in its own browser", async () => {
    const browser = visitor(pages);
    const options = await browser.post("/sign-in/passkey/options");
    expect(options.answer.headers["cache-control"]).toBe("no-store");
    const { challenge, ...rest } = JSON.parse(options.body) as { challenge: string; allowCredentials?: unknown[] };
    expect(rest).toMatchObject({ rpId: "review.example", userVerification: "preferred" });
    // Nobody says who they are first: the options tell of no account.
    expect(rest.allowCredentials ?? []).toEqual([]);
    const rows = await pages.storage.engine.reader.selectFrom("ceremony").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(challenge);
  });

  test("are renamed and removed by their owner", async () => {
    const [one, other] = [await reader(), await reader()];
    const key = { credential: "c", publicKey: "pk", counter: 0, transports: [] };
    await pages.context.identity.passkeys.add(one.id, 'Telephone <"&>', key, clock);
    const [kept] = await pages.context.identity.passkeys.list(one.id);
    const page = await one.get("/account/passkeys");
    expect(page.said(".account-rows b")).toBe('Telephone <"&>');
    expect((await other.post(`/account/passkeys/${kept?.id}/removal`)).status).toBe(303);
    expect((await one.post(`/account/passkeys/${kept?.id}/name`, { name: "Key ring" })).to).toContain("done=renamed");
    expect((await one.get("/account/passkeys")).said(".account-rows b")).toBe("Key ring");
    expect((await one.post(`/account/passkeys/${kept?.id}/name`, { name: "" })).status).toBe(422);
    expect((await one.post(`/account/passkeys/${kept?.id}/removal`)).to).toContain("done=removed");
    expect(await pages.context.identity.passkeys.list(one.id)).toEqual([]);
  });
});

test.each(["http://192.0.2.1:4180", "https://[2001:db8::1]", "http://review.example"])(
  "passkeys are not offered at %s, and the account says why",
  async (url) => {
    const here = await openMadeUpPages(undefined, { site: { ...site, url } });
    const { signIn } = await import("../../../test/made-up/signed-in.ts");
    const one = await signIn(here.storage, { url });
    const account = await here.app.inject({ url: "/account/passkeys", headers: { cookie: one.cookie } });
    expect(account.body).toContain("PUBLIC_URL");
    expect(account.body).not.toContain("data-passkey");
    expect((await here.page("/sign-in")).body).not.toContain("data-passkey");
    const asked = await here.app.inject({ method: "POST", url: "/sign-in/passkey/options", headers: { origin: url } });
    expect(asked.statusCode).toBe(404);
    await here.close();
  },
);
