import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { dayIn, type CountedAd } from "../../../ads/index.ts";
import { answerPage } from "../../answer-page.ts";
import { missing } from "../../finished.ts";
import type { PageContext } from "../../page-context.ts";
import { readUpload } from "../../uploads.ts";
import { deskGuard, nameSubject, type AtDesk } from "../desk-guard.tsx";
import { editors } from "../desk-sections.ts";
import { imageField, readAd, typedOf, type Problems, type Typed } from "./ad-form.ts";
import { AdPage } from "./ad-page.tsx";
import { AdsPage } from "./ads-page.tsx";

type OfAd = FastifyRequest<{ Params: { id: string } }>;

/** Where advertisements are sold. */
export function deskAdRoutes(app: FastifyInstance, context: PageContext): void {
  const { ads } = context;
  const now = () => context.now();
  const dayOf = dayIn(context.site.timeZone);

  app.get("/desk/ads", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    return answerPage(reply, <AdsPage frame={context} at={at} ads={await ads.list()} today={dayOf(now())} />);
  });

  app.get("/desk/ads/new", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const today = dayOf(now());
    return answerPage(reply, newPage(at, { from: today, weight: "1", onPages: "yes" }, {}));
  });

  app.post("/desk/ads", async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    return at ? put(request, reply, at, null) : reply;
  });

  app.get("/desk/ads/:id", async (request: OfAd, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const ad = await ads.find(request.params.id);
    if (!ad) return missing(reply);
    const saved = "saved" in (request.query as object);
    return answerPage(reply, await pageOf(at, ad, { typed: typedOf(ad), problems: {}, saved }));
  });

  app.post("/desk/ads/:id", async (request: OfAd, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const ad = await ads.find(request.params.id);
    return ad ? put(request, reply, at, ad) : missing(reply);
  });

  app.post("/desk/ads/:id/end", async (request: OfAd, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const { id } = request.params;
    if (!(await ads.find(id))) return missing(reply);
    await ads.end(id, now());
    await ads.refresh(now());
    return reply.redirect(`/desk/ads/${id}`, 303);
  });

  app.get("/desk/ads/:id/counts.csv", async (request: OfAd, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const ad = await ads.find(request.params.id);
    if (!ad) return missing(reply);
    const rows = (await ads.days(ad.id)).map(({ day, views, visits }) => `${day},${views},${visits}`);
    return reply
      .header("content-disposition", `attachment; filename="advertisement-${ad.id}.csv"`)
      .type("text/csv; charset=utf-8")
      .send(["day,views,visits", ...rows, ""].join("\r\n"));
  });

  async function put(request: FastifyRequest, reply: FastifyReply, at: AtDesk, before: CountedAd | null) {
    const read = await readAd(await readUpload(request, imageField), before);
    if (!read.ok) {
      const page = before
        ? await pageOf(at, before, { ...read, saved: false })
        : newPage(at, read.typed, read.problems);
      return answerPage(reply, page, { status: 422 });
    }
    const id = await ads.put(before?.id ?? null, read.draft, read.bytes, now());
    await ads.refresh(now());
    nameSubject(request, [id]);
    return reply.redirect(`/desk/ads/${id}?saved`, 303);
  }

  function newPage(at: AtDesk, typed: Typed, problems: Problems) {
    return <AdPage frame={context} at={at} ad={null} days={[]} typed={typed} problems={problems} saved={false} />;
  }

  async function pageOf(at: AtDesk, ad: CountedAd, shown: { typed: Typed; problems: Problems; saved: boolean }) {
    return <AdPage frame={context} at={at} ad={ad} days={await ads.days(ad.id)} {...shown} />;
  }
}
