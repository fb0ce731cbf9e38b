import * as client from "openid-client";
import type { Issuer, Vouched } from "../../readers/identity/index.ts";
import { failureOf } from "./failures.ts";
import { issuerFetch } from "./oidc.ts";

export interface OAuthClient {
  id: string;
  name: string;
  /** What its accounts are kept under. */
  key: string;
  authorization: string;
  token: string;
  /** Where it says who has let us in. */
  profile: string;
  scope: string;
  clientId: string;
  secret: string;
  authentication: "basic" | "post";
  /** Reads the profile; null where it names nobody. */
  read: (profile: unknown) => Pick<Vouched, "subject" | "address"> | null;
}

/**
 * An issuer that speaks OAuth 2 alone (RFC 6749, with PKCE and state) and has a profile to ask who it was.
 * Nothing that it says of an address counts as verified.
 */
export function openPlainOAuth(settings: OAuthClient): Issuer {
  const { id, name, key, authorization, token, profile, scope, clientId, secret, authentication, read } = settings;
  const way = authentication === "basic" ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret);
  const server = { issuer: key, authorization_endpoint: authorization, token_endpoint: token };
  const config = new client.Configuration(server, clientId, undefined, way);
  config[client.customFetch] = issuerFetch;
  if (token.startsWith("http:")) client.allowInsecureRequests(config);
  return {
    id,
    name,
    key,
    async lead({ returnTo, state, verifier }) {
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: returnTo,
        scope,
        state,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
      return { kind: "led", url: url.href };
    },
    async hear(returned, { returnTo, state, verifier }) {
      try {
        const at = new URL(returnTo);
        at.search = returned.search;
        const tokens = await client.authorizationCodeGrant(config, at, {
          expectedState: state,
          pkceCodeVerifier: verifier,
        });
        const answer = await client.fetchProtectedResource(config, tokens.access_token, new URL(profile), "GET");
        const who = answer.ok ? read(await answer.json()) : null;
        return who ? { kind: "vouched", ...who, addressVerified: false } : { kind: "refused", reason: "no_profile" };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}
