import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { heldWords, openMadeUpServer } from "../../../test/made-up/library.ts";
import { canary, openArticle, walledRoundtable } from "../../../test/made-up/pieces.ts";
import { site } from "../../../test/made-up/site.ts";

let server: Awaited<ReturnType<typeof openMadeUpServer>>;
const get = (url: string, headers = {}) => server.app.inject({ url: `/api/v1${url}`, headers });

beforeAll(async () => {
  const more = Array.from({ length: 3 }, (_, i) => ({
    ...openArticle,
    sourceId: `more-${i}`,
    date: `190${i}`,
    kind: "review" as const,
  }));
  const draft = { ...openArticle, sourceId: "draft", status: "draft" as const };
  server = await openMadeUpServer([openArticle, walledRoundtable, ...more, draft]);
});
afterAll(() => server.close());

describe("pieces", () => {
  test("are listed newest first, drafts left out, page by page", async () => {
    const first = (await get("/pieces?limit=2")).json();
    expect(first.total).toBe(5);
    expect(first.items.map((piece: { date: string }) => piece.date)).toEqual(["2011-03-16", "1902"]);
    expect(first.next).toBe(`${site.url}/api/v1/pieces?limit=2&offset=2`);
    const last = (await get("/pieces?limit=2&offset=4")).json();
    expect(last.items).toHaveLength(1);
    expect(last.next).toBeNull();
  });

  test.each([
    ["kind=review", 3],
    ["kind=roundtable", 1],
    ["series=straits", 1],
    ["topic=tolls", 5],
    ["region=baltic&kind=article", 1],
    ["contributor=pal-prove", 1],
    ["actor=sweden", 5],
    ["actor=nobody", 0],
  ])("are filtered by %s", async (query, total) => {
    expect((await get(`/pieces?${query}`)).json().total).toBe(total);
  });

  test("are found by id and by slug, with their structure as far as it may be read", async () => {
    const { items } = (await get("/pieces?kind=roundtable")).json();
    const bySlug = (await get(`/pieces/${items[0].slug}`)).json();
    expect((await get(`/pieces/${items[0].id}`)).json()).toEqual(bySlug);
    expect(bySlug).toMatchObject({
      kind: "roundtable",
      sight: "opening",
      title: "The toll of the strait",
      method: "By letter.",
      questions: [{ n: 1, asker: null, text: "Did Denmark cooperate with Sweden over the toll?" }],
      credits: [{ name: "Ida Testesen", affiliation: "Invented Institute & Sons" }, { name: "Pål Prøve" }],
    });
    expect(bySlug.turns[0]).toMatchObject({ credit: 0, questions: [1] });
    const { text, turns } = bySlug;
    for (const turn of turns) expect(text.slice(turn.start, turn.end)).toBe(turn.text);
  });

  test("that are open are told whole", async () => {
    const { items } = (await get("/pieces?kind=article")).json();
    const piece = (await get(`/pieces/${items[0].slug}`)).json();
    expect(piece).toMatchObject({ sight: "whole", text: openArticle.document.text });
    expect(piece.html).toContain("Sweden supported Denmark with ships.");
  });

  test("that were withdrawn leave a tombstone, and nothing of their words", async () => {
    const own = await openMadeUpServer([openArticle]);
    const [saved] = own.saved;
    await own.storage.pieces.withdraw(saved?.id ?? "", "The author asked for it.");
    for (const address of [`/pieces/${saved?.slug}`, `/pieces/${saved?.id}/claims`]) {
      const reply = await own.app.inject(`/api/v1${address}`);
      expect(reply.statusCode).toBe(410);
      expect(reply.json()).toMatchObject({
        error: { code: "piece_withdrawn" },
        tombstone: { slug: saved?.slug, reason: "The author asked for it." },
      });
    }
    expect((await own.app.inject("/api/v1/pieces")).json().items).toEqual([]);
    await own.close();
  });

  test("that are drafts are not found, by whatever name", async () => {
    const draft = server.saved.at(-1);
    for (const name of [draft?.id, draft?.slug, "draft"]) expect((await get(`/pieces/${name}`)).statusCode).toBe(404);
  });

  test("that moved redirect", async () => {
    const own = await openMadeUpServer([{ ...openArticle, slug: "old-ropes" }]);
    await own.storage.pieces.save([{ ...openArticle, slug: "new-ropes" }]);
    const reply = await own.app.inject("/api/v1/pieces/old-ropes/claims");
    expect([reply.statusCode, reply.headers.location]).toEqual([301, "/api/v1/pieces/new-ropes/claims"]);
    await own.close();
  });
});

