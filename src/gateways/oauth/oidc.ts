import * as client from "openid-client";
import type { Issuer } from "../../readers/identity/index.ts";
import { isAllowed, outwardFetch } from "../egress.ts";
import { failureOf } from "./failures.ts";

export interface OidcClient {
  id: string;
  name: string;
  /** Exactly as the issuer calls itself. */
  issuer: string;
  clientId: string;
  /** How we show that we are the client; by the secret as the issuer likes it best, or by one made for the moment. */
  secret: string | (() => string);
  /** "form_post" where an issuer insists on it. */
  responseMode?: "form_post";
}

const hour = 3_600_000;
const outward = outwardFetch({ timeout: 10_000, mostBytes: 500_000 });
export const issuerFetch: client.CustomFetch = (url, asked) => outward(url, asked as RequestInit);

/**
 * An issuer that speaks OpenID Connect: the code flow with PKCE (RFC 7636), state and nonce; its ID tokens are taken
 * with a valid signature only. Messages to anything but TLS or this machine are refused.
 */
export function openOidc({ id, name, issuer, clientId, secret, responseMode }: OidcClient): Issuer {
  let found: { config: Promise<client.Configuration>; at: number } | null = null;
  const configuration = (): Promise<client.Configuration> => {
    if (found && Date.now() - found.at < hour) return found.config;
    const plain = issuer.startsWith("http:") && isAllowed(issuer);
    const config = client.discovery(new URL(issuer), clientId, undefined, authentication(secret), {
      [client.customFetch]: issuerFetch,
      execute: [client.enableNonRepudiationChecks, ...(plain ? [client.allowInsecureRequests] : [])],
    });
    found = { config, at: Date.now() };
    config.catch(() => (found = null));
    return config;
  };
  return {
    id,
    name,
    key: issuer,
    async lead({ returnTo, state, nonce, verifier }) {
      try {
        const url = client.buildAuthorizationUrl(await configuration(), {
          redirect_uri: returnTo,
          scope: "openid email",
          state,
          nonce,
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: "S256",
          ...(responseMode && { response_mode: responseMode }),
        });
        return { kind: "led", url: url.href };
      } catch (error) {
        return failureOf(error);
      }
    },
    async hear(returned, { returnTo, state, nonce, verifier }) {
      try {
        const config = await configuration();
        const at = new URL(returnTo);
        at.search = returned.search;
        const tokens = await client.authorizationCodeGrant(config, at, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return { kind: "refused", reason: "no_id_token" };
        const { sub } = claims;
        const asks = claims["email"] === undefined && config.serverMetadata().userinfo_endpoint !== undefined;
        const { email, email_verified } = asks ? await client.fetchUserInfo(config, tokens.access_token, sub) : claims;
        return {
          kind: "vouched",
          subject: sub,
          address: typeof email === "string" ? email : null,
          // Apple says it in words.
          addressVerified: email_verified === true || email_verified === "true",
        };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

/** OpenID Connect Core, 9: by HTTP Basic unless the issuer knows only the other way; without a secret, by none. */
function authentication(secret: OidcClient["secret"]): client.ClientAuth {
  if (secret === "") return client.None();
  if (typeof secret === "function") return (...asked) => client.ClientSecretPost(secret())(...asked);
  return (server, ...asked) => {
    const ways = server.token_endpoint_auth_methods_supported;
    const basic = ways === undefined || ways.includes("client_secret_basic");
    (basic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret))(server, ...asked);
  };
}
