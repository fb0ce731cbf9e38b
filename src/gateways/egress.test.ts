import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outwardFetch } from "./egress.ts";

let server: Server;
let url: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/away") response.writeHead(302, { location: "https://elsewhere.example/" }).end();
    else if (request.url === "/flood") response.end("x".repeat(5000));
    else if (request.url === "/late") response.write("…");
    else response.writeHead(request.url === "/nothing" ? 204 : 418, { "x-said": "yes" }).end("short");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const ask = outwardFetch({ timeout: 300, mostBytes: 1000 });

test("client libraries get answers as they come", async () => {
  const answer = await ask(`${url}/`, { method: "POST", body: "a=1" });
  expect([answer.status, answer.headers.get("x-said"), await answer.text()]).toEqual([418, "yes", "short"]);
  expect((await ask(`${url}/nothing`)).status).toBe(204);
});

test.each([
  ["/away", "egress_redirected"],
  ["/flood", "egress_too_large"],
  ["/late", "egress_timeout"],
])("but not from %s", async (path, code) => {
  await expect(ask(`${url}${path}`)).rejects.toMatchObject({ code });
});

test.each(["http://elsewhere.example/", "ftp://127.0.0.1/", "https://name:word@elsewhere.example/", "nowhere"])(
  "nothing is sent to %s",
  async (address) => {
    await expect(ask(address)).rejects.toMatchObject({ code: "egress_forbidden" });
  },
);
