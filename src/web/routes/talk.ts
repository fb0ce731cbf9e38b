import type { FastifyReply, FastifyRequest } from "fastify";
import type { Piece } from "../../publication/index.ts";
import { asSeen, visitor } from "../../readers/index.ts";
import type { Reply } from "../../replies/index.ts";
import { missing } from "../finished.ts";
import type { PageContext } from "../page-context.ts";
import { sightOf } from "../piece-sight.ts";
import { visitOf, type Visit } from "../visit.ts";
import { askedPiece, type AskedOfPiece } from "./asked-piece.ts";

/** A piece that somebody reads or writes replies to. */
export interface Talk {
  visit: Visit;
  whole: Piece;
  /** As far as they may read it. */
  seen: Piece;
}

/** Null after answering that there is none. */
export async function askedTalk(
  context: PageContext,
  request: AskedOfPiece,
  reply: FastifyReply,
): Promise<Talk | null> {
  const stamp = await askedPiece(context, request, reply);
  if (!stamp) return null;
  const at = await context.library.pieces.at(stamp.slug);
  if (at?.kind !== "piece") {
    missing(reply);
    return null;
  }
  const visit = await visitOf(context, request);
  const { sight } = await sightOf(context, visit, stamp);
  return { visit, whole: at.piece, seen: asSeen(visitor, at.piece, sight === "whole") };
}

export type AskedOfReply = FastifyRequest<{ Params: { id: string } }>;

/** The reply that an address names; null after answering that there is none. */
export async function askedReply(
  { replies }: PageContext,
  { params: { id } }: AskedOfReply,
  reply: FastifyReply,
): Promise<Reply | null> {
  const found = isReplyId(id) ? await replies.threads.find(id) : null;
  if (!found) missing(reply);
  return found;
}

export function isReplyId(text: string): boolean {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
}

/** What a spam filter may know of a request. */
export function senderOf({ headers, ip }: FastifyRequest) {
  return { ip, browser: headers["user-agent"] ?? "", referrer: headers.referer ?? "" };
}
