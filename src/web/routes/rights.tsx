import type { FastifyInstance } from "fastify";
import { addressKey } from "../../readers/identity/index.ts";
import { REPLY_CHOICES } from "../../readers/rights/index.ts";
import { answerPage } from "../answer-page.ts";
import { answer, caching, finish, missing } from "../finished.ts";
import { choice, readForm, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { AccountDataPage } from "../pages/account-data.tsx";
import { DeletedPage, DeletionPage } from "../pages/deletion.tsx";
import { PrivacyPage } from "../pages/privacy.tsx";
import { render } from "../render.ts";
import { accountWords } from "../words/account.ts";
import { clearSession, signedIn, visitOf } from "../visit.ts";
import { signedInLately } from "./entering.ts";

const folder = "/account/deletion";
const gone = `${folder}/done`;

/** What is kept, a copy of it, and the end of it. */
export function rightsRoutes(app: FastifyInstance, context: PageContext): void {
  const { rights } = context;

  app.get("/privacy", async (request, reply) => {
    const frame = frameFor(context, await visitOf(context, request));
    const cache = frame.face === "visitor" && !frame.known ? caching.open : caching.reader;
    return answer(request, reply, finish(render(<PrivacyPage frame={frame} />), { cache, vary: "cookie" }));
  });

  app.get("/account/data", async (request, reply) => {
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const data = await rights.dataOf(visit.account.key);
    if (!data) return missing(reply);
    return answerPage(reply, <AccountDataPage frame={frameFor(context, visit)} data={data} />);
  });

  app.get("/account/data/copy.json", async (request, reply) => {
    const visit = await signedIn(context, request, reply, "/account/data");
    if (!visit) return reply;
    const data = await rights.dataOf(visit.account.key);
    if (!data) return missing(reply);
    const copy = {
      publication: context.site.name,
      address: context.site.url,
      madeAt: context.now().toISOString(),
      data,
    };
    return reply
      .header("cache-control", caching.personal)
      .header("content-disposition", 'attachment; filename="your-data.json"')
      .type("application/json; charset=utf-8")
      .send(JSON.stringify(copy, null, 2));
  });

  app.get(folder, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    return answerPage(reply, <DeletionPage frame={frameFor(context, visit)} staff={visit.account.role !== null} />);
  });

  app.post(folder, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, folder);
    if (!visit) return reply;
    const { account } = visit;
    const frame = frameFor(context, visit);
    const form = readForm(request.body, { replies: choice(REPLY_CHOICES), address: text({ most: 254 }) });
    const refuse = (problems: { address?: string; replies?: string }, typed: { address?: string; replies?: string }) =>
      answerPage(
        reply,
        <DeletionPage frame={frame} staff={account.role !== null} problems={problems} typed={typed} />,
        {
          status: 422,
        },
      );
    if (!form.ok) return refuse(form.problems, form.typed);
    if (addressKey(form.values.address) !== addressKey(account.address))
      return refuse({ address: accountWords.deletion.wrong }, form.values);
    const outcome = await rights.erase(account.key, form.values.replies, context.now());
    if (outcome === "staff") return refuse({}, form.values);
    clearSession(context, reply);
    return reply.header("cache-control", "no-store").redirect(gone, 303);
  });

  app.get(gone, async (_request, reply) => answerPage(reply, <DeletedPage frame={context} />));
}
