import type { FastifyInstance, FastifyPluginAsync } from "fastify";
import type { WebContext } from "../context.ts";
import { answer, caching, finish, missing, type Finished } from "../finished.ts";
import type { PageContext } from "../page-context.ts";
import { feedFormats, type FeedFormat } from "./formats.ts";
import { gatherFeed, type FeedTopic } from "./gather.ts";
import { robotsText } from "./robots.ts";
import { sitemapIndex, sitemapPart } from "./sitemap.ts";
import { feedFolders } from "./topics.ts";

/** What these routes are given: they send no page, and keep what they made. */
type FeedContext = WebContext & Pick<PageContext, "pages">;

/** Feeds of the publication and of whatever has a page, the sitemap, robots.txt. The app's own 404 answers the rest. */
export function feedRoutes(context: FeedContext): FastifyPluginAsync {
  return async (app) => {
    for (const format of Object.keys(feedFormats) as FeedFormat[]) feedsIn(format, app, context);
    maps(app, context);
  };
}

function feedsIn(format: FeedFormat, app: FastifyInstance, context: FeedContext): void {
  app.get(`/feed.${format}`, async (request, reply) =>
    answer(request, reply, await keptFeed({ name: null, page: "/", filter: {} }, format, context)),
  );
  for (const [folder, find] of Object.entries(feedFolders)) {
    app.get<{ Params: { name: string } }>(`${folder}/:name/feed.${format}`, async (request, reply) => {
      const topic = await find(request.params.name, context);
      if (!topic) return missing(reply);
      return answer(request, reply, await keptFeed(topic, format, context));
    });
  }
}

async function keptFeed(topic: FeedTopic, format: FeedFormat, context: FeedContext): Promise<Finished> {
  const self = `${topic.page === "/" ? "" : topic.page}/feed.${format}`;
  // A withdrawal changes the stamp, so that no kept feed outlives a piece in it.
  const stamp = await context.library.catalogue.stamp();
  return context.pages.through(`feed ${stamp} ${self}`, async () => {
    const { type, write } = feedFormats[format];
    const feed = await gatherFeed(topic, self, context);
    const finished = finish(write(feed), { type: `${type}; charset=utf-8`, cache: caching.open });
    // For information: only the ETag tells that a piece is gone, so only the ETag saves an answer.
    finished.headers["last-modified"] = feed.updated.toUTCString();
    finished.headers["access-control-allow-origin"] = "*";
    return finished;
  });
}

function maps(app: FastifyInstance, context: FeedContext): void {
  const xml = { type: "application/xml; charset=utf-8", cache: caching.open };
  app.get("/sitemap.xml", async (request, reply) => answer(request, reply, finish(await sitemapIndex(context), xml)));
  app.get<{ Params: { section: string; n: string } }>(
    "/sitemaps/:section-:n(^[1-9]\\d{0,4}).xml",
    async (request, reply) => {
      const part = await sitemapPart(request.params.section, Number(request.params.n), context);
      return part === null ? missing(reply) : answer(request, reply, finish(part, xml));
    },
  );
  app.get("/robots.txt", async (request, reply) =>
    answer(
      request,
      reply,
      finish(robotsText(context.site), { type: "text/plain; charset=utf-8", cache: caching.open }),
    ),
  );
}
