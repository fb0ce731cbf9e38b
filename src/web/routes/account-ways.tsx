import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { waitFor } from "../../readers/identity/index.ts";
import { beginAddition, finishAddition, partyAt } from "../../readers/identity/passkeys.ts";
import { answerPage } from "../answer-page.ts";
import { caching, missing } from "../finished.ts";
import { prose, readForm, text } from "../forms.ts";
import { passkeyAddedLetter } from "../mail/sign-in.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { WaysPage } from "../pages/account-ways.tsx";
import { browserOf, signedIn, type SignedIn } from "../visit.ts";
import { signInWords } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { signedInLately } from "./entering.ts";

const folder = "/account/passkeys";
const words = signInWords.ways;

type Asked = FastifyRequest<{ Querystring: { done?: unknown } }>;
type AskedOne = FastifyRequest<{ Params: { id: string } }>;

/** The shorter ways in that a reader has. */
export function wayRoutes(app: FastifyInstance, context: PageContext): void {
  const { identity, issuers, keys, limits, site } = context;
  const ports = { ...identity, keys };
  const party = partyAt(site);

  app.get(folder, async (request: Asked, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { done } = request.query;
    const said = Object.entries(words.done).find(([name]) => name === done)?.[1];
    return answerWays(reply, visit, { done: said });
  });

  app.post(`${folder}/options`, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    if (party === null) return missing(reply);
    const now = context.now();
    void reply.header("cache-control", caching.none);
    const seconds = await waitFor(limits, [["ceremony-network", visit.network]], now);
    if (seconds !== null) return reply.code(429).header("retry-after", seconds).send({});
    const browser = await browserOf(context, request, reply);
    return beginAddition(ports, party, { account: visit.account, browser }, now);
  });

  app.post(folder, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    const form = readForm(request.body, { name: text({ most: 60, least: 0 }), response: prose({ most: 40_000 }) });
    if (!form.ok || party === null || visit.browser === null)
      return answerWays(reply, visit, { problem: words.problems.not_verified }, 422);
    const { account, browser } = visit;
    const name = form.values.name || words.unnamed;
    const made = { readerId: account.id, browser, name, response: form.values.response };
    const outcome = await finishAddition(ports, party, made, context.now());
    if (outcome !== "added") return answerWays(reply, visit, { problem: words.problems[outcome] }, 422);
    await context.post.put(passkeyAddedLetter(site, account.address, name), context.now());
    return goTo(reply, `${folder}?done=added`);
  });

  app.post(`${folder}/:id/name`, async (request: AskedOne, reply) => {
    const visit = await signedIn(context, request, reply, folder);
    if (!visit) return reply;
    const form = readForm(request.body, { name: text({ most: 60 }) });
    if (!form.ok) return answerWays(reply, visit, { problem: form.problems.name }, 422);
    await identity.passkeys.rename(visit.account.id, request.params.id, form.values.name);
    return goTo(reply, `${folder}?done=renamed`);
  });

  app.post(`${folder}/:id/removal`, async (request: AskedOne, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    await identity.passkeys.remove(visit.account.id, request.params.id);
    return goTo(reply, `${folder}?done=removed`);
  });

  async function answerWays(
    reply: FastifyReply,
    visit: SignedIn,
    said: { done?: string | undefined; problem?: string | undefined },
    status = 200,
  ): Promise<FastifyReply> {
    const [passkeys, accounts] = await Promise.all([
      identity.passkeys.list(visit.account.id),
      identity.known.accounts(visit.account.id),
    ]);
    const linked = issuers.map(({ id, name, key }) => ({
      id,
      name,
      account: accounts.find(({ issuer }) => issuer === key) ?? null,
    }));
    const frame = frameFor(context, visit);
    const page = <WaysPage frame={frame} passkeys={passkeys} possible={party !== null} issuers={linked} {...said} />;
    return answerPage(reply, page, { status });
  }
}
