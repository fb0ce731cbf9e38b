import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseHTML } from "linkedom";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { staffAtDesk } from "../../../test/made-up/staff.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let now: Date;
beforeEach(async () => {
  now = new Date();
  site = await openMadeUpPages(undefined, { now: () => now });
});
afterEach(() => site.close());

type Signed = Awaited<ReturnType<typeof signIn>>;
const open = "/ropes-sails-script-b";
const walled = "/the-toll-of-the-strait";
const fromHere = { origin: "https://review.example", "content-type": "application/x-www-form-urlencoded" };

const reader = (given: Parameters<typeof signIn>[1] = {}) => signIn(site.storage, given);
async function page(path: string, by?: Signed) {
  const answer = await site.app.inject({ url: path, headers: by ? { cookie: by.cookie } : {} });
  return { ...answer, status: answer.statusCode, document: parseHTML(answer.body).document };
}
async function send(path: string, fields: Record<string, string>, by?: Signed) {
  const payload = new URLSearchParams(fields).toString();
  const answer = await site.app.inject({ url: path, method: "POST", headers: by?.form ?? fromHere, payload });
  return {
    status: answer.statusCode,
    to: answer.headers.location ?? "",
    body: answer.body,
    document: parseHTML(answer.body).document,
  };
}
/** Fills in the form of a page as a person would, and sends it a minute later. */
async function write(piece: string, fields: Record<string, string>, by?: Signed) {
  const { document } = await page(`${piece}/replies`, by);
  const stamp = document.querySelector('input[name="stamp"]')?.getAttribute("value") ?? "";
  now = new Date(now.getTime() + 60_000);
  return send(`${piece}/replies`, { stamp, ...fields }, by);
}
const queued = async (queue: "held" | "spam" | "published" = "held") =>
  (await site.context.replies.moderation.queue(queue, { limit: 50, offset: 0 })).items.map(({ reply }) => reply);
const letters = async () => {
  const taken = await site.context.post.take(50, new Date(now.getTime() + 60_000));
  return taken.filter(({ kind }) => kind === "reply");
};
/** Two published replies, as trust asks for. */
async function trusted(given: Parameters<typeof signIn>[1] = {}): Promise<Signed> {
  const [one, moderator] = [await reader(given), await reader({ role: "moderator" })];
  for (const text of ["A first word.", "A second word."]) await write(open, { text }, one);
  const ids = (await queued()).filter(({ author }) => author.readerId === one.id).map(({ id }) => id);
  await site.context.replies.rule(ids, "approval", await keyOf(moderator), now);
  return one;
}
async function keyOf({ id }: Signed): Promise<number> {
  const { key } = await site.storage.engine.reader
    .selectFrom("reader")
    .select("key")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return key;
}

