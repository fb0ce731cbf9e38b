import type { FastifyRequest } from "fastify";
import { expect, test } from "vitest";
import { site } from "../../test/made-up/site.ts";
import { isOwnRequest } from "./same-origin.ts";

const sent = (method: string, headers: Record<string, string>) =>
  isOwnRequest({ method, headers: { host: "review.example", ...headers } } as unknown as FastifyRequest, site);

test.each<[boolean, string, Record<string, string>]>([
  [true, "GET", {}],
  [true, "HEAD", { "sec-fetch-site": "cross-site" }],
  [true, "POST", { "sec-fetch-site": "same-origin" }],
  [true, "POST", { "sec-fetch-site": "none" }],
  [true, "POST", { origin: "https://review.example" }],
  [true, "POST", { origin: "http://127.0.0.1:4180", host: "127.0.0.1:4180" }],
  [false, "POST", {}],
  [false, "POST", { "sec-fetch-site": "cross-site", origin: "https://review.example" }],
  [false, "POST", { "sec-fetch-site": "same-site" }],
  [false, "POST", { origin: "https://elsewhere.example" }],
  [false, "POST", { origin: "null" }],
  [false, "DELETE", { origin: "https://review.example.elsewhere.example" }],
])("%s: %s with %j", (own, method, headers) => {
  expect(sent(method, headers)).toBe(own);
});
