import { parseHTML } from "linkedom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { signIn } from "../../../test/made-up/signed-in.ts";
import { staffAtDesk } from "../../../test/made-up/staff.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
let owner: Awaited<ReturnType<typeof staffAtDesk>>;
beforeAll(async () => {
  site = await openMadeUpPages();
  owner = await staffAtDesk(site.context, site.storage, { role: "owner" });
});
afterAll(() => site.close());

const open = "/ropes-sails-script-b";
const payloads = [
  "<script>ran = 1</script>",
  "<img src=x onerror='ran = 1'>",
  "</textarea><svg onload='ran = 1'>",
  '"><button autofocus onfocus="ran = 1">',
  "[press](javascript:ran=1) <a href='javascript:ran=1'>press</a>",
  'https://a.example/"onmouseover="ran=1 https://a.example/\'><script>ran=1</script>',
  "> <iframe srcdoc='<script>ran = 1</script>'></iframe>",
  "javascript:ran=1 data:text/html,<script>ran=1</script>",
  "{{constructor.constructor('ran=1')()}} ${ran=1} <%= ran = 1 %>",
  "&lt;script&gt;ran = 1&lt;/script&gt; &#60;script&#62;",
  "slot-x-replying-as; <!-- --!> <!--><script>ran=1</script>",
];

const page = async (path: string, cookie?: string) => {
  const answer = await site.app.inject({ url: path, headers: cookie ? { cookie } : {} });
  return { body: answer.body, document: parseHTML(answer.body).document };
};
const send = (path: string, payload: string, headers: Record<string, string>) =>
  site.app.inject({ url: path, method: "POST", headers, payload });
const encoded = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

/** What of a page came alive. */
function alive(document: Document): string[] {
  const scripts = [...document.querySelectorAll("script:not([src^='/assets/']):not([type='application/ld+json'])")];
  const others = [
    ...document.querySelectorAll("iframe, object, embed, base, main img:not([src^='/']), main svg [onload]"),
  ];
  const attributes = [...document.querySelectorAll("*")].flatMap((element) =>
    [...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on/i.test(name) ||
          (/^(?:href|src|action|formaction|cite|data)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value)),
      )
      .map(({ name, value }) => `${name}=${value}`),
  );
  return [...[...scripts, ...others].map((element) => element.outerHTML), ...attributes];
}

