import type { LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { site } from "../made-up/site.ts";
import { openSecured, type Secured } from "./site.ts";

let secured: Secured;
const answers: { who: string; asked: string; answer: LightMyRequestResponse }[] = [];

beforeAll(async () => {
  secured = await openSecured();
  for (const [who, cookie] of Object.entries(secured.visitors)) {
    for (const { path } of [...secured.reading, { path: "/nowhere/at/all" }, { path: "/%zz" }])
      answers.push({ who, asked: `GET ${path}`, answer: await secured.ask(path, cookie) });
    for (const route of secured.writing)
      answers.push({ who, asked: `${route.method} ${route.path}`, answer: await secured.send(route, cookie) });
  }
}, 120_000);
afterAll(() => secured.close());

const each = (is: (answer: LightMyRequestResponse, who: string) => boolean) =>
  answers
    .filter(({ who, answer }) => !is(answer, who))
    .map(({ who, asked, answer }) => `${who}: ${asked} ${answer.statusCode}`);
const header = ({ headers }: LightMyRequestResponse, name: string) => String(headers[name] ?? "");

describe("every answer of every route, to visitors, readers and staff", () => {
  test("is one of very many, or the next tests prove nothing", () => {
    expect(secured.reading.length).toBeGreaterThan(60);
    expect(secured.writing.length).toBeGreaterThan(40);
    expect(answers.filter(({ answer }) => answer.statusCode === 200).length).toBeGreaterThan(80);
  });

  test("is no failure of ours", () => {
    expect(each(({ statusCode }) => statusCode < 500)).toEqual([]);
  });

  test("forbids scripts, styles, frames and forms that are not ours", () => {
    const policy = (answer: LightMyRequestResponse) => header(answer, "content-security-policy").split("; ");
    const strict = [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ];
    expect(each((answer) => strict.every((directive) => policy(answer).includes(directive)))).toEqual([]);
    expect(
      each((answer) => policy(answer).some((one) => /^form-action 'self'(?: https:\/\/[\w.-]+)?$/.test(one))),
    ).toEqual([]);
    expect(each((answer) => !/unsafe|\*|http:/.test(header(answer, "content-security-policy")))).toEqual([]);
  });

  test("is taken for what it says it is, in no frame, by encrypted connections alone", () => {
    expect(each((answer) => header(answer, "x-content-type-options") === "nosniff")).toEqual([]);
    expect(each((answer) => header(answer, "x-frame-options") === "DENY")).toEqual([]);
    expect(each((answer) => /^max-age=31536000\b/.test(header(answer, "strict-transport-security")))).toEqual([]);
    expect(each((answer) => header(answer, "cross-origin-opener-policy") === "same-origin")).toEqual([]);
  });

  test("tells other sites where a reader came from, but not from which page", () => {
    const kept = new Set(["strict-origin-when-cross-origin", "same-origin", "no-referrer"]);
    expect(each((answer) => kept.has(header(answer, "referrer-policy")))).toEqual([]);
  });

  test("names its type, and the encoding where it is text", () => {
    const typed = (answer: LightMyRequestResponse) =>
      answer.rawPayload.length === 0 ||
      /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|xml)\b)/.test(header(answer, "content-type"))
        ? answer.rawPayload.length === 0 ||
          /charset=utf-8/i.test(header(answer, "content-type")) ||
          /json/.test(header(answer, "content-type"))
        : header(answer, "content-type") !== "";
    expect(each(typed)).toEqual([]);
  });

  test("lets pages of other sites read nothing, but what anybody may know", () => {
    expect(each((answer) => ["", "*"].includes(header(answer, "access-control-allow-origin")))).toEqual([]);
    expect(each((answer) => header(answer, "access-control-allow-credentials") === "")).toEqual([]);
    const open = answers.filter(({ answer }) => header(answer, "access-control-allow-origin") === "*");
    expect(
      open.filter(({ asked }) => !/ \/(?:api|feed|sitemap|robots|assets)/.test(asked)).map(({ asked }) => asked),
    ).toEqual([]);
  });

  test("says nothing of what runs here", () => {
    expect(each((answer) => header(answer, "server") === "" && header(answer, "x-powered-by") === "")).toEqual([]);
    expect(
      each(
        ({ body }) => !/node_modules|\bat \w+ \(|\/src\/|SQLITE_|SqliteError|no such table|syntax error at/i.test(body),
      ),
    ).toEqual([]);
  });

  test("sets cookies for this host alone, that no script reads and no other site sends", () => {
    const lines = answers.flatMap(({ answer }) => [answer.headers["set-cookie"] ?? []].flat());
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-(?:session|browser)=[\w-]*;/);
      expect(line.split("; ").map((part) => part.toLowerCase())).toEqual(
        expect.arrayContaining(["path=/", "httponly", "secure", "samesite=lax"]),
      );
      expect(line).not.toMatch(/domain=/i);
    }
  });

  test("is kept by nobody but its reader where it depends on who asks", () => {
    const visitors = new Map(
      answers.filter(({ who }) => who === "visitor").map(({ asked, answer }) => [asked, answer]),
    );
    const differs = answers.filter(
      ({ who, asked, answer }) =>
        who !== "visitor" && answer.body !== visitors.get(asked)?.body && answer.statusCode < 300,
    );
    expect(differs.length).toBeGreaterThan(40);
    const shared = differs.filter(({ answer }) => !/^private|no-store/.test(header(answer, "cache-control")));
    expect(shared.map(({ who, asked }) => `${who}: ${asked}`)).toEqual([]);
    const setting = answers.filter(({ answer }) => answer.headers["set-cookie"] !== undefined);
    expect(
      setting.filter(({ answer }) => /public/.test(header(answer, "cache-control"))).map(({ asked }) => asked),
    ).toEqual([]);
  });

  test("leads off the site never", () => {
    const away = answers.filter(({ answer }) => {
      const { location } = answer.headers;
      return location !== undefined && new URL(location, site.url).origin !== site.url;
    });
    expect(away.map(({ asked }) => asked)).toEqual([]);
  });
});
