import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { StaffRole } from "../../readers/index.ts";
import { standingOf, type StaffPerson } from "../../readers/staff/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import type { PageContext } from "../page-context.ts";
import { visitOf, type SignedIn } from "../visit.ts";
import { allStaff, sectionOf } from "./desk-sections.ts";
import { OtherRolePage } from "./other-role-page.tsx";

/** The visit of somebody who works at the desk. */
export interface AtDesk extends SignedIn {
  person: StaffPerson;
}

type Admission = { kind: "outside" } | { kind: "second factor wanted"; at: AtDesk } | { kind: "staff"; at: AtDesk };

export const secondFactorPath = "/desk/second-factor";
const front = "/desk";
const safe = new Set(["GET", "HEAD"]);

/**
 * Stands before everything under /desk, before a byte of a form is read: whoever is not on the staff finds nothing
 * there, whatever they send. Writes down what was done. Goes before all hooks that might answer otherwise.
 */
export function guardDesk(app: FastifyInstance, context: PageContext): void {
  // With callbacks: all other answers pay nothing for it.
  app.addHook("onRequest", (request, reply, done) => {
    const { url: route } = request.routeOptions;
    if (!isOfDesk(route)) return done();
    deskGuard(context, request, reply, sectionOf(route)?.roles ?? allStaff).then((at) => {
      if (at === null) return;
      void reply.header("x-robots-tag", "noindex").header("cache-control", "private, no-store");
      done();
    }, done);
  });
  app.addHook("onSend", (request, reply, _payload, done) => {
    const { url: route } = request.routeOptions;
    const changes = isOfDesk(route) && !safe.has(request.method) && reply.statusCode < 400;
    if (!changes || route === secondFactorPath) return done();
    writeDown(context, request, route).then(() => done(), done);
  });
}

const subjects = new WeakMap<FastifyRequest, string>();

/** Says what a request did something to, for the log, where its address does not: ids, never a name or an address. */
export function nameSubject(request: FastifyRequest, ids: string[]): void {
  subjects.set(request, ids.join(" "));
}

async function writeDown(context: PageContext, request: FastifyRequest, route: string): Promise<void> {
  const admission = await admissionOf(context, request);
  if (admission.kind !== "staff") return;
  const { role, readerId } = admission.at.person;
  const on = subjects.get(request) ?? Object.values(request.params as Record<string, string>).join(" ");
  await context.staff.record({ readerId, role, what: `${request.method} ${route}`, on }, context.now());
}

/** Whoever asks, if they work at the desk in one of these roles and have shown their second factor; else it has answered. */
export async function deskGuard(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  roles: readonly StaffRole[],
): Promise<AtDesk | null> {
  const route = request.routeOptions.url;
  const admission = await admissionOf(context, request);
  if (admission.kind === "outside") {
    // The one address that a person types.
    const typed = route === front && safe.has(request.method);
    if (typed && (await visitOf(context, request)).account === null)
      await reply.header("cache-control", "no-store").redirect(`/sign-in?to=${encodeURIComponent(front)}`, 303);
    else missing(reply);
    return null;
  }
  const { at } = admission;
  if (admission.kind === "second factor wanted" && route !== secondFactorPath) {
    const back = safe.has(request.method) ? request.url : front;
    await reply
      .header("cache-control", "private, no-store")
      .redirect(`${secondFactorPath}?to=${encodeURIComponent(back)}`, 303);
    return null;
  }
  if (!roles.includes(at.person.role)) {
    await answerPage(reply, <OtherRolePage frame={context} at={at} />, { status: 403 });
    return null;
  }
  return at;
}

const admissions = new WeakMap<FastifyRequest, Promise<Admission>>();

/** Asked once for each request, and for each anew: a role that was taken away is gone at once. */
function admissionOf(context: PageContext, request: FastifyRequest): Promise<Admission> {
  let admission = admissions.get(request);
  if (!admission) admissions.set(request, (admission = admit(context, request)));
  return admission;
}

async function admit(context: PageContext, request: FastifyRequest): Promise<Admission> {
  const { account, session, ...visit } = await visitOf(context, request);
  if (account === null || session === null || account.role === null) return { kind: "outside" };
  const person = await context.staff.find(account.id);
  const standing = standingOf(person, session, context.now());
  if (person === null || standing === "none") return { kind: "outside" };
  return { kind: standing, at: { ...visit, account, session, person } };
}

function isOfDesk(route: string | undefined): route is string {
  return route === front || route?.startsWith(`${front}/`) === true;
}
