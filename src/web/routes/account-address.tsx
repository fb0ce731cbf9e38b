import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { addressKey, readAddress } from "../../readers/identity/index.ts";
import { answerPage } from "../answer-page.ts";
import { readForm, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { AddressPage } from "../pages/account-address.tsx";
import { browserOf, signedIn, type SignedIn } from "../visit.ts";
import { addressProblems, signInWords } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { signedInLately } from "./entering.ts";
import { askToSignIn } from "./sign-in-letter.ts";

const path = "/account/address";
const words = signInWords.address;
const done: Record<string, string> = { named: words.named, moved: words.moved };

type Asked = FastifyRequest<{ Querystring: { done?: unknown } }>;

/** What a reader is called, and where letters go. */
export function addressRoutes(app: FastifyInstance, context: PageContext): void {
  app.get(path, async (request: Asked, reply) => {
    const visit = await signedIn(context, request, reply);
    return visit ? answerForm(reply, visit, { done: done[String(request.query.done)] }) : reply;
  });

  app.post("/account/name", async (request, reply) => {
    const visit = await signedIn(context, request, reply, path);
    if (!visit) return reply;
    const form = readForm(request.body, { name: text({ most: 80, least: 0 }) });
    if (!form.ok) return answerForm(reply, visit, { typed: form.typed, errors: form.problems }, 422);
    await context.identity.known.rename(visit.account.id, form.values.name);
    return goTo(reply, `${path}?done=named`);
  });

  app.post(path, async (request, reply) => {
    const visit = await signedInLately(context, request, reply, path);
    if (!visit) return reply;
    const form = readForm(request.body, { address: text({ most: 1000, least: 0 }) });
    const typed = (form.ok ? form.values.address : form.typed.address) ?? "";
    const wrong = (address: string, status = 422) =>
      answerForm(reply, visit, { typed: { address: typed }, errors: { address } }, status);
    const read = readAddress(typed);
    if (!read.ok) return wrong(addressProblems[read.problem]);
    if (addressKey(read.address) === addressKey(visit.account.address)) return wrong(words.same);
    const browser = await browserOf(context, request, reply);
    const { network, account } = visit;
    const asked = { address: read.address, browser, network, purpose: "address", readerId: account.id } as const;
    const outcome = await askToSignIn(context, { ...asked, place: `${path}?done=moved` });
    return outcome.kind === "asked"
      ? goTo(reply, "/sign-in/code")
      : wrong(signInWords.enter.wait(outcome.seconds), 429);
  });

  function answerForm(
    reply: FastifyReply,
    visit: SignedIn,
    said: Omit<Parameters<typeof AddressPage>[0], "frame" | "account">,
    status = 200,
  ): FastifyReply {
    const page = <AddressPage frame={frameFor(context, visit)} account={visit.account} {...said} />;
    return answerPage(reply, page, { status });
  }
}
