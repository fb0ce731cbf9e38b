import type { FastifyReply } from "fastify";
import { Type, type Static } from "typebox";
import type { Tombstone } from "../../publication/index.ts";
import { moment } from "./schema.ts";

const error = Type.Object({
  code: Type.String({ description: "A word for programs: it stays the same when the message changes." }),
  message: Type.String({ description: "A sentence for people." }),
});

const ErrorView = Type.Object({ error });

export const WithdrawnView = Type.Object({
  error,
  tombstone: Type.Object({ id: Type.String(), slug: Type.String(), withdrawnAt: moment, reason: Type.String() }),
});

/** What may answer any request that cannot be met. */
export const refusals = { "4xx": ErrorView, "5xx": ErrorView };

/** Every code there is, with its status. */
export const refusalStatuses = {
  invalid_request: 400,
  route_not_found: 404,
  piece_not_found: 404,
  contributor_not_found: 404,
  subject_not_found: 404,
  actor_not_found: 404,
  method_not_allowed: 405,
  piece_withdrawn: 410,
  internal_error: 500,
  busy: 503,
} as const;

/** Answers with an error. */
export function refuse(reply: FastifyReply, code: keyof typeof refusalStatuses, message: string): FastifyReply {
  const body: Static<typeof ErrorView> = { error: { code, message } };
  return reply.code(refusalStatuses[code]).send(body);
}

/** Answers that the piece is gone for good. */
export function refuseWithdrawn(reply: FastifyReply, { id, slug, withdrawnAt, reason }: Tombstone): FastifyReply {
  const body: Static<typeof WithdrawnView> = {
    error: { code: "piece_withdrawn", message: "This piece was withdrawn; its text and quotes are gone." },
    tombstone: { id, slug, withdrawnAt, reason },
  };
  return reply.code(refusalStatuses.piece_withdrawn).send(body);
}
