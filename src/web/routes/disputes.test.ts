import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, documentOf, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { staffAtDesk } from "../../../test/made-up/staff.ts";

const origin = "https://review.example";
const open = {
  ...openArticle,
  document: documentOf({ title: "Ropes", body: ["Sweden supported Denmark with ships."] }),
};
let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let piece: { id: string; slug: string };
let walled: { id: string; slug: string };
let claim: string;
beforeAll(async () => {
  site = await openMadeUpPages([open, walledRoundtable]);
  const [first, second] = site.saved;
  if (!first || !second) throw new Error("the library lost its pieces");
  piece = first;
  walled = second;
  claim = (await site.storage.readings.ofPiece(piece.id)).claims[0]?.id ?? "";
});
afterAll(() => site.close());

let networks = 0;
/** Sends a form from a page of the site, from a network of its own unless one is given. */
const send = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}, ip?: string) =>
  site.app.inject({
    method: "POST",
    url,
    remoteAddress: ip ?? `10.0.${Math.floor(++networks / 250)}.${networks % 250}`,
    headers: { origin, "content-type": "application/x-www-form-urlencoded", ...headers },
    payload: new URLSearchParams(fields).toString(),
  });
const form = (differences: Record<string, string> = {}) => ({
  claim,
  text: "The ships were hired, not lent.",
  name: "Otto Muster",
  email: `otto${++networks}@muster.example`,
  ...differences,
});
const letters = async () => (await site.context.post.list({ limit: 50, offset: 0 })).items;
const lastLetter = async () => {
  const [last] = await letters();
  return { ...last, text: (await site.context.post.find(last?.id ?? ""))?.text ?? "" };
};
const linkIn = (text: string) => new URL(/https:\/\/\S+(?:confirmation|spoken)\/\S+/.exec(text)?.[0] ?? "").pathname;
const marks = async () =>
  [...(await site.page(`/${piece.slug}/claims`)).document.querySelectorAll(".ruling")].map((one) => one.textContent);
const outcomeOf = async (state: string) =>
  (await site.context.disputes.ofPiece(piece.id)).find((one) => one.state === state)?.id ?? "";

