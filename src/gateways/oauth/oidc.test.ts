import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { client, openIssuer } from "../../../test/made-up/issuer.ts";
import { openOidc } from "./oidc.ts";

const returnTo = "https://review.example/sign-in/with/made-up/return";
const secret = () => randomBytes(32).toString("base64url");
const newRound = () => ({ returnTo, state: secret(), nonce: secret(), verifier: secret() });

describe("an issuer that speaks OpenID Connect", () => {
  let there: Awaited<ReturnType<typeof openIssuer>>;
  beforeAll(async () => {
    there = await openIssuer([returnTo], { sub: "ida-1", email: "ida@letters.example", email_verified: true });
  });
  afterEach(() => {
    there.state.meddle = null;
    there.state.somebody = { sub: "ida-1", email: "ida@letters.example", email_verified: true };
  });
  afterAll(() => there.close());
  const issuer = (given = {}) => openOidc({ id: "made-up", name: "Made up", issuer: there.url, ...client, ...given });

  /** Goes there and comes back. */
  async function journey(round = newRound(), one = issuer()) {
    const led = await one.lead(round);
    if (!("url" in led)) throw new Error(led.reason);
    return { one, round, led: new URL(led.url), returned: await there.visit(led.url) };
  }

  test("says who somebody is, with the address that it has verified", async () => {
    const { one, round, led, returned } = await journey();
    expect(Object.fromEntries(led.searchParams)).toMatchObject({
      response_type: "code",
      redirect_uri: returnTo,
      code_challenge_method: "S256",
      state: round.state,
      nonce: round.nonce,
    });
    expect(led.href).not.toContain(round.verifier);
    expect(await one.hear(returned, round)).toEqual({
      kind: "vouched",
      subject: "ida-1",
      address: "ida@letters.example",
      addressVerified: true,
    });
  });

  test.each([
    [{ sub: "b", email: "b@letters.example", email_verified: false }, "b@letters.example"],
    [{ sub: "b", email: "b@letters.example" }, "b@letters.example"],
    [{ sub: "b" }, null],
  ])("vouches for no address where it says %j", async (somebody, address) => {
    there.state.somebody = somebody;
    const { one, round, returned } = await journey();
    expect(await one.hear(returned, round)).toEqual({ kind: "vouched", subject: "b", address, addressVerified: false });
  });

  test.each([
    ["state", { state: secret() }],
    ["nonce", { nonce: secret() }],
    ["verifier", { verifier: secret() }],
    ["return address", { returnTo: "https://review.example/elsewhere" }],
  ])("is not believed with another %s than it was asked with", async (_what, other) => {
    const { one, round, returned } = await journey();
    expect(await one.hear(returned, { ...round, ...other })).toMatchObject({ kind: "refused" });
  });

  test("is not believed twice", async () => {
    const { one, round, returned } = await journey();
    expect(await one.hear(returned, round)).toMatchObject({ kind: "vouched" });
    expect(await one.hear(returned, round)).toMatchObject({ kind: "refused" });
  });

  test("is not believed where the answer names another issuer", async () => {
    const { one, round, returned } = await journey();
    expect(returned.searchParams.get("iss")).toBe(there.url);
    returned.searchParams.set("iss", "https://evil.example");
    expect(await one.hear(returned, round)).toMatchObject({ kind: "refused" });
    returned.searchParams.delete("iss");
    expect(await one.hear(returned, round)).toMatchObject({ kind: "refused" });
  });

  test.each([
    ["changed claims under the old signature", { email: "owner@letters.example" }, {}],
    ["no signature", {}, { alg: "none" }],
    ["another audience", { aud: "somebody else" }, {}],
    ["another issuer", { iss: "https://evil.example" }, {}],
    ["an end in the past", { exp: 1 }, {}],
  ])("is not believed with an ID token of %s", async (_what, claims, head) => {
    const { one, round, returned } = await journey();
    there.state.meddle = (tokens) => {
      const [before = "", middle = "", signature = ""] = String(tokens["id_token"]).split(".");
      const change = (part: string, more: object) =>
        Buffer.from(
          JSON.stringify({ ...(JSON.parse(Buffer.from(part, "base64url").toString()) as object), ...more }),
        ).toString("base64url");
      const unsigned = "alg" in head;
      tokens["id_token"] = [change(before, head), change(middle, claims), unsigned ? "" : signature].join(".");
    };
    expect(await one.hear(returned, round)).toMatchObject({ kind: "refused" });
  });

  test("says that it was refused where the reader says no", async () => {
    const { one, round } = await journey();
    const refused = new URL(
      `${returnTo}?error=access_denied&state=${round.state}&iss=${encodeURIComponent(there.url)}`,
    );
    expect(await one.hear(refused, round)).toEqual({ kind: "refused", reason: "OAUTH_AUTHORIZATION_RESPONSE_ERROR" });
  });

  test("is asked as the client that it knows, and as no other", async () => {
    const wrong = issuer({ secret: "not the secret" });
    const { one, round, returned } = await journey(newRound(), wrong);
    expect(await one.hear(returned, round)).toMatchObject({ kind: "refused" });
  });

  test("is not believed where it calls itself otherwise than the settings", async () => {
    const other = issuer({ issuer: there.url.replace("127.0.0.1", "localhost") });
    expect(await other.lead(newRound())).toMatchObject({ kind: "refused" });
  });

  test("is said to be out of reach, and asked again the next time", async () => {
    const gone = await openIssuer([returnTo], { sub: "x" });
    await gone.close();
    const one = issuer({ issuer: gone.url });
    expect(await one.lead(newRound())).toEqual({ kind: "unreachable", reason: "egress_unreachable" });
    const plain = issuer({ issuer: "http://issuer.example" });
    expect(await plain.lead(newRound())).toEqual({ kind: "refused", reason: "OAUTH_HTTP_REQUEST_FORBIDDEN" });
  });
});
