import type { FastifyInstance } from "fastify";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { readForm, safePath, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { pageAsked, paging } from "../routes/listing.ts";
import { setSession } from "../visit.ts";
import { deskWords } from "../words/desk.ts";
import { momentInWords } from "../presenters/dates.ts";
import { deskGuard, secondFactorPath, type AtDesk } from "./desk-guard.tsx";
import { DeskFrontPage } from "./front-page.tsx";
import { DeskLogPage } from "./log-page.tsx";
import { SecondFactorPage } from "./second-factor-page.tsx";
import { allStaff, deskSections, owners } from "./desk-sections.ts";

const perPage = 50;

/** The front of the desk, the way in, and the log. */
export function deskRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/desk", async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    if (!at) return reply;
    const sections = await Promise.all(
      deskSections
        .filter(({ roles }) => roles.includes(at.person.role))
        .map(async (section) => ({ section, waiting: (await section.waiting?.(context)) ?? null })),
    );
    return answerPage(reply, <DeskFrontPage frame={context} at={at} sections={sections} />);
  });

  const secondFactorPage = (at: AtDesk, to: unknown, problem?: string) => (
    <SecondFactorPage
      frame={frameFor(context, at)}
      to={safePath(to, "/desk")}
      changed={!at.person.confirmed}
      problem={problem}
    />
  );
  app.get(secondFactorPath, async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    return at ? answerPage(reply, secondFactorPage(at, (request.query as { to?: unknown }).to)) : reply;
  });
  app.post(secondFactorPath, async (request, reply) => {
    const at = await deskGuard(context, request, reply, allStaff);
    if (!at) return reply;
    const { missing: nothing, wrong, paused } = deskWords.secondFactor;
    const { to } = (request.body ?? {}) as { to?: unknown };
    const form = readForm(request.body, { code: text({ most: 40 }) });
    if (!form.ok) return answerPage(reply, secondFactorPage(at, to, nothing), { status: 422 });
    const now = context.now();
    const { readerId, role } = at.person;
    const judgement = await context.staff.show(readerId, at.session, form.values.code, now);
    // The role went between the guard and here.
    if (judgement === null) return missing(reply);
    const record = (what: string) => context.staff.record({ readerId, role, what, on: "" }, now);
    if (judgement.kind === "right") {
      await record(`POST ${secondFactorPath}`);
      setSession(context, reply, judgement.token);
      return reply.redirect(safePath(to, "/desk"), 303);
    }
    if (judgement.kind === "paused") {
      const seconds = Math.ceil((Date.parse(judgement.until) - now.getTime()) / 1000);
      const time = momentInWords(judgement.until, context.site.timeZone);
      void reply.header("retry-after", String(seconds));
      return answerPage(reply, secondFactorPage(at, to, paused(time)), { status: 429 });
    }
    await record("second factor refused");
    return answerPage(reply, secondFactorPage(at, to, wrong), { status: 422 });
  });

  app.get("/desk/log", async (request, reply) => {
    const at = await deskGuard(context, request, reply, owners);
    if (!at) return reply;
    const page = pageAsked(request);
    const { range, pagesOf, to } = paging(page, perPage, "/desk/log");
    const { items, total } = await context.staff.deeds(range);
    const pages = pagesOf(total);
    if (page > pages) return missing(reply);
    const staff = await context.staff.list();
    const names = new Map(staff.map(({ readerId, name, address }) => [readerId, name || address]));
    const shown = { deeds: items, names, page, pages, to };
    return answerPage(reply, <DeskLogPage frame={context} at={at} {...shown} />);
  });
}
