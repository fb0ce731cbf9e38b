import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyReply } from "fastify";
import type { Site } from "./site.ts";

/** The two cookies there are. Neither is read by a script, neither follows anybody anywhere. */
export type CookieName = "session" | "browser";

const lifetimes: Record<CookieName, number> = {
  // As long as a session can last at most; whether it still holds, the server knows.
  session: 180 * 86_400,
  browser: 400 * 86_400,
};

/** On an encrypted address the name itself forbids other hosts and paths (RFC 6265bis, 4.1.3.2). */
function nameOn(site: Site, name: CookieName): string {
  return site.url.startsWith("https:") ? `__Host-${name}` : name;
}

export function cookieIn(header: string | undefined, site: Site, name: CookieName): string | null {
  if (!header) return null;
  const value = parseCookie(header)[nameOn(site, name)];
  return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : null;
}

/** The header line that sets a cookie, or with null takes it away. */
export function cookieLine(site: Site, name: CookieName, value: string | null): string {
  return stringifySetCookie({
    name: nameOn(site, name),
    value: value ?? "",
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: site.url.startsWith("https:"),
    maxAge: value === null ? 0 : lifetimes[name],
  });
}

/** Adds one more `Set-Cookie` line to an answer. */
export function addCookie(reply: FastifyReply, site: Site, name: CookieName, value: string | null): void {
  const lines = linesOf(reply);
  void reply.removeHeader("set-cookie").header("set-cookie", [...lines, cookieLine(site, name, value)]);
}

/** Whether an answer says something of a cookie already. */
export function setsCookie(reply: FastifyReply, site: Site, name: CookieName): boolean {
  return linesOf(reply).some((line) => line.startsWith(`${nameOn(site, name)}=`));
}

function linesOf(reply: FastifyReply): string[] {
  const before = reply.getHeader("set-cookie");
  return before === undefined ? [] : [before].flat().map(String);
}