test("what readers write is words on every page that shows it, in names, texts, passages and addresses", async () => {
  for (const payload of payloads) {
    const by = await signIn(site.storage, { name: payload });
    await send(`${open}/replies`, encoded({ text: payload }), by.form);
    const failed = await send(
      `${open}/replies`,
      encoded({ text: payload, passage: payload, name: payload, near: payload, answers: payload }),
      by.form,
    );
    const guest = await send(
      `${open}/replies`,
      encoded({ text: payload, name: payload, email: payload, passage: payload }),
      { origin: "https://review.example", "content-type": "application/x-www-form-urlencoded" },
    );
    for (const { body } of [failed, guest]) expect(alive(parseHTML(body).document), payload).toEqual([]);
    const asked = await page(
      `${open}/replies?${encoded({ passage: payload, answer: payload, sent: payload, page: payload })}`,
    );
    expect(alive(asked.document), payload).toEqual([]);
    for (const path of ["/account/replies", `/account/replies?${encoded({ to: payload, saved: payload })}`])
      expect(alive((await page(path, by.cookie)).document), payload).toEqual([]);
  }
  await send("/desk/replies/words", encoded({ words: payloads.map((one) => one.slice(0, 80)).join("\n") }), owner.form);
  for (const path of ["/desk/replies", "/desk/replies/words"])
    expect(alive((await page(path, owner.cookie)).document), path).toEqual([]);
  const { items } = await site.context.replies.moderation.queue("held", { limit: 100, offset: 0 });
  expect(items).toHaveLength(payloads.length);
  const ids = items.map(({ reply }): [string, string] => ["id", reply.id]);
  await send("/desk/replies/rulings", new URLSearchParams([...ids, ["ruling", "approval"]]).toString(), owner.form);
  for (const path of [`${open}/replies`, open]) {
    const { document, body } = await page(path);
    expect(document.querySelectorAll(".reply-text")).toHaveLength(payloads.length);
    expect(alive(document), path).toEqual([]);
    for (const link of document.querySelectorAll(".reply-text a")) {
      expect(link.getAttribute("href")).toMatch(/^https:\/\/a\.example\//);
      expect(link.getAttribute("rel")).toBe("nofollow ugc noopener");
    }
    expect(body).toContain("&lt;script>ran = 1&lt;/script>");
  }
});

test("forms of any shape are answered with a page, never with a fault", async () => {
  const by = await signIn(site.storage);
  const bodies = [
    "",
    "text",
    "text=a&text=b&text[]=c",
    "text[__proto__][x]=1&__proto__=2&constructor=3",
    "text=%00%00&name=%00",
    "text=%ED%A0%80%ff%fe",
    `text=${"a".repeat(200_000)}`,
    `name=${"%F0%9F%92%A9".repeat(10_000)}&text=x`,
    `text=x&passage=${"%22".repeat(50_000)}`,
    "text=x&answers=01890000-0000-7000-8000-000000000000%27--&near=1e99&stamp=%2e%2e",
    `text=${encodeURIComponent("z" + "\u0351".repeat(20_000))}`,
    `text=${"%E2%80%AE".repeat(2000)}`,
  ];
  for (const body of bodies) {
    for (const path of [`${open}/replies`, "/account/replies/name"]) {
      const { statusCode } = await send(path, body, by.form);
      expect([303, 409, 413, 422, 429], `${path} ${body.slice(0, 40)}`).toContain(statusCode);
    }
  }
  const large = await send(`${open}/replies`, `name=${"x".repeat(1_000_000)}`, by.form);
  expect(large.statusCode).toBe(413);
  for (const id of ["x", "..%2f", "1'--", "01890000-0000-7000-8000-00000000000g", "a".repeat(399)]) {
    for (const act of ["likes", "reports", "change", "withdrawal"])
      expect((await send(`/replies/${id}/${act}`, "", by.form)).statusCode).toBeLessThan(500);
    for (const ruling of ["approval", "rejection", "spam"])
      expect((await send(`/desk/replies/${id}/${ruling}`, "", owner.form)).statusCode).toBeLessThan(500);
  }
});

test("nothing written gets into the headers of a letter", async () => {
  const name = "Eve\r\nBcc: all@evil.example\u2028Subject: x";
  const asker = await signIn(site.storage, { name: "Siv", address: "siv@post.example" });
  await send(`${open}/replies`, encoded({ text: "Answer me.", tells: "yes" }), asker.form);
  const waiting = async (text: string) =>
    (await site.context.replies.moderation.queue("held", { limit: 100, offset: 0 })).items.find(
      ({ reply }) => reply.text === text,
    )?.reply.id ?? "";
  const answers = await waiting("Answer me.");
  await send(`/desk/replies/${answers}/approval`, "", owner.form);
  const eve = await signIn(site.storage, { name: "" });
  await send(`${open}/replies`, encoded({ text: "Answered.", name, answers }), eve.form);
  await send(`/desk/replies/${await waiting("Answered.")}/approval`, "", owner.form);
  const letters = (await site.context.post.take(10, new Date(Date.now() + 60_000))).filter(
    ({ to }) => to === "siv@post.example",
  );
  expect(letters).toHaveLength(2);
  for (const { to, subject, headers } of letters) {
    expect(to).toBe("siv@post.example");
    for (const line of [subject, ...Object.values(headers ?? {})]) expect(line).not.toMatch(/[\r\n\u2028]/);
  }
});
