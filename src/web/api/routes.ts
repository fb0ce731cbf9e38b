import swagger from "@fastify/swagger";
import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import { Type } from "typebox";
import type { WebContext } from "../context.ts";
import { actorRoutes } from "./actors.ts";
import { contributorRoutes } from "./contributors.ts";
import { answerFailures } from "./failures.ts";
import { keepFresh } from "./freshness.ts";
import { pieceRoutes } from "./pieces.ts";
import { refusals } from "./refusals.ts";
import { relationRoutes } from "./relations.ts";
import { searchRoutes } from "./search.ts";
import { subjectRoutes } from "./subjects.ts";

/** The API for programs, below /api/v1: everything that pages show, as JSON, for GET from anywhere. */
export function apiRoutes(context: WebContext): FastifyPluginAsync {
  return async (root) => {
    await root.register(async (app) => describedRoutes(app, context), { prefix: "/api/v1" });
  };
}

async function describedRoutes(app: FastifyInstance, context: WebContext): Promise<void> {
  const { name, url } = context.site;
  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: name, version: "1", description }, servers: [{ url }] },
  });
  openToScripts(app);
  answerFailures(app);
  keepFresh(app, context);
  const all = [pieceRoutes, contributorRoutes, subjectRoutes, actorRoutes, relationRoutes, searchRoutes];
  for (const routes of all) routes(app, context);
  const response = { 200: Type.Object({}, { additionalProperties: true }), ...refusals };
  app.get("/openapi.json", { schema: { summary: "This description", response } }, async () => app.swagger());
}

const description =
  "Pieces, who wrote them, and what they say between actors. Quotes are credited to their speakers; relations are the " +
  "publication's own reading. Text ends at the wall for pieces that are not open.";

/** The answers are the same for everybody and carry no session, so that scripts of any site may read them. */
function openToScripts(app: FastifyInstance): void {
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("access-control-allow-origin", "*");
  });
  app.options("/*", { schema: { hide: true } }, async (_request, reply) =>
    reply
      .code(204)
      .headers({
        "access-control-allow-methods": "GET, HEAD",
        "access-control-allow-headers": "*",
        "access-control-max-age": "86400",
      })
      .send(),
  );
}
