import type { FastifyInstance } from "fastify";
import { Type, type Static } from "typebox";
import { claimsInSight, visitor } from "../../readers/index.ts";
import type { WebContext } from "../context.ts";
import { page, PageOf, PagingQuery, type Range } from "./paging.ts";
import { refusals, refuse } from "./refusals.ts";
import { ActorView, actorView } from "./views/actor.ts";
import { ClaimView, claimView } from "./views/claim.ts";

const Params = Type.Object({ actor: Type.String(), other: Type.String() });
const ClaimsBetween = Type.Object({
  actors: Type.Array(ActorView, { minItems: 2, maxItems: 2 }),
  behindWall: Type.Integer({ description: "Claims left out because they rest on words past the wall." }),
  ...PageOf(ClaimView).properties,
});

export function relationRoutes(app: FastifyInstance, { library, site }: WebContext): void {
  app.get<{ Params: Static<typeof Params>; Querystring: Range }>(
    "/relations/:actor/:other",
    {
      schema: {
        summary: "What was said between two actors, with the quotes",
        params: Params,
        querystring: PagingQuery,
        response: { 200: ClaimsBetween, ...refusals },
      },
    },
    async ({ params, query, url }, reply) => {
      const actors = [];
      for (const id of [params.actor, params.other]) {
        const actor = await library.readings.actor(id);
        if (!actor) return refuse(reply, "actor_not_found", `There is no actor "${id}".`);
        actors.push(actorView(actor, site));
      }
      const claims = await library.readings.between(params.actor, params.other);
      const seen = await claimsInSight(visitor, claims, library.pieces);
      const items = seen.slice(query.offset, query.offset + query.limit).map((claim) => claimView(claim, site));
      const behindWall = claims.length - seen.length;
      return { actors, behindWall, ...page({ total: seen.length, items }, query, site.url + url) };
    },
  );
}
