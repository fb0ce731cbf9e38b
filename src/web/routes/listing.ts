import type { FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { PageContext } from "../page-context.ts";
import { answer, caching, finish, missing } from "../finished.ts";
import { render } from "../render.ts";

/**
 * Answers with a page made from the whole library. One read tells whether the page that was made last still
 * holds; `make` returns null where there is no such page.
 */
export async function answerListing(
  context: PageContext,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<VNode | null>,
): Promise<FastifyReply> {
  const stamp = await context.library.catalogue.stamp();
  const key = `listing ${stamp} ${request.url}`;
  const kept = context.pages.get(key);
  if (kept) return answer(request, reply, kept);
  const page = await make();
  if (page === null) return missing(reply);
  // Every visitor sees the same; nobody else exists yet.
  return answer(
    request,
    reply,
    await context.pages.through(key, async () => finish(render(page), { cache: caching.open })),
  );
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
