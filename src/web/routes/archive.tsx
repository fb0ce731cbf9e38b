import type { FastifyInstance } from "fastify";
import { PIECE_KINDS, type PieceKind } from "../../publication/index.ts";
import type { PageContext } from "../page-context.ts";
import { ArchivePage } from "../pages/archive.tsx";
import { kindNames, words } from "../words.ts";
import { answerListing, pageAsked, paging } from "./listing.ts";

const perPage = 50;

export function archiveRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/archive", (request, reply) =>
    answerListing(context, request, reply, async (frame) => {
      const asked = (request.query as Record<string, unknown>).kind;
      const kind = PIECE_KINDS.find((kind): kind is PieceKind => kind === asked);
      const path = kind ? `/archive?kind=${kind}` : "/archive";
      const page = pageAsked(request);
      const { range, pagesOf, to } = paging(page, perPage, path);
      const { items, total } = await context.library.pieces.list(kind ? { kind } : {}, range);
      if (page > pagesOf(total)) return null;
      const title = kind ? kindNames[kind].many : words.archive.heading;
      return (
        <ArchivePage
          frame={frame}
          title={title}
          path={to(page)}
          pieces={items}
          page={page}
          pages={pagesOf(total)}
          to={to}
        />
      );
    }),
  );
}
