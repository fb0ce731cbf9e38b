import type { RequestListener } from "node:http";
import type { PieceStamp } from "../publication/index.ts";
import { sees, visitor } from "../readers/index.ts";
import { formFor, type Finished } from "./finished.ts";
import type { PageContext } from "./page-context.ts";

/** Names a finished page of a piece: whose it is, in which state, and how much of it is in sight. */
export function pieceKey(stamp: PieceStamp, view: string): string {
  return `piece ${stamp.id} ${stamp.stamp} ${sees(visitor, stamp)} ${view}`;
}

const oneSegment = /^\/[^/?#%]+$/;

/**
 * Answers a piece page that was finished a moment ago before the framework's machinery begins: it would cost several
 * times what the answer costs. The access check and the one read are the same; everything else goes on to `next`.
 */
export function expressLane(
  context: PageContext,
  security: Record<string, string>,
  answered: (line: { method: string; route: string; status: number; ms: number }) => void,
): (next: RequestListener) => RequestListener {
  const keptAt = async (slug: string): Promise<Finished | null> => {
    const stamp = await context.library.pieces.stampAt(slug);
    return stamp?.status === "published" ? context.pages.get(pieceKey(stamp, "")) : null;
  };
  return (next) => async (request, response) => {
    const { method, url = "" } = request;
    if (method !== "GET" || !oneSegment.test(url)) return next(request, response);
    const began = performance.now();
    // Whatever fails here fails again below, where failures have a page.
    const kept = await keptAt(url.slice(1)).catch(() => null);
    if (!kept) return next(request, response);
    const { status, headers, body } = await formFor(request.headers, kept);
    const length = body ? { "content-length": String(body.length) } : {};
    response.writeHead(status, { ...security, ...headers, ...length }).end(body);
    answered({ method, route: "/:slug", status, ms: Math.round((performance.now() - began) * 10) / 10 });
  };
}
