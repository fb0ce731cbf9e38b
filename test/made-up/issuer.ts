import { generateKeyPairSync } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

/** Somebody at a made-up issuer. */
export interface Somebody {
  sub: string;
  email?: string;
  email_verified?: boolean;
}

export const client = { clientId: "rapport", secret: "a secret of the made-up client, long enough" };

/**
 * A real OpenID Connect issuer on the loopback address, where whoever is `somebody` at the moment is signed in and has
 * agreed. `meddle` may change what it answers at its token endpoint.
 */
export async function openIssuer(redirectUris: string[], somebody: Somebody) {
  const state = { somebody, meddle: null as ((tokens: Record<string, unknown>) => void) | null };
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [{ client_id: client.clientId, client_secret: client.secret, redirect_uris: redirectUris }],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...state.somebody, sub }) }),
    pkce: { required: () => true },
    cookies: { keys: ["made up"] },
    jwks: { keys: [generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" })] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, AuthorizationCode: 60, IdToken: 600 },
  });
  provider.use(async (context, next) => {
    await next();
    if (context.path === "/token" && state.meddle) state.meddle(context.body as Record<string, unknown>);
  });
  const answer = provider.callback();
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    void (request.url?.startsWith("/interaction/")
      ? agree(provider, state.somebody, request, response)
      : answer(request, response));
  });
  return {
    url,
    state,
    /** Follows the issuer's own redirects as a browser would, up to our address. */
    async visit(start: string): Promise<URL> {
      const jar = new Map<string, string>();
      for (let at = start; ;) {
        const cookie = Array.from(jar, ([name, value]) => `${name}=${value}`).join("; ");
        const reply = await fetch(at, { redirect: "manual", headers: { cookie } });
        for (const line of reply.headers.getSetCookie()) {
          const [pair = ""] = line.split(";");
          jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
        }
        const next = reply.headers.get("location");
        if (next === null) throw new Error(`The issuer answered ${reply.status}: ${await reply.text()}`);
        const to = new URL(next, at);
        if (to.origin !== url) return to;
        at = to.href;
      }
    },
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Signs in and agrees, in one step. */
async function agree(provider: Provider, { sub }: Somebody, request: IncomingMessage, response: ServerResponse) {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: sub, clientId: String(params["client_id"]) });
  grant.addOIDCScope("openid email");
  const result = { login: { accountId: sub }, consent: { grantId: await grant.save() } };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}