describe("a reply by a reader", () => {
  test("is held at first, published at once when its reader is trusted, and stands where it says", async () => {
    const runa = await reader({ name: "Runa Falk" });
    const first = await write(open, { text: "I read the toll otherwise." }, runa);
    expect([first.status, first.to]).toEqual([303, `${open}/replies?sent=held`]);
    expect((await page(first.to, runa)).document.querySelector(".form-notice")?.textContent).toContain("moderator");
    expect((await page(`${open}/replies`)).body).not.toContain("I read the toll otherwise.");
    const one = await trusted({ name: "Siv Å" });
    const next = await write(open, { text: "Third,\nand last.\n\nSee https://a.example/x." }, one);
    expect(next.to).toMatch(new RegExp(`^${open}/replies#reply-[0-9a-f-]{36}$`));
    const { document } = await page(next.to);
    const shown = document.getElementById(next.to.split("#")[1] ?? "");
    expect(shown?.querySelector(".reply-name")?.textContent).toBe("Siv Å");
    expect([...(shown?.querySelectorAll(".reply-text p") ?? [])].map((p) => p.textContent)).toEqual([
      "Third,and last.",
      "See https://a.example/x.",
    ]);
    const link = shown?.querySelector(".reply-text a");
    expect([link?.getAttribute("href"), link?.getAttribute("rel")]).toEqual([
      "https://a.example/x",
      "nofollow ugc noopener",
    ]);
  });

  test("answers another, two deep however far it goes", async () => {
    const one = await trusted({ name: "Siv" });
    const [head] = await queued("published");
    const form = (await page(`${open}/replies?answer=${head?.id}`, one)).document;
    expect(form.querySelector(".reply-answering")?.textContent).toContain("You answer Siv.");
    const answer = await write(open, { text: "An answer.", answers: head?.id ?? "" }, one);
    const id = answer.to.split("#reply-")[1] ?? "";
    await write(open, { text: "Deeper.", answers: id }, one);
    const { document } = await page(`${open}/replies`);
    const below = document.querySelectorAll(`#reply-${head?.id} > .thread-below > li`);
    expect([...below].map((li) => li.querySelector(".reply-text")?.textContent)).toEqual(["An answer.", "Deeper."]);
    expect(document.querySelectorAll(".thread-below .thread-below")).toHaveLength(0);
    expect(below[1]?.querySelector(".reply-answers")?.getAttribute("href")).toBe(`#reply-${id}`);
    const gone = await write(open, { text: "To nobody.", answers: "01890000-0000-7000-8000-000000000000" }, one);
    expect([gone.status, gone.document.querySelector("textarea")?.textContent]).toEqual([409, "To nobody."]);
  });

  test("sent twice is one reply, and both are led to it", async () => {
    const one = await trusted();
    const { document } = await page(`${open}/replies`, one);
    const stamp = document.querySelector('input[name="stamp"]')?.getAttribute("value") ?? "";
    now = new Date(now.getTime() + 60_000);
    const both = await Promise.all([1, 2].map(() => send(`${open}/replies`, { stamp, text: "Once." }, one)));
    expect(both[0]?.to).toBe(both[1]?.to);
    expect((await page(`${open}/replies`)).body.match(/Once\./g)).toHaveLength(1);
  });

  test("that comes too fast, or with the trap filled in, is held and not lost", async () => {
    const one = await reader();
    const stamp = site.context.replies.stamp(now);
    for (const fields of [{ stamp, text: "Quick." }, { text: "Without a form." }, { stamp: "x.y", text: "Made up." }])
      expect((await send(`${open}/replies`, fields, one)).to).toContain("sent=held");
    await write(open, { text: "Trapped.", website: "https://spam.example" }, one);
    const reasons = (await queued()).map(({ text, reasons: all }) => [text, all[0]?.kind]);
    expect(reasons).toEqual([
      ["Quick.", "pace"],
      ["Without a form.", "pace"],
      ["Made up.", "pace"],
      ["Trapped.", "trap"],
    ]);
  });

  test("loses nothing that was typed, whatever is wrong", async () => {
    const one = await reader();
    const typed = { text: "Kept, all of it", passage: "never said", tells: "yes" };
    const { status, document } = await write(open, typed, one);
    expect(status).toBe(422);
    expect(document.querySelector('textarea[name="text"]')?.textContent).toBe(typed.text);
    const passage = document.querySelector('textarea[name="passage"]');
    expect([passage?.textContent, passage?.getAttribute("aria-invalid")]).toEqual(["never said", "true"]);
    expect(
      document.getElementById(passage?.getAttribute("aria-describedby")?.split(" ").at(-1) ?? "")?.textContent,
    ).toContain("do not stand");
    expect(document.querySelector('input[name="tells"]')?.hasAttribute("checked")).toBe(true);
    const long = await write(open, { text: "x".repeat(5001) }, one);
    expect([long.status, long.document.querySelector("textarea")?.textContent?.length]).toEqual([422, 5001]);
    const empty = await write(open, { text: " \n\u200b " }, one);
    expect(empty.status).toBe(422);
    await site.context.replies.moderation.setDoor(site.saved[0]?.id ?? "", false, now);
    const closed = await send(`${open}/replies`, { text: "Too late." }, one);
    expect([closed.status, closed.document.querySelector("textarea")?.textContent]).toEqual([409, "Too late."]);
  });

  test("is stopped by its number, and the words stay", async () => {
    const one = await reader();
    for (let n = 0; n < 12; n++) expect((await send(`${open}/replies`, { text: `Number ${n}` }, one)).status).toBe(303);
    const over = await send(`${open}/replies`, { text: "One more." }, one);
    expect([over.status, over.document.querySelector("textarea")?.textContent]).toEqual([429, "One more."]);
  });

  test("is changed for five minutes and taken back at any time, by its writer alone", async () => {
    const [one, other] = [await trusted(), await reader()];
    const { to } = await write(open, { text: "Teh toll." }, one);
    const id = to.split("#reply-")[1] ?? "";
    expect((await page(`/replies/${id}/change`, other)).status).toBe(404);
    for (const act of ["change", "withdrawal"])
      expect((await send(`/replies/${id}/${act}`, { text: "Mine now." }, other)).status).toBeGreaterThanOrEqual(404);
    expect((await page(to)).body).toContain("Teh toll.");
    expect(
      (await page(`${open}/replies`, one)).document.querySelector(`a[href="/replies/${id}/change"]`),
    ).not.toBeNull();
    expect((await page(`${open}/replies`, other)).document.querySelector(`a[href="/replies/${id}/change"]`)).toBeNull();
    expect((await send(`/replies/${id}/change`, { text: "The toll." }, one)).to).toContain(id);
    expect((await page(`${open}/replies`)).body).toContain("The toll.");
    now = new Date(now.getTime() + 6 * 60_000);
    const late = await send(`/replies/${id}/change`, { text: "Much later." }, one);
    expect([late.status, late.document.querySelector("textarea")?.textContent]).toEqual([422, "Much later."]);
    await send(`/replies/${id}/withdrawal`, {}, one);
    expect((await page(`${open}/replies`)).body).not.toContain("The toll.");
  });

  test("asks a reader without a name for one, and signs with it from then on", async () => {
    const one = await reader({ name: "" });
    expect((await page(`${open}/replies`, one)).document.querySelector('input[name="name"]')).not.toBeNull();
    expect((await write(open, { text: "Unsigned.", name: "…" }, one)).status).toBe(422);
    expect((await write(open, { text: "Signed.", name: " Runa\u202e  Falk " }, one)).status).toBe(303);
    const { document } = await page(`${open}/replies`, one);
    expect(document.querySelector(".replying-as")?.textContent).toContain("Runa Falk");
    expect(document.querySelector(".replying-as a")?.getAttribute("href")).toBe(
      `/account/replies?to=${encodeURIComponent(`${open}/replies`)}`,
    );
  });

  test("from another site is refused", async () => {
    const one = await reader();
    const answer = await site.app.inject({
      url: `${open}/replies`,
      method: "POST",
      headers: { ...one.form, origin: "https://evil.example" },
      payload: "text=Forged",
    });
    expect(answer.statusCode).toBe(403);
    expect(await queued()).toEqual([]);
  });
});

