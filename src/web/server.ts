import { createServer } from "node:http";
import formBody from "@fastify/formbody";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyInstance, type FastifyRequest, type FastifyServerOptions } from "fastify";
import { apiRoutes } from "./api/routes.ts";
import { openAssets } from "./assets.ts";
import type { WebContext } from "./context.ts";
import { answerUnreadable, errorPages, fail, UnreadableAddress } from "./errors.tsx";
import { guardDesk } from "./desk/desk-guard.tsx";
import { deskAdRoutes } from "./desk/ads/routes.tsx";
import { deskDisputeRoutes } from "./desk/disputes/routes.tsx";
import { deskInvitationRoutes } from "./desk/disputes/invitation-routes.tsx";
import { deskOutboxRoutes } from "./desk/outbox/routes.tsx";
import { deskRoutes } from "./desk/routes.tsx";
import type { Site } from "./site.ts";
import { expressLane } from "./express-lane.ts";
import { feedRoutes } from "./feeds/routes.ts";
import { AnswerLog, LogBuffer, lineHooks, unnamed, type LogTarget } from "./logging.ts";
import { PageCache } from "./page-cache.ts";
import type { PageContext } from "./page-context.ts";
import { accountRoutes } from "./routes/account.tsx";
import { ownPlanRoutes } from "./routes/account-plan.tsx";
import { adRoutes } from "./routes/ads.ts";
import { addressRoutes } from "./routes/account-address.tsx";
import { sessionRoutes } from "./routes/account-sessions.tsx";
import { wayRoutes } from "./routes/account-ways.tsx";
import { actorRoutes } from "./routes/actors.tsx";
import { archiveRoutes } from "./routes/archive.tsx";
import { consentRoutes } from "./routes/consents.tsx";
import { contributorRoutes } from "./routes/contributors.tsx";
import { disputeRoutes } from "./routes/disputes.tsx";
import { followingRoutes } from "./routes/following.tsx";
import { forYouRoutes } from "./routes/for-you.tsx";
import { frontRoutes } from "./routes/front.tsx";
import { giftLinkRoutes } from "./routes/gift.tsx";
import { giftRoutes } from "./routes/gifts.tsx";
import { openedRoutes } from "./routes/opened.tsx";
import { openingRoutes } from "./routes/opening.tsx";
import { paymentHookRoutes } from "./routes/payment-hook.ts";
import { accountReplyRoutes } from "./routes/account-replies.tsx";
import { deskReplyRoutes } from "./desk/replies/routes.tsx";
import { replyActRoutes } from "./routes/reply-acts.tsx";
import { replyLetterRoutes } from "./routes/reply-letters.tsx";
import { replyRoutes } from "./routes/replies.tsx";
import { pieceRoutes } from "./routes/piece.tsx";
import { plainRoutes } from "./routes/plain.tsx";
import { planRoutes } from "./routes/plans.tsx";
import { readingHistoryRoutes } from "./routes/reading-history.tsx";
import { readingListRoutes } from "./routes/reading-list.tsx";
import { relationRoutes } from "./routes/relations.tsx";
import { rightsRoutes } from "./routes/rights.tsx";
import { searchRoutes } from "./routes/search.tsx";
import { spokenRoutes } from "./routes/spoken.tsx";
import { issuerRoutes } from "./routes/sign-in-issuers.tsx";
import { passkeySignInRoutes } from "./routes/sign-in-passkey.tsx";
import { signInRoutes } from "./routes/sign-in.tsx";
import { subjectRoutes } from "./routes/subjects.tsx";
import { unlockRoutes } from "./routes/unlock.ts";
import { CrossSiteRequest, isOwnRequest } from "./same-origin.ts";
import { securityHeaders } from "./security.ts";
import { addCookie, setsCookie } from "./cookies.ts";
import { renewedIn } from "./visit.ts";

