import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addressKey, readAddress } from "../../../readers/identity/index.ts";
import { RULINGS, tameLine, type Ruled, type Ruling } from "../../../replies/index.ts";
import { pathTo } from "../../addresses.ts";
import { answerPage } from "../../answer-page.ts";
import { missing } from "../../finished.ts";
import { choice, prose, readForm, safePath, several, text } from "../../forms.ts";
import { tellOfReply } from "../../mail/reply-letters.ts";
import type { PageContext } from "../../page-context.ts";
import { goTo } from "../../routes/asked-piece.ts";
import { pageAsked, paging } from "../../routes/listing.ts";
import { isReplyId } from "../../routes/talk.ts";
import { replyDeskWords as said } from "../../words/replies.ts";
import { deskGuard, type AtDesk } from "../desk-guard.tsx";
import { allStaff, editors } from "../desk-sections.ts";
import { ExpertsPage } from "./experts-page.tsx";
import { queues, ReplyQueuePage } from "./queue-page.tsx";
import { BlockedWordsPage } from "./words-page.tsx";

const perPage = 25;
const mostAtOnce = 100;

/** Where moderators rule on replies. */
export function deskReplyRoutes(app: FastifyInstance, context: PageContext): void {
  const { replies } = context;

  app.get("/desk/replies", async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    return at ? showQueue(request, reply, at) : reply;
  });
  app.post("/desk/replies/rulings", async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    if (!at) return reply;
    const form = readForm(request.body, { id: several({ most: 36, count: mostAtOnce }), ruling: choice(RULINGS) });
    if (!form.ok || form.values.id.length === 0) return goOn(request, reply, "nothing");
    return rule(request, reply, at, form.values.id.filter(isReplyId), form.values.ruling);
  });
  for (const ruling of RULINGS) {
    app.post(`/desk/replies/:id/${ruling}`, async (request, reply) => {
      const at = await deskGuard(context, request, reply, allStaff);
      if (!at) return reply;
      const { id } = request.params as { id: string };
      return isReplyId(id) ? rule(request, reply, at, [id], ruling) : missing(reply);
    });
  }
  app.post("/desk/replies/undo", async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    if (!at) return reply;
    const undone = await replies.undo(at.account.key);
    return goOn(request, reply, `undone-${undone.length}`);
  });
  app.post("/desk/replies/doors", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const form = readForm(request.body, { piece: text({ most: 400 }), door: choice(["open", "closed"]) });
    const stamp = form.ok ? await context.library.pieces.stampAt(form.values.piece) : null;
    if (!form.ok || stamp?.status !== "published") return missing(reply);
    await replies.moderation.setDoor(stamp.id, form.values.door === "open", context.now());
    return goTo(reply, pathTo.replies(form.values.piece));
  });

  app.get("/desk/replies/words", async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    if (!at) return reply;
    const words = (await replies.moderation.blockedWords()).join("\n");
    const saved = "saved" in (request.query as object);
    return answerPage(reply, <BlockedWordsPage frame={context} at={at} words={words} saved={saved} />);
  });
  app.post("/desk/replies/words", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const form = readForm(request.body, { words: prose({ most: 90_000, least: 0 }) });
    const typed = form.ok ? form.values.words : (form.typed.words ?? "");
    const list = typed.split("\n").map(tameLine).filter(Boolean);
    if (!form.ok || list.length > 1000 || list.some((word) => word.length > 80)) {
      const page = <BlockedWordsPage frame={context} at={at} words={typed} problem={said.words.long} saved={false} />;
      return answerPage(reply, page, { status: 422 });
    }
    await replies.moderation.setBlockedWords(list, context.now());
    return goTo(reply, "/desk/replies/words?saved");
  });

  app.get("/desk/replies/contributors", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    return at ? showExperts(reply, at, { linked: "linked" in (request.query as object) }) : reply;
  });
  app.post("/desk/replies/contributors", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const form = readForm(request.body, { address: text({ most: 254 }), contributor: text({ most: 200 }) });
    const typed = { address: "", contributor: "", ...(form.ok ? form.values : form.typed) };
    const read = readAddress(typed.address);
    const linked = read.ok && (await replies.experts.link(addressKey(read.address), typed.contributor, context.now()));
    return linked
      ? goTo(reply, "/desk/replies/contributors?linked")
      : showExperts(reply, at, { typed, problem: said.experts.refused });
  });
  app.post("/desk/replies/contributors/unlink", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const form = readForm(request.body, { reader: text({ most: 36 }), contributor: text({ most: 200 }) });
    if (form.ok) await replies.experts.unlink(form.values.reader, form.values.contributor);
    return goTo(reply, "/desk/replies/contributors");
  });

  async function showQueue(request: FastifyRequest, reply: FastifyReply, at: AtDesk): Promise<FastifyReply> {
    const { queue: asked, done } = request.query as { queue?: unknown; done?: unknown };
    const queue = queues.find((one) => one === asked) ?? "held";
    const page = pageAsked(request);
    const path = queue === "held" ? "/desk/replies" : `/desk/replies?queue=${queue}`;
    const { range, pagesOf, to } = paging(page, perPage, path);
    const { total, items } = await replies.moderation.queue(queue, range);
    const shown = { queue, total, items, page, pages: pagesOf(total), to, notice: noticeOf(done) };
    return answerPage(reply, <ReplyQueuePage frame={context} at={at} {...shown} />);
  }

  async function rule(request: FastifyRequest, reply: FastifyReply, at: AtDesk, ids: string[], ruling: Ruling) {
    const ruled = await replies.rule(ids, ruling, at.account.key, context.now());
    await tellOf(ruled);
    return goOn(request, reply, `${ruling}-${ruled.length}`);
  }

  async function tellOf(ruled: Ruled[]): Promise<void> {
    for (const { reply, appeared } of ruled) if (appeared) await tellOfReply(context, reply, true);
  }

  /** Back to the queue, which says what was done. */
  function goOn({ body }: FastifyRequest, reply: FastifyReply, done: string): FastifyReply {
    const to = safePath((body as { to?: unknown } | undefined)?.to, "/desk/replies");
    const queue = to.startsWith("/desk/replies") ? to : "/desk/replies";
    return goTo(reply, `${queue}${queue.includes("?") ? "&" : "?"}done=${done}`);
  }

  async function showExperts(
    reply: FastifyReply,
    at: AtDesk,
    shown: { typed?: { address: string; contributor: string }; problem?: string; linked?: boolean },
  ): Promise<FastifyReply> {
    const { typed = { address: "", contributor: "" }, problem, linked = false } = shown;
    const experts = await replies.experts.list();
    return answerPage(
      reply,
      <ExpertsPage frame={context} at={at} experts={experts} typed={typed} problem={problem} linked={linked} />,
      { status: problem === undefined ? 200 : 422 },
    );
  }
}

function noticeOf(done: unknown): string | null {
  if (done === "nothing") return said.nothing;
  const [, what = "", n = ""] = (typeof done === "string" && /^([a-z]+)-(\d{1,3})$/.exec(done)) || [];
  if (what === "undone") return said.undone(Number(n));
  const ruling = RULINGS.find((one) => one === what);
  return ruling ? said.done(Number(n), said.ruled[ruling]) : null;
}
