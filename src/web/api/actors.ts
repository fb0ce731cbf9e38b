import type { FastifyInstance } from "fastify";
import { Type, type Static } from "typebox";
import type { WebContext } from "../context.ts";
import { page, PageOf, PagingQuery, type Range } from "./paging.ts";
import { refusals, refuse } from "./refusals.ts";
import { ActorView, actorView, ActorWithRelationsView, actorWithRelationsView } from "./views/actor.ts";

const Params = Type.Object({ id: Type.String() });

export function actorRoutes(app: FastifyInstance, { library, site }: WebContext): void {
  const { readings } = library;

  app.get<{ Querystring: Range }>(
    "/actors",
    {
      schema: {
        summary: "Actors that pieces name",
        querystring: PagingQuery,
        response: { 200: PageOf(ActorView), ...refusals },
      },
    },
    async ({ query, url }) => {
      const { total, items } = await readings.actors(query);
      return page({ total, items: items.map((one) => actorView(one, site)) }, query, site.url + url);
    },
  );

  app.get<{ Params: Static<typeof Params> }>(
    "/actors/:id",
    {
      schema: {
        summary: "One actor, and with whom claims tie it",
        params: Params,
        response: { 200: ActorWithRelationsView, ...refusals },
      },
    },
    async ({ params }, reply) => {
      const actor = await readings.actor(params.id);
      if (!actor) return refuse(reply, "actor_not_found", `There is no actor "${params.id}".`);
      return actorWithRelationsView(actor, await readings.relationsOf(actor.id), site);
    },
  );
}
