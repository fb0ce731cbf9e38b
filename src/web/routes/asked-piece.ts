import type { FastifyReply, FastifyRequest } from "fastify";
import { PieceNotFound, type PieceStamp } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { WebContext } from "../context.ts";
import { whereRestBegins } from "../presenters/rest.ts";

export type AskedOfPiece = FastifyRequest<{ Params: { slug: string } }>;

/**
 * The published piece that a page or form below its address is about; null after leading to where it has moved, or to the
 * note that it was withdrawn. Throws `PieceNotFound`.
 */
export async function askedPiece(
  { library }: WebContext,
  { params: { slug } }: AskedOfPiece,
  reply: FastifyReply,
): Promise<(PieceStamp & { slug: string }) | null> {
  const stamp = await library.pieces.stampAt(slug);
  if (stamp?.status === "published") return { ...stamp, slug };
  const at = stamp?.status === "draft" ? null : await library.pieces.at(slug);
  if (at?.kind === "moved") goTo(reply, pathTo.piece(at.slug));
  else if (at?.kind === "withdrawn") goTo(reply, pathTo.piece(slug));
  else throw new PieceNotFound(slug);
  return null;
}

/** Where a piece goes on behind the place at which it was cut. */
export async function pathToRest({ library }: WebContext, slug: string): Promise<string> {
  const at = await library.pieces.at(slug);
  return at?.kind === "piece" ? `${pathTo.piece(slug)}#${whereRestBegins(at.piece.document)}` : pathTo.piece(slug);
}

/** To the page that shows what was done. */
export function goTo(reply: FastifyReply, path: string): FastifyReply {
  return reply.header("cache-control", "no-store").redirect(path, 303);
}
