import type { FastifyInstance, FastifyRequest } from "fastify";
import { safeLink } from "../../ads/index.ts";
import { isByPerson } from "../ad-filling.tsx";
import { caching, missing } from "../finished.ts";
import type { PageContext } from "../page-context.ts";

/** Images of advertisements, and the way out of here to whoever bought one. */
export function adRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/ads/images/:name", async (request: FastifyRequest<{ Params: { name: string } }>, reply) => {
    const { name } = request.params;
    const image = /^[0-9a-f]{32}\.webp$/.test(name) ? await context.ads.image(name) : null;
    return image ? reply.header("cache-control", caching.forever).type("image/webp").send(image) : missing(reply);
  });
  app.get("/ads/:id/visit", async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    // Leads to what is stored and nowhere else, whatever the request says.
    const ad = await context.ads.find(request.params.id);
    const link = ad && safeLink(ad.link);
    if (!link) return missing(reply);
    if (isByPerson(request)) context.ads.visited(ad.id, context.now());
    return reply.header("cache-control", caching.none).header("x-robots-tag", "noindex").redirect(link, 303);
  });
}
