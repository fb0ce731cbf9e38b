import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerPage } from "../answer-page.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { GiftGonePage, GiftPage } from "../pages/gift.tsx";
import { browserOf, visitOf } from "../visit.ts";
import { goTo, pathToRest } from "./asked-piece.ts";

type Asked = FastifyRequest<{ Params: { token: string } }>;

/** What the link of a gift leads to. Programs that look through mail open links: it takes a button to open the piece. */
export function giftLinkRoutes(app: FastifyInstance, context: PageContext): void {
  const { gifts } = context.meter;

  app.get("/gifts/:token", async (request: Asked, reply) => {
    const visit = await visitOf(context, request);
    const { token } = request.params;
    const gift = await gifts.at(token, context.now());
    if (!gift) return answerGone(request, reply);
    if (visit.reader.kind === "subscriber" || (await context.meter.isOpen(visit.holders, gift.piece.id)))
      return goTo(unreferred(reply), await pathToRest(context, gift.piece.slug));
    if (gift.left === 0) return answerGone(request, reply);
    return answerPage(unreferred(reply), <GiftPage frame={frameFor(context, visit)} gift={gift} token={token} />);
  });

  app.post("/gifts/:token", async (request: Asked, reply) => {
    await browserOf(context, request, reply);
    const visit = await visitOf(context, request);
    const accepted = await gifts.accept(request.params.token, visit, context.now());
    if (accepted.kind === "gone") return answerGone(request, reply);
    return goTo(unreferred(reply), await pathToRest(context, accepted.slug));
  });

  async function answerGone(request: Asked, reply: FastifyReply) {
    const frame = frameFor(context, await visitOf(context, request));
    return answerPage(unreferred(reply), <GiftGonePage frame={frame} />, { status: 410 });
  }
}

// The address itself is the key: no other page is told where its reader came from.
function unreferred(reply: FastifyReply): FastifyReply {
  return reply.header("referrer-policy", "no-referrer");
}
