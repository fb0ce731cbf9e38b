import { createHash } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { WebContext } from "../context.ts";
import { caching } from "../finished.ts";

/**
 * Everything below `app` is answered with an ETag that holds until the library changes, and with 304 to whoever has it.
 * There is no answer by date: a withdrawal takes words away without making anything newer.
 */
export function keepFresh(app: FastifyInstance, { library, site }: Pick<WebContext, "library" | "site">): void {
  app.addHook("preHandler", async (request, reply) => {
    const state = JSON.stringify([await library.catalogue.stamp(), site, request.url]);
    const tag = `"${createHash("sha256").update(state).digest("base64url").slice(0, 22)}"`;
    reply.header("etag", `W/${tag}`).header("cache-control", caching.open);
    return holds(request, tag) ? reply.code(304).send() : undefined;
  });
  app.addHook("onSend", async (_request, reply) => {
    if (reply.statusCode >= 400) reply.removeHeader("etag");
  });
}

function holds(request: FastifyRequest, tag: string): boolean {
  const known = request.headers["if-none-match"] ?? "";
  return known.split(",").some((one) => one.trim() === "*" || one.trim().replace(/^W\//, "") === tag);
}
