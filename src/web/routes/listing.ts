import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { Frame } from "../components/page.tsx";
import { faceKey, sharedFrameFor, type PageContext } from "../page-context.ts";
import { answer, caching, finish, missing, type Finished } from "../finished.ts";
import { filledFor } from "../filled.ts";
import { render } from "../render.ts";
import { visitOf } from "../visit.ts";
import { visitor, type Reader } from "../../readers/index.ts";

/**
 * Answers with a page made from the whole library. One read tells whether the page that was made last still
 * holds; `make` returns null where there is no such page. All readers of one kind see the same.
 */
export async function answerListing(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  make: (frame: Frame, reader: Reader) => Promise<VNode | null>,
): Promise<FastifyReply> {
  const stamp = await context.library.catalogue.stamp();
  const visit = await visitOf(context, request);
  const frame = sharedFrameFor(context, visit);
  const key = `listing ${stamp} ${faceKey(frame)} ${request.url}`;
  const kept = context.pages.get(key);
  const send = async (page: Finished) => answer(request, reply, await filledFor(context, visit, request, page, null));
  if (kept) return send(kept);
  // Of a subscriber only that they are one: the page is kept for the others.
  const reader: Reader = visit.reader.kind === "subscriber" ? { kind: "subscriber", id: null } : visitor;
  const page = await make(frame, reader);
  if (page === null) return missing(reply);
  const cache = visit.reader.kind === "visitor" && !frame.known ? caching.open : caching.reader;
  const finished = await context.pages.through(key, async () => finish(render(page), { cache, vary: "cookie" }));
  return send(finished);
}

/** Number of a page of a list as asked for; 1 for anything that is no such number. */
export function pageAsked(request: FastifyRequest): number {
  const asked = Number((request.query as Record<string, unknown>).page ?? 1);
  return Number.isSafeInteger(asked) && asked >= 1 && asked <= 100_000 ? asked : 1;
}

/** Which part of a list a page shows, how many pages there are, and where each lives. */
export function paging(page: number, size: number, path: string) {
  const join = path.includes("?") ? "&" : "?";
  return {
    range: { limit: size, offset: (page - 1) * size },
    pagesOf: (total: number) => Math.max(1, Math.ceil(total / size)),
    to: (n: number) => (n === 1 ? path : `${path}${join}page=${n}`),
  };
}
