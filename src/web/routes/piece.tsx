import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Piece, PieceStamp } from "../../publication/index.ts";
import { countWords, readingMinutes } from "../../publication/index.ts";
import { asSeen, claimsInSight, sees, visitor } from "../../readers/index.ts";
import { pieceKey } from "../express-lane.ts";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { answer, caching, finish, type Finished, missing } from "../finished.ts";
import { PieceClaimsPage } from "../pages/piece-claims.tsx";
import { PiecePage } from "../pages/piece.tsx";
import { TombstonePage } from "../pages/tombstone.tsx";
import { render } from "../render.ts";
import { pieceHead } from "../structured-data/heads.tsx";

type Asked = FastifyRequest<{ Params: { slug: string } }>;
type Make = (context: PageContext, piece: Piece) => Promise<Finished>;

export function pieceRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/:slug", (request: Asked, reply) => answerPiece(context, request, reply, "", pieceWithRelated));
  app.get("/:slug/claims", (request: Asked, reply) => answerPiece(context, request, reply, "/claims", pieceWithClaims));
}

/** Every request pays one read, which tells who may see the piece and whether the page made last still holds. */
async function answerPiece(context: PageContext, request: Asked, reply: FastifyReply, view: string, make: Make) {
  const { slug } = request.params;
  const stamp = await context.library.pieces.stampAt(slug);
  if (stamp?.status !== "published") return answerOtherwise(context, request, reply, view, stamp);
  const key = pieceKey(stamp, view);
  const kept = context.pages.get(key);
  if (kept) return answer(request, reply, kept);
  const at = await context.library.pieces.at(slug);
  if (at?.kind !== "piece") return missing(reply);
  return answer(request, reply, await context.pages.through(key, () => make(context, at.piece)));
}

/** A piece that moved, was withdrawn, or that nobody but editors may see. */
async function answerOtherwise(
  context: PageContext,
  request: Asked,
  reply: FastifyReply,
  view: string,
  stamp: PieceStamp | null,
) {
  const at = stamp?.status === "draft" ? null : await context.library.pieces.at(request.params.slug);
  if (at?.kind === "moved") return reply.redirect(pathTo.piece(at.slug) + view, 301);
  if (at?.kind !== "withdrawn") return missing(reply);
  const page = <TombstonePage frame={context} tombstone={at.tombstone} />;
  return answer(request, reply, finish(render(page), { status: 410, cache: caching.open }));
}

const relatedShown = 4;

async function pieceWithRelated(context: PageContext, piece: Piece): Promise<Finished> {
  const related = await context.library.pieces.related(piece.id, relatedShown);
  const head = pieceHead(piece, visitor, context.site);
  return finished(piece, <PiecePage {...seen(context, piece)} related={related} head={head} />);
}

async function pieceWithClaims(context: PageContext, piece: Piece): Promise<Finished> {
  const { pieces, readings } = context.library;
  const { claims, read } = await readings.ofPiece(piece.id);
  const inSight = await claimsInSight(visitor, claims, pieces);
  return finished(piece, <PieceClaimsPage {...seen(context, piece)} claims={inSight} read={read} />);
}

function seen(frame: PageContext, piece: Piece) {
  const whole = sees(visitor, piece) === "whole";
  const minutes = readingMinutes(countWords(piece.document.text));
  return { frame, piece: asSeen(visitor, piece), whole, minutes };
}

function finished(piece: Piece, page: Parameters<typeof render>[0]): Finished {
  return finish(render(page), { cache: piece.access === "open" ? caching.open : caching.reader });
}
