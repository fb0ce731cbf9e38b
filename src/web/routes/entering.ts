import type { FastifyReply, FastifyRequest } from "fastify";
import { browserName } from "../browser-name.ts";
import type { WebContext } from "../context.ts";
import { setSession, signedIn, visitOf, type SignedIn } from "../visit.ts";

/**
 * Begins a session for a reader who has just shown who they are. The one that this browser had ends, and what was opened
 * in it becomes the reader's.
 */
export async function enter(
  context: WebContext,
  request: FastifyRequest,
  reply: FastifyReply,
  readerId: string,
): Promise<void> {
  const { account, session, browser: known } = await visitOf(context, request);
  if (account && session) await context.sessions.end(account.id, session.id);
  const browser = browserName(request.headers["user-agent"]);
  const token = await context.sessions.begin(readerId, browser, context.now());
  const begun = known === null ? null : await context.sessions.of(token, context.now());
  if (known !== null && begun) await context.meter.takeOver(known, begun.account.meter);
  setSession(context, reply, token);
}

/** How long ago one may have signed in to change how one gets in, in milliseconds. */
const lately = 15 * 60_000;

/**
 * The visit of somebody who has signed in a moment ago; null after leading everybody else to do so and back
 * (OWASP ASVS 5, 7.5.1 and 7.5.2).
 */
export async function signedInLately(
  context: WebContext,
  request: FastifyRequest,
  reply: FastifyReply,
  then: string,
): Promise<SignedIn | null> {
  const visit = await signedIn(context, request, reply, then);
  if (!visit) return null;
  const age = context.now().getTime() - Date.parse(visit.session.createdAt);
  if (age >= 0 && age < lately) return visit;
  await reply.header("cache-control", "no-store").redirect(`/sign-in?to=${encodeURIComponent(then)}`, 303);
  return null;
}
