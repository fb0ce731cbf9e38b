import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openMadeUpPages } from "../../test/made-up/pages.ts";

// Over a real connection: what is injected into the framework never takes the lane.
describe("a piece page that was finished a moment ago", () => {
  let pages: Awaited<ReturnType<typeof openMadeUpPages>>;
  let slug: string;
  let url: string;
  beforeEach(async () => {
    pages = await openMadeUpPages();
    slug = pages.saved[0]?.slug ?? "";
    url = await pages.app.listen({ port: 0, host: "127.0.0.1" });
  });
  afterEach(() => pages.close());

  const get = async (path: string, headers = {}) => {
    const response = await fetch(url + path, { headers, redirect: "manual" });
    const { date, ...rest } = Object.fromEntries(response.headers);
    expect(date).toBeDefined();
    return { status: response.status, headers: rest, body: await response.text() };
  };

  test("is the same answer as the first one, header by header", async () => {
    for (const encoding of ["identity", "br", "gzip"]) {
      const first = await get(`/${slug}/`, { "accept-encoding": encoding });
      expect(first.status).toBe(301);
      const made = await get(`/${slug}`, { "accept-encoding": encoding });
      const kept = await get(`/${slug}`, { "accept-encoding": encoding });
      expect(kept).toEqual(made);
      expect(kept.headers["content-security-policy"]).toContain("default-src 'none'");
    }
  });

  test("is not sent again to who has it", async () => {
    const { headers } = await get(`/${slug}`);
    const again = await get(`/${slug}`, { "if-none-match": headers["etag"] });
    expect(again).toMatchObject({ status: 304, body: "" });
  });

  test("is gone as soon as its piece is withdrawn", async () => {
    await get(`/${slug}`);
    expect((await get(`/${slug}`)).status).toBe(200);
    await pages.storage.pieces.withdraw(pages.saved[0]?.id ?? "", "It was a test.");
    expect((await get(`/${slug}`)).status).toBe(410);
  });
});
