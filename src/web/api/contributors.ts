import type { FastifyInstance } from "fastify";
import { Type, type Static } from "typebox";
import type { WebContext } from "../context.ts";
import { page, PageOf, PagingQuery, type Range } from "./paging.ts";
import { refusals, refuse } from "./refusals.ts";
import { ContributorView, contributorView } from "./views/contributor.ts";

const Params = Type.Object({ slug: Type.String() });

export function contributorRoutes(app: FastifyInstance, { library, site }: WebContext): void {
  app.get<{ Querystring: Range }>(
    "/contributors",
    {
      schema: {
        summary: "Contributors",
        querystring: PagingQuery,
        response: { 200: PageOf(ContributorView), ...refusals },
      },
    },
    async ({ query, url }) => {
      const { total, items } = await library.catalogue.contributors(query);
      return page({ total, items: items.map((one) => contributorView(one, site)) }, query, site.url + url);
    },
  );

  app.get<{ Params: Static<typeof Params> }>(
    "/contributors/:slug",
    { schema: { summary: "One contributor", params: Params, response: { 200: ContributorView, ...refusals } } },
    async ({ params }, reply) => {
      const contributor = await library.catalogue.contributor(params.slug);
      return contributor
        ? contributorView(contributor, site)
        : refuse(reply, "contributor_not_found", `There is no contributor "${params.slug}".`);
    },
  );
}
