import type { FastifyInstance, FastifyRequest } from "fastify";
import { wordingOf } from "../../readers/rights/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { HistoryPage } from "../pages/reading-history.tsx";
import { signedIn } from "../visit.ts";
import { goOn } from "./go-on.ts";
import { pageAsked, paging } from "./listing.ts";

const perPage = 50;
const folder = "/reading-history";

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** What a reader has read. Nothing is recorded by opening a page: only a form or the script in its place does. */
export function readingHistoryRoutes(app: FastifyInstance, context: PageContext): void {
  const { history } = context.following;
  const { consents } = context.rights;
  const wording = wordingOf("history", context.site.name);

  app.get(folder, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, folder);
    const { total, items } = await history.list(visit.account.key, range);
    if (page > pagesOf(total)) return missing(reply);
    return answerPage(
      reply,
      <HistoryPage
        frame={frameFor(context, visit)}
        wording={wording.text}
        on={await history.isOn(visit.account.key)}
        items={items}
        page={page}
        pages={pagesOf(total)}
        to={to}
      />,
    );
  });

  app.post(folder, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await consents.give(visit.account.key, wording, folder, context.now());
    await history.turnOn(visit.account.key, context.now());
    return goOn(request, reply, folder);
  });

  app.post(`${folder}/end`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await history.turnOff(visit.account.key);
    await consents.withdraw(visit.account.key, "history", folder, context.now());
    return goOn(request, reply, folder);
  });

  app.post(`${folder}/:id`, async (request: Asked, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await history.record(visit.account.key, request.params.id, context.now());
    // The script wants no page.
    if (request.headers["sec-fetch-dest"] === "empty") return reply.code(204).send();
    return goOn(request, reply, folder);
  });

  app.post(`${folder}/:id/end`, async (request: Asked, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await history.forget(visit.account.key, request.params.id);
    return goOn(request, reply, folder);
  });
}
