import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { followed, FOLLOWED_KINDS, type FollowOutcome, type Followed } from "../../readers/following/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { FollowingPage, FollowPage } from "../pages/following.tsx";
import { followPath } from "../presenters/reasons.ts";
import { signedIn } from "../visit.ts";
import { goOn } from "./go-on.ts";

type Asked = FastifyRequest<{ Params: { kind?: string; id: string; other?: string } }>;

/** What a reader follows: the list, and each thing by itself. */
export function followingRoutes(app: FastifyInstance, context: PageContext): void {
  const { follows } = context.following;
  app.get("/following", async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const list = await follows.list(visit.account.key);
    return answerPage(reply, <FollowingPage frame={frameFor(context, visit)} follows={list} />);
  });
  for (const path of ["/following/:kind/:id", "/following/dyad/:id/:other"]) {
    app.get(path, (request: Asked, reply) => answerState(context, request, reply));
    app.post(path, (request: Asked, reply) => answerFollow(context, request, reply));
    app.post(`${path}/end`, (request: Asked, reply) => answerUnfollow(context, request, reply));
  }
}

async function answerState(context: PageContext, request: Asked, reply: FastifyReply, outcome?: FollowOutcome) {
  const what = whatIsMeant(request);
  const found = what && (await context.following.follows.named(what));
  if (!found) return missing(reply);
  const visit = await signedIn(context, request, reply);
  if (!visit) return reply;
  const follows = await context.following.follows.follows(visit.account.key, found);
  const full = outcome === "full";
  const page = <FollowPage frame={frameFor(context, visit)} what={found} follows={follows} full={full} />;
  return answerPage(reply, page, { status: full ? 422 : 200 });
}

async function answerFollow(context: PageContext, request: Asked, reply: FastifyReply) {
  const what = whatIsMeant(request);
  if (!what) return missing(reply);
  const visit = await signedIn(context, request, reply, followPath(what));
  if (!visit) return reply;
  const outcome = await context.following.follows.follow(visit.account.key, what, context.now());
  if (outcome === "unknown") return missing(reply);
  if (outcome === "full") return answerState(context, request, reply, outcome);
  return goOn(request, reply, followPath(what));
}

async function answerUnfollow(context: PageContext, request: Asked, reply: FastifyReply) {
  const what = whatIsMeant(request);
  if (!what) return missing(reply);
  const visit = await signedIn(context, request, reply, followPath(what));
  if (!visit) return reply;
  await context.following.follows.unfollow(visit.account.key, what);
  const gone = (await context.following.follows.named(what)) === null;
  return goOn(request, reply, gone ? "/following" : followPath(what));
}

function whatIsMeant({ params: { kind = "dyad", id, other = "" } }: Asked): Followed | null {
  const known = FOLLOWED_KINDS.find((one) => one === kind);
  return known ? followed(known, id, other) : null;
}
