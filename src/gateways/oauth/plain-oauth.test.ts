import { createHash, createPublicKey, generateKeyPairSync, verify } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appleSecret } from "./apple-secret.ts";
import { facebookClient, openIssuers, xClient } from "./issuers.ts";
import { openPlainOAuth } from "./plain-oauth.ts";

const round = {
  returnTo: "https://review.example/sign-in/with/x/return",
  state: "s",
  nonce: "n",
  verifier: "v".repeat(43),
};
const registered = { clientId: "us", secret: "quiet" };

describe("an issuer that speaks OAuth alone", () => {
  const asked: { path: string; authorization: string | undefined; form: URLSearchParams }[] = [];
  let profile: unknown;
  let url: string;
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const form = new URLSearchParams(body);
      asked.push({ path: request.url ?? "", authorization: request.headers.authorization, form });
      response.setHeader("content-type", "application/json");
      const known = form.get("code") === "good" && form.get("code_verifier") === round.verifier;
      const tokens = known ? { access_token: "t", token_type: "bearer" } : { error: "invalid_grant" };
      response.statusCode = known || request.url === "/me" ? 200 : 400;
      response.end(JSON.stringify(request.url === "/me" ? profile : tokens));
    });
  });
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const here = () => ({ authorization: `${url}/authorize`, token: `${url}/token`, profile: `${url}/me` });
  const back = (code: string, state = round.state) => new URL(`${round.returnTo}?code=${code}&state=${state}`);

  test.each([
    ["Facebook", facebookClient, { id: "77", email: "ida@letters.example" }, "77", "ida@letters.example"],
    ["Facebook without an address", facebookClient, { id: "77" }, "77", null],
    ["X", xClient, { data: { id: "88", name: "Ida", username: "ida" } }, "88", null],
  ])("%s is heard, and its address never counts as verified", async (_name, known, said, subject, address) => {
    profile = said;
    const issuer = openPlainOAuth({ ...known, ...here(), ...registered });
    const led = await issuer.lead(round);
    const to = new URL("url" in led ? led.url : "");
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      client_id: "us",
      redirect_uri: round.returnTo,
      state: round.state,
      code_challenge: createHash("sha256").update(round.verifier).digest("base64url"),
      code_challenge_method: "S256",
    });
    expect(await issuer.hear(back("good"), round)).toEqual({
      kind: "vouched",
      subject,
      address,
      addressVerified: false,
    });
    expect(asked.at(-2)?.form.get("redirect_uri")).toBe(round.returnTo);
    expect(asked.at(-1)).toMatchObject({ path: "/me", authorization: expect.stringMatching(/^bearer t$/i) });
  });

  test("is refused with a wrong code, another state, or a profile of nobody", async () => {
    const issuer = openPlainOAuth({ ...xClient, ...here(), ...registered });
    expect(await issuer.hear(back("bad"), round)).toMatchObject({ kind: "refused" });
    expect(await issuer.hear(back("good", "other"), round)).toMatchObject({ kind: "refused" });
    for (const nobody of [{}, [], null, { data: null }, { data: { id: "" } }, { data: { id: 5 } }]) {
      profile = nobody;
      expect(await issuer.hear(back("good"), round)).toEqual({ kind: "refused", reason: "no_profile" });
    }
  });
});

test("Apple is shown a secret of our own that it can check", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const pem = String(privateKey.export({ type: "pkcs8", format: "pem" })).replaceAll("\n", "\\n");
  const at = new Date("2031-01-01T00:00:00.000Z");
  const secret = appleSecret({ clientId: "app", teamId: "team", keyId: "key", privateKey: pem }, at);
  const [head = "", body = "", signature = ""] = secret.split(".");
  const signed = {
    key: createPublicKey(publicKey.export({ type: "spki", format: "pem" })),
    dsaEncoding: "ieee-p1363" as const,
  };
  expect(verify("sha256", Buffer.from(`${head}.${body}`), signed, Buffer.from(signature, "base64url"))).toBe(true);
  const part = (text: string): unknown => JSON.parse(Buffer.from(text, "base64url").toString());
  expect(part(head)).toEqual({ alg: "ES256", kid: "key" });
  const iat = at.getTime() / 1000;
  expect(part(body)).toEqual({ iss: "team", iat, exp: iat + 300, aud: "https://appleid.apple.com", sub: "app" });
});

test("only issuers that are set up are offered", () => {
  const none = { google: null, apple: null, facebook: null, x: null, others: [] };
  expect(openIssuers(none)).toEqual([]);
  const apple = { clientId: "a", teamId: "t", keyId: "k", privateKey: "p" };
  const others = [{ ...registered, id: "club", name: "Club", issuer: "https://club.example" }];
  const all = openIssuers({ google: registered, apple, facebook: registered, x: registered, others });
  expect(all.map(({ id, key }) => [id, key])).toEqual([
    ["club", "https://club.example"],
    ["google", "https://accounts.google.com"],
    ["apple", "https://appleid.apple.com"],
    ["facebook", "https://www.facebook.com"],
    ["x", "https://x.com"],
  ]);
});
