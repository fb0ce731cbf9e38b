import type { FastifyInstance } from "fastify";
import type { PageContext } from "../page-context.ts";
import { AnalystPage } from "../pages/analyst.tsx";
import { answer, caching, finish, missing } from "../finished.ts";
import { render } from "../render.ts";

/** What does not depend on the library: how we read, whether we are well, and the assets. */
export function plainRoutes(app: FastifyInstance, context: PageContext): void {
  const aboutTheAnalyst = finish(render(<AnalystPage frame={context} />), { cache: caching.open });
  app.get("/about-the-analyst", (request, reply) => answer(request, reply, aboutTheAnalyst));
  app.get("/assets/:name", (request, reply) => {
    const asset = context.assets.find((request.params as { name: string }).name);
    return asset ? answer(request, reply, asset) : missing(reply);
  });
  app.get("/healthz", async (_request, reply) => {
    await context.library.catalogue.stamp();
    return reply.header("cache-control", caching.none).send({ status: "ok" });
  });
}
