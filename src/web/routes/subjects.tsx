import type { FastifyInstance, FastifyRequest } from "fastify";
import { SUBJECT_KINDS } from "../../publication/index.ts";
import { pathTo, subjectFolders } from "../addresses.ts";
import type { PageContext } from "../page-context.ts";
import { SubjectPage, SubjectsPage } from "../pages/subjects.tsx";
import { answerListing, pageAsked, paging } from "./listing.ts";

const perPage = 30;

/** Topics, regions and series live alike. */
export function subjectRoutes(app: FastifyInstance, context: PageContext): void {
  const { catalogue, pieces } = context.library;
  for (const kind of SUBJECT_KINDS) {
    app.get(subjectFolders[kind], (request, reply) =>
      answerListing(context, request, reply, async (frame) => (
        <SubjectsPage frame={frame} kind={kind} subjects={await catalogue.subjects(kind)} />
      )),
    );
    app.get(`${subjectFolders[kind]}/:slug`, (request: FastifyRequest<{ Params: { slug: string } }>, reply) =>
      answerListing(context, request, reply, async (frame) => {
        const subject = await catalogue.subject(kind, request.params.slug);
        if (!subject) return null;
        const page = pageAsked(request);
        const { range, pagesOf, to } = paging(page, perPage, pathTo.subject(subject));
        const { items, total } = await pieces.list({ subject: { kind, slug: subject.slug } }, range);
        if (page > pagesOf(total)) return null;
        return (
          <SubjectPage frame={frame} subject={subject} pieces={items} page={page} pages={pagesOf(total)} to={to} />
        );
      }),
    );
  }
}
