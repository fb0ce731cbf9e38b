import type { FastifyInstance } from "fastify";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { OpenedPage } from "../pages/opened.tsx";
import { signedIn } from "../visit.ts";
import { pageAsked, paging } from "./listing.ts";

const perPage = 50;
const path = "/account/pieces";

/** What a reader has opened, and what is left to choose. */
export function openedRoutes(app: FastifyInstance, context: PageContext): void {
  app.get(path, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, path);
    const [{ total, items }, allowance] = await Promise.all([
      context.meter.opened(visit, range),
      context.meter.left(visit, context.now()),
    ]);
    if (page > pagesOf(total)) return missing(reply);
    return answerPage(
      reply,
      <OpenedPage
        frame={frameFor(context, visit)}
        held={items}
        allowance={allowance}
        rules={context.meter.rules}
        page={page}
        pages={pagesOf(total)}
        to={to}
      />,
    );
  });
}
