import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { openMadeUpPages } from "../../test/made-up/pages.ts";
import type { ServerOptions } from "./index.ts";

let site: Awaited<ReturnType<typeof openMadeUpPages>>;
afterEach(() => site.close());
const open = async (options: Partial<ServerOptions> = {}) => (site = await openMadeUpPages(undefined, options));

test("an address that makes no sense is answered in the same design", async () => {
  await open();
  const answer = await site.page("/%zz");
  expect(answer.status).toBe(400);
  expect(answer.document.querySelector("h1")?.textContent).toBe("Not understood");
  expect((await site.page(`/${"a".repeat(500)}`)).status).toBe(404);
  expect((await site.page("/a%00b")).status).toBe(400);
});

test("an address whose letters are not encoded is answered in the same design", async () => {
  await open();
  const { port } = new URL(await site.app.listen({ port: 0, host: "127.0.0.1" }));
  const socket = connect(Number(port), "127.0.0.1");
  socket.write("GET /caf\u00e9 HTTP/1.1\r\nHost: review.example\r\n\r\n");
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain("content-security-policy: ");
  expect(answer).toMatch(/<h1[^>]*>Not understood</);
});

test("pages can only be read", async () => {
  await open();
  for (const method of ["POST", "PUT", "DELETE", "PATCH"] as const) {
    const answer = await site.app.inject({ method, url: "/topics" });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  }
});

test("a slash too many leads to the page, and never off the site", async () => {
  await open();
  const answer = await site.app.inject("/topics/?page=1");
  expect([answer.statusCode, answer.headers.location]).toEqual([301, "/topics?page=1"]);
  for (const path of ["//evil.example/", "//evil.example//", "/.//evil.example/"]) {
    const { statusCode, headers } = await site.app.inject({ url: path });
    expect([statusCode, headers.location], path).toEqual([404, undefined]);
  }
});

test("a fault of ours says nothing of itself, and is noted without saying who asked for what", async () => {
  const lines: string[] = [];
  await open({ log: { write: (line) => lines.push(line) } });
  await site.page("/search?q=a+private+matter");
  await site.storage.close();
  const answer = await site.app.inject({ url: "/topics/tolls?who=me", headers: { authorization: "Bearer secret" } });
  expect(answer.statusCode).toBeGreaterThanOrEqual(500);
  expect(answer.body).not.toMatch(/database|connection|at .*\.ts/i);
  const log = lines.join("");
  expect(lines.map((line) => JSON.parse(line) as { route?: string })).toContainEqual(
    expect.objectContaining({ level: 50, route: "/topics/:slug" }),
  );
  expect(log).not.toMatch(/private|who=me|secret|127\.0\.0\.1|tolls/);
});
