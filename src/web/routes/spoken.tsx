import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerPage } from "../answer-page.ts";
import { pathTo } from "../addresses.ts";
import { prose, readForm } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { LinkGonePage } from "../pages/dispute.tsx";
import { SpokenPage } from "../pages/spoken.tsx";
import { linkHash } from "../secret-link.ts";
import { visitOf } from "../visit.ts";
import { disputeWords } from "../words/disputes.ts";

type OfToken = FastifyRequest<{ Params: { token: string } }>;
type OfClaim = FastifyRequest<{ Params: { token: string; claim: string } }>;

const limit = { most: 300, seconds: 3600 };

/** Where a contributor says whether we read their words right. Who holds the link is the contributor. */
export function spokenRoutes(app: FastifyInstance, context: PageContext): void {
  const { invitations, keys } = context;
  const hashed = (token: string) => linkHash(keys, "invitation", token);

  app.get("/spoken/:token", (request: OfToken, reply) => show(request, reply));

  app.post("/spoken/:token/claims/:claim/confirmation", (request: OfClaim, reply) =>
    say(request, reply, (token, claim) => invitations.confirm(token, claim, context.now())),
  );

  app.post("/spoken/:token/claims/:claim/dispute", async (request: OfClaim, reply) => {
    const form = readForm(request.body, { text: prose({ most: 5000, least: 0 }) });
    if (!form.ok) return show(request, reply, form.problems.text);
    return say(request, reply, (token, claim) => invitations.dispute(token, claim, form.values.text, context.now()));
  });

  async function show(request: OfToken, reply: FastifyReply, problem?: string) {
    const frame = frameFor(context, await visitOf(context, request));
    const { token } = request.params;
    const asked = await invitations.at(hashed(token), context.now());
    if (!asked) {
      const { gone, goneSaid } = disputeWords.spoken;
      return answerPage(reply, <LinkGonePage frame={frame} title={gone} said={goneSaid} />, { status: 410 });
    }
    const page = <SpokenPage frame={frame} token={token} {...asked} {...(problem && { problem })} />;
    // The address is a secret: no link from here may tell it.
    void reply.header("referrer-policy", "same-origin");
    return answerPage(reply, page, problem === undefined ? {} : { status: 422 });
  }

  async function say(request: OfClaim, reply: FastifyReply, word: (token: string, claim: string) => Promise<boolean>) {
    const { token, claim } = request.params;
    const { network } = await visitOf(context, request);
    const allowed = await context.limits.take("spoken", network, limit, context.now());
    if (!allowed) return show(request, reply, disputeWords.form.tooOften);
    if (!(await word(hashed(token), claim))) return show(request, reply, disputeWords.form.gone);
    return reply.redirect(`${pathTo.spoken(token)}#c-${encodeURIComponent(claim)}`, 303);
  }
}
