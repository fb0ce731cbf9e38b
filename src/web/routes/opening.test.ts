import { afterEach, beforeEach, expect, test } from "vitest";
import { browsing } from "../../../test/made-up/browsing.ts";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeEach(async () => {
  site = await openMadeUpPages([
    { ...walledRoundtable, sourceId: "a", slug: "toll", access: "subscribers" },
    { ...walledRoundtable, sourceId: "b", slug: "dues", access: "subscribers" },
    { ...walledRoundtable, sourceId: "c", slug: "for-registered" },
  ]);
});
afterEach(() => site.close());

const visitor = () => browsing(site.app);
const letters = async () => (await site.context.post.list({ limit: 50, offset: 0 })).items;

test("a visitor leaves an address, and the rest opens in this browser, at the same paragraph, and in no other", async () => {
  const browser = visitor();
  const before = await browser.get("/toll");
  expect(before.body).not.toContain(canary);
  const form = before.document.querySelector("#wall form");
  expect([form?.getAttribute("method"), form?.getAttribute("action")]).toEqual(["post", "/toll/opening"]);
  const label = before.document.querySelector('#wall label[for="address"]');
  expect(label?.textContent).toBe("E-mail address");
  const { status, to } = await browser.post("/toll/opening", { address: "Ole.Nordmann@gmail.com" });
  expect([status, to]).toEqual([303, expect.stringMatching(/^\/toll#t\d+$/)]);
  const after = await browser.get("/toll");
  expect(after.body).toContain(canary);
  expect(after.document.getElementById(String(to).split("#")[1] ?? "")).not.toBeNull();
  expect(after.document.querySelector(".held")?.textContent).toContain("This piece is open in this browser.");
  expect((await visitor().get("/toll")).body).not.toContain(canary);
  expect((await browser.get("/dues")).body).not.toContain(canary);
  expect((await letters()).map(({ to }) => to)).toEqual(["Ole.Nordmann@gmail.com"]);
});

test("one mailbox has one pass, however its address is spelt", async () => {
  await visitor().post("/toll/opening", { address: "ole.nordmann@gmail.com" });
  for (const address of ["OleNordmann+news@googlemail.com", "o.l.e.nordmann@gmail.com"]) {
    const browser = visitor();
    const { status, body } = await browser.post("/dues/opening", { address });
    expect(status).toBe(422);
    expect(body).toContain("This address has opened its free piece before.");
    expect(body).not.toContain(canary);
    expect((await browser.get("/dues")).body).not.toContain(canary);
  }
  // A letter went out each time: whoever it is may sign in.
  expect(await letters()).toHaveLength(3);
});

test("the answer is the same whether or not somebody is registered by the address", async () => {
  await signIn(site.storage, { address: "known@post.example" });
  const answers = await Promise.all(
    ["known@post.example", "unknown@post.example"].map(async (address) => {
      const first = await visitor().post("/toll/opening", { address });
      const second = await visitor().post("/dues/opening", { address });
      return JSON.stringify([first.status, first.to, first.body, second.status, second.body]).replaceAll(address, "");
    }),
  );
  expect(answers[0]).toBe(answers[1]);
  expect((await letters()).map(({ subject }) => subject.replace(/^\S+/, ""))).toEqual(
    Array.from({ length: 4 }, () => " is your code for The Invented Review"),
  );
});

test("an address that is none is refused beside the field, with what was typed, and nothing is spent", async () => {
  const browser = visitor();
  for (const address of ["", "nobody", "a@b", `${"a".repeat(900)}@post.example`, "раypal@post.example"]) {
    const { status, document } = await browser.post("/toll/opening", { address });
    expect(status, address).toBe(422);
    const field = document.querySelector("#address");
    expect(field?.getAttribute("value") ?? "").toBe(address);
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    const said = document.getElementById(field?.getAttribute("aria-describedby") ?? "");
    expect(said?.textContent).not.toBe("");
  }
  expect((await browser.post("/toll/opening")).status).toBe(422);
  expect(browser.cookies.size).toBe(0);
  expect(await letters()).toEqual([]);
  const table = await site.storage.engine.reader.selectFrom("pass").selectAll().execute();
  expect(table).toEqual([]);
});

test("a browser, and a network, can ask only so often", async () => {
  const browser = visitor();
  const statuses: number[] = [];
  for (let n = 0; n < 4; n++) {
    await site.storage.engine.writer.deleteFrom("opened").execute();
    statuses.push((await browser.post("/toll/opening", { address: `n${n}@post.example` })).status);
  }
  // The first comes without a cookie that could be counted.
  expect(statuses).toEqual([303, 303, 303, 429]);
  const others: number[] = [];
  for (let n = 0; n < 10; n++)
    others.push((await visitor().post("/toll/opening", { address: `m${n}@post.example` })).status);
  expect(others[0]).toBe(303);
  expect(others.at(-1)).toBe(429);
  const refused = await visitor().post("/toll/opening", { address: "last@post.example" });
  expect(refused.body).toContain("there is a pause");
  expect(refused.body).not.toContain(canary);
});

test("looking opens nothing; whoever may read the piece, or has a meter, is led to it", async () => {
  const browser = visitor();
  const { status, document, headers } = await browser.get("/toll/opening");
  expect(status).toBe(200);
  expect(document.querySelector("form.wall-form")?.getAttribute("action")).toBe("/toll/opening");
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(browser.cookies.size).toBe(0);
  await browser.post("/toll/opening", { address: "ola@post.example" });
  expect((await browser.get("/toll/opening")).to).toMatch(/^\/toll#t\d+$/);
  expect((await browser.post("/toll/opening", { address: "other@post.example" })).to).toMatch(/^\/toll#t\d+$/);
  const { token } = await signIn(site.storage);
  const reader = browsing(site.app, { "__Host-session": token });
  expect((await reader.post("/dues/opening", { address: "third@post.example" })).to).toBe("/dues#wall");
  expect((await reader.post("/for-registered/opening", { address: "x@post.example" })).to).toMatch(/^\/for-reg.*#t/);
  expect((await reader.post("/nowhere/opening")).status).toBe(404);
});

test("whoever has a meter and sends the form all the same is answered once: no letter, nothing spent, no fault", async () => {
  const lines: string[] = [];
  await site.close();
  site = await openMadeUpPages([{ ...walledRoundtable, slug: "toll", access: "subscribers" }], {
    log: { write: (line) => lines.push(line) },
  });
  const { token } = await signIn(site.storage);
  const reader = browsing(site.app, { "__Host-session": token });
  expect((await reader.post("/toll/opening", { address: "third@post.example" })).to).toBe("/toll#wall");
  // Had the handler gone on behind its answer, it would have done so by the end of the next request.
  expect((await reader.get("/toll")).status).toBe(200);
  expect(await letters()).toEqual([]);
  expect(await site.storage.engine.reader.selectFrom("pass").selectAll().execute()).toEqual([]);
  expect(lines.map((line) => (JSON.parse(line) as { level: number }).level).filter((level) => level > 30)).toEqual([]);
});

test("a piece for registered readers says that it is free, and opens the same way", async () => {
  const browser = visitor();
  const wall = (await browser.get("/for-registered")).document.querySelector("#wall")?.textContent;
  expect(wall).toContain("Registering is free.");
  expect(wall).not.toContain("plans");
  expect((await browser.post("/for-registered/opening", { address: "ola@post.example" })).status).toBe(303);
  expect((await browser.get("/for-registered")).body).toContain(canary);
});

test("a form from another site opens nothing", async () => {
  const headers = { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" };
  const payload = "address=ola%40post.example";
  const answer = await site.app.inject({ method: "POST", url: "/toll/opening", headers, payload });
  expect(answer.statusCode).toBe(403);
  expect(await letters()).toEqual([]);
});

test("two presses of the button before the cookie has come open the piece to whichever answer arrives", async () => {
  const answers = await Promise.all(
    [1, 2].map(async () => {
      const browser = visitor();
      const { status } = await browser.post("/toll/opening", { address: "twice@post.example" });
      return [status, (await browser.get("/toll")).body.includes(canary)];
    }),
  );
  expect(answers).toEqual([
    [303, true],
    [303, true],
  ]);
});

test("with the code from the letter the reader keeps the piece in every browser, comes back to it, and has three to choose", async () => {
  const browser = visitor();
  const rest = (await browser.post("/toll/opening", { address: "ola@post.example" })).to;
  const [letter] = await letters();
  const { text } = (await site.context.post.find(letter?.id ?? "")) ?? { text: "" };
  const [code = ""] = /\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/.exec(text) ?? [];
  const signedIn = await browser.post("/sign-in/code", { code });
  expect([signedIn.status, signedIn.to]).toEqual([303, rest]);
  expect((await browser.get("/toll")).body).toContain(canary);
  const session = browser.cookies.get("__Host-session") ?? "";
  const elsewhere = browsing(site.app, { "__Host-session": session });
  expect((await elsewhere.get("/toll")).body).toContain(canary);
  expect((await elsewhere.get("/dues")).document.querySelector("#wall")?.textContent).toContain("You have 3 of 3 left");
  // Signed out, the browser holds nothing any more: the next one at it may be somebody else.
  await browser.post("/sign-out");
  expect((await browser.get("/toll")).body).not.toContain(canary);
});