describe("a passage", () => {
  const passage = "Sweden supported Denmark with ships.";
  test("is shown word for word, and leads to where it stands", async () => {
    const one = await trusted();
    const { to } = await write(open, { text: "Is that so?", passage: "Sweden supported\n Denmark with ships." }, one);
    const { document } = await page(to);
    const quote = document.querySelector(".reply-quote");
    expect(quote?.querySelector("q")?.textContent).toBe(passage);
    const place = quote?.querySelector("a")?.getAttribute("href") ?? "";
    expect((await page(place)).document.getElementById(place.split("#")[1] ?? "")?.textContent).toContain(passage);
  });

  test("from behind the wall can be quoted by who may read it, and is shown to nobody else", async () => {
    await site.storage.pieces.save([{ ...walledRoundtable, access: "subscribers" }]);
    const hidden = `Sweden fought Denmark at ${canary}.`;
    const accessUntil = new Date(now.getTime() + 1e10).toISOString();
    const [subscriber, registered] = [await trusted({ accessUntil }), await reader()];
    const { status, to } = await write(walled, { text: "I doubt it.", passage: hidden }, subscriber);
    expect([status, to.includes("#reply-")]).toEqual([303, true]);
    expect((await page(to, subscriber)).document.querySelector(".reply-quote q")?.textContent).toBe(hidden);
    for (const by of [registered, undefined]) {
      const { body, document } = await page(to, by);
      expect(body).not.toContain(canary);
      expect(document.querySelector(".reply-quote-hidden")).not.toBeNull();
    }
    const guessed = await write(walled, { text: "And this?", passage: hidden }, registered);
    expect([guessed.status, guessed.body.includes(`${canary}.</textarea>`)]).toEqual([422, true]);
  });
});

