import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newCode, codeIn } from "../../subscriptions/index.ts";
import { keys } from "../../../test/made-up/keys.ts";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { openSelling } from "../../../test/made-up/subscribing.ts";
import { StripeWorld } from "../../../test/made-up/stripe-world.ts";
import { publication } from "../../../test/made-up/subscription-lives.ts";
import { planWords } from "../words/plans.ts";

const day = 86_400;

describe("plans", () => {
  let site: Awaited<ReturnType<typeof openSelling>>;
  beforeAll(async () => {
    site = await openSelling();
  });
  beforeEach(() => {
    site.stripe.mood = "well";
  });
  afterAll(() => site.close());
  const inDays = (days: number, from = site.world.now) => new Date(from.getTime() + days * day * 1000).toISOString();

  test("stand side by side, those for students only before students", async () => {
    const names = ({ document }: { document: Document }) =>
      [...document.querySelectorAll(".plan-name")].map((one) => one.textContent);
    expect(names(await site.page("/plans"))).toEqual(["By the month", "By the year"]);
    const student = await site.signIn("ada@physics.uni.example");
    expect(names(await site.page("/plans", student.cookie))).toEqual(["By the month", "By the year", "For students"]);
    const lookalike = await site.signIn("ada@notuni.example");
    expect(names(await site.page("/plans", lookalike.cookie))).toHaveLength(2);
    expect((await site.send("/plans/student/checkout", lookalike.form)).status).toBe(422);
  });

  test("let forms lead to the payment pages, here and nowhere else", async () => {
    const policy = async (path: string) => String((await site.page(path)).headers["content-security-policy"]);
    expect(await policy("/plans")).toContain(
      "form-action 'self' https://checkout.stripe.com https://billing.stripe.com;",
    );
    expect(await policy("/")).toContain("form-action 'self';");
  });

  test("are taken by readers who are signed in; others sign in first", async () => {
    const answer = await site.send("/plans/year/checkout", { origin: publication });
    expect([answer.status, answer.location]).toEqual([303, "/sign-in?to=%2Fplans"]);
  });

  test("that nobody sells are refused with a page", async () => {
    const { form } = await site.signIn();
    const answer = await site.send("/plans/decade/checkout", form);
    expect([answer.status, answer.document.querySelector("[role=alert]")?.textContent]).toEqual([
      404,
      planWords.off.reader,
    ]);
  });

  test("open everything as soon as the reader is back from paying, with the webhook dead", async () => {
    const { id, form, cookie } = await site.signIn();
    const checkout = await site.goToCheckout(form, "year");
    site.world.pay(checkout.id);
    const before = Date.now();
    const back = await site.page(`/account/plan?checkout=${checkout.id}`, cookie);
    expect([back.status, back.headers["location"]]).toEqual([303, "/account/plan?done=paid"]);
    expect(Date.now() - before).toBeLessThan(2000);
    expect(await site.access(id)).toBe(inDays(365 + 7));
    const piece = await site.page(site.walled, cookie);
    expect(piece.body).not.toContain('id="wall"');
    expect((await site.page("/account/plan", cookie)).body).toContain("By the year");
  });

  test("open everything although the reader never comes back, with the webhook dead", async () => {
    const { id, form } = await site.signIn();
    const checkout = await site.goToCheckout(form, "month");
    await site.lookAfter();
    expect(await site.access(id)).toBeNull();
    site.world.pass(30);
    site.world.pay(checkout.id);
    site.world.pass(1);
    await site.lookAfter();
    expect(await site.access(id)).toBe(inDays(14 + 7, new Date(site.world.now.getTime() - 1000)));
    const asked = site.stripe.asked.length;
    site.world.pass(1);
    await site.lookAfter();
    expect(site.stripe.asked.slice(asked)).toEqual([]);
  });

  test.each(["slow", "failing", "cut", "dead"] as const)("survive a payment service that is %s", async (mood) => {
    const { id, form, cookie } = await site.signIn();
    site.stripe.mood = mood;
    const refused = await site.send("/plans/year/checkout", form);
    expect([refused.status, refused.document.querySelector("[role=alert]")?.textContent]).toEqual([
      503,
      planWords.failed,
    ]);
    site.stripe.mood = "well";
    const checkout = await site.goToCheckout(form, "year");
    site.world.pay(checkout.id);
    site.stripe.mood = mood;
    const back = await site.page(`/account/plan?checkout=${checkout.id}`, cookie);
    expect([back.status, await site.access(id)]).toEqual([200, null]);
    expect(back.body).toContain("has not confirmed the payment yet");
    site.stripe.mood = "well";
    site.world.pass(2);
    await site.lookAfter();
    expect(await site.access(id)).not.toBeNull();
  });

  test("are paid for once: the same checkout twice is one, another plan closes the first", async () => {
    const { form } = await site.signIn();
    const first = await site.goToCheckout(form, "year");
    expect((await site.goToCheckout(form, "year")).url).toBe(first.url);
    const other = await site.goToCheckout(form, "month");
    expect(other.id).not.toBe(first.id);
    expect(site.world.sessions.get(first.id)?.status).toBe("expired");
    site.world.pay(other.id);
    await site.lookAfter();
    expect((await site.send("/plans/year/checkout", form)).location).toBe("/account/plan");
  });

  test("that a reader paid for twice: the second is ended and its payment given back", async () => {
    const { id, form } = await site.signIn();
    const checkout = await site.goToCheckout(form, "year");
    const first = site.world.pay(checkout.id);
    site.world.pass(60);
    const metadata = StripeWorld.metadata(publication, id);
    const second = site.world.subscribe({ customer: first.customer, price: "price_year", trialDays: 0, metadata });
    for (const event of site.world.events.slice(-8)) await site.hook(event);
    for (let n = 0; n < 3; n += 1) await site.lookAfter();
    expect([first.status, second.status]).toEqual(["active", "canceled"]);
    expect(site.world.charges.find((one) => one.payment_intent === site.world.paymentOf(second))?.refunded).toBe(true);
    expect(site.world.charges.find((one) => one.payment_intent === site.world.paymentOf(first))?.refunded).toBe(false);
    expect(await site.access(id)).toBe(inDays(372, new Date(first.created * 1000)));
  });

  test("of readers who are gone: what runs is ended, what is still paid is given back", async () => {
    const stays = await site.signIn();
    const leaves = await site.signIn();
    const paid = site.world.pay((await site.goToCheckout(stays.form, "year")).id);
    const open = await site.goToCheckout(leaves.form, "year");
    await site.lookAfter();
    for (const one of [stays, leaves]) {
      const { key } = await site.storage.engine.reader
        .selectFrom("reader")
        .select("key")
        .where("id", "=", one.id)
        .executeTakeFirstOrThrow();
      await site.context.rights.erase(key, "unsigned", site.world.now);
    }
    const late = site.world.pay(open.id);
    for (const event of site.world.events.slice(-3)) await site.hook(event);
    site.world.pass(2);
    for (let n = 0; n < 3; n += 1) await site.lookAfter();
    expect([paid.status, late.status]).toEqual(["canceled", "canceled"]);
    const refunded = (one: typeof paid) =>
      site.world.charges.find((charge) => charge.payment_intent === site.world.paymentOf(one))?.refunded;
    expect([refunded(paid), refunded(late)]).toEqual([false, true]);
    await site.subscriptions.sweep(site.world.now);
    const rows = await site.storage.engine.reader
      .selectFrom("subscription")
      .select("id")
      .where("reader_key", "is", null)
      .execute();
    expect(rows).toEqual([]);
  });

  test("are cancelled in two clicks, and go on after all", async () => {
    const { id, form, cookie } = await site.signIn();
    const one = site.world.pay((await site.goToCheckout(form, "year")).id);
    await site.lookAfter();
    const own = await site.page("/account/plan", cookie);
    const first = own.document.querySelector("a[href='/account/plan/cancellation']");
    expect(first?.textContent).toBe("Cancel the plan");
    const confirm = await site.page("/account/plan/cancellation", cookie);
    expect(confirm.document.querySelector("form.buttons button")?.textContent).toBe("Cancel the plan");
    expect((await site.send("/account/plan/cancellation", form)).location).toBe("/account/plan?done=cancelled");
    expect(one.cancel_at_period_end).toBe(true);
    expect(await site.access(id)).toBe(inDays(365));
    expect((await site.page("/account/plan", cookie)).body).toContain("Cancelled. Access until");
    expect((await site.send("/account/plan/resumption", form)).location).toBe("/account/plan?done=resumed");
    expect([one.cancel_at_period_end, await site.access(id)]).toEqual([false, inDays(372)]);
  });

  test("are cancelled also while the payment service is dead: it is told later", async () => {
    const { form, cookie } = await site.signIn();
    const one = site.world.pay((await site.goToCheckout(form, "year")).id);
    await site.lookAfter();
    site.stripe.mood = "dead";
    expect((await site.send("/account/plan/cancellation", form)).location).toBe("/account/plan?done=later");
    expect((await site.page("/account/plan", cookie)).body).toContain("Cancelled. Access until");
    site.stripe.mood = "well";
    site.world.pass(5);
    await site.lookAfter();
    expect(one.cancel_at_period_end).toBe(true);
  });

  test("lead to card and receipts for who has paid", async () => {
    const { form, cookie } = await site.signIn();
    expect((await site.page("/account/plan", cookie)).body).not.toContain("/account/plan/card");
    site.world.pay((await site.goToCheckout(form, "year")).id);
    await site.lookAfter();
    const answer = await site.send("/account/plan/card", form);
    expect(answer.document.querySelector("a.button-strong")?.getAttribute("href")).toMatch(/\/portal\/cus_/);
    site.stripe.mood = "dead";
    expect((await site.send("/account/plan/card", form)).status).toBe(503);
  });

  test("are not needed with an access code, which counts once", async () => {
    const code = newCode();
    const hash = keys.hash("access code", codeIn(code) ?? "");
    await site.books.codes.add({ hash, begins: code.slice(0, 4), days: 30, uses: 5, endsAt: null }, site.world.now);
    const { id, form, cookie } = await site.signIn();
    const entered = (typed: string) => site.send("/plans/code", form, { code: typed });
    const wrong = await entered("WRNG-WRNG-<b>");
    expect([wrong.status, wrong.document.querySelector("#code")?.getAttribute("value")]).toEqual([
      422,
      "WRNG-WRNG-<b>",
    ]);
    expect(wrong.document.querySelector("#code")?.getAttribute("aria-describedby")).toContain("code-error");
    expect((await entered(code.toLowerCase().replaceAll("-", " "))).location).toBe("/account/plan?done=code");
    expect(await site.access(id)).toBe(inDays(30));
    expect((await site.page("/account/plan", cookie)).body).toContain("All-Access until");
    expect((await entered(code)).document.querySelector(".field-error")?.textContent).toBe(planWords.code.used);
    for (let n = 0; n < 8; n += 1) await entered("AAAA-AAAA-AAAA");
    expect((await entered(code)).status).toBe(429);
  });

  test("refuse forms from other sites", async () => {
    const { cookie } = await site.signIn();
    const evil = { cookie, origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded" };
    for (const path of ["/plans/year/checkout", "/plans/code", "/account/plan/cancellation", "/account/plan/card"])
      expect((await site.send(path, evil)).status, path).toBe(403);
  });
});

describe("institutions", () => {
  let site: Awaited<ReturnType<typeof openSelling>>;
  beforeAll(async () => {
    site = await openSelling({ trustedProxies: ["127.0.0.1"] });
    const until = new Date(site.world.now.getTime() + day * 1000).toISOString();
    const networks = ["192.0.2.0/24", "2001:db8:7::/48"];
    await site.books.institutions.add(
      { name: "The Free Library", networks, domains: ["library.example"], until },
      site.world.now,
    );
    await site.subscriptions.refresh();
  });
  afterAll(() => site.close());
  const names = async (remoteAddress: string, forwarded = "", cookie = "") => {
    const headers = { cookie, ...(forwarded && { "x-forwarded-for": forwarded }) };
    const { body } = await site.app.inject({ url: "/plans", remoteAddress, headers });
    return body.includes("The Free Library");
  };

  test("let in who sits in their networks", async () => {
    expect(await names("192.0.2.77")).toBe(true);
    expect(await names("2001:db8:7:1::1")).toBe(true);
    expect(await names("::ffff:192.0.2.77")).toBe(true);
    expect(await names("192.0.3.77")).toBe(false);
    const piece = async (remoteAddress: string) => (await site.app.inject({ url: site.walled, remoteAddress })).body;
    expect(await piece("192.0.2.77")).not.toContain('id="wall"');
    expect(await piece("192.0.3.77")).toContain('id="wall"');
  });

  test("believe where a request comes from only to proxies that are trusted", async () => {
    expect(await names("127.0.0.1", "192.0.2.77")).toBe(true);
    expect(await names("203.0.113.9", "192.0.2.77")).toBe(false);
    expect(await names("127.0.0.1", "192.0.2.77, 203.0.113.9")).toBe(false);
  });

  test("let in who has an address of theirs, while it is verified", async () => {
    const { cookie } = await signIn(site.storage, { address: "runa@mail.library.example" });
    const other = await signIn(site.storage, { address: "runa@library.example.evil.example" });
    const unverified = await signIn(site.storage, { address: "falk@library.example", verified: false });
    expect(await names("203.0.113.9", "", cookie)).toBe(true);
    expect(await names("203.0.113.9", "", other.cookie)).toBe(false);
    expect(await names("203.0.113.9", "", unverified.cookie)).toBe(false);
    expect((await site.page(site.walled, cookie)).body).not.toContain('id="wall"');
  });

  test("let nobody in any more when their time is over", async () => {
    site.world.pass(2 * day);
    expect(await names("192.0.2.77")).toBe(false);
  });
});

describe("without a payment service", () => {
  let site: Awaited<ReturnType<typeof openMadeUpPages>>;
  beforeAll(async () => {
    site = await openMadeUpPages();
  });
  afterAll(() => site.close());

  test("the page of plans says so to readers, and to the staff how to change that", async () => {
    expect((await site.page("/plans")).body).toContain(planWords.off.reader);
    const { cookie } = await signIn(site.storage, { role: "owner" });
    const answer = await site.app.inject({ url: "/plans", headers: { cookie } });
    expect(answer.body).toContain("STRIPE_WEBHOOK_SECRET");
    expect(answer.headers["content-security-policy"]).toContain("form-action 'self';");
  });

  test("nothing is heard from one", async () => {
    const answer = await site.app.inject({ method: "POST", url: "/hooks/stripe", payload: { id: "evt_1" } });
    expect(answer.statusCode).toBe(400);
  });
});
