import { ConfigError, Invalid, optionalText, secretSetting, setting } from "./setting.ts";

/** An issuer of the publication's own choice, as OIDC_ISSUERS has it. */
export interface OtherIssuer {
  id: string;
  name: string;
  issuer: string;
  clientId: string;
  secret: string;
}

const own = new Set(["google", "apple", "facebook", "x"]);

const otherIssuers = (value: unknown): OtherIssuer[] | Invalid => {
  if (value === null || value === "") return [];
  const list = typeof value === "string" ? parsed(value) : value;
  const found = Array.isArray(list) ? list.map(otherIssuerIn) : [null];
  const ids = found.map((one) => one?.id);
  const good = found.filter((one) => one !== null);
  return good.length === found.length && new Set(ids).size === ids.length
    ? good
    : new Invalid(
        'a JSON list such as [{"id": "club", "name": "The Club", "issuer": "https://club.example", "clientId": "…", "clientSecret": "…"}]',
      );
};

function otherIssuerIn(value: unknown): OtherIssuer | null {
  if (typeof value !== "object" || value === null) return null;
  const { id, name, issuer, clientId, clientSecret = "" } = value as Record<string, unknown>;
  const said = typeof name === "string" && name !== "" && typeof clientId === "string" && clientId !== "";
  if (!said || typeof clientSecret !== "string" || typeof issuer !== "string") return null;
  if (!URL.canParse(issuer) || !/^https?:$/.test(new URL(issuer).protocol)) return null;
  return typeof id === "string" && /^[a-z0-9-]{1,40}$/.test(id) && !own.has(id)
    ? { id, name, issuer, clientId, secret: clientSecret }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const clientId = (env: string, key: string, meaning: string) =>
  setting(env, key, null as string | null, meaning, optionalText);

/** Whose sign-in readers may use besides the publication's own. */
export const ISSUER_SETTINGS = {
  oidcIssuers: secretSetting(
    "OIDC_ISSUERS",
    [] as OtherIssuer[],
    "Issuers that speak OpenID Connect and that readers may sign in with: a JSON list of id, name, issuer, clientId, clientSecret; from the environment only.",
    otherIssuers,
  ),
  googleClientId: clientId("GOOGLE_CLIENT_ID", "googleClientId", "Lets readers sign in with Google, as this client."),
  googleClientSecret: secretSetting(
    "GOOGLE_CLIENT_SECRET",
    null as string | null,
    "Secret of the client at Google; from the environment only.",
    optionalText,
  ),
  appleClientId: clientId("APPLE_CLIENT_ID", "appleClientId", "Lets readers sign in with Apple, as this Services ID."),
  appleTeamId: clientId("APPLE_TEAM_ID", "appleTeamId", "Team at Apple that the Services ID belongs to."),
  appleKeyId: clientId("APPLE_KEY_ID", "appleKeyId", "Name of the key at Apple."),
  applePrivateKey: secretSetting(
    "APPLE_PRIVATE_KEY",
    null as string | null,
    "The key itself (PEM; line breaks may be written as \\n); from the environment only.",
    optionalText,
  ),
  facebookClientId: clientId("FACEBOOK_APP_ID", "facebookAppId", "Lets readers sign in with Facebook, as this app."),
  facebookClientSecret: secretSetting(
    "FACEBOOK_APP_SECRET",
    null as string | null,
    "Secret of the app at Facebook; from the environment only.",
    optionalText,
  ),
  xClientId: clientId("X_CLIENT_ID", "xClientId", "Lets readers sign in with X, as this client."),
  xClientSecret: secretSetting(
    "X_CLIENT_SECRET",
    null as string | null,
    "Secret of the client at X; from the environment only.",
    optionalText,
  ),
};

type Values = { [K in keyof typeof ISSUER_SETTINGS]: (typeof ISSUER_SETTINGS)[K]["default"] };

/** Which issuers the settings set up. Throws `ConfigError` where one lacks a part. */
export function issuersIn(config: Values) {
  const whole = <K extends Exclude<keyof Values, "oidcIssuers">>(names: readonly K[]): Record<K, string> | null => {
    const given = names.filter((name) => config[name] !== null);
    const missing = names.find((name) => config[name] === null);
    if (given.length === 0) return null;
    if (missing !== undefined) {
      const [there, gone] = [ISSUER_SETTINGS[given[0] as K].env, ISSUER_SETTINGS[missing].env];
      throw new ConfigError(`${there} is set and ${gone} is not; set both, or neither.`);
    }
    return Object.fromEntries(names.map((name) => [name, config[name]])) as Record<K, string>;
  };
  const google = whole(["googleClientId", "googleClientSecret"] as const);
  const apple = whole(["appleClientId", "appleTeamId", "appleKeyId", "applePrivateKey"] as const);
  const facebook = whole(["facebookClientId", "facebookClientSecret"] as const);
  const x = whole(["xClientId", "xClientSecret"] as const);
  return {
    google: google && { clientId: google.googleClientId, secret: google.googleClientSecret },
    apple: apple && {
      clientId: apple.appleClientId,
      teamId: apple.appleTeamId,
      keyId: apple.appleKeyId,
      privateKey: apple.applePrivateKey,
    },
    facebook: facebook && { clientId: facebook.facebookClientId, secret: facebook.facebookClientSecret },
    x: x && { clientId: x.xClientId, secret: x.xClientSecret },
    others: config.oidcIssuers,
  };
}
