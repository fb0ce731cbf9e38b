import type { FastifyInstance, FastifyRequest } from "fastify";
import { PURPOSES, wordingOf, type Purpose } from "../../readers/rights/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { ConsentsPage } from "../pages/consents.tsx";
import { signedIn } from "../visit.ts";

const folder = "/account/consents";

type Asked = FastifyRequest<{ Params: { purpose: string } }>;

/** What a reader has agreed to. */
export function consentRoutes(app: FastifyInstance, context: PageContext): void {
  const { consents } = context.rights;
  const { history } = context.following;
  const asked = PURPOSES.map((purpose) => wordingOf(purpose, context.site.name));
  /** What follows from a consent at once, besides the line in the ledger. */
  const effects: Record<Purpose, { give(key: number): Promise<void>; withdraw(key: number): Promise<void> } | null> = {
    newsletter: null,
    history: { give: (key) => history.turnOn(key, context.now()), withdraw: (key) => history.turnOff(key) },
  };

  app.get(folder, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { key } = visit.account;
    const held = await Promise.all(
      asked.map(async (wording) => ({ wording, holds: await consents.holds(key, wording.purpose) })),
    );
    const page = <ConsentsPage frame={frameFor(context, visit)} asked={held} ledger={await consents.of(key)} />;
    return answerPage(reply, page);
  });

  app.post(`${folder}/:purpose`, async (request: Asked, reply) => {
    const wording = asked.find(({ purpose }) => purpose === request.params.purpose);
    if (!wording) return missing(reply);
    const visit = await signedIn(context, request, reply, folder);
    if (!visit) return reply;
    await consents.give(visit.account.key, wording, folder, context.now());
    await effects[wording.purpose]?.give(visit.account.key);
    return reply.redirect(folder, 303);
  });

  app.post(`${folder}/:purpose/end`, async (request: Asked, reply) => {
    const purpose = PURPOSES.find((one) => one === request.params.purpose);
    if (!purpose) return missing(reply);
    const visit = await signedIn(context, request, reply, folder);
    if (!visit) return reply;
    await effects[purpose]?.withdraw(visit.account.key);
    await consents.withdraw(visit.account.key, purpose, folder, context.now());
    return reply.redirect(folder, 303);
  });
}
