import type { FastifyReply, FastifyRequest } from "fastify";
import { safePath } from "../forms.ts";

/** After a form: to the page of this site that it stood on, if it said so. */
export function goOn({ body }: FastifyRequest, reply: FastifyReply, otherwise: string): FastifyReply {
  const { to } = (body ?? {}) as { to?: unknown };
  return reply.header("cache-control", "no-store").redirect(safePath(to, otherwise), 303);
}
