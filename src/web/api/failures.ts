import type { FastifyError, FastifyInstance } from "fastify";
import { routeMethods } from "../route-methods.ts";
import { refuse } from "./refusals.ts";

/**
 * Gives errors of every origin the API's own form. What went wrong inside is logged and never told. Goes before the
 * routes, whose methods it learns.
 */
export function answerFailures(app: FastifyInstance): void {
  const methodsOf = routeMethods(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request.url);
    if (methods.length > 0 && !methods.includes(request.method))
      return refuse(reply.header("allow", methods.join(", ")), "method_not_allowed", "This address can only be read.");
    return refuse(reply, "route_not_found", "Nothing lives at this address; /api/v1/openapi.json lists what does.");
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.validation) return refuse(reply, "invalid_request", `${error.message}.`);
    if (error.statusCode !== undefined && error.statusCode < 500) {
      return reply.code(error.statusCode).send({ error: { code: "invalid_request", message: error.message } });
    }
    request.log.error(error);
    return error.code === "database_busy" || error.code === "database_unreachable"
      ? refuse(reply, "busy", "The library cannot be reached just now; try again shortly.")
      : refuse(reply, "internal_error", "The answer could not be made; the fault is ours.");
  });
}
