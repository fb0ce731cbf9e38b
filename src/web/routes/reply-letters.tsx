import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Reply } from "../../replies/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { tellOfReply } from "../mail/reply-letters.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { ConfirmationPage, SilencePage } from "../pages/reply-acts.tsx";
import { visitOf } from "../visit.ts";
import { goTo } from "./asked-piece.ts";
import { askedReply, senderOf } from "./talk.ts";

type WithToken = FastifyRequest<{ Params: { token: string } }>;
type Silencing = FastifyRequest<{ Params: { id: string; token: string } }>;

/** Where letters about replies lead. Following a link changes nothing: programs that look at mail follow it too. */
export function replyLetterRoutes(app: FastifyInstance, context: PageContext): void {
  const { replies } = context;
  const path = "/replies/confirmation/:token";

  const show = async (request: WithToken, reply: FastifyReply, found: Reply | null, confirmed: boolean) => {
    const frame = frameFor(context, await visitOf(context, request));
    const { token } = request.params;
    return answerPage(reply, <ConfirmationPage frame={frame} reply={found} token={token} confirmed={confirmed} />, {
      status: found ? 200 : 404,
    });
  };
  app.get(path, async (request: WithToken, reply) => show(request, reply, await ofLetter(request), false));
  app.post(path, async (request: WithToken, reply) => {
    const waiting = await ofLetter(request);
    const at = waiting && (await context.library.pieces.at(waiting.piece.slug));
    if (!waiting || at?.kind !== "piece") return show(request, reply, null, false);
    const outcome = await replies.confirm(request.params.token, at.piece, senderOf(request), context.now());
    if (outcome.kind === "unknown") return show(request, reply, null, false);
    if (outcome.kind === "confirmed" && outcome.reply.state === "published")
      await tellOfReply(context, outcome.reply, false);
    return show(request, reply, outcome.reply, true);
  });
  app.post(`${path}/withdrawal`, async (request: WithToken, reply) => {
    const found = await ofLetter(request);
    if (!found) return show(request, reply, null, false);
    await replies.takeBack(found);
    return show(request, reply, await replies.threads.find(found.id), false);
  });

  const silence = "/replies/:id/silence/:token";
  app.get(silence, async (request: Silencing, reply) => {
    const found = await silenceable(request, reply);
    if (!found) return reply;
    const frame = frameFor(context, await visitOf(context, request));
    const done = "done" in (request.query as object);
    return answerPage(reply, <SilencePage frame={frame} action={pathOf(request)} done={done} />);
  });
  // Mail programs send it too (RFC 8058), in either form encoding and from nowhere; the token says whom it is about.
  void app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, payload, parsed) => {
      payload.resume();
      parsed(null);
    });
    scope.post(silence, { config: { crossSite: true }, bodyLimit: 4096 }, async (request: Silencing, reply) => {
      const found = await silenceable(request, reply);
      if (!found) return reply;
      await replies.silence(found);
      return goTo(reply, `${pathOf(request)}?done`);
    });
    done();
  });

  function ofLetter({ params: { token } }: WithToken): Promise<Reply | null> {
    return /^[\w-]{20,100}$/.test(token) ? replies.ofLetter(token) : Promise.resolve(null);
  }

  async function silenceable(request: Silencing, reply: FastifyReply): Promise<Reply | null> {
    const found = await askedReply(context, request, reply);
    if (!found || replies.silenceToken(found) === request.params.token) return found;
    missing(reply);
    return null;
  }
}

function pathOf({ params: { id, token } }: Silencing): string {
  return `/replies/${id}/silence/${token}`;
}
