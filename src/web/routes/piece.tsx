import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Piece, PieceStamp } from "../../publication/index.ts";
import { countWords, readingMinutes } from "../../publication/index.ts";
import { asSeen, claimsInSight, visitor } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { filledFor } from "../filled.ts";
import { answer, caching, finish, type Finished, missing } from "../finished.ts";
import { PieceClaimsPage } from "../pages/piece-claims.tsx";
import { PiecePage } from "../pages/piece.tsx";
import { TombstonePage } from "../pages/tombstone.tsx";
import { cachingOf, pieceKey, sightOf, type PieceSight } from "../piece-sight.ts";
import { render } from "../render.ts";
import { pieceHead } from "../structured-data/heads.tsx";
import { visitOf } from "../visit.ts";

type Asked = FastifyRequest<{ Params: { slug: string } }>;
type Make = (context: PageContext, piece: Piece, seen: PieceSight) => Promise<Finished>;

export function pieceRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/:slug", (request: Asked, reply) => answerPiece(context, request, reply, "", pieceWithRelated));
  app.get("/:slug/claims", (request: Asked, reply) => answerPiece(context, request, reply, "/claims", pieceWithClaims));
}

/** Every request pays for the reads that tell who may see how much, and whether the page made last still holds. */
async function answerPiece(context: PageContext, request: Asked, reply: FastifyReply, view: string, make: Make) {
  const { slug } = request.params;
  const stamp = await context.library.pieces.stampAt(slug);
  if (stamp?.status !== "published") return answerOtherwise(context, request, reply, view, stamp);
  const visit = await visitOf(context, request);
  const seen = await sightOf(context, visit, stamp);
  const key = pieceKey(stamp, view, seen);
  const page = context.pages.get(key) ?? (await made());
  if (!page) return missing(reply);
  return answer(request, reply, await filledFor(context, visit, request, page, { id: stamp.id, slug }));

  async function made(): Promise<Finished | null> {
    const at = await context.library.pieces.at(slug);
    return at?.kind === "piece" ? context.pages.through(key, () => make(context, at.piece, seen)) : null;
  }
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

async function pieceWithRelated(context: PageContext, piece: Piece, seen: PieceSight): Promise<Finished> {
  const [related, talk, outcomes] = await Promise.all([
    context.library.pieces.related(piece.id, relatedShown),
    talkUnder(context, piece),
    context.disputes.ofPiece(piece.id),
  ]);
  // Machines that read the head are told what everybody may know, whoever brought them.
  const head = pieceHead(piece, visitor, context.site);
  return finished(
    piece,
    seen,
    <PiecePage {...shown(context, piece, seen)} related={related} talk={talk} outcomes={outcomes} head={head} />,
  );
}

/** The first page of what is said under a piece. */
async function talkUnder(context: PageContext, piece: Piece) {
  const { replies } = context;
  const [thread, open] = await Promise.all([replies.threads.page(piece.id, 1), replies.takes(piece, context.now())]);
  return { thread, open, service: replies.service };
}

async function pieceWithClaims(context: PageContext, piece: Piece, seen: PieceSight): Promise<Finished> {
  const { pieces, readings } = context.library;
  const [{ claims, read }, outcomes] = await Promise.all([
    readings.ofPiece(piece.id),
    context.disputes.ofPiece(piece.id),
  ]);
  const inSight = await claimsInSight(visitor, claims, pieces, new Set(seen.sight === "whole" ? [piece.id] : []));
  return finished(
    piece,
    seen,
    <PieceClaimsPage {...shown(context, piece, seen)} claims={inSight} read={read} outcomes={outcomes} />,
  );
}

function shown({ meter }: PageContext, piece: Piece, { frame, sight, allowance }: PieceSight) {
  const whole = sight === "whole";
  const minutes = readingMinutes(countWords(piece.document.text));
  return { frame, piece: asSeen(visitor, piece, whole), whole, minutes, allowance, rules: meter.rules };
}

function finished(piece: Piece, seen: PieceSight, page: Parameters<typeof render>[0]): Finished {
  return finish(render(page), { cache: cachingOf(seen, piece.access), vary: "cookie" });
}
