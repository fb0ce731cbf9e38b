import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../../../test/made-up/pages.ts";
import { signIn } from "../../../../test/made-up/signed-in.ts";
import { staffAtDesk } from "../../../../test/made-up/staff.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let moderator: Awaited<ReturnType<typeof staffAtDesk>>;
let editor: Awaited<ReturnType<typeof staffAtDesk>>;
beforeAll(async () => {
  site = await openMadeUpPages();
  moderator = await staffAtDesk(site.context, site.storage, { role: "moderator", name: "Mod" });
  editor = await staffAtDesk(site.context, site.storage, { role: "editor", name: "Eda" });
});
afterAll(() => site.close());

type By = { cookie: string; form: Record<string, string> };
const open = "/ropes-sails-script-b";
const page = async (path: string, by?: By) => {
  const answer = await site.app.inject({ url: path, headers: by ? { cookie: by.cookie } : {} });
  return { status: answer.statusCode, body: answer.body, document: parseHTML(answer.body).document };
};
const send = async (path: string, fields: [string, string][], by: By) => {
  const payload = new URLSearchParams(fields).toString();
  const answer = await site.app.inject({ url: path, method: "POST", headers: by.form, payload });
  return { status: answer.statusCode, to: answer.headers.location ?? "", body: answer.body };
};
/** Replies of a new reader, which wait. */
async function waiting(...texts: string[]): Promise<string[]> {
  const by = await signIn(site.storage);
  for (const text of texts) await send(`${open}/replies`, [["text", text]], by);
  const { items } = await site.context.replies.moderation.queue("held", { limit: 100, offset: 0 });
  return texts.map((text) => items.find(({ reply }) => reply.text === text)?.reply.id ?? "");
}
const shown = async (text: string) => (await page(`${open}/replies`)).body.includes(text);

describe("the moderators' queue", () => {
  test("shows what waits, why, and works by plain buttons", async () => {
    const [id = ""] = await waiting("Wait for it.");
    const { document } = await page("/desk/replies", moderator);
    const item = document.getElementById(`reply-${id}`);
    expect(item?.textContent).toContain("Wait for it.");
    expect([...(item?.querySelectorAll(".queued-reasons li") ?? [])].map((li) => li.textContent)).toEqual([
      "sent without our form",
      "first reply",
    ]);
    const buttons = [...(item?.querySelectorAll("button") ?? [])].map((button) => button.getAttribute("formaction"));
    expect(buttons).toEqual(["approval", "rejection", "spam"].map((ruling) => `/desk/replies/${id}/${ruling}`));
    expect(document.querySelector('script[src*="desk-replies"]')).not.toBeNull();
    const ruled = await send(buttons[0] ?? "", [["to", "/desk/replies"]], moderator);
    expect([ruled.status, ruled.to]).toEqual([303, "/desk/replies?done=approval-1"]);
    expect((await page(ruled.to, moderator)).document.querySelector(".form-notice")?.textContent).toBe(
      "1 reply approved.",
    );
    expect(await shown("Wait for it.")).toBe(true);
    const history = (await page("/desk/replies?queue=published", moderator)).document.querySelector(".queued-history");
    expect(history?.textContent).toContain("approved by Mod");
  });

  test("rules on many at once, takes the last back, and says so", async () => {
    const ids = await waiting("Many one.", "Many two.", "Many three.");
    const batch = ids.slice(0, 2).map((id): [string, string] => ["id", id]);
    const ruled = await send("/desk/replies/rulings", [...batch, ["ruling", "approval"]], moderator);
    expect(ruled.to).toBe("/desk/replies?done=approval-2");
    expect([await shown("Many one."), await shown("Many two."), await shown("Many three.")]).toEqual([
      true,
      true,
      false,
    ]);
    expect((await send("/desk/replies/undo", [], moderator)).to).toBe("/desk/replies?done=undone-2");
    expect(await shown("Many one.")).toBe(false);
    expect((await send("/desk/replies/rulings", [["ruling", "approval"]], moderator)).to).toContain("done=nothing");
    expect((await send("/desk/replies/rulings", [...batch, ["ruling", "burn"]], moderator)).to).toContain(
      "done=nothing",
    );
  });

  test("teaches the filter with each ruling, and takes the lesson back with it", async () => {
    const [spam = "", fine = ""] = await waiting("Buy my ropes.", "Ropes were cheap in 1857.");
    site.taught.length = 0;
    await send(`/desk/replies/${spam}/spam`, [], moderator);
    await send(`/desk/replies/${fine}/approval`, [], moderator);
    await send("/desk/replies/undo", [], moderator);
    expect(site.taught).toEqual([
      ["Buy my ropes.", true],
      ["Ropes were cheap in 1857.", false],
      ["Ropes were cheap in 1857.", null],
    ]);
  });

  test("leads back to the desk only", async () => {
    const [id = ""] = await waiting("Where to?");
    expect(
      (await send(`/desk/replies/${id}/rejection`, [["to", "https://evil.example/desk/replies"]], moderator)).to,
    ).toMatch(/^\/desk\/replies\?/);
    expect((await page("/desk/replies?queue=nonsense&done=<script>", moderator)).status).toBe(200);
  });

  test("is open to moderators; words, contributors and doors are for editors", async () => {
    for (const path of ["/desk/replies/words", "/desk/replies/contributors", "/desk/replies/doors"])
      expect((await send(path, [["words", "x"]], moderator)).status, path).toBe(403);
    expect((await page("/desk/replies", await signIn(site.storage))).status).toBe(404);
  });
});