describe("a reply by a guest", () => {
  const guest = { name: "Gast", email: "Gast@Post.example", text: "By a guest." };

  test("waits for its address to be confirmed by a form, not by a link that is followed", async () => {
    const sent = await write(open, guest);
    expect(sent.to).toBe(`${open}/replies?sent=letter`);
    expect(await queued()).toEqual([]);
    const [letter] = await letters();
    expect(letter?.to).toBe("Gast@post.example");
    expect(letter?.text).not.toMatch(/By a guest|Gast\b/);
    const path = /\/replies\/confirmation\/[\w-]+/.exec(letter?.text ?? "")?.[0] ?? "";
    for (let n = 0; n < 3; n++) expect((await page(path)).body).toContain("By a guest.");
    expect(await queued()).toEqual([]);
    expect((await send(path, {})).body).toContain("A moderator reads your reply");
    expect((await queued()).map(({ author }) => author.name)).toEqual(["Gast"]);
    expect((await send(path, {})).status).toBe(200);
    await send(`${path}/withdrawal`, {});
    expect(await queued()).toEqual([]);
    expect((await page(path)).status).toBe(404);
    expect((await page(`/replies/confirmation/${"x".repeat(43)}`)).status).toBe(404);
  });

  test("needs a name and an address that can be written to", async () => {
    for (const email of ["", "nobody", "a@b", "a@b.example\r\nBcc: x@y.example", `${"a".repeat(300)}@b.example`]) {
      const { status, document } = await write(open, { ...guest, email });
      expect([status, document.querySelector('input[name="email"]')?.getAttribute("aria-invalid")], email).toEqual([
        422,
        "true",
      ]);
    }
    expect((await write(open, { ...guest, name: "  " })).status).toBe(422);
    expect(await letters()).toEqual([]);
  });

  test("sends no more than a few letters to one address", async () => {
    for (let n = 0; n < 4; n++) expect((await write(open, { ...guest, text: `Word ${n}` })).status).toBe(303);
    expect((await write(open, { ...guest, text: "More" })).status).toBe(429);
    expect((await write(open, { ...guest, text: "More", email: "GAST@post.example" })).status).toBe(429);
    expect(await letters()).toHaveLength(4);
  });
});

describe("where only readers may reply", () => {
  test("a visitor is asked to sign in, and one whose session ended keeps the words", async () => {
    site.context.replies.rules.from = "readers";
    const { document } = await page(`${open}/replies`);
    expect(document.querySelector("textarea")).toBeNull();
    expect(document.querySelector(`#write a`)?.getAttribute("href")).toContain("/sign-in?to=");
    const sent = await send(`${open}/replies`, { text: "Session over." });
    expect([sent.status, sent.document.querySelector("textarea")?.textContent]).toEqual([401, "Session over."]);
  });
});