describe("disputing a claim", () => {
  test("begins at the claim, which the form shows with its words", async () => {
    const { document } = await site.page(`/${piece.slug}/claims`);
    const link = document.querySelector(".dispute-link")?.getAttribute("href") ?? "";
    expect(link).toBe(`/${piece.slug}/disputes?claim=${claim}`);
    const page = await site.page(link);
    expect(page.document.querySelector("blockquote")?.textContent).toBe("Sweden supported Denmark with ships.");
    expect(page.document.querySelector("textarea[name=passage]")).toBeNull();
    expect(page.headers["cache-control"]).toContain("no-store");
    const dyad = await site.page("/relations/denmark/sweden");
    expect(dyad.document.querySelector(".dispute-link")?.getAttribute("href")).toContain("/disputes?claim=");
  });

  test("waits for the address to be confirmed by a form: looking at the link changes nothing", async () => {
    const answer = await send(`/${piece.slug}/disputes`, form({ email: "otto@muster.example" }));
    expect([answer.statusCode, answer.headers.location]).toEqual([303, "/disputes/sent"]);
    expect((await site.page("/disputes/sent")).status).toBe(200);
    const { to, text } = await lastLetter();
    expect(to).toBe("otto@muster.example");
    // A stranger writes nothing to others through us.
    expect(text).not.toContain("Otto");
    expect(text).not.toContain("hired");
    const link = linkIn(text);
    for (let looks = 0; looks < 2; looks++) expect((await site.page(link)).status).toBe(200);
    expect(await marks()).toEqual([]);
    const confirmed = await send(link, {});
    expect(confirmed.headers.location).toMatch(/^\/disputes\/[0-9a-f-]{36}$/);
    expect(await marks()).toEqual(["Disputed"]);
    expect((await send(link, {})).statusCode).toBe(410);
    expect((await site.page(link)).status).toBe(410);
    const page = await site.page(String(confirmed.headers.location));
    expect(page.status).toBe(200);
    expect(page.body).toContain("Waits for the editors");
    for (const secret of ["Otto", "muster", "hired"]) expect(page.body).not.toContain(secret);
    expect((await site.page(`/${piece.slug}/disputes`)).body).not.toContain("hired");
    expect((await site.app.inject(`/api/v1/pieces/${piece.id}/claims`)).body).toContain("/disputes/");
  });

  test("is ruled on at the desk, and the answer is public and sent", async () => {
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const moderator = await staffAtDesk(site.context, site.storage, { role: "moderator" });
    const get = (url: string, cookie: string) => site.app.inject({ url, headers: { cookie } });
    expect((await get("/desk/disputes", moderator.cookie)).statusCode).toBe(403);
    const queue = await get("/desk/disputes", editor.cookie);
    expect(queue.body).toContain("Otto Muster");
    const id = await outcomeOf("open");
    const page = await get(`/desk/disputes/${id}`, editor.cookie);
    for (const words of ["hired", "otto@muster.example", "Sweden supported Denmark"])
      expect(page.body).toContain(words);
    const rule = (fields: Record<string, string>, headers = editor.form) =>
      send(`/desk/disputes/${id}/ruling`, fields, headers);
    expect((await rule({ verdict: "reject", answer: "x" }, moderator.form)).statusCode).toBe(403);
    expect((await rule({ verdict: "perhaps", answer: "x" })).statusCode).toBe(422);
    const bare = await rule({ verdict: "reject", answer: "" });
    expect(bare.statusCode).toBe(422);
    expect(parseHTML(bare.body).document.querySelector("#answer-error")).not.toBeNull();
    const answer = `She said so herself. <script>alert("x")</script>`;
    expect((await rule({ verdict: "reject", answer })).statusCode).toBe(303);
    expect((await rule({ verdict: "accept", answer: "Late" })).statusCode).toBe(409);
    expect(await marks()).toEqual(["Disputed; the editors let it stand"]);
    expect(await lastLetter()).toMatchObject({
      to: "otto@muster.example",
      text: expect.stringContaining("> She") as string,
    });
    const shown = await site.page(`/disputes/${id}`);
    expect(shown.document.querySelector(".dispute-answer")?.textContent).toContain(answer);
    for (const beside of [`/${piece.slug}`, `/${piece.slug}/claims`])
      expect((await site.page(beside)).document.querySelector(".dispute-answer")?.textContent).toContain(answer);
    expect(shown.document.querySelectorAll("main script")).toHaveLength(0);
    expect((await get("/desk/log", (await staffAtDesk(site.context, site.storage)).cookie)).body).toContain(
      "ruled on a dispute",
    );
  });

  test("takes the claim off every surface once it is accepted", async () => {
    const reader = await signIn(site.storage, { address: "signed@muster.example", name: "Runa Falk" });
    const page = await site.app.inject({
      url: `/${piece.slug}/disputes?claim=${claim}`,
      headers: { cookie: reader.cookie },
    });
    expect(page.body).toContain("You write as signed@muster.example");
    const sent = await send(`/${piece.slug}/disputes`, form({ name: "Runa Falk", email: "" }), reader.form);
    // Known addresses need no letter.
    expect(sent.headers.location).toMatch(/^\/disputes\/[0-9a-f-]{36}$/);
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const id = await outcomeOf("open");
    const quotations = async () =>
      [
        ...(await site.page("/relations/denmark/sweden")).document.querySelectorAll(
          "script[type='application/ld+json']",
        ),
      ].filter(({ textContent }) => textContent.includes("Sweden supported Denmark with ships."));
    expect(await quotations()).toHaveLength(1);
    await send(`/desk/disputes/${id}/ruling`, { verdict: "accept", answer: "We misread it." }, editor.form);
    expect((await site.storage.readings.ofPiece(piece.id)).claims).toEqual([]);
    expect(await quotations()).toEqual([]);
    expect((await site.page(`/disputes/${id}`)).body).toContain("took the reading off");
    expect((await site.page(`/${piece.slug}/disputes?claim=${claim}`)).body).toContain('name="passage"');
    expect((await send(`/${piece.slug}/disputes`, form())).statusCode).toBe(422);
  });

  test("corrects the piece where a correction is asked for, and only with one", async () => {
    const reader = await signIn(site.storage, { name: "Runa Falk" });
    const fields = { claim: "", passage: "with ships", text: "They were boats, you know.", name: "Runa", email: "" };
    await send(`/${piece.slug}/disputes`, fields, reader.form);
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const id = await outcomeOf("open");
    const path = `/desk/disputes/${id}/ruling`;
    const bare = await send(path, { verdict: "accept", answer: "Right.", correction: "" }, editor.form);
    expect(bare.statusCode).toBe(422);
    expect(bare.body).toContain("Right.");
    await send(path, { verdict: "accept", answer: "Right.", correction: "They were boats." }, editor.form);
    expect((await site.page(`/${piece.slug}`)).document.querySelector(".corrections")?.textContent).toContain("boats");
  });
});

