import type { FastifyInstance, FastifyReply } from "fastify";
import type { Piece } from "../../publication/index.ts";
import { isEditable } from "../../replies/index.ts";
import { answerPage } from "../answer-page.ts";
import type { OwnView } from "../components/replies/one-reply.tsx";
import type { ReplyingAs, Typed } from "../components/replies/reply-form.tsx";
import { frameFor, type PageContext } from "../page-context.ts";
import { RepliesPage } from "../pages/replies.tsx";
import type { Visit } from "../visit.ts";
import { replyWords } from "../words/replies.ts";
import type { AskedOfPiece } from "./asked-piece.ts";
import { pageAsked } from "./listing.ts";
import { takeReply } from "./take-reply.ts";
import { askedTalk, isReplyId, type Talk } from "./talk.ts";

/** The talk under a piece by itself, and what is sent to it. */
export function replyRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/:slug/replies", async (request: AskedOfPiece, reply) => {
    const talk = await askedTalk(context, request, reply);
    if (!talk) return reply;
    return answerTalk(context, talk, reply, { page: pageAsked(request), query: request.query as Query });
  });
  app.post("/:slug/replies", async (request: AskedOfPiece, reply) => {
    const talk = await askedTalk(context, request, reply);
    if (!talk) return reply;
    const taken = await takeReply(context, talk, request);
    if (taken.kind === "done") return reply.header("cache-control", "no-store").redirect(taken.to, 303);
    const { status, typed, answers } = taken;
    return answerTalk(context, talk, reply, {
      page: 1,
      query: answers === null ? {} : { answer: answers },
      typed,
      status,
    });
  });
}

interface Query {
  answer?: unknown;
  passage?: unknown;
  near?: unknown;
  sent?: unknown;
}

interface Shown {
  page: number;
  query: Query;
  typed?: Typed;
  status?: number;
}

async function answerTalk(context: PageContext, { visit, whole, seen }: Talk, reply: FastifyReply, shown: Shown) {
  const { replies } = context;
  const { query, page, status = 200 } = shown;
  const now = context.now();
  const thread = await replies.threads.page(whole.id, page);
  const open = await replies.takes(whole, now);
  const answering = await answeredReply(context, whole, query.answer);
  const typed = shown.typed ?? quoting(query);
  const form = {
    as: await replyingAsOf(context, visit),
    stamp: replies.stamp(now),
    service: replies.service,
    answering,
    typed,
  };
  const editor = visit.account?.role === "owner" || visit.account?.role === "editor";
  return answerPage(
    reply,
    <RepliesPage
      frame={frameFor(context, visit)}
      piece={seen}
      thread={thread}
      own={await ownView(context, visit, whole.id)}
      form={open || shown.typed ? form : null}
      notice={query.sent === "held" || query.sent === "letter" ? replyWords.sent[query.sent] : null}
      door={editor ? (open ? "open" : "closed") : null}
    />,
    { status },
  );
}

/** A passage that a link brings along, to be quoted. */
function quoting({ passage, near }: Query): Typed | null {
  if (typeof passage !== "string" || passage === "") return null;
  const place = typeof near === "string" && /^\d{1,9}$/.test(near) ? { near } : {};
  return { values: { passage: passage.slice(0, 1000).toWellFormed(), ...place }, problems: {} };
}

async function answeredReply({ replies }: PageContext, piece: Piece, id: unknown) {
  const found = typeof id === "string" && isReplyId(id) ? await replies.threads.find(id) : null;
  return found?.state === "published" && found.piece.id === piece.id
    ? { id: found.id, name: found.author.name || replyWords.left }
    : null;
}

async function replyingAsOf({ replies }: PageContext, { account }: Visit): Promise<ReplyingAs> {
  if (account?.verifiedAt)
    return { kind: "reader", name: account.name, picture: await replies.pictures.of(account.key) };
  return { kind: replies.rules.from === "guests" ? "guest" : "nobody" };
}

/** As many of one's own replies as anybody has under a piece on one page. */
const ownLookedAt = 200;

async function ownView(context: PageContext, { account }: Visit, pieceId: string): Promise<OwnView | null> {
  const { replies } = context;
  const now = context.now();
  if (!account) return null;
  const [likes, own] = await Promise.all([
    replies.likes.by(account.key, pieceId),
    replies.threads.ofWriter(replies.writerOf(account.id), { limit: ownLookedAt, offset: 0 }),
  ]);
  return {
    likes: likes.replies,
    likesPiece: likes.piece,
    own: new Map(own.items.map((one) => [one.id, { editable: isEditable(one, now) }])),
  };
}
