import { randomBytes } from "node:crypto";
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import type { FastifyReply, FastifyRequest } from "fastify";
import { readerOf, visitor, type Account, type Reader, type Session } from "../readers/index.ts";
import { addCookie, cookieIn } from "./cookies.ts";
import type { WebContext } from "./context.ts";
import { networkOf } from "./network.ts";

/** Who asks. */
export interface Visit {
  reader: Reader;
  /** Null unless signed in. */
  account: Account | null;
  session: Session | null;
  /** Keyed hash of this browser's cookie; null while it has none. */
  browser: string | null;
  ip: string;
  /** What limits count by: an IPv4 address, or an IPv6 /64. */
  network: string;
  /** What the meter knows this reader and this browser by. */
  holders: string[];
  /** A token that replaces the one in the session's cookie. */
  renewed: string | null;
}

/** One read where there is a session, none where there is not. */
async function visitBy(context: WebContext, headers: IncomingHttpHeaders, ip: string): Promise<Visit> {
  const { cookie: cookies, "user-agent": agent = "" } = headers;
  const { site, keys, sessions } = context;
  const now = context.now();
  const token = cookieIn(cookies, site, "session");
  const browserToken = cookieIn(cookies, site, "browser");
  const held = token === null ? null : await sessions.of(token, now);
  const browser = browserToken === null ? null : keys.hash("browser", browserToken);
  const holders = browser === null ? [] : [`b:${browser}`];
  if (held) holders.unshift(`m:${held.account.meter}`);
  const own = held ? readerOf(held.account, now) : visitor;
  const guest =
    own.kind !== "subscriber" &&
    (isGuest(context, held?.account ?? null, ip, now) ||
      (cookies === undefined && (await context.crawlers.isVerified(ip, agent, now))));
  return {
    reader: guest ? { kind: "subscriber", id: held?.account.id ?? null } : own,
    account: held?.account ?? null,
    session: held?.session ?? null,
    browser,
    ip,
    // Only those who limit tries ask.
    get network() {
      return networkOf(ip);
    },
    holders,
    renewed: held?.renewed ?? null,
  };
}

// Institutions are kept in memory: this is asked at every request.
function isGuest({ subscriptions: { institutions } }: WebContext, account: Account | null, ip: string, now: Date) {
  const verified = account !== null && account.verifiedAt !== null;
  return institutions.covers(ip, now) || (verified && institutions.of(account.address, now) !== null);
}

const visits = new WeakMap<IncomingMessage, Promise<Visit>>();

/** Who sent this request; asked once for each. */
export function visitOf(context: WebContext, { raw, ip }: FastifyRequest): Promise<Visit> {
  return visitOfRaw(context, raw, ip);
}

/** The same, before the framework has seen the request. */
export function visitOfRaw(context: WebContext, raw: IncomingMessage, ip: string): Promise<Visit> {
  let visit = visits.get(raw);
  if (!visit) {
    visit = visitBy(context, raw.headers, ip);
    visits.set(raw, visit);
  }
  return visit;
}

/** The token that this request's session got meanwhile; null when nobody asked or none did. */
export async function renewedIn(request: FastifyRequest): Promise<string | null> {
  return (await visits.get(request.raw)?.catch(() => null))?.renewed ?? null;
}

export type SignedIn = Visit & { account: Account; session: Session };

/**
 * The visit of somebody who is signed in; null after leading everybody else to the sign-in page and back.
 * @param then path to come back to, where it is not the page that was asked for or that the form stood on
 */
export async function signedIn(
  context: WebContext,
  request: FastifyRequest,
  reply: FastifyReply,
  then?: string,
): Promise<SignedIn | null> {
  const visit = await visitOf(context, request);
  if (visit.account && visit.session) return { ...visit, account: visit.account, session: visit.session };
  // What was sent with a form cannot be taken along: one comes back to the page that it stood on.
  const back = then ?? (request.method === "GET" ? request.url : pathOfReferrer(request, context));
  await reply.header("cache-control", "no-store").redirect(`/sign-in?to=${encodeURIComponent(back)}`, 303);
  return null;
}

export function setSession(context: WebContext, reply: FastifyReply, token: string): void {
  addCookie(reply, context.site, "session", token);
}

export function clearSession(context: WebContext, reply: FastifyReply): void {
  addCookie(reply, context.site, "session", null);
}

/** The keyed hash that this browser is known by; gives it a cookie when it has none. */
export async function browserOf(context: WebContext, request: FastifyRequest, reply: FastifyReply): Promise<string> {
  const visit = await visitOf(context, request);
  if (visit.browser !== null) return visit.browser;
  const token = randomBytes(32).toString("base64url");
  addCookie(reply, context.site, "browser", token);
  visit.browser = context.keys.hash("browser", token);
  visit.holders.push(`b:${visit.browser}`);
  return visit.browser;
}

function pathOfReferrer({ headers }: FastifyRequest, { site }: WebContext): string {
  const { referer } = headers;
  if (!referer || !URL.canParse(referer)) return "/";
  const { host, pathname, search } = new URL(referer);
  return [headers.host, new URL(site.url).host].includes(host) ? pathname + search : "/";
}
