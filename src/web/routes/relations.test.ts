import { afterAll, beforeAll, expect, test } from "vitest";
import { openMadeUpPages } from "../../../test/made-up/pages.ts";
import { canary } from "../../../test/made-up/pieces.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
beforeAll(async () => {
  site = await openMadeUpPages();
});
afterAll(() => site.close());

test("a pair tells who said something of it, where and when, never how things are", async () => {
  const { document } = await site.page("/relations/denmark/sweden");
  expect(document.querySelector(".list-head .lead")?.textContent).toBe("1 expert in 2 pieces, last said in 2011");
  const statement = [...document.querySelectorAll(".statements > li")].at(-1);
  expect(statement?.querySelector("blockquote")?.textContent).toBe("Sweden supported Denmark with ships.");
  expect(statement?.querySelector(".said-where")?.textContent).toMatch(/^Ida Testesen, .*, 1857\. In the text$/);
  expect(statement?.querySelector(".said-reading")?.textContent).toMatch(/^Our reading/);
});

test("every quote leads to its paragraph and its words", async () => {
  const { document } = await site.page("/relations/denmark/sweden");
  const places = [...document.querySelectorAll(".said-place")].map((link) => link.getAttribute("href") ?? "");
  expect(places.length).toBeGreaterThan(1);
  for (const place of places) {
    const [path = "", fragment = ""] = place.split("#");
    const [id = "", words = ""] = fragment.split(":~:text=");
    const piece = await site.page(path);
    const [first = ""] = decodeURIComponent(words).split(",");
    expect(piece.document.getElementById(id)?.textContent, place).toContain(first);
  }
});

test("what stands behind a wall is neither shown nor counted, and the page says that there is more", async () => {
  const { body, document } = await site.page("/relations/denmark/sweden");
  expect(body).not.toContain(canary);
  expect(document.querySelector(".list-head .hint")?.textContent).toMatch(/^\d+ statements? more stands? in parts/);
});

test("a claim that waits for an editor is on no page", async () => {
  for (const path of ["/relations/denmark/sweden", "/actors/denmark", "/the-toll-of-the-strait/claims"])
    expect((await site.page(path)).body, path).not.toContain("the Skagerrak whisper");
});

test("an actor's table of relations counts what the visitor may read", async () => {
  const { document } = await site.page("/actors/denmark");
  const all = await site.storage.readings.between("denmark", "sweden");
  const counted = document.querySelector(".relations .count")?.textContent ?? "";
  expect(counted).toMatch(/^\d+ statements by 1 speaker$/);
  expect(Number.parseInt(counted, 10)).toBeLessThan(all.length);
});

test("the pair the other way round is the same page, and no actor makes a pair alone", async () => {
  const turned = await site.app.inject("/relations/sweden/denmark");
  expect([turned.statusCode, turned.headers.location]).toEqual([301, "/relations/denmark/sweden"]);
  expect((await site.page("/relations/denmark/denmark")).status).toBe(404);
  expect((await site.page("/relations/denmark/utopia")).status).toBe(404);
});

test("denials stand apart on the pages of a pair and of an actor, and in the API; questions do not stand there", async () => {
  const { storage } = site;
  const [{ piece } = { piece: null }] = await storage.readings.between("denmark", "sweden");
  const { claims, mentions } = await storage.readings.ofPiece(piece?.id ?? "");
  const [said] = claims;
  if (!piece || !said) throw new Error("The made-up library ties Denmark to Sweden; look for what changed.");
  const moved = (id: string, by: number, more: Partial<typeof said>) => ({
    ...said,
    id,
    evidence: { ...said.evidence, start: said.evidence.start + by, quote: said.evidence.quote.slice(by) },
    ...more,
  });
  const denied = moved("denied", 1, { certainty: "denied" });
  const asked = moved("asked", 2, { speechAct: "question", relation: "threatens", sign: "-" });
  const outlet = moved("outlet", 3, { certainty: "denied", speaker: { name: "", kind: "outlet" } });
  const analyst = { name: "made up", version: "2" };
  await storage.readings.keep(piece.id, said.version, {
    analyst,
    claims: [denied, asked, outlet],
    mentions,
    abstentions: [],
  });

  const pair = await site.page("/relations/denmark/sweden");
  expect(pair.body).not.toContain("threat");
  const glance = [...pair.document.querySelectorAll(".glance-list .count")].map(({ textContent }) => textContent);
  expect(glance).toContain("1 denial");
  const wheres = [...pair.document.querySelectorAll(".said-where")].map(({ textContent }) => textContent);
  expect(wheres.filter((where) => where?.startsWith("The Invented Review, "))).toHaveLength(1);

  const actor = await site.page("/actors/denmark");
  const row = actor.document.querySelector('.relations [aria-label="denied"]')?.parentElement?.textContent;
  expect(row).toBe("co-operation denied in 2 statements by 2 speakers");

  const { relations } = (await site.app.inject("/api/v1/actors/denmark")).json<{
    relations: { relations: { relation: string; denied: boolean; claims: number }[] }[];
  }>();
  const counts = relations[0]?.relations ?? [];
  expect(counts).toContainEqual(expect.objectContaining({ denied: true, claims: 2, sign: "+" }));
  expect(counts.map(({ relation }) => relation)).not.toContain("threatens");
});
