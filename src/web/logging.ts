import { LogController, type FastifyReply, type FastifyRequest } from "fastify";

/** One line for each answer: what kind of page, how it went, how long it took. Never who asked, nor for what. */
export class AnswerLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    const line = {
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    if (error) reply.log.error({ ...line, err: error }, "failed");
    else reply.log.info(line, "answered");
  }

  override routeNotFound(): void {}
}

/** What of a request or an answer a log line may hold. */
export const unnamed = {
  req: ({ method, routeOptions }: FastifyRequest) => ({ method, ...(routeOptions.url && { route: routeOptions.url }) }),
  res: ({ statusCode }: { statusCode?: number }) => ({ ...(statusCode && { statusCode }) }),
};
