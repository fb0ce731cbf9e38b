import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { goesOn, type Begun } from "../../subscriptions/index.ts";
import { answerPage } from "../answer-page.ts";
import { readForm, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { PlansPage, type PlansPageProps } from "../pages/plans.tsx";
import { ToPaymentPage } from "../pages/to-payment.tsx";
import { allowPaymentPages, isPaymentPage } from "../payment-pages.ts";
import { signedIn, visitOf, type SignedIn, type Visit } from "../visit.ts";
import { planWords as words } from "../words/plans.ts";

const hour = 3600;

/** What All-Access costs, and the ways to it. */
export function planRoutes(app: FastifyInstance, context: PageContext): void {
  const { subscriptions, limits } = context;

  app.get("/plans", async (request, reply) => answerPlans(context, reply, await visitOf(context, request)));

  app.post<{ Params: { plan: string } }>("/plans/:plan/checkout", async (request, reply) => {
    const visit = await signedIn(context, request, reply, "/plans");
    if (!visit) return reply;
    const now = context.now();
    if (!(await limits.take("checkout", visit.account.id, { most: 20, seconds: hour }, now)))
      return answerPlans(context, reply, visit, { problem: words.often }, 429);
    const begun = await subscriptions.begin(visit.account, request.params.plan, now);
    return answerBegun(context, request, reply, visit, begun);
  });

  app.post("/plans/code", async (request, reply) => {
    const visit = await signedIn(context, request, reply, "/plans");
    if (!visit) return reply;
    const now = context.now();
    const form = readForm(request.body, { code: text({ most: 40 }) });
    const refuse = (error: string, status = 422) =>
      answerPlans(context, reply, visit, { code: { typed: typedIn(form), error } }, status);
    if (!form.ok) return refuse(form.problems.code ?? words.code.unknown);
    // Codes are long enough that nobody guesses one; this keeps the noise of trying down.
    const tries = [
      limits.take("code", visit.account.id, { most: 10, seconds: hour }, now),
      limits.take("code from", visit.network, { most: 60, seconds: hour }, now),
    ];
    if (!(await Promise.all(tries)).every(Boolean)) return refuse(words.code.often, 429);
    const entered = await subscriptions.enter(visit.account.id, form.values.code, now);
    if (entered.kind !== "granted") return refuse(words.code[entered.kind]);
    return reply.header("cache-control", "no-store").redirect("/account/plan?done=code", 303);
  });
}

async function answerBegun(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: SignedIn,
  begun: Begun,
): Promise<FastifyReply> {
  switch (begun.kind) {
    case "go":
      return goToPayment(context, reply, visit, begun.url);
    case "has_one":
      return reply.header("cache-control", "no-store").redirect("/account/plan", 303);
    case "students_only":
      return answerPlans(context, reply, visit, { problem: words.students.not }, 422);
    case "not_sold":
      return answerPlans(context, reply, visit, { problem: words.off.reader }, 404);
    default:
      request.log.error({ err: begun.cause }, "checkout");
      return answerPlans(context, reply, visit, { problem: words.failed }, 503);
  }
}

/** Leads to a payment page, by a link where a form may not lead there. */
export function goToPayment(context: PageContext, reply: FastifyReply, visit: Visit, url: string): FastifyReply {
  if (isPaymentPage(url)) return reply.header("cache-control", "no-store").redirect(url, 303);
  return answerPage(reply, <ToPaymentPage frame={frameFor(context, visit)} url={url} />);
}

type Said = Pick<PlansPageProps, "problem" | "code">;

async function answerPlans(
  context: PageContext,
  reply: FastifyReply,
  visit: Visit,
  said: Said = {},
  status = 200,
): Promise<FastifyReply> {
  const { subscriptions, meter } = context;
  const { account, reader } = visit;
  const standing = account && (await subscriptions.standing(account.id, context.now()));
  if (subscriptions.sells) allowPaymentPages(reply);
  return answerPage(
    reply,
    <PlansPage
      frame={frameFor(context, visit)}
      plans={subscriptions.terms.plans}
      rules={meter.rules}
      sells={subscriptions.sells}
      staff={account?.role === "owner" || account?.role === "editor"}
      student={account !== null && subscriptions.isStudent(account)}
      trials={!standing?.hadBefore}
      has={reader.kind === "subscriber"}
      subscribed={standing?.subscriptions.some(({ facts }) => goesOn(facts)) ?? false}
      institution={institutionOf(context, visit)}
      {...said}
    />,
    { status },
  );
}

/** Name of the institution that somebody reads by; null for none. */
export function institutionOf(context: PageContext, { account, ip }: Visit): string | null {
  const { institutions } = context.subscriptions;
  const now = context.now();
  const own = account?.verifiedAt ? institutions.of(account.address, now) : null;
  return (own ?? institutions.covering(ip, now))?.name ?? null;
}

function typedIn(form: { ok: true; values: { code: string } } | { ok: false; typed: { code?: string } }): string {
  return form.ok ? form.values.code : (form.typed.code ?? "");
}
