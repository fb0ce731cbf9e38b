import type { FastifyInstance, FastifyRequest } from "fastify";
import { parseQuery, type ParsedQuery, type Searching, type SearchResult } from "../../publication/index.ts";
import type { PageContext } from "../page-context.ts";
import { SearchPage } from "../pages/search.tsx";
import { caching } from "../finished.ts";
import { asksNothing, facetLinks, respelled, wordsAsked, type Asked } from "../presenters/search.ts";
import { words } from "../words.ts";
import { answerListing, pageAsked } from "./listing.ts";

const perPage = 20;
const longestQuery = 400;
const suggestions = 8;
const foundNothing: SearchResult = { total: 0, items: [], facets: null };

export function searchRoutes(app: FastifyInstance, context: PageContext): void {
  const { searching } = context;
  app.get("/search", (request, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const asked = askedIn(request);
      const query = parseQuery(asked.text);
      const { page, sort } = asked;
      const vain = asksNothing(asked.text, query);
      const { total, items, facets } = vain
        ? foundNothing
        : await searching.search({
            query,
            sort: query.match === null ? "date" : sort,
            limit: perPage,
            offset: (page - 1) * perPage,
            facets: true,
          });
      const pages = Math.max(1, Math.ceil(total / perPage));
      if (page > pages) return null;
      return (
        <SearchPage
          frame={frame}
          asked={asked}
          total={total}
          vain={vain}
          hits={items}
          pages={pages}
          facets={facetLinks(query, asked, facets)}
          misunderstood={query.misunderstood.map(({ part, reason }) => ({
            part,
            why: words.searching.misunderstood[reason],
          }))}
          spelling={await spellingFor(asked.text, query, searching)}
        />
      );
    }),
  );
  app.get("/search/suggestions", async (request, reply) => {
    const typed = askedIn(request).text;
    const found = typed === "" ? [] : await searching.suggest(typed, suggestions);
    reply.header("cache-control", caching.none);
    return found.map(({ kind, text, path }) => ({ kind: words.suggestions[kind], text, path }));
  });
}

function askedIn(request: FastifyRequest): Asked {
  const { q, sort } = request.query as Record<string, unknown>;
  const text =
    typeof q === "string"
      ? q
          .replaceAll(/\p{Cc}+/gu, " ")
          .trim()
          .slice(0, longestQuery)
      : "";
  return { text, sort: sort === "date" ? "date" : "relevance", page: pageAsked(request) };
}

async function spellingFor(text: string, { match }: ParsedQuery, searching: Searching): Promise<string | null> {
  const asked = wordsAsked(match);
  const spellings = asked.length > 0 ? await searching.respell(asked) : null;
  const better = spellings && respelled(text, spellings);
  return better === text ? null : better;
}
