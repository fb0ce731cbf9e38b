import { createServer } from "node:http";
import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { apiRoutes } from "./api/routes.ts";
import { openAssets } from "./assets.ts";
import type { WebContext } from "./context.ts";
import { answerUnreadable, errorPages, fail, UnreadableAddress } from "./errors.tsx";
import { expressLane } from "./express-lane.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { AnswerLog, LogBuffer, unnamed, type LogTarget } from "./logging.ts";
import { PageCache } from "./page-cache.ts";
import type { PageContext } from "./page-context.ts";
import { actorRoutes } from "./routes/actors.tsx";
import { archiveRoutes } from "./routes/archive.tsx";
import { contributorRoutes } from "./routes/contributors.tsx";
import { frontRoutes } from "./routes/front.tsx";
import { pieceRoutes } from "./routes/piece.tsx";
import { plainRoutes } from "./routes/plain.tsx";
import { relationRoutes } from "./routes/relations.tsx";
import { searchRoutes } from "./routes/search.tsx";
import { subjectRoutes } from "./routes/subjects.tsx";
import { securityHeaders } from "./security.ts";

export interface ServerOptions extends WebContext {
  /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
  trustedProxies?: string[];
  /** Whether finished pages are kept in memory; off, each is made anew for every request. */
  pageCache?: boolean;
  /** Where log lines go; null for silence. */
  log?: LogTarget | null;
}

/** The publication as an HTTP server, ready to listen. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const {
    library,
    searching,
    site,
    trustedProxies = [],
    pageCache = true,
    log = new LogBuffer(process.stdout),
  } = options;
  const context: PageContext = { library, searching, site, assets: openAssets(), pages: new PageCache(pageCache) };
  const headers = securityHeaders(site);
  const lane = expressLane(context, headers, (line) => app.log.info(line, "answered"));
  const settings: FastifyServerOptions = {
    serverFactory: (handler) => createServer(lane(handler)),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    logger: log === null ? false : { level: "info", base: null, stream: log, serializers: unnamed },
    logController: new AnswerLog({ disableRequestLogging: log === null }),
    routerOptions: { maxParamLength: 400 },
    clientErrorHandler: answerUnreadable(context, headers),
    frameworkErrors: (error, request, reply) => void fail(context, error, request, reply),
  };
  const app = Fastify(settings);
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(headers);
    done(
      /^[^?]*%00/.test(request.url) ? new UnreadableAddress("Ask for an address without null characters.") : undefined,
    );
  });
  errorPages(app, context);
  for (const routes of pageRoutes) routes(app, context);
  await app.register(feedRoutes(context));
  await app.register(apiRoutes(context));
  return app;
}

const pageRoutes = [
  frontRoutes,
  archiveRoutes,
  contributorRoutes,
  subjectRoutes,
  actorRoutes,
  relationRoutes,
  searchRoutes,
  plainRoutes,
  pieceRoutes,
];
