import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { AxeResults } from "axe-core";
import { generateSync } from "otplib";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stripeKey, stripeStandIn, webhookSecret, type StripeStandIn } from "../made-up/stripe.ts";
import { StripeWorld } from "../made-up/stripe-world.ts";
import { rapport, serving, temporaryFolder, type Serving } from "../rapport.ts";
import { browser as openBrowser, sizes } from "./browser.ts";

// A reader's whole way, through the built product: from the wall to a reply that a moderator lets stand.

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const folder = temporaryFolder();
const data = join(folder, "data");
const shots = process.env["SHOTS"] ?? null;
let browser: Browser;
let server: Serving;
let stripe: StripeStandIn;
/** Secret of the owner's second factor, for an authenticator app. */
let factor: string;

beforeAll(async () => {
  browser = await openBrowser();
  stripe = await stripeStandIn(new StripeWorld(new Date(), { price_month: "month" }));
  const pieces = join(folder, "pieces");
  mkdirSync(pieces);
  for (let n = 1; n <= 5; n++) {
    const paragraph = `The keeper of lamp ${n} wrote to both admirals, and each believed that the letter was for him alone. `;
    const body = Array.from({ length: 8 }, (_, at) => `Part ${at} of story ${n}. ${paragraph.repeat(3)}`).join("\n\n");
    writeFileSync(
      join(pieces, `${n}.md`),
      `---\ntitle: Lamp number ${n}\nslug: lamp-${n}\naccess: subscribers\n---\n\n${body}\n`,
    );
  }
  expect((await rapport(["import", "--data", data, pieces])).code).toBe(0);
  const added = await rapport(["staff", "add", "--data", data, "owner@post.example", "--role", "owner"]);
  factor = /secret=([A-Z2-7]+)/.exec(added.out)?.[1] ?? "";
  expect(factor).not.toBe("");
  const plans = [
    { id: "monthly", name: "By the month", interval: "month", amount: 9, currency: "EUR", stripePrice: "price_month" },
  ];
  server = await serving(["--data", data], {
    ANALYSIS: "off",
    PLANS: JSON.stringify(plans),
    STRIPE_KEY: stripeKey,
    STRIPE_WEBHOOK_SECRET: webhookSecret,
    STRIPE_API: stripe.url,
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  await stripe.close();
});

const outbox = () => {
  try {
    return readdirSync(join(data, "outbox")).filter((name) => name.endsWith(".eml"));
  } catch {
    return [];
  }
};

/** The code in the newest letter to an address. */
async function codeFor(address: string): Promise<string> {
  for (let tries = 0; tries < 100; tries++) {
    const letters = outbox()
      .toSorted()
      .map((name) => readFileSync(join(data, "outbox", name), "utf8"));
    const letter = letters.findLast((one) => one.includes(`To: ${address}`));
    const code = /Subject: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(letter ?? "")?.[1];
    if (code) return code;
    await pause(100);
  }
  throw new Error(`no letter came for ${address}`);
}

/** Looks at a page as a careful reader would: nothing sticks out, nothing fails, nothing is asked of strangers. */
async function look(page: Page, name: string): Promise<void> {
  const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  expect(wide, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
  await page.evaluate(axe);
  const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
  expect(violations.map(({ id, nodes }) => `${name}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  if (shots === null) return;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: join(shots, `${name}-${colorScheme}.png`), fullPage: true });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function newReader(viewport: {
  width: number;
  height: number;
}): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.on("pageerror", (error) => expect.soft(error.message).toBe(""));
  page.on("request", (request) => {
    const { origin } = new URL(request.url());
    expect.soft([server.url, stripe.url]).toContain(origin);
  });
  return { context, page };
}

const send = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("button", { name }).first().click();

async function toDesk(page: Page): Promise<void> {
  await page.goto(`${server.url}/sign-in?to=%2Fdesk`);
  await page.fill("input[name=address]", "owner@post.example");
  const before = outbox().length;
  await page.locator("main form").first().getByRole("button").first().click();
  while (outbox().length === before) await pause(50);
  await page.fill("input[name=code]", await codeFor("owner@post.example"));
  await page.locator("main form").first().getByRole("button").first().click();
  // A code of the app is good once; the next one comes within half a minute.
  for (let tries = 0; tries < 8; tries++) {
    const field = page.locator("input[name=code]");
    if ((await field.count()) === 0) return;
    await field.fill(generateSync({ secret: factor }));
    await page.locator("main form").first().getByRole("button").first().click();
    if ((await page.locator("input[name=code]").count()) === 0) return;
    await pause(6000);
  }
  throw new Error("the desk did not open");
}

describe.each(Object.entries(sizes))("on a %s", (size, viewport) => {
  test("from the wall to three choices, a plan, and a reply that stands", async () => {
    const { context, page } = await newReader(viewport);
    const address = `astrid.${size}@post.example`;
    const step = (name: string) => look(page, `${size}-${name}`);

    // A visitor leaves an address, and the rest opens at once.
    await page.goto(`${server.url}/lamp-1`);
    expect(await page.textContent("main")).not.toContain("Part 7 of story 1");
    await step("wall");
    await page.fill("input[name=address]", address);
    await send(page, "Open the rest");
    expect(new URL(page.url()).pathname).toBe("/lamp-1");
    expect(new URL(page.url()).hash).not.toBe("");
    expect(await page.textContent("main")).toContain("Part 7 of story 1");
    await step("opened");

    // With the code from the letter they are registered, and back where they read.
    await page.goto(`${server.url}/sign-in/code`);
    await step("code");
    await page.fill("input[name=code]", await codeFor(address));
    await page.locator("main form").first().getByRole("button").first().click();
    expect(new URL(page.url()).pathname).toBe("/lamp-1");

    // Three pieces by choice; opening a page spends nothing.
    for (const n of [2, 3, 4]) {
      for (let looks = 0; looks < 2; looks++) await page.goto(`${server.url}/lamp-${n}`);
      expect(await page.textContent("#wall")).toContain(`You have ${5 - n} of 3 left this month.`);
      if (n === 2) await step("choice");
      await send(page, "Spend one on this piece");
      expect(await page.textContent("main")).toContain(`Part 7 of story ${n}`);
    }
    await page.goto(`${server.url}/lamp-5`);
    expect(await page.textContent("#wall")).toMatch(/You have chosen your 3 pieces this month\. The next 3 come on/);
    expect(await page.textContent("main")).not.toContain("Part 7 of story 5");
    await step("spent");

    // A plan, paid at the payment service, opens everything.
    await page.getByRole("main").getByRole("link", { name: "See the plans" }).first().click();
    await step("plans");
    await page.locator('main form[action*="/checkout"]').getByRole("button").first().click();
    const onward = page.locator(`a[href^="${stripe.url}/pay/"]`);
    if ((await onward.count()) > 0) await onward.first().click();
    await page.getByRole("button", { name: "Pay" }).click();
    await page.waitForURL(`${server.url}/**`);
    await step("welcome");
    await page.goto(`${server.url}/lamp-5`);
    expect(await page.textContent("main")).toContain("Part 7 of story 5");
    expect(await page.locator(".ad").count()).toBe(0);

    // A reply waits for a moderator.
    await page.goto(`${server.url}/lamp-5/replies`);
    await page.fill("input[name=name]", `Astrid ${size}`);
    await page.fill("textarea[name=text]", `I kept such a lamp myself, and no admiral wrote back. ${size}`);
    await pause(4000);
    await send(page, "Send the reply");
    await step("reply");
    const other = await newReader(viewport);
    await other.page.goto(`${server.url}/lamp-5/replies`);
    expect(await other.page.textContent("main")).not.toContain(`no admiral wrote back. ${size}`);

    await toDesk(other.page);
    await look(other.page, `${size}-desk`);
    await other.page.goto(`${server.url}/desk/replies`);
    await look(other.page, `${size}-queue`);
    await other.page
      .getByRole("button", { name: /^(Publish|Approve|Let it stand)/ })
      .first()
      .click();
    await page.goto(`${server.url}/lamp-5/replies`);
    expect(await page.textContent("main")).toContain(`no admiral wrote back. ${size}`);
    await step("thread");

    // Out again in two clicks; what was paid for stays until its end.
    await page.goto(`${server.url}/account/plan`);
    await page
      .getByRole("main")
      .getByRole("link", { name: /cancel/i })
      .or(page.getByRole("main").getByRole("button", { name: /cancel/i }))
      .first()
      .click();
    await page
      .locator("main form")
      .getByRole("button", { name: /cancel|end/i })
      .first()
      .click();
    await step("cancelled");
    await page.goto(`${server.url}/lamp-5`);
    expect(await page.textContent("main")).toContain("Part 7 of story 5");
    await context.close();
    await other.context.close();
  });
});
