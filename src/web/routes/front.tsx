import type { FastifyInstance } from "fastify";
import { PIECE_KINDS } from "../../publication/index.ts";
import type { PageContext } from "../page-context.ts";
import { FrontPage } from "../pages/front.tsx";
import { answerListing } from "./listing.ts";

/** How many of each kind the front page lists. */
const perKind = 6;
const topicsShown = 24;

export function frontRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/", (request, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const { pieces, catalogue } = context.library;
      const newest = await pieces.list({}, { limit: 1, offset: 0 });
      const lead = newest.items[0] ?? null;
      const lists = await Promise.all(
        PIECE_KINDS.map(async (kind) => {
          const { items, total } = await pieces.list({ kind }, { limit: perKind + 1, offset: 0 });
          const others = items.filter(({ id }) => id !== lead?.id).slice(0, perKind);
          return { kind, total, pieces: others, more: total > (lead?.kind === kind ? 1 : 0) + others.length };
        }),
      );
      const kinds = lists.filter(({ pieces }) => pieces.length > 0);
      const topics = (await catalogue.subjects("topic")).slice(0, topicsShown);
      return <FrontPage frame={frame} lead={lead} kinds={kinds} topics={topics} />;
    }),
  );
}
