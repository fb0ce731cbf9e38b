import type { FastifyInstance } from "fastify";
import type { PageContext } from "../page-context.ts";

/** Bytes; events are a few thousand long. */
const largest = 256 * 1024;

/**
 * Where the payment service says that something has happened. The signature counts for the bytes as they came, so they
 * are not parsed; what they mean is found out afterwards.
 */
export function paymentHookRoutes(app: FastifyInstance, context: PageContext): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", { parseAs: "buffer", bodyLimit: largest }, (_request, body, done) => {
      done(null, body);
    });
    // It comes from no page of this site.
    scope.post("/hooks/stripe", { config: { crossSite: true } }, async (request, reply) => {
      const signature = request.headers["stripe-signature"];
      const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
      const heard = await context.subscriptions.hear(body, String(signature ?? ""), context.now());
      return reply
        .code(heard === "refused" ? 400 : 200)
        .header("cache-control", "no-store")
        .send({ heard: heard === "heard" });
    });
  });
}