export interface ServerOptions extends WebContext {
  /** Addresses or networks of proxies whose X-Forwarded-For is believed. */
  trustedProxies?: string[];
  /** Whether finished pages are kept in memory; off, each is made anew for every request. */
  pageCache?: boolean;
  /** Told of every route, by method. */
  onRoute?: (method: string, url: string) => void;
  /** Where log lines go; null for silence. */
  log?: LogTarget | null;
}

/** The publication as an HTTP server, ready to listen. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const { trustedProxies = [], pageCache = true, log = new LogBuffer(process.stdout), onRoute, ...given } = options;
  const { site } = given;
  const context: PageContext = {
    ...given,
    assets: openAssets(),
    pages: new PageCache(pageCache),
    face: "visitor",
    known: false,
    advertised: false,
  };
  const headers = securityHeaders(site);
  const lane = expressLane(context, headers, trustedProxies, (line) => app.log.info(line, "answered"));
  const settings: FastifyServerOptions = {
    serverFactory: (handler) => createServer(lane(handler)),
    trustProxy: trustedProxies.length > 0 ? trustedProxies : false,
    logger: log === null ? false : { level: "info", base: null, stream: log, serializers: unnamed, hooks: lineHooks },
    logController: new AnswerLog({ disableRequestLogging: log === null }),
    routerOptions: { maxParamLength: 400 },
    // Else bounds are not held against infinity, which a number in an address can be.
    ajv: { customOptions: { strictNumbers: false } },
    clientErrorHandler: answerUnreadable(context, headers),
    // Before any hook: an address that cannot be read meets none.
    frameworkErrors: (error, request, reply) => void fail(context, error, request, reply.headers(headers)),
  };
  const app = Fastify(settings);
  if (onRoute) app.addHook("onRoute", ({ method, url }) => [method].flat().forEach((one) => onRoute(one, url)));
  await app.register(formBody, { bodyLimit: largestForm });
  await app.register(multipart);
  app.addHook("onRequest", (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
  guardDesk(app, context);
  app.addHook("onRequest", (request, _reply, done) => done(refusal(request, site) ?? undefined));
  app.addHook("onSend", async (request, reply) => {
    const renewed = await renewedIn(request);
    // Who has just signed in or out has said already what becomes of the session.
    if (renewed !== null && !setsCookie(reply, site, "session")) addCookie(reply, site, "session", renewed);
  });
  errorPages(app, context);
  for (const routes of pageRoutes) routes(app, context);
  await app.register(feedRoutes(context));
  await app.register(apiRoutes(context));
  return app;
}

/** Bytes; replies are the longest that readers write. */
const largestForm = 256 * 1024;

function refusal(request: FastifyRequest, site: Site): Error | null {
  if (/^[^?]*%00/.test(request.url)) return new UnreadableAddress("Ask for an address without null characters.");
  const { crossSite = false } = request.routeOptions.config;
  const exists = request.routeOptions.url !== undefined;
  return crossSite || !exists || isOwnRequest(request, site)
    ? null
    : new CrossSiteRequest("Send the form from a page of this site.");
}

const pageRoutes = [
  deskRoutes,
  deskReplyRoutes,
  deskDisputeRoutes,
  deskInvitationRoutes,
  deskOutboxRoutes,
  deskAdRoutes,
  adRoutes,
  frontRoutes,
  archiveRoutes,
  contributorRoutes,
  subjectRoutes,
  actorRoutes,
  relationRoutes,
  searchRoutes,
  plainRoutes,
  signInRoutes,
  passkeySignInRoutes,
  issuerRoutes,
  accountRoutes,
  planRoutes,
  ownPlanRoutes,
  paymentHookRoutes,
  addressRoutes,
  wayRoutes,
  sessionRoutes,
  consentRoutes,
  rightsRoutes,
  followingRoutes,
  forYouRoutes,
  readingListRoutes,
  readingHistoryRoutes,
  openingRoutes,
  unlockRoutes,
  giftRoutes,
  giftLinkRoutes,
  openedRoutes,
  disputeRoutes,
  spokenRoutes,
  replyRoutes,
  replyActRoutes,
  replyLetterRoutes,
  accountReplyRoutes,
  pieceRoutes,
];
