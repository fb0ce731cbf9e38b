import type { FastifyInstance, FastifyRequest } from "fastify";
import { forYou } from "../../readers/following/index.ts";
import { answerPage } from "../answer-page.ts";
import { toAtom } from "../feeds/atom.ts";
import { gatherForYou } from "../feeds/for-you.ts";
import { answer, caching, finish, missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { ForYouPage } from "../pages/for-you.tsx";
import { signedIn } from "../visit.ts";
import { pageAsked, paging } from "./listing.ts";

const perPage = 20;
const folder = "/for-you";

/** The page made for one reader, and the feed of it. */
export function forYouRoutes(app: FastifyInstance, context: PageContext): void {
  const { follows } = context.following;
  // Whoever reads the database alone cannot make the address of a feed.
  const seal = (id: string) => context.keys.hash("feed", id);

  app.get(folder, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { key } = visit.account;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, folder);
    const { total, items } = await forYou(follows, key, range);
    if (page > pagesOf(total)) return missing(reply);
    const id = await follows.feedOf(key, context.now());
    return answerPage(
      reply,
      <ForYouPage
        frame={frameFor(context, visit)}
        items={items}
        follows={(await follows.list(key)).length}
        feed={`${context.site.url}${folder}/${id}/${seal(id)}.atom`}
        page={page}
        pages={pagesOf(total)}
        to={to}
      />,
    );
  });

  app.post(`${folder}/feed`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await follows.renewFeed(visit.account.key, context.now());
    return reply.redirect(`${folder}#own-feed`, 303);
  });

  app.get(
    `${folder}/:id/:seal.atom`,
    async (request: FastifyRequest<{ Params: { id: string; seal: string } }>, reply) => {
      const { id, seal: shown } = request.params;
      const key = seal(id) === shown ? await follows.readerOfFeed(id) : null;
      if (key === null) return missing(reply);
      const feed = await gatherForYou(key, request.url, context);
      const type = "application/atom+xml; charset=utf-8";
      return answer(request, reply, finish(toAtom(feed), { type, cache: caching.reader }));
    },
  );
}
