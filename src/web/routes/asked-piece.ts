import type { FastifyReply, FastifyRequest } from "fastify";
import type { PieceStamp } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import type { WebContext } from "../context.ts";
import { missing } from "../finished.ts";
import { whereRestBegins } from "../presenters/rest.ts";

export type AskedOfPiece = FastifyRequest<{ Params: { slug: string } }>;

/** The published piece that a page or form below its address is about; null after answering that there is none there. */
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
  else missing(reply);
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
