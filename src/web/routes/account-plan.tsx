import type { FastifyInstance, FastifyReply } from "fastify";
import { goesOn, type Standing } from "../../subscriptions/index.ts";
import { answerPage } from "../answer-page.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { CancellationPage, OwnPlanPage } from "../pages/account-plan.tsx";
import { allowPaymentPages } from "../payment-pages.ts";
import { signedIn, type SignedIn } from "../visit.ts";
import { ownPlanWords as words } from "../words/plans.ts";
import { goToPayment, institutionOf } from "./plans.tsx";

const here = "/account/plan";

/** What `?done=` says has just been done. */
const done: Record<string, string> = {
  paid: words.thanks,
  code: words.codeUsed,
  cancelled: words.cancelled,
  resumed: words.resumed,
  later: words.later,
};

type Said = { text: string; kind?: "note" | "problem" };

/** A reader's own plan. */
export function ownPlanRoutes(app: FastifyInstance, context: PageContext): void {
  const { subscriptions } = context;
  const away = (reply: FastifyReply, said: string) =>
    reply.header("cache-control", "no-store").redirect(`${here}?done=${said}`, 303);

  app.get<{ Querystring: { checkout?: unknown; done?: unknown } }>(here, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { checkout, done: said } = request.query;
    if (typeof checkout !== "string") {
      const text = typeof said === "string" && Object.hasOwn(done, said) ? done[said] : undefined;
      return answerOwn(context, reply, visit, text === undefined ? undefined : { text });
    }
    // Back from paying: whatever the webhook does, the payment service is asked now.
    const outcome = await subscriptions.returned(visit.account.id, checkout, context.now());
    if (outcome === "known") return away(reply, "paid");
    return answerOwn(context, reply, visit, { text: words.waiting });
  });

  app.post(`${here}/card`, async (request, reply) => {
    const visit = await signedIn(context, request, reply, here);
    if (!visit) return reply;
    const url = await subscriptions.portal(visit.account.id);
    if (url !== null) return goToPayment(context, reply, visit, url);
    return answerOwn(context, reply, visit, { text: words.noPortal, kind: "problem" }, 503);
  });

  app.get(`${here}/cancellation`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const standing = await subscriptions.standing(visit.account.id, context.now());
    const running = standing?.subscriptions.find(({ facts, wish }) => goesOn(facts) && wish === null);
    if (!running) return reply.header("cache-control", "no-store").redirect(here, 303);
    return answerPage(reply, <CancellationPage frame={frameFor(context, visit)} until={running.facts.periodEnd} />);
  });

  app.post(`${here}/cancellation`, async (request, reply) => {
    const visit = await signedIn(context, request, reply, here);
    if (!visit) return reply;
    const outcome = await subscriptions.cancel(visit.account.id, context.now());
    return away(reply, outcome === "later" ? "later" : "cancelled");
  });

  app.post(`${here}/resumption`, async (request, reply) => {
    const visit = await signedIn(context, request, reply, here);
    if (!visit) return reply;
    const outcome = await subscriptions.resume(visit.account.id, context.now());
    return away(reply, outcome === "later" ? "later" : "resumed");
  });
}

async function answerOwn(
  context: PageContext,
  reply: FastifyReply,
  visit: SignedIn,
  said?: Said,
  status = 200,
): Promise<FastifyReply> {
  const { subscriptions } = context;
  const nothing: Standing = {
    accessUntil: null,
    customer: null,
    subscriptions: [],
    codesUntil: null,
    hadBefore: false,
  };
  const standing = (await subscriptions.standing(visit.account.id, context.now())) ?? nothing;
  if (subscriptions.sells) allowPaymentPages(reply);
  return answerPage(
    reply,
    <OwnPlanPage
      frame={frameFor(context, visit)}
      standing={standing}
      institution={institutionOf(context, visit)}
      said={said}
    />,
    { status },
  );
}
