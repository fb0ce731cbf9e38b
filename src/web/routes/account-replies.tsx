import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { largestPicture, longestName, pictureFrom, tameLine } from "../../replies/index.ts";
import { answerPage } from "../answer-page.ts";
import { answer, finish, missing } from "../finished.ts";
import { safePath } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { AccountRepliesPage } from "../pages/account-replies.tsx";
import { readUpload } from "../uploads.ts";
import { signedIn, type SignedIn } from "../visit.ts";
import { replyWords } from "../words/replies.ts";
import { goTo } from "./asked-piece.ts";
import { pageAsked, paging } from "./listing.ts";

const path = "/account/replies";
const perPage = 20;
const uploads = { most: 10, seconds: 3600 };
/** Long enough to save most requests, short enough that a picture that was removed goes soon. */
const pictureCaching = "public, max-age=3600";

/** A reader's own replies, how they sign, and their picture. */
export function accountReplyRoutes(app: FastifyInstance, context: PageContext): void {
  const { replies } = context;
  const { problems, account: said } = replyWords;

  app.get(path, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    return visit ? show(request, reply, visit, {}) : reply;
  });
  app.post(`${path}/name`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { name: sent, to } = (request.body ?? {}) as { name?: unknown; to?: unknown };
    const name = typeof sent === "string" ? tameLine(sent) : "";
    if (!/\p{L}/u.test(name) || name.length > longestName)
      return show(request, reply, visit, { name, nameProblem: problems.name });
    await replies.rename(visit.account.key, name);
    return goTo(reply, safePath(to, `${path}?saved`));
  });
  app.post(`${path}/picture/removal`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    await replies.pictures.remove(visit.account.key);
    return goTo(reply, path);
  });

  app.post(`${path}/picture`, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const problem = await takePicture(request, visit);
    return problem === null ? goTo(reply, path) : show(request, reply, visit, { pictureProblem: problem });
  });

  app.get("/pictures/:hash", async (request: FastifyRequest<{ Params: { hash: string } }>, reply) => {
    const { hash } = request.params;
    const bytes = /^[\w-]{43}$/.test(hash) ? await replies.pictures.at(hash) : null;
    if (!bytes) return missing(reply);
    return answer(request, reply, finish(bytes, { type: "image/webp", cache: pictureCaching }));
  });

  async function takePicture(request: FastifyRequest, { account }: SignedIn): Promise<string | null> {
    const { file, tooLarge } = await readUpload(request, { name: "picture", mostBytes: largestPicture });
    if (tooLarge) return said.large;
    if (file === null) return said.noFile;
    const now = context.now();
    if (!(await context.limits.take("picture", account.id, uploads, now))) return problems.tooMany;
    const made = await pictureFrom(file);
    if (made.kind !== "picture") return said[made.kind];
    await replies.pictures.keep(account.key, made.picture, now);
    return null;
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    visit: SignedIn,
    typed: { name?: string; nameProblem?: string; pictureProblem?: string },
  ): Promise<FastifyReply> {
    const { to, saved } = request.query as { to?: unknown; saved?: unknown };
    const { range, pagesOf, to: pageTo } = paging(pageAsked(request), perPage, path);
    const { account } = visit;
    const [own, picture] = await Promise.all([
      replies.threads.ofWriter(replies.writerOf(account.id), range),
      replies.pictures.of(account.key),
    ]);
    const wrong = typed.nameProblem !== undefined || typed.pictureProblem !== undefined;
    return answerPage(
      reply,
      <AccountRepliesPage
        frame={frameFor(context, visit)}
        name={typed.name ?? account.name}
        picture={picture}
        problems={{ name: typed.nameProblem, picture: typed.pictureProblem }}
        saved={saved !== undefined && !wrong}
        back={to === undefined ? null : safePath(to, path)}
        replies={own.items}
        page={pageAsked(request)}
        pages={pagesOf(own.total)}
        pageTo={pageTo}
        now={context.now()}
      />,
      { status: wrong ? 422 : 200 },
    );
  }
}
