import type { FastifyInstance, FastifyRequest } from "fastify";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { ActorPage, ActorsPage } from "../pages/actors.tsx";
import { answerListing, pageAsked, paging } from "./listing.ts";

const perPage = 100;
const piecesPerPage = 30;

export function actorRoutes(app: FastifyInstance, context: PageContext): void {
  const { readings, pieces } = context.library;
  app.get("/actors", (request, reply) =>
    answerListing(context, request, reply, async () => {
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, perPage, "/actors");
      const { items, total } = await readings.actors(range);
      if (page > pagesOf(total)) return null;
      return <ActorsPage frame={context} actors={items} page={page} pages={pagesOf(total)} to={to} />;
    }),
  );
  app.get("/actors/:id", (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    answerListing(context, request, reply, async () => {
      const actor = await readings.actor(request.params.id);
      if (!actor) return null;
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, piecesPerPage, pathTo.actor(actor.id));
      const { items, total } = await pieces.list({ actor: actor.id }, range);
      if (page > pagesOf(total)) return null;
      const relations = await readings.relationsOf(actor.id);
      return (
        <ActorPage
          frame={context}
          actor={actor}
          relations={relations}
          pieces={items}
          page={page}
          pages={pagesOf(total)}
          to={to}
        />
      );
    }),
  );
}
