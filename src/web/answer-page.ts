import type { FastifyReply } from "fastify";
import type { VNode } from "preact";
import { caching, html } from "./finished.ts";
import { render } from "./render.ts";

/** Answers with a page that is for one reader's eyes: no cache keeps it. */
export function answerPage(reply: FastifyReply, page: VNode, { status = 200 }: { status?: number } = {}): FastifyReply {
  return reply.code(status).header("cache-control", caching.personal).type(html).send(render(page));
}