describe("the form", () => {
  const problem = async (differences: Record<string, string>) => {
    const answer = await send(`/${piece.slug}/disputes`, form({ claim: "", passage: "ships", ...differences }));
    return { status: answer.statusCode, document: parseHTML(answer.body).document };
  };

  test.each([
    ["email", "otto"],
    ["email", "otto@muster.example\r\nBcc: eve@evil.example"],
    ["email", "otto@muster.example, eve@evil.example"],
    ["email", ""],
    ["name", ""],
    ["name", "N".repeat(1_000)],
    ["text", "no"],
    ["text", "x".repeat(6_000)],
    ["passage", ""],
  ])("says beside %s what is wrong with %j, and loses nothing else", async (field, value) => {
    const before = (await letters()).length;
    const { status, document } = await problem({ [field]: value });
    // Line breaks in a line are no more than spaces: the address is not one.
    expect(status).toBe(422);
    const control = document.querySelector(`[name=${field}]`);
    expect(control?.getAttribute("aria-invalid")).toBe("true");
    expect(document.querySelector(`#${field}-error`)?.textContent).not.toBe("");
    if (field !== "name") expect(document.querySelector("[name=name]")?.getAttribute("value")).toBe("Otto Muster");
    expect((await letters()).length).toBe(before);
  });

  test("shows what was typed as words, whatever it holds", async () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const { document } = await problem({ name: evil, passage: evil, text: evil, email: evil });
    expect(document.querySelectorAll("main script, main img, [onerror]")).toHaveLength(0);
    expect(document.querySelector("[name=name]")?.getAttribute("value")).toBe(evil);
  });

  test("refuses a megabyte, and forms of other sites", async () => {
    const huge = await send(`/${piece.slug}/disputes`, form({ name: "N".repeat(1_000_000) }));
    expect(huge.statusCode).toBeGreaterThanOrEqual(400);
    expect(huge.statusCode).toBeLessThan(500);
    const foreign = await send(`/${piece.slug}/disputes`, form(), { origin: "https://evil.example" });
    expect(foreign.statusCode).toBe(403);
  });

  test("shows no passage that the piece does not have", async () => {
    const reader = await signIn(site.storage, { name: "Runa Falk" });
    const slander = "Ida Testesen takes bribes";
    const fields = { claim: "", passage: slander, text: "This must be corrected.", name: "R", email: "" };
    const sent = await send(`/${piece.slug}/disputes`, fields, reader.form);
    expect((await site.page(String(sent.headers.location))).body).not.toContain("bribes");
    expect((await site.page(`/${piece.slug}/disputes`)).body).not.toContain("bribes");
  });

  test("takes so many from one network, and so many for one address", async () => {
    const spread = async (fields: () => Record<string, string>, ip: (n: number) => string) => {
      const statuses: number[] = [];
      for (let n = 0; n < 22; n++) {
        const { statusCode } = await send(`/${piece.slug}/disputes`, fields(), {}, ip(n));
        statuses.push(statusCode);
      }
      return statuses.filter((status) => status === 303).length;
    };
    const about = { claim: "", passage: "ships" };
    expect(
      await spread(
        () => form(about),
        () => "192.0.2.7",
      ),
    ).toBe(20);
    expect(
      await spread(
        () => form({ ...about, email: "flood@muster.example" }),
        (n) => `198.51.100.${n}`,
      ),
    ).toBe(5);
  });

  test("follows a piece to its new address, and loses nothing that was sent to the old one", async () => {
    await site.storage.pieces.save([{ ...walledRoundtable, slug: "tolls-anew" }]);
    const old = walled.slug;
    walled = { ...walled, slug: "tolls-anew" };
    expect((await site.page(`/${old}/disputes`)).headers.location).toBe("/tolls-anew/disputes");
    expect((await send(`/${old}/disputes`, form({ claim: "", passage: "toll" }))).statusCode).toBe(303);
  });

  test("is not there for pieces that are not", async () => {
    for (const slug of ["nothing", "%00", "a".repeat(300)]) {
      expect((await site.page(`/${slug}/disputes`)).status).toBeGreaterThanOrEqual(400);
      expect((await send(`/${slug}/disputes`, form())).statusCode).toBeGreaterThanOrEqual(400);
    }
    expect((await site.page("/disputes/nothing")).status).toBe(404);
    expect((await site.page("/disputes/confirmation/nothing")).status).toBe(410);
    expect((await site.page("/spoken/nothing")).status).toBe(410);
  });
});

