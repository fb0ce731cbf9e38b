import { afterAll, beforeAll, expect, test } from "vitest";
import { openSecured, type Secured } from "./site.ts";

const lines: string[] = [];
let secured: Secured;
beforeAll(async () => {
  secured = await openSecured({ log: { write: (text) => void lines.push(text) } });
});
afterAll(() => secured.close());

test("the log names nobody: no address, name, token, search or network, whatever was asked and however it went", async () => {
  const secrets = {
    address: "runa.hemlig@post.example",
    token: "tOkEn-tOkEn-tOkEn-tOkEn-tOkEn-tOkEn-tOkEn-1",
    words: "a-very-private-search",
    network: "203.0.113.77",
    browser: "RarelySeenBrowser/7",
  };
  const headers = {
    "user-agent": secrets.browser,
    "x-forwarded-for": secrets.network,
    authorization: `Bearer ${secrets.token}`,
    referer: `https://elsewhere.example/${secrets.words}`,
  };
  const query = new URLSearchParams({
    q: secrets.words,
    code: secrets.token,
    email: secrets.address,
    to: `/${secrets.words}`,
  });
  for (const cookie of Object.values(secured.visitors)) {
    for (const { path } of secured.reading) await secured.ask(`${path}?${query.toString()}`, cookie, headers);
    for (const route of secured.writing)
      await secured.send(
        { ...route, path: `${route.path}?${query.toString()}` },
        cookie,
        new URLSearchParams({
          email: secrets.address,
          name: "Runa Hemlig",
          code: "123456",
          token: secrets.token,
          text: secrets.words,
        }).toString(),
      );
  }
  await secured.storage.close();
  for (const { path } of secured.reading)
    await secured.ask(`${path}?${query.toString()}`, secured.reader.cookie, headers);
  const log = lines.join("");
  expect(log.split("\n").length).toBeGreaterThan(300);
  for (const [what, secret] of Object.entries(secrets))
    expect(
      log.split("\n").find((line) => line.includes(secret)),
      what,
    ).toBeUndefined();
  for (const one of [
    secured.reader.token,
    secured.owner.token,
    secured.reader.address,
    secured.owner.address,
    "Runa",
    "127.0.0.1",
  ])
    expect(log.includes(one), one).toBe(false);
}, 120_000);

test("each line is one line of JSON with its time, whatever a request holds", async () => {
  await secured.app.inject({
    url: '/x%0a{"level":60,"msg":"made up"}',
    headers: { "user-agent": 'a\\n{"level":60}', "x-request-id": "made-up\u0001" },
  });
  for (const line of lines.join("").split("\n").filter(Boolean)) {
    const { level, time, msg } = JSON.parse(line) as { level: number; time: number; msg: string };
    expect([typeof level, typeof time, typeof msg]).toEqual(["number", "number", "string"]);
    expect(msg).not.toContain("made up");
  }
});

test("with its storage gone, the site answers every address, and says nothing of why it cannot", async () => {
  for (const { path } of secured.reading) {
    const { statusCode, body } = await secured.ask(path, secured.reader.cookie);
    expect(statusCode, path).toBeGreaterThanOrEqual(200);
    expect(body, path).not.toMatch(/sqlite|database is|\bat \S+ \(|\.ts:\d|kysely|select /i);
  }
});
