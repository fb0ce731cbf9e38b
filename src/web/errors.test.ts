import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { signIn } from "../../test/made-up/signed-in.ts";
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

const asked = async (method: "GET" | "POST" | "PUT", url: string, cookie = "") => {
  const headers = { origin: "https://review.example", ...(cookie && { cookie }) };
  const answer = await site.app.inject({ method, url, headers });
  return [answer.statusCode, answer.headers.allow];
};

test("a method that an address does not know is refused with those that it knows", async () => {
  await open();
  for (const method of ["POST", "PUT", "DELETE", "PATCH"] as const) {
    const answer = await site.app.inject({ method, url: "/topics?page=1" });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  }
  const { cookie } = await signIn(site.storage);
  const refused: [method: "GET" | "POST" | "PUT", url: string, allow: string][] = [
    ["POST", "/the-toll-of-the-strait", "GET, HEAD"],
    ["POST", "/the-toll-of-the-strait/claims", "GET, HEAD"],
    ["POST", "/sitemaps/pieces-1.xml", "GET, HEAD"],
    ["POST", "/api/v1/pieces", "GET, HEAD"],
    ["PUT", "/api/v1/pieces/nothing", "GET, HEAD"],
    ["PUT", "/sign-in", "GET, HEAD, POST"],
    ["PUT", "/the-toll-of-the-strait/replies", "GET, HEAD, POST"],
    ["GET", "/the-toll-of-the-strait/unlock", "POST"],
    ["GET", "/account/name", "POST"],
    ["GET", "/hooks/stripe", "POST"],
    ["PUT", "/sign-out", "GET, HEAD, POST"],
  ];
  for (const [method, url, allow] of refused)
    expect([method, url, ...(await asked(method, url, cookie))]).toEqual([method, url, 405, allow]);
});

test("what an address that is known does not find is not there, however it is asked for", async () => {
  await open();
  const { cookie } = await signIn(site.storage);
  const id = "0192f0c1-2345-7000-8000-000000000000";
  const gone: [method: "GET" | "POST" | "PUT", url: string][] = [
    ["GET", "/nowhere"],
    ["GET", "/nowhere/claims"],
    ["POST", "/nowhere/at/all/ever"],
    ["PUT", "/nowhere/at/all/ever"],
    ["POST", "/nowhere/unlock"],
    ["POST", "/nowhere/opening"],
    ["POST", "/nowhere/likes"],
    ["POST", "/nowhere/replies"],
    ["POST", "/nowhere/disputes"],
    ["POST", "/nowhere/gifts"],
    ["POST", `/replies/${id}/likes`],
    ["POST", `/replies/${id}/withdrawal`],
    ["POST", "/replies/none/reports"],
    ["POST", "/following/actor/nobody"],
    ["POST", `/reading-list/${id}`],
    ["POST", "/account/consents/everything"],
    ["POST", "/sign-in/with/nobody"],
    ["GET", "/ads/none/visit"],
    ["GET", "/api/v1/nowhere"],
    ["POST", "/api/v1/nowhere"],
    ["POST", `/desk/disputes/${id}/ruling`],
    ["PUT", "/desk/log"],
  ];
  for (const [method, url] of gone)
    expect([method, url, ...(await asked(method, url, cookie))]).toEqual([method, url, 404, undefined]);
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
