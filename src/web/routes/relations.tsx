import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Piece, PieceClaim, Pieces } from "../../publication/index.ts";
import { asSeen, claimsInSight, type Reader } from "../../readers/index.ts";
import { missing } from "../finished.ts";
import type { PageContext } from "../page-context.ts";
import { DyadPage } from "../pages/dyad.tsx";
import { dyadPath, headline, voicesOf } from "../presenters/dyad.ts";
import { statementsIn } from "../presenters/statements.ts";
import { answerListing } from "./listing.ts";
import { dyadHead } from "../structured-data/heads.tsx";

type Asked = FastifyRequest<{ Params: { actor: string; other: string } }>;

export function relationRoutes(app: FastifyInstance, context: PageContext): void {
  const { readings, pieces } = context.library;
  app.get("/relations/:actor/:other", async (request: Asked, reply) => {
    const { actor, other } = request.params;
    if (actor === other) return missing(reply);
    if (actor > other) return reply.redirect(dyadPath(actor, other), 301);
    return answerListing(context, request, reply, async (frame, reader) => {
      const [one, two] = await Promise.all([readings.actor(actor), readings.actor(other)]);
      if (!one || !two) return null;
      const all = await readings.between(actor, other);
      const claims = await claimsInSight(reader, all, pieces);
      const found = await piecesOf(reader, claims, pieces);
      return (
        <DyadPage
          frame={frame}
          pair={[one, two]}
          headline={headline(claims)}
          voices={voicesOf(claims, found)}
          walled={statementsIn(all).length - statementsIn(claims).length}
          head={dyadHead([one, two], claims, context.site)}
          pieces={found}
        />
      );
    });
  });
}

/** The pieces that claims stand in, by id, as far as the reader may see them. */
async function piecesOf(
  reader: Reader,
  claims: PieceClaim[],
  pieces: Pick<Pieces, "find">,
): Promise<Map<string, Piece>> {
  const found = new Map<string, Piece>();
  for (const id of new Set(claims.map(({ piece }) => piece.id))) {
    const at = await pieces.find(id);
    if (at?.kind === "piece") found.set(id, asSeen(reader, at.piece));
  }
  return found;
}
