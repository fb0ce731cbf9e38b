import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSecured, type Secured } from "./site.ts";

let secured: Secured;
beforeAll(async () => {
  secured = await openSecured();
});
afterAll(() => secured.close());

const fields = "email name text subject body to code token reason words claim quote passage title address".split(" ");
const form = (value: string) => new URLSearchParams(fields.map((field) => [field, value])).toString();
const megabyte = "a".repeat(1024 * 1024);

const payloads: [what: string, payload: string, type?: string][] = [
  ["a megabyte in each field", form(megabyte.slice(0, 1024 * 128))],
  ["a megabyte in one", `name=${megabyte}`],
  ["ten thousand fields", Array.from({ length: 10_000 }, (_, n) => `f${n}=x`).join("&")],
  [
    "the same field a thousand times",
    Array.from({ length: 1000 }, () => form("x"))
      .join("&")
      .slice(0, 250_000),
  ],
  [
    "names that objects have from birth",
    "__proto__=x&constructor=y&prototype=z&toString=1&hasOwnProperty=1&__proto__[admin]=1",
  ],
  ["fields that look like objects", "email[$ne]=1&email[]=2&name[first]=x&text[0][1]=y"],
  ["null characters", form("a%00b\u0000c")],
  ["halves of characters", "name=%ED%A0%80&text=%FF%FE&email=%C0%AF"],
  ["signs that cannot be decoded", "name=%&email=%zz&text=%u0041"],
  ["commands for databases", form("'; drop table reader; -- \" ) or 1=1 /*")],
  [
    "commands for shells, templates and directories",
    form("$(id) `id` ${7*7} {{7*7}} <%= 7*7 %> ../../../../etc/passwd"),
  ],
  ["lines that would be headers", form("x\r\nSet-Cookie: a=b\r\nBcc: all@post.example\r\n\r\n<html>")],
  ["writing that runs backwards", form("\u202Etxt.exe \u2066x\u2069")],
  [
    "a document with outside parts",
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;</x>',
    "text/xml",
  ],
  ["JSON", `{"email":{"$gt":""},"__proto__":{"role":"owner"},"role":"owner"}`, "application/json"],
  ["JSON as deep as a well", "[".repeat(100_000), "application/json"],
  [
    "a form in parts that never ends",
    '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\n',
    "multipart/form-data; boundary=x",
  ],
  [
    "a file with a name that leads elsewhere",
    '--x\r\ncontent-disposition: form-data; name="picture"; filename="../../../x.php"\r\ncontent-type: image/svg+xml\r\n\r\n<svg onload=alert(1)>\r\n--x--\r\n',
    "multipart/form-data; boundary=x",
  ],
  ["no type at all", form("x"), ""],
  ["a type that is none", form("x"), "x/y;\u0001"],
];

describe("whatever is sent, to every form", () => {
  test.each(payloads)(
    "%s: is refused or taken, soon, and never a failure of ours",
    async (_what, payload, type) => {
      for (const cookie of Object.values(secured.visitors)) {
        for (const route of secured.writing) {
          const began = performance.now();
          const answer = await secured.send(route, cookie, payload, type);
          expect(answer.statusCode, route.path).toBeLessThan(500);
          expect(answer.headers["x-content-type-options"], route.path).toBe("nosniff");
          expect(answer.body, route.path).not.toMatch(/root:x:0|uid=\d|<svg onload|SQLITE|syntax error/i);
          expect(Object.keys(answer.headers), route.path).not.toContain("bcc");
          expect(JSON.stringify(answer.headers["set-cookie"] ?? ""), route.path).not.toContain("a=b");
          expect(performance.now() - began, route.path).toBeLessThan(5000);
        }
      }
      const { rows } = await secured.storage.engine.writer
        .selectFrom("reader")
        .select("role")
        .where("id", "=", secured.reader.id)
        .execute()
        .then((found) => ({ rows: found }));
      // Whoever was deleted by what was sent is nobody; nobody has become somebody.
      expect(rows.every(({ role }) => role === null)).toBe(true);
      expect(({} as Record<string, unknown>)["admin"]).toBeUndefined();
    },
    240_000,
  );
});

describe("whatever an address holds", () => {
  test.each([
    ["commands", "?q=%27%20or%201%3D1--&from=%24%28id%29"],
    ["null characters", "?q=a%00b&to=%00"],
    ["lines that would be headers", "?to=%0d%0aSet-Cookie:%20a=b&q=%0d%0ax"],
    ["the same many times", `?${"q=a&".repeat(500)}`],
    ["names that objects have from birth", "?__proto__=x&constructor=y&toString=z"],
    ["markup", "?q=%3Cscript%3Ealert(1)%3C/script%3E&to=%22onload%3D"],
    ["numbers out of this world", "?page=-1&limit=1e309"],
    ["bytes that are no text", "?q=%ff%fe%ed%a0%80"],
  ])(
    "%s: every page answers",
    async (_what, query) => {
      for (const { path } of secured.reading) {
        const answer = await secured.ask(path + query, secured.reader.cookie);
        expect(answer.statusCode, path).toBeLessThan(500);
        expect(answer.body, path).not.toContain("<script>alert(1)");
        expect(JSON.stringify(answer.headers["set-cookie"] ?? ""), path).not.toContain("a=b");
      }
    },
    60_000,
  );

  test("folders, hidden files and the database are at none", async () => {
    for (const path of [
      "/.git/config",
      "/.env",
      "/rapport.db",
      "/secret",
      "/assets",
      "/assets/..%2f..%2fpackage.json",
      "/assets/%2e%2e/secret",
      "/src/main.ts",
      "/node_modules",
      "/server-status",
      "/metrics",
      "/debug",
    ]) {
      const { statusCode, body } = await secured.ask(path, secured.reader.cookie);
      expect([400, 404], path).toContain(statusCode);
      expect(body, path).not.toMatch(/"dependencies"|\[core\]|Index of/);
    }
  });
});