describe("claims", () => {
  test("credit the quote to the speaker and the relation to the publication", async () => {
    const { items } = (await get("/pieces?kind=article")).json();
    const { read, behindWall, items: claims } = (await get(`/pieces/${items[0].id}/claims`)).json();
    expect([read, behindWall]).toEqual([true, 0]);
    expect(claims.at(-1)).toMatchObject({
      quote: { text: "Sweden supported Denmark with ships.", speaker: { name: "Ida Testesen", kind: "contributor" } },
      reading: {
        by: site.name,
        relation: "cooperates_with",
        sign: "+",
        likelihood: { low: 55, high: 80 },
        time: { text: "1857", start: "1857" },
        source: { id: "denmark" },
        target: { id: "sweden" },
      },
    });
    const { quote } = claims.at(-1);
    expect(openArticle.document.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  test("of a walled piece are left out behind the wall, and counted", async () => {
    const { items } = (await get("/pieces?kind=roundtable")).json();
    const { behindWall, items: claims } = (await get(`/pieces/${items[0].id}/claims`)).json();
    expect(claims.length).toBeGreaterThan(0);
    expect(behindWall).toBeGreaterThan(0);
    expect(JSON.stringify(claims)).not.toContain(canary);
  });

  test("between two actors come page by page", async () => {
    const first = (await get("/relations/denmark/sweden?limit=3")).json();
    expect(first.actors.map((actor: { name: string }) => actor.name)).toEqual(["Denmark", "Sweden"]);
    expect(first.items).toHaveLength(3);
    expect(first.total).toBeGreaterThan(3);
    expect(first.next).toContain("/api/v1/relations/denmark/sweden?limit=3&offset=3");
  });

  test("on hold are told nowhere", async () => {
    const { items } = (await get("/pieces?limit=100")).json();
    const addresses = [
      "/relations/denmark/sweden?limit=100",
      ...items.map(({ id }: { id: string }) => `/pieces/${id}/claims`),
    ];
    for (const address of addresses) expect((await get(address)).body).not.toContain(heldWords);
  });
});

describe("who and what", () => {
  test("contributors are listed and found", async () => {
    const { total, items } = (await get("/contributors")).json();
    expect(total).toBe(2);
    const ida = items.find((one: { name: string }) => one.name === "Ida Testesen");
    expect((await get(`/contributors/${ida.slug}`)).json()).toEqual(ida);
    expect(ida).toMatchObject({ title: "Historian", pieces: 5, url: `${site.url}/contributors/${ida.slug}` });
  });

  test("subjects are listed by kind and found", async () => {
    expect((await get("/subjects")).json().total).toBe(3);
    const { items } = (await get("/subjects?kind=series")).json();
    expect(items).toEqual([
      { kind: "series", slug: "straits", name: "Straits", pieces: 1, url: `${site.url}/series/straits` },
    ]);
    expect((await get("/subjects/series/straits")).json()).toEqual(items[0]);
  });

  test("actors are listed, and found with their relations", async () => {
    const { items } = (await get("/actors")).json();
    expect(items.map((one: { id: string }) => one.id).sort()).toEqual(["denmark", "sweden"]);
    expect((await get("/actors/sweden")).json()).toMatchObject({
      name: "Sweden",
      pieces: 5,
      relations: [
        {
          actor: { id: "denmark" },
          url: `${site.url}/relations/denmark/sweden`,
          relations: [{ relation: "cooperates_with", sign: "+" }],
        },
      ],
    });
  });
});

describe("search", () => {
  test("takes the language of the search page and gives snippets with marks", async () => {
    const { total, items, facets } = (
      await get(`/search?q=${encodeURIComponent('"supported Denmark" kind:article')}`)
    ).json();
    expect([total, facets]).toEqual([1, null]);
    const { text, marks } = items[0].snippet;
    expect(marks.map(([start, end]: [number, number]) => text.slice(start, end))).toEqual(["supported Denmark"]);
  });

  test("counts facets when asked", async () => {
    const { facets } = (await get("/search?q=denmark&facets=true")).json();
    expect(facets.kind).toContainEqual({ value: "review", name: expect.any(String), count: 3 });
  });

  test("finds everything without a query, nothing where no word is left, and says what it did not understand", async () => {
    const { total, misunderstood } = (await get("/search?q=from:soon")).json();
    expect(total).toBe(0);
    expect((await get("/search?q=")).json().total).toBe(5);
    expect(misunderstood).toEqual([{ part: "from:soon", reason: "not_a_date" }]);
  });
});

describe("refusals", () => {
  test.each([
    ["/pieces/nowhere", 404, "piece_not_found"],
    ["/contributors/nobody", 404, "contributor_not_found"],
    ["/subjects/topic/nothing", 404, "subject_not_found"],
    ["/actors/nobody", 404, "actor_not_found"],
    ["/relations/denmark/nobody", 404, "actor_not_found"],
    ["/nothing/here", 404, "route_not_found"],
    ["/pieces?limit=101", 400, "invalid_request"],
    ["/pieces?limit=many", 400, "invalid_request"],
    ["/pieces?offset=-1", 400, "invalid_request"],
    ["/pieces?kind=novel", 400, "invalid_request"],
    ["/pieces?topic=tolls&region=baltic", 400, "invalid_request"],
    ["/subjects/kind/nothing", 400, "invalid_request"],
    ["/search?q=tooLong", 400, "invalid_request"],
  ])("%s is %i %s", async (address, status, code) => {
    const reply = await get(address.replace("tooLong", "a".repeat(2001)));
    expect(reply.statusCode).toBe(status);
    expect(reply.json()).toEqual({ error: { code, message: expect.stringMatching(/^[A-Z\w].*\.$/) } });
    expect(reply.headers["access-control-allow-origin"]).toBe("*");
    expect(reply.headers).not.toHaveProperty("etag");
  });

  test("an inner failure is 500 and says nothing of itself", async () => {
    const own = await openMadeUpServer([]);
    await own.storage.close();
    const reply = await own.app.inject("/api/v1/pieces");
    expect(reply.statusCode).toBeGreaterThanOrEqual(500);
    expect(reply.json().error.message).toMatch(/fault is ours|cannot be reached/);
  });
});

describe("answers", () => {
  test("may be read by scripts of any site", async () => {
    const preflight = await server.app.inject({ method: "OPTIONS", url: "/api/v1/pieces" });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
    });
    expect((await get("/pieces")).headers["access-control-allow-origin"]).toBe("*");
  });

  test("hold until the library changes", async () => {
    const own = await openMadeUpServer([openArticle]);
    const first = await own.app.inject("/api/v1/pieces");
    const again = () =>
      own.app.inject({ url: "/api/v1/pieces", headers: { "if-none-match": String(first.headers.etag) } });
    expect((await again()).statusCode).toBe(304);
    expect((await again()).body).toBe("");
    await own.storage.pieces.correct(own.saved[0]?.id ?? "", "The year was 1857.");
    expect((await again()).statusCode).toBe(200);
    await own.close();
  });
});
