import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openMadeUpPages } from "../made-up/pages.ts";
import { site } from "../made-up/site.ts";
import { browser as openBrowser, sizes } from "./browser.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser: Browser;
let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
let url: string;
let context: BrowserContext;
let page: Page;
let authenticator: { cdp: CDPSession; authenticatorId: string };

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  pages = await openMadeUpPages(undefined, { site: { ...site, url } });
  await pages.app.listen({ port, host: "localhost" });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await pages.close();
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: sizes.desktop });
  page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const options = {
    protocol: "ctap2",
    transport: "internal",
    hasResidentKey: true,
    hasUserVerification: true,
    isUserVerified: true,
    automaticPresenceSimulation: true,
  } as const;
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", { options });
  authenticator = { cdp, authenticatorId };
});
afterEach(() => context.close());

async function signInByLetter(address: string, to: string): Promise<void> {
  await page.goto(`${url}/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByLabel("E-mail address").fill(address);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.waitForURL(`${url}/sign-in/code`);
  const letter = await pages.storage.engine.reader
    .selectFrom("letter")
    .select("text")
    .where("address", "=", address)
    .orderBy("key", "desc")
    .executeTakeFirstOrThrow();
  await page.getByLabel("Code").fill(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(letter.text)?.[0] ?? "");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForURL(url + to);
}

async function addPasskey(name: string): Promise<void> {
  await page.getByLabel("Name of the new passkey").fill(name);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.waitForURL(`${url}/account/passkeys?done=added`);
}

async function signOut(): Promise<void> {
  await page.goto(`${url}/sign-out`);
  await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(`${url}/`);
}

async function showPasskey(to: string): Promise<void> {
  await page.goto(`${url}/sign-in?to=${encodeURIComponent(to)}`);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
}

const credentials = async () => {
  const { cdp, authenticatorId } = authenticator;
  return (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials;
};

test("a passkey is added, signs in without a word typed, back to the same paragraph, and is removed", async () => {
  await signInByLetter("key@letters.example", "/account/passkeys");
  await addPasskey("Telephone");
  expect(await page.locator(".account-rows").textContent()).toContain("Telephone");
  expect(await credentials()).toMatchObject([{ isResidentCredential: true, rpId: "localhost" }]);
  await signOut();
  const place = `/${pages.saved[0]?.slug}#p2`;
  await showPasskey(place);
  await page.waitForURL(url + place);
  await page.goto(`${url}/account/address`);
  expect(await page.locator(".own-address").textContent()).toContain("key@letters.example");
  await page.goto(`${url}/account/passkeys`);
  expect(await page.locator(".account-rows").textContent()).toContain("last used");
  await page.getByRole("button", { name: "Remove Telephone" }).click();
  await page.waitForURL(`${url}/account/passkeys?done=removed`);
  await signOut();
  await showPasskey("/");
  await page.waitForURL(`${url}/sign-in/passkey`);
  expect(await page.getByRole("main").textContent()).toContain("could not be used");
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("session");
});

test("a copy of a passkey whose counter stands behind is refused", async () => {
  await signInByLetter("copy@letters.example", "/account/passkeys");
  await addPasskey("Copied");
  const [before] = await credentials();
  if (!before) throw new Error("the authenticator has no passkey");
  await signOut();
  await showPasskey("/archive");
  await page.waitForURL(`${url}/archive`);
  await signOut();
  const { cdp, authenticatorId } = authenticator;
  await cdp.send("WebAuthn.removeCredential", { authenticatorId, credentialId: before.credentialId });
  await cdp.send("WebAuthn.addCredential", { authenticatorId, credential: { ...before, signCount: 0 } });
  await showPasskey("/archive");
  await page.waitForURL(`${url}/sign-in/passkey`);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("session");
});

test("a browser without a passkey of ours says so, and the letter stays", async () => {
  await showPasskey("/");
  const problem = page.getByRole("alert");
  await problem.waitFor();
  expect(await problem.textContent()).toContain("could not be used");
  expect(await page.getByRole("button", { name: "Send me a code" }).isEnabled()).toBe(true);
});

test("what a passkey has said is of no use a second time, nor in another browser", async () => {
  await signInByLetter("replay@letters.example", "/account/passkeys");
  await addPasskey("Once");
  await signOut();
  const sent = page.waitForRequest(
    (request) => request.url() === `${url}/sign-in/passkey` && request.method() === "POST",
  );
  await showPasskey("/archive");
  const form = new URLSearchParams((await sent).postData() ?? "");
  await page.waitForURL(`${url}/archive`);
  expect(form.get("response")).toContain("clientDataJSON");
  const cookies = (await context.cookies()).filter(({ name }) => name !== "session");
  for (const cookie of [cookies.map(({ name, value }) => `${name}=${value}`).join("; "), ""]) {
    const headers = { cookie, origin: url, "content-type": "application/x-www-form-urlencoded" };
    const again = await fetch(`${url}/sign-in/passkey`, { method: "POST", headers, body: form, redirect: "manual" });
    expect([again.status, again.headers.getSetCookie().some((line) => line.startsWith("session="))]).toEqual([
      422,
      false,
    ]);
  }
});

test("the pages hold to the rules for everybody, on a telephone too, and scroll in one direction only", async () => {
  await signInByLetter("rules@letters.example", "/account/passkeys");
  await addPasskey("A passkey with quite a long name that has to go somewhere");
  for (const viewport of Object.values(sizes)) {
    await page.setViewportSize(viewport);
    for (const path of ["/sign-in", "/sign-in/code", "/sign-in/link", "/sign-out", ...account]) {
      await page.goto(url + path);
      await page.evaluate(axe);
      const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
        path,
      ).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth > innerWidth"), path).toBe(false);
    }
  }
});

test("without scripts there is a letter, and a sentence instead of a button that could do nothing", async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.phone });
  page = await plain.newPage();
  await signInByLetter("plain@letters.example", "/account/passkeys");
  expect(await page.getByRole("button", { name: "Add a passkey" }).isVisible()).toBe(false);
  expect(await page.getByText("needs JavaScript").isVisible()).toBe(true);
  await page.goto(`${url}/sign-in`);
  expect(await page.getByRole("button", { name: "Sign in with a passkey" }).isVisible()).toBe(false);
  await plain.close();
});

const account = ["/account/sessions", "/account/passkeys", "/account/address"];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, "localhost", listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}
