import type { FastifyInstance, FastifyReply } from "fastify";
import { isEditable, longestReply, tameText, type Reply } from "../../replies/index.ts";
import { actingRole } from "../acting-role.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { ChangePage, ReportPage, WithdrawalPage } from "../pages/reply-acts.tsx";
import { pathTo } from "../addresses.ts";
import { signedIn, type SignedIn } from "../visit.ts";
import { replyWords } from "../words/replies.ts";
import { askedPiece, goTo, type AskedOfPiece } from "./asked-piece.ts";
import { askedReply, senderOf, type AskedOfReply } from "./talk.ts";
import { pathAfter } from "./take-reply.ts";

/** So many likes and reports by one reader. */
const limits = { like: { most: 200, seconds: 3600 }, report: { most: 30, seconds: 86_400 } };

/** What readers do with a reply: like, report, change, take back. */
export function replyActRoutes(app: FastifyInstance, context: PageContext): void {
  const { replies } = context;
  app.get("/replies/:id", async (request: AskedOfReply, reply) => {
    const found = await askedReply(context, request, reply);
    if (!found) return reply;
    if (found.state !== "published") return missing(reply);
    return reply.header("cache-control", "no-store").redirect(await pathAfter(context, found), 302);
  });

  app.post("/replies/:id/likes", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await askedReply(context, request, reply));
    if (!found) return reply;
    if (await mayGoOn("like", visit)) await replies.likes.ofReply(found.id, visit.account.key, context.now());
    return goTo(reply, await pathAfter(context, found));
  });
  app.post("/:slug/likes", async (request: AskedOfPiece, reply) => {
    const visit = await signedIn(context, request, reply);
    const piece = visit && (await askedPiece(context, request, reply));
    if (!piece) return reply;
    if (await mayGoOn("like", visit)) await replies.likes.ofPiece(piece.id, visit.account.key, context.now());
    return goTo(reply, `${pathTo.piece(piece.slug)}#replies`);
  });

  app.get("/replies/:id/reports", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await publicReply(request, reply));
    return found
      ? answerPage(reply, <ReportPage frame={frameFor(context, visit)} reply={found} done={false} />)
      : reply;
  });
  app.post("/replies/:id/reports", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await publicReply(request, reply));
    if (!found) return reply;
    if (await mayGoOn("report", visit)) await replies.report(found.id, visit.account.key, context.now());
    return answerPage(reply, <ReportPage frame={frameFor(context, visit)} reply={found} done />);
  });

  app.get("/replies/:id/change", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await ownReply(request, reply, visit));
    if (!found) return reply;
    const late = !isEditable(found, context.now());
    return answerPage(
      reply,
      <ChangePage frame={frameFor(context, visit)} reply={found} text={found.text} late={late} />,
    );
  });
  app.post("/replies/:id/change", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await ownReply(request, reply, visit));
    if (!found) return reply;
    const { text: sent } = (request.body ?? {}) as { text?: unknown };
    const text = typeof sent === "string" ? tameText(sent) : "";
    const page = (late: boolean, problem?: string) =>
      answerPage(
        reply,
        <ChangePage
          frame={frameFor(context, visit)}
          reply={found}
          text={text}
          late={late}
          {...(problem !== undefined && { problem })}
        />,
        { status: 422 },
      );
    if (text === "") return page(false, replyWords.problems.empty);
    if (text.length > longestReply) return page(false, replyWords.problems.long(text.length - longestReply));
    const at = await context.library.pieces.at(found.piece.slug);
    if (at?.kind !== "piece") return missing(reply);
    const by = { key: visit.account.key, staff: (await actingRole(context, visit)) !== null };
    const changed = await replies.change(found, by, at.piece, text, senderOf(request), context.now());
    return changed ? goTo(reply, await pathAfter(context, changed)) : page(true);
  });

  app.get("/replies/:id/withdrawal", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await ownReply(request, reply, visit));
    if (!found) return reply;
    const action = `${pathTo.reply(found.id)}/withdrawal`;
    return answerPage(reply, <WithdrawalPage frame={frameFor(context, visit)} reply={found} action={action} />);
  });
  app.post("/replies/:id/withdrawal", async (request: AskedOfReply, reply) => {
    const visit = await signedIn(context, request, reply);
    const found = visit && (await ownReply(request, reply, visit));
    if (!found) return reply;
    await replies.takeBack(found);
    return goTo(reply, pathTo.replies(found.piece.slug));
  });

  /** Only who has shown that the address is theirs counts, and only so often. */
  async function mayGoOn(what: keyof typeof limits, { account }: SignedIn): Promise<boolean> {
    return account.verifiedAt !== null && context.limits.take(what, account.id, limits[what], context.now());
  }

  async function publicReply(request: AskedOfReply, reply: FastifyReply): Promise<Reply | null> {
    const found = await askedReply(context, request, reply);
    if (!found || found.state === "published") return found;
    missing(reply);
    return null;
  }

  /** One's own only: of another's, nobody is told more than that there is nothing here. */
  async function ownReply(request: AskedOfReply, reply: FastifyReply, { account }: SignedIn): Promise<Reply | null> {
    const found = await askedReply(context, request, reply);
    if (!found || (found.author.readerId === account.id && found.state !== "withdrawn")) return found;
    missing(reply);
    return null;
  }
}
