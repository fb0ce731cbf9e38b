import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Contributor, PieceSummary } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { ContributorPage, ContributorsPage } from "../pages/contributors.tsx";
import { answerListing, pageAsked, paging } from "./listing.ts";

const perPage = 100;
const piecesPerPage = 30;

export function contributorRoutes(app: FastifyInstance, context: PageContext): void {
  const { catalogue, pieces } = context.library;
  app.get("/contributors", (request, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, perPage, "/contributors");
      const { items, total } = await catalogue.contributors(range);
      if (page > pagesOf(total)) return null;
      return <ContributorsPage frame={frame} contributors={items} page={page} pages={pagesOf(total)} to={to} />;
    }),
  );
  app.get("/contributors/:slug", (request: FastifyRequest<{ Params: { slug: string } }>, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const contributor = await catalogue.contributor(request.params.slug);
      if (!contributor) return null;
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, piecesPerPage, pathTo.contributor(contributor.slug));
      const { items, total } = await pieces.list({ contributor: contributor.slug }, range);
      if (page > pagesOf(total)) return null;
      return (
        <ContributorPage
          frame={frame}
          contributor={contributor}
          pieces={items}
          printed={otherCredits(contributor, items)}
          page={page}
          pages={pagesOf(total)}
          to={to}
        />
      );
    }),
  );
}

/** Titles and affiliations that older pieces printed. */
function otherCredits({ slug, title, affiliation }: Contributor, pieces: PieceSummary[]): string[] {
  const newest = [title, affiliation].filter(Boolean).join(", ");
  const printed = pieces
    .flatMap(({ credits }) => credits.filter(({ contributor }) => contributor === slug))
    .map(({ title, affiliation }) => [title, affiliation].filter(Boolean).join(", "));
  return [...new Set(printed)].filter((role) => role !== "" && role !== newest);
}
