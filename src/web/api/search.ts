import type { FastifyInstance } from "fastify";
import { Type, type Static } from "typebox";
import { parseQuery } from "../../publication/index.ts";
import type { WebContext } from "../context.ts";
import { asksNothing } from "../presenters/search.ts";
import { page, PageOf, Paging } from "./paging.ts";
import { refusals } from "./refusals.ts";
import { nullable, oneOf, queryString } from "./schema.ts";
import { FacetsView, HitView, hitView } from "./views/hit.ts";

const SearchQuery = queryString(
  Type.Object({
    ...Paging,
    q: Type.String({ default: "", maxLength: 2000, description: "As on the search page; empty finds everything." }),
    sort: Type.Enum(["relevance", "date"], { type: "string", default: "relevance" }),
    facets: Type.Boolean({ default: false, description: "Whether to count facets too." }),
  }),
);

const Found = Type.Object({
  ...PageOf(HitView).properties,
  facets: nullable(FacetsView),
  misunderstood: Type.Array(
    Type.Object({ part: Type.String(), reason: oneOf(["not_a_date", "not_a_kind", "cannot_exclude"]) }),
    { description: "Parts of the query that were left out." },
  ),
});

export function searchRoutes(app: FastifyInstance, { searching, site }: WebContext): void {
  app.get<{ Querystring: Static<typeof SearchQuery> }>(
    "/search",
    { schema: { summary: "Search", querystring: SearchQuery, response: { 200: Found, ...refusals } } },
    async ({ query: asked, url }) => {
      const { sort, limit, offset, facets: counted } = asked;
      const { misunderstood, ...query } = parseQuery(asked.q);
      const { total, items, facets } = asksNothing(asked.q, query)
        ? { total: 0, items: [], facets: null }
        : await searching.search({ query, sort, limit, offset, facets: counted });
      const hits = items.map((hit) => hitView(hit, site));
      return { ...page({ total, items: hits }, asked, site.url + url), facets, misunderstood };
    },
  );
}
