import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerPage } from "../../answer-page.ts";
import { missing } from "../../finished.ts";
import type { PageContext } from "../../page-context.ts";
import { pageAsked, paging } from "../../routes/listing.ts";
import { deskGuard } from "../desk-guard.tsx";
import { owners } from "../desk-sections.ts";
import { OutboxLetterPage, OutboxPage } from "./outbox-page.tsx";

const perPage = 50;

/** Letters that have not been sent. For owners alone: whoever reads them can sign in as anybody. */
export function deskOutboxRoutes(app: FastifyInstance, context: PageContext): void {
  const { post } = context;

  app.get("/desk/outbox", async (request, reply) => {
    const at = await deskGuard(context, request, reply, owners);
    if (!at) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, "/desk/outbox");
    const { items, total } = await post.list(range);
    const pages = pagesOf(total);
    if (page > pages) return missing(reply);
    const list = { letters: items, page, pages, to };
    return answerPage(reply, <OutboxPage frame={context} at={at} {...list} />);
  });

  app.get("/desk/outbox/:id", async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const at = await deskGuard(context, request, reply, owners);
    if (!at) return reply;
    const letter = await post.find(request.params.id);
    return letter ? answerPage(reply, <OutboxLetterPage frame={context} at={at} letter={letter} />) : missing(reply);
  });
}
