import { brotliDecompressSync, gunzipSync } from "node:zlib";
import Fastify from "fastify";
import { expect, test } from "vitest";
import { answer, caching, finish, joined } from "./finished.ts";
import { PageCache } from "./page-cache.ts";

const text = "The ferry crossed the strait. ".repeat(200);

async function asked(headers: Record<string, string>) {
  const app = Fastify();
  const page = finish(text, { cache: caching.open });
  app.get("/", (request, reply) => answer(request, reply, page));
  return app.inject({ url: "/", headers });
}

test.each([
  ["gzip, deflate, br", "br", brotliDecompressSync],
  ["gzip;q=1.0", "gzip", gunzipSync],
] as const)("who accepts %s is sent %s", async (accepted, packing, unpack) => {
  const { headers, rawPayload } = await asked({ "accept-encoding": accepted });
  expect(headers["content-encoding"]).toBe(packing);
  expect(headers.vary).toBe("accept-encoding");
  expect(unpack(rawPayload).toString()).toBe(text);
});

test.each(["", "identity", "br;q=0", "compress"])("who accepts %j is sent plain text", async (accepted) => {
  const { headers, body } = await asked({ "accept-encoding": accepted });
  expect(headers["content-encoding"]).toBeUndefined();
  expect(body).toBe(text);
});

test("a tag that was given with a compressed page holds", async () => {
  const { headers } = await asked({ "accept-encoding": "br" });
  expect((await asked({ "if-none-match": String(headers.etag) })).statusCode).toBe(304);
  expect((await asked({ "if-none-match": '"another"' })).statusCode).toBe(200);
});

test("requests that come while a page is made wait for the same one", async () => {
  const pages = new PageCache(true);
  let made = 0;
  const make = async () => finish(`${++made}`, { cache: caching.open });
  const answers = await Promise.all([pages.through("a", make), pages.through("a", make), pages.through("b", make)]);
  expect(answers.map(({ parts }) => joined(parts).toString())).toEqual(["1", "1", "2"]);
});

test("a page that could not be made is tried again", async () => {
  const pages = new PageCache(true);
  await expect(pages.through("a", () => Promise.reject(new Error("no paper")))).rejects.toThrow("no paper");
  const page = await pages.through("a", async () => finish("printed", { cache: caching.open }));
  expect(joined(page.parts).toString()).toBe("printed");
});

test("a cache that is off keeps nothing", async () => {
  const pages = new PageCache(false);
  await pages.through("a", async () => finish("once", { cache: caching.open }));
  expect(pages.get("a")).toBeNull();
});
