import type { FastifyInstance, FastifyRequest } from "fastify";
import { claimsInSight, type Reader } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { ActorPage, ActorsPage } from "../pages/actors.tsx";
import { tiesOf, type Tie } from "../presenters/ties.ts";
import { answerListing, pageAsked, paging } from "./listing.ts";

const perPage = 100;
const piecesPerPage = 30;
/** Actors in the table of relations; the ones of whom less was said are found from their own side. */
const othersShown = 100;

export function actorRoutes(app: FastifyInstance, context: PageContext): void {
  const { readings, pieces } = context.library;
  app.get("/actors", (request, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, perPage, "/actors");
      const { items, total } = await readings.actors(range);
      if (page > pagesOf(total)) return null;
      return <ActorsPage frame={frame} actors={items} page={page} pages={pagesOf(total)} to={to} />;
    }),
  );
  app.get("/actors/:id", (request: FastifyRequest<{ Params: { id: string } }>, reply) =>
    answerListing(context, request, reply, async (frame, reader) => {
      const actor = await readings.actor(request.params.id);
      if (!actor) return null;
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, piecesPerPage, pathTo.actor(actor.id));
      const { items, total } = await pieces.list({ actor: actor.id }, range);
      if (page > pagesOf(total)) return null;
      const ties = await tiesInSight(reader, actor.id, context);
      return (
        <ActorPage frame={frame} actor={actor} ties={ties} pieces={items} page={page} pages={pagesOf(total)} to={to} />
      );
    }),
  );
}

/** Counted anew from the claims that the reader may see, so that no count tells of what is behind a wall. */
async function tiesInSight(
  reader: Reader,
  actor: string,
  { library: { readings, pieces } }: PageContext,
): Promise<Tie[]> {
  const others = (await readings.relationsOf(actor)).slice(0, othersShown);
  const claims = await Promise.all(others.map(({ actor: other }) => readings.between(actor, other.id)));
  return tiesOf(actor, await claimsInSight(reader, claims.flat(), pieces));
}
