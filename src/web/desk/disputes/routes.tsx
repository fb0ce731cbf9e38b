import type { FastifyInstance, FastifyRequest } from "fastify";
import { answerPage } from "../../answer-page.ts";
import { missing } from "../../finished.ts";
import { choice, prose, readForm } from "../../forms.ts";
import { rulingLetter } from "../../mail/disputes.ts";
import type { PageContext } from "../../page-context.ts";
import { pageAsked, paging } from "../../routes/listing.ts";
import { disputeWords } from "../../words/disputes.ts";
import { deskGuard } from "../desk-guard.tsx";
import { editors } from "../desk-sections.ts";
import { DeskDisputePage } from "./dispute-page.tsx";
import { DisputeQueuePage } from "./queue-page.tsx";

const perPage = 50;
const path = "/desk/disputes";
type OfDispute = FastifyRequest<{ Params: { id: string } }>;

/** Where editors rule on what is disputed. */
export function deskDisputeRoutes(app: FastifyInstance, context: PageContext): void {
  const { disputes, post, site } = context;

  app.get(path, async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, path);
    const { items, total } = await disputes.queue(range);
    const pages = pagesOf(total);
    if (page > pages) return missing(reply);
    const list = { disputes: items, page, pages, to };
    return answerPage(reply, <DisputeQueuePage frame={context} at={at} {...list} />);
  });

  app.get(`${path}/:id`, async (request: OfDispute, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const dispute = await disputes.find(request.params.id);
    return dispute ? answerPage(reply, <DeskDisputePage frame={context} at={at} dispute={dispute} />) : missing(reply);
  });

  app.post(`${path}/:id/ruling`, async (request: OfDispute, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const dispute = await disputes.find(request.params.id);
    if (!dispute) return missing(reply);
    const form = readForm(request.body, {
      verdict: choice(["accept", "reject"]),
      answer: prose({ most: 3000 }),
      correction: prose({ most: 2000, least: 0 }),
    });
    const again = (tried: Partial<Parameters<typeof DeskDisputePage>[0]>, status = 422) =>
      answerPage(reply, <DeskDisputePage frame={context} at={at} dispute={dispute} {...tried} />, { status });
    if (!form.ok) return again({ typed: form.typed, problems: form.problems });
    const { verdict, answer, correction } = form.values;
    const accepted = verdict === "accept";
    const corrects = accepted && dispute.kind === "correction";
    if (corrects && correction === "") {
      return again({ typed: form.values, problems: { correction: disputeWords.desk.noCorrection } });
    }
    const now = context.now();
    const ruling = { accepted, answer, correction: corrects ? correction : null, staff: at.person.readerId };
    const ruled = await disputes.rule(dispute.id, ruling, now);
    if (!ruled) return again({ typed: form.values, problem: disputeWords.desk.gone }, 409);
    if (ruled.disputant.address !== "") await post.put(rulingLetter(site, ruled), now);
    return reply.redirect(path, 303);
  });
}