describe("the wall", () => {
  test("keeps the words of a disputed claim from whoever may not read them", async () => {
    const { claims } = await site.storage.readings.ofPiece(walled.id);
    const behind = claims.find(({ evidence }) => evidence.quote.includes(canary));
    const url = `/${walled.slug}/disputes?claim=${encodeURIComponent(behind?.id ?? "")}`;
    expect((await site.page(url)).body).not.toContain(canary);
    const blind = await send(`/${walled.slug}/disputes`, form({ claim: behind?.id ?? "" }));
    expect(blind.statusCode).toBe(422);
    expect(blind.body).not.toContain(canary);
    const reader = await signIn(site.storage, { name: "Runa Falk" });
    const seen = await site.app.inject({ url, headers: { cookie: reader.cookie } });
    expect(seen.body).toContain(canary);
    const sent = await send(`/${walled.slug}/disputes`, form({ claim: behind?.id ?? "", email: "" }), reader.form);
    const path = String(sent.headers.location);
    expect((await site.page(path)).body).not.toContain(canary);
    for (const page of ["disputes", "claims"])
      expect((await site.page(`/${walled.slug}/${page}`)).body).not.toContain(canary);
    expect((await site.app.inject({ url: path, headers: { cookie: reader.cookie } })).body).toContain(canary);
  });
});

