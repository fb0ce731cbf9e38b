import { expect, test } from "vitest";
import { ConfigError, readConfig } from "./config.ts";
import { issuersIn } from "./issuer-settings.ts";

const read = (environment: Record<string, string>) => issuersIn(readConfig({ data: "/nowhere" }, environment));
const club = { id: "club", name: "The Club", issuer: "https://club.example", clientId: "us", clientSecret: "quiet" };

test("no issuer is set up unless somebody does so", () => {
  expect(read({})).toEqual({ google: null, apple: null, facebook: null, x: null, others: [] });
});

test("an issuer is set up by its client and its secret", () => {
  expect(read({ GOOGLE_CLIENT_ID: "g", GOOGLE_CLIENT_SECRET: "s" }).google).toEqual({ clientId: "g", secret: "s" });
  const { clientSecret: secret, ...rest } = club;
  expect(read({ OIDC_ISSUERS: JSON.stringify([club]) }).others).toEqual([{ ...rest, secret }]);
});

test("a part that is missing is named", () => {
  expect(() => read({ GOOGLE_CLIENT_ID: "g" })).toThrow("GOOGLE_CLIENT_ID is set and GOOGLE_CLIENT_SECRET is not");
  expect(() => read({ APPLE_CLIENT_ID: "a", APPLE_TEAM_ID: "t" })).toThrow("APPLE_KEY_ID is not");
});

test.each([
  "club",
  "{}",
  JSON.stringify([{ ...club, id: "Google" }]),
  JSON.stringify([{ ...club, id: "google" }]),
  JSON.stringify([{ ...club, issuer: "club.example" }]),
  JSON.stringify([{ ...club, clientId: "" }]),
  JSON.stringify([{ ...club, clientSecret: 5 }]),
  JSON.stringify([club, club]),
])("a list that cannot be used is refused without being repeated: %s", (list) => {
  const reading = () => read({ OIDC_ISSUERS: list });
  expect(reading).toThrow(ConfigError);
  expect(reading).toThrow(/^OIDC_ISSUERS must be a JSON list such as/);
  expect(reading).not.toThrow("quiet");
});
