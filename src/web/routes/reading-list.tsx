import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { ReadingListPage, SavedPage } from "../pages/reading-list.tsx";
import { signedIn } from "../visit.ts";
import { goOn } from "./go-on.ts";
import { pageAsked, paging } from "./listing.ts";

const perPage = 50;
const folder = "/reading-list";

type Asked = FastifyRequest<{ Params: { id: string } }>;

/** Pieces that a reader put aside. */
export function readingListRoutes(app: FastifyInstance, context: PageContext): void {
  const { readingList, follows } = context.following;

  app.get(folder, async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, folder);
    const { total, items } = await readingList.list(visit.account.key, range);
    if (page > pagesOf(total)) return missing(reply);
    const frame = frameFor(context, visit);
    return answerPage(
      reply,
      <ReadingListPage frame={frame} items={items} page={page} pages={pagesOf(total)} to={to} />,
    );
  });

  const answerState = async (request: Asked, reply: FastifyReply, full = false) => {
    const [piece] = await follows.summaries([request.params.id]);
    if (!piece) return missing(reply);
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const saved = await readingList.holds(visit.account.key, piece.id);
    const page = <SavedPage frame={frameFor(context, visit)} piece={piece} saved={saved} full={full} />;
    return answerPage(reply, page, { status: full ? 422 : 200 });
  };
  app.get(`${folder}/:id`, (request: Asked, reply) => answerState(request, reply));

  /** What one of the reader's forms does; for whoever has signed out meanwhile, after they have signed in again. */
  const change = (path: string, work: (readerKey: number, pieceId: string) => Promise<unknown>) =>
    app.post(`${folder}/:id${path}`, async (request: Asked, reply) => {
      const { id } = request.params;
      const state = `${folder}/${encodeURIComponent(id)}`;
      const visit = await signedIn(context, request, reply, state);
      if (!visit) return reply;
      const outcome = await work(visit.account.key, id);
      if (outcome === "unknown") return missing(reply);
      if (outcome === "full") return answerState(request, reply, true);
      return goOn(request, reply, path === "" ? state : folder);
    });
  change("", (reader, piece) => readingList.save(reader, piece, context.now()));
  change("/end", (reader, piece) => readingList.remove(reader, piece));
  change("/read", (reader, piece) => readingList.mark(reader, piece, context.now()));
  change("/unread", (reader, piece) => readingList.mark(reader, piece, null));
}