describe("a contributor's invitation", () => {
  let link: string;
  const asked = async () => {
    const { document, status } = await site.page(link);
    return { status, document, said: [...document.querySelectorAll(".form-notice")].map((one) => one.textContent) };
  };

  test("is made at the desk and goes by letter", async () => {
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const page = await site.app.inject({
      url: `/desk/invitations?piece=${walled.slug}`,
      headers: { cookie: editor.cookie },
    });
    expect(page.body).toContain("Ida Testesen");
    const invite = (email: string, contributor = "ida-testesen") =>
      send("/desk/invitations", { piece: walled.slug, contributor, email }, editor.form);
    expect((await invite("ida")).statusCode).toBe(422);
    expect((await invite("ida@testesen.example", "nobody")).statusCode).toBe(422);
    expect((await invite("ida@testesen.example")).statusCode).toBe(303);
    const { to, text } = await lastLetter();
    expect(to).toBe("ida@testesen.example");
    link = linkIn(text);
    const whole = `https://review.example/${walled.slug}`;
    const again = await site.app.inject({
      url: `/desk/invitations?piece=${encodeURIComponent(whole)}`,
      headers: { cookie: editor.cookie },
    });
    expect(again.body).toContain("ida@testesen.example");
  });

  test("shows the speaker their own claims, also those behind the wall", async () => {
    const { status, document } = await asked();
    expect(status).toBe(200);
    const quotes = [...document.querySelectorAll(".spoken-claim blockquote")].map((one) => one.textContent);
    expect(quotes.some((words) => words.includes(canary))).toBe(true);
    expect((await site.page(link)).headers["referrer-policy"]).toBe("same-origin");
  });

  test("takes a confirmation, which shows on the claim, and a dispute, which goes to the editors", async () => {
    const { document } = await asked();
    const actions = (end: string) =>
      [...document.querySelectorAll("form")]
        .map((one) => one.getAttribute("action") ?? "")
        .filter((one) => one.endsWith(end));
    const [confirm = ""] = actions("/confirmation");
    const confirmed = await send(confirm, {});
    expect([confirmed.statusCode, String(confirmed.headers.location).startsWith(`${link}#c-`)]).toEqual([303, true]);
    expect((await asked()).said).toEqual(["You confirmed this."]);
    const [, dispute = ""] = actions("/dispute");
    expect((await send(dispute, { text: "I meant Norway." })).statusCode).toBe(303);
    // What is said twice in the same words is answered once.
    expect([...new Set((await asked()).said)]).toEqual([
      "You confirmed this.",
      "You dispute this. An editor will rule on it.",
    ]);
    const { items } = await site.context.disputes.queue({ limit: 50, offset: 0 });
    expect(items.find(({ by }) => by === "speaker")).toMatchObject({
      text: "I meant Norway.",
      disputant: { name: "Ida Testesen", address: "ida@testesen.example" },
    });
    expect((await site.page(`/${walled.slug}/claims`)).document.querySelector(".ruling-confirmed")?.textContent).toBe(
      "Confirmed by the speaker",
    );
    expect((await send(`${link}/claims/nothing/confirmation`, {})).statusCode).toBe(422);
    expect((await send(confirm.replace(/spoken\/[^/]+/, "spoken/other"), {})).statusCode).toBe(410);
  });

  test("ends at the desk", async () => {
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const [invitation] = await site.context.invitations.ofPiece(walled.id, new Date());
    await send(`/desk/invitations/${invitation?.id}/end`, { piece: walled.slug }, editor.form);
    expect((await asked()).status).toBe(410);
  });
});

describe("the outbox", () => {
  test("is the owner's alone, and shows a letter's words as words", async () => {
    const owner = await staffAtDesk(site.context, site.storage);
    const editor = await staffAtDesk(site.context, site.storage, { role: "editor" });
    const evil = `<script>alert(1)</script>`;
    const id = await site.context.post.put(
      { to: "ida@lagoon.example", subject: `Code ${evil}`, text: `123456 ${evil}`, html: "", kind: "sign-in" },
      new Date(),
    );
    for (const url of ["/desk/outbox", `/desk/outbox/${id}`]) {
      const answer = await site.app.inject({ url, headers: { cookie: owner.cookie } });
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain("ida@lagoon.example");
      expect(answer.body).not.toContain(evil);
      expect((await site.app.inject({ url, headers: { cookie: editor.cookie } })).statusCode).toBe(403);
      expect((await site.app.inject({ url })).statusCode).toBe(404);
    }
    const letter = await site.app.inject({ url: `/desk/outbox/${id}`, headers: { cookie: owner.cookie } });
    expect(letter.body).toContain("123456");
    expect((await site.app.inject({ url: "/desk/outbox/nothing", headers: { cookie: owner.cookie } })).statusCode).toBe(
      404,
    );
  });
});