describe("an editor", () => {
  test("keeps the list of blocked words", async () => {
    expect((await send("/desk/replies/words", [["words", "Casino\n\n free money \n"]], editor)).to).toContain("saved");
    expect((await page("/desk/replies/words", editor)).document.querySelector("textarea")?.textContent).toBe(
      "Casino\nfree money",
    );
    const [id] = await waiting("A c4sin0 by the strait.");
    const item = (await page("/desk/replies", editor)).document.getElementById(`reply-${id}`);
    expect(item?.textContent).toContain("blocked word “Casino”");
    expect((await send("/desk/replies/words", [["words", "x".repeat(81)]], editor)).status).toBe(422);
  });

  test("links a reader to a contributor, who then answers at once and with a badge", async () => {
    const ida = await signIn(site.storage, { name: "Ida Testesen", address: "ida@post.example" });
    const link = (address: string, contributor: string) =>
      send(
        "/desk/replies/contributors",
        [
          ["address", address],
          ["contributor", contributor],
        ],
        editor,
      );
    expect((await link("nobody@post.example", "ida-testesen")).status).toBe(422);
    expect((await link("IDA@post.example", "ida-testesen")).to).toContain("linked");
    const { to } = await send(`${open}/replies`, [["text", "What I meant."]], ida);
    expect(to).toContain("#reply-");
    const { document } = await page(to);
    expect(document.querySelector(`#${to.split("#")[1]} .reply-badge`)?.getAttribute("href")).toBe(
      "/contributors/ida-testesen",
    );
    await send(
      "/desk/replies/contributors/unlink",
      [
        ["reader", ida.id],
        ["contributor", "ida-testesen"],
      ],
      editor,
    );
    expect((await page(to)).document.querySelector(".reply-badge")).toBeNull();
  });

  test("closes a piece to replies, and opens it again", async () => {
    const reader = await signIn(site.storage);
    expect((await page(`${open}/replies`, reader)).document.querySelector(".reply-door")).toBeNull();
    const { document } = await page(`${open}/replies`, editor);
    expect(document.querySelector(".reply-door input[name=door]")?.getAttribute("value")).toBe("closed");
    await send(
      "/desk/replies/doors",
      [
        ["piece", open.slice(1)],
        ["door", "closed"],
      ],
      editor,
    );
    expect((await page(`${open}/replies`, reader)).document.querySelector("form.reply-form")).toBeNull();
    await send(
      "/desk/replies/doors",
      [
        ["piece", open.slice(1)],
        ["door", "open"],
      ],
      editor,
    );
    expect((await page(`${open}/replies`, reader)).document.querySelector("form.reply-form")).not.toBeNull();
  });
});
