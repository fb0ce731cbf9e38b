import type { Issuer } from "../../readers/identity/index.ts";
import { appleSecret, type AppleKey } from "./apple-secret.ts";
import { openOidc } from "./oidc.ts";
import { openPlainOAuth, type OAuthClient } from "./plain-oauth.ts";

interface Registered {
  clientId: string;
  secret: string;
}

/** Whose sign-in is set up; null for those that are not. */
export interface IssuerSettings {
  google: Registered | null;
  apple: AppleKey | null;
  facebook: Registered | null;
  x: Registered | null;
  /** Any others that speak OpenID Connect. */
  others: (Registered & { id: string; name: string; issuer: string })[];
}

/** All issuers that are set up, in the order in which they are offered. */
export function openIssuers({ google, apple, facebook, x, others }: IssuerSettings): Issuer[] {
  const issuers: Issuer[] = others.map((one) => openOidc(one));
  if (google)
    issuers.push(openOidc({ ...google, id: "google", name: "Google", issuer: "https://accounts.google.com" }));
  if (apple) {
    const secret = () => appleSecret(apple, new Date());
    const issuer = "https://appleid.apple.com";
    const { clientId } = apple;
    issuers.push(openOidc({ id: "apple", name: "Apple", issuer, clientId, secret, responseMode: "form_post" }));
  }
  if (facebook) issuers.push(openPlainOAuth({ ...facebookClient, ...facebook }));
  if (x) issuers.push(openPlainOAuth({ ...xClient, ...x }));
  return issuers;
}

/** developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow */
export const facebookClient: Omit<OAuthClient, "clientId" | "secret"> = {
  id: "facebook",
  name: "Facebook",
  key: "https://www.facebook.com",
  authorization: "https://www.facebook.com/dialog/oauth",
  token: "https://graph.facebook.com/oauth/access_token",
  profile: "https://graph.facebook.com/me?fields=id,email",
  scope: "public_profile email",
  authentication: "post",
  read(profile) {
    const { id, email } = fieldsOf(profile);
    return typeof id === "string" && id !== ""
      ? { subject: id, address: typeof email === "string" ? email : null }
      : null;
  },
};

/** docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code */
export const xClient: Omit<OAuthClient, "clientId" | "secret"> = {
  id: "x",
  name: "X",
  key: "https://x.com",
  authorization: "https://x.com/i/oauth2/authorize",
  token: "https://api.x.com/2/oauth2/token",
  profile: "https://api.x.com/2/users/me",
  scope: "users.read tweet.read",
  authentication: "basic",
  read(profile) {
    const { id } = fieldsOf(fieldsOf(profile)["data"]);
    return typeof id === "string" && id !== "" ? { subject: id, address: null } : null;
  },
};

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