describe("likes and reports", () => {
  test("of a reply and of a piece are one for each reader, and taken back by the next", async () => {
    const [one, other] = [await trusted({ name: "Siv" }), await reader()];
    const [reply] = await queued("published");
    const path = `/replies/${reply?.id}/likes`;
    expect((await send(path, {})).to).toMatch(/^\/sign-in\?to=/);
    for (const by of [one, other]) expect((await send(path, {}, by)).to).toContain(`#reply-${reply?.id}`);
    const liked = (await page(`${open}/replies`, other)).document.querySelector(`#reply-${reply?.id} .like`);
    expect([liked?.getAttribute("aria-pressed"), liked?.textContent?.trim()]).toEqual(["true", "2"]);
    await send(path, {}, other);
    expect(
      (await page(`${open}/replies`)).document.querySelector(`#reply-${reply?.id} .like`)?.textContent?.trim(),
    ).toBe("1");
    expect((await send(`${open}/likes`, {}, other)).to).toBe(`${open}#replies`);
    expect((await page(`${open}/replies`)).document.querySelector(".like-count")?.textContent).toBe("1");
    expect((await send("/nowhere/likes", {}, other)).status).toBe(404);
    await send(path, {}, await reader({ verified: false }));
    expect(
      (await page(`${open}/replies`)).document.querySelector(`#reply-${reply?.id} .like`)?.textContent?.trim(),
    ).toBe("1");
  });

  test("a report brings a reply before moderators, and three take it down", async () => {
    await trusted();
    const [reply] = await queued("published");
    const path = `/replies/${reply?.id}/reports`;
    for (let n = 0; n < 3; n++) {
      const by = await reader();
      expect((await page(path, by)).status).toBe(200);
      await send(path, {}, by);
      await send(path, {}, by);
      expect((await queued()).map(({ id }) => id)).toEqual([reply?.id]);
    }
    expect((await page(`${open}/replies`)).document.getElementById(`reply-${reply?.id}`)).toBeNull();
  });
});

describe("staff", () => {
  test("are published at once only where they have shown their second factor: a mailbox makes nobody staff", async () => {
    const without = await staffAtDesk(site.context, site.storage, { role: "editor", shown: false, now });
    expect((await write(open, { text: "With a mailbox only." }, without)).to).toBe(`${open}/replies?sent=held`);
    const shown = await staffAtDesk(site.context, site.storage, { role: "editor", now });
    expect((await write(open, { text: "With a second factor." }, shown)).to).toContain("#reply-");
  });
});

describe("letters", () => {
  test("tell of publication and answers to who asked, and end with one click", async () => {
    const [one, moderator] = [
      await reader({ name: "Siv", address: "siv@post.example" }),
      await reader({ role: "moderator" }),
    ];
    await write(open, { text: "Tell me.", tells: "yes" }, one);
    await write(open, { text: "Do not tell me." }, one);
    expect(await letters()).toEqual([]);
    const ids = (await queued()).map(({ id }) => id);
    const { tellOfReply } = await import("../mail/reply-letters.ts");
    for (const { reply } of await site.context.replies.rule(ids, "approval", await keyOf(moderator), now))
      await tellOfReply({ ...site.context, now: () => now }, reply, true);
    const told = await letters();
    expect(told.map(({ to, subject }) => [to, subject.startsWith("Your reply to")])).toEqual([
      ["siv@post.example", true],
    ]);
    const other = await trusted({ name: "Bo" });
    await write(open, { text: "An answer to Siv.", answers: ids[0] ?? "" }, other);
    const [answered] = await letters();
    expect(answered?.text).toContain("> An answer to Siv.");
    expect(answered?.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
    const path = new URL(/<(.+)>/.exec(answered?.headers?.["List-Unsubscribe"] ?? "")?.[1] ?? "").pathname;
    expect((await page(path)).status).toBe(200);
    const clicked = await site.app.inject({
      url: path,
      method: "POST",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      payload: '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    });
    expect(clicked.statusCode).toBe(303);
    await write(open, { text: "Another answer.", answers: ids[0] ?? "" }, other);
    expect(await letters()).toEqual([]);
    expect((await page(path.replace(/.$/, (last) => (last === "A" ? "B" : "A")))).status).toBe(404);
  });
});
