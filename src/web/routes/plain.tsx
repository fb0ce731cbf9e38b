import type { FastifyInstance } from "fastify";
import type { PageContext } from "../page-context.ts";
import { AnalystPage } from "../pages/analyst.tsx";
import { answer, caching, missing } from "../finished.ts";
import { answerListing } from "./listing.ts";

/** What does not depend on the library: how we read, whether we are well, and the assets. */
export function plainRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/about-the-analyst", (request, reply) =>
    answerListing(context, request, reply, async (frame) => <AnalystPage frame={frame} />),
  );
  app.get("/assets/:name", (request, reply) => {
    const asset = context.assets.find((request.params as { name: string }).name);
    return asset ? answer(request, reply, asset) : missing(reply);
  });
  app.get("/healthz", async (_request, reply) => {
    await context.library.catalogue.stamp();
    return reply.header("cache-control", caching.none).send({ status: "ok" });
  });
}
