import type { FastifyInstance } from "fastify";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { signedIn } from "../visit.ts";
import { askedPiece, goTo, pathToRest, type AskedOfPiece } from "./asked-piece.ts";

/** A reader spends one on a piece, by choice. */
export function unlockRoutes(app: FastifyInstance, context: PageContext): void {
  app.post("/:slug/unlock", async (request: AskedOfPiece, reply) => {
    const piece = await askedPiece(context, request, reply);
    if (!piece) return reply;
    const page = pathTo.piece(piece.slug);
    const visit = await signedIn(context, request, reply, page);
    if (!visit) return reply;
    const { kind } = await context.meter.unlock(visit, piece.id, context.now());
    return goTo(reply, kind === "metered" || kind === "gone" ? `${page}#wall` : await pathToRest(context, piece.slug));
  });
}
