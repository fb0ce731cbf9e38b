import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerPage } from "../answer-page.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { SessionsPage } from "../pages/account-sessions.tsx";
import { signedIn } from "../visit.ts";
import { signInWords } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { signedInLately } from "./entering.ts";

const folder = "/account/sessions";
const done: Record<string, string> = {
  ended: signInWords.sessions.ended,
  "all-ended": signInWords.sessions.allEnded,
};

type Asked = FastifyRequest<{ Querystring: { done?: unknown } }>;
type AskedOne = FastifyRequest<{ Params: { id: string } }>;

/** Where a reader is signed in. */
export function sessionRoutes(app: FastifyInstance, context: PageContext): void {
  const { sessions } = context;

  app.get(folder, async (request: Asked, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const held = await sessions.list(visit.account.id, context.now());
    const said = done[String(request.query.done)];
    const page = <SessionsPage frame={frameFor(context, visit)} sessions={held} own={visit.session.id} done={said} />;
    return answerPage(reply, page);
  });

  app.post(`${folder}/:id/end`, async (request: AskedOne, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    await sessions.end(visit.account.id, request.params.id);
    return goTo(reply, `${folder}?done=ended`);
  });

  app.post(`${folder}/end`, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    await sessions.endAll(visit.account.id, visit.session.id);
    return goTo(reply, `${folder}?done=all-ended`);
  });
}
