import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import {
  addressAsked,
  beginVisit,
  endVisit,
  readAddress,
  waitFor,
  type Issuer,
  type IssuerFailure,
} from "../../readers/identity/index.ts";
import { answerPage } from "../answer-page.ts";
import { missing } from "../finished.ts";
import { readForm, safePath, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { IssuerAddressPage, LeadingPage } from "../pages/sign-in-issuers.tsx";
import { SaidPage } from "../pages/sign-in-code.tsx";
import { browserOf, visitOf, type Visit } from "../visit.ts";
import { addressProblems, signInWords as words } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { enter, signedInLately } from "./entering.ts";
import { askToSignIn } from "./sign-in-letter.ts";

type Asked = FastifyRequest<{ Params: { issuer: string } }>;
type AskedAddress = FastifyRequest<{ Querystring: { token?: unknown } }>;

const ways = "/account/passkeys";

/** In by somebody else's sign-in, and such accounts linked to one's own. */
export function issuerRoutes(app: FastifyInstance, context: PageContext): void {
  const { identity, issuers, keys, limits, site } = context;
  const ports = { ...identity, keys };

  app.post("/sign-in/with/:issuer", async (request: Asked, reply) => {
    const issuer = named(request);
    if (!issuer) return missing(reply);
    return lead(request, reply, issuer, safePath((request.body as { to?: unknown } | undefined)?.to), null);
  });

  app.post(`${ways}/issuers/:issuer`, async (request: Asked, reply) => {
    const issuer = named(request);
    if (!issuer) return missing(reply);
    const visit = await signedInLately(context, request, reply, ways);
    return visit ? lead(request, reply, issuer, `${ways}?done=linked`, visit.account.id) : reply;
  });

  app.post(`${ways}/issuers/:issuer/removal`, async (request: Asked, reply) => {
    const issuer = named(request);
    if (!issuer) return missing(reply);
    const visit = await signedInLately(context, request, reply, ways);
    if (!visit) return reply;
    await identity.known.unlink(visit.account.id, issuer.key);
    return goTo(reply, `${ways}?done=unlinked`);
  });

  // Sent by the issuer's page, with a form: our cookies do not come along before the browser asks by itself.
  app.post("/sign-in/with/:issuer/return", { config: { crossSite: true } }, async (request: Asked, reply) => {
    const issuer = named(request);
    if (!issuer) return missing(reply);
    const sent = new URLSearchParams();
    for (const name of ["code", "state", "iss", "error"]) {
      const value = (request.body as Record<string, unknown> | undefined)?.[name];
      if (typeof value === "string") sent.set(name, value.slice(0, 4000));
    }
    return goTo(reply, `/sign-in/with/${issuer.id}/return?${sent.toString()}`);
  });

  app.get("/sign-in/with/:issuer/return", async (request: Asked, reply) => {
    const issuer = named(request);
    if (!issuer) return missing(reply);
    const visit = await visitOf(context, request);
    const { browser, account } = visit;
    const returned = new URL(request.url, site.url);
    const outcome =
      browser === null
        ? ({ kind: "ended" } as const)
        : await endVisit(ports, issuer, { returned, browser, readerId: account?.id ?? null }, context.now());
    switch (outcome.kind) {
      case "entered":
        await enter(context, request, reply, outcome.readerId);
        return goTo(reply, safePath(outcome.place));
      case "linked":
        return goTo(reply, safePath(outcome.place));
      case "taken":
        return answerFailure(reply, visit, issuer, words.issuer.taken(issuer.name), 422);
      case "address_wanted":
        return goTo(reply, `/sign-in/address?token=${outcome.token}`);
      case "ended":
        return answerFailure(reply, visit, issuer, words.issuer.ended, 422);
      default:
        return failed(request, reply, issuer, outcome);
    }
  });

  app.get("/sign-in/address", async (request: AskedAddress, reply) => {
    const visit = await visitOf(context, request);
    return answerAddress(reply, visit, request.query.token, {});
  });

  app.post("/sign-in/address", async (request, reply) => {
    const visit = await visitOf(context, request);
    const form = readForm(request.body, {
      address: text({ most: 1000, least: 0 }),
      token: text({ most: 100, least: 0 }),
    });
    const { address: typed = "", token = "" } = form.ok ? form.values : form.typed;
    const { browser, network } = visit;
    const known = browser === null ? null : await addressAsked(ports, { token, browser }, context.now());
    if (!known || browser === null) return answerAddress(reply, visit, token, {}, 422);
    const read = readAddress(typed);
    if (!read.ok) return answerAddress(reply, visit, token, { typed, error: addressProblems[read.problem] }, 422);
    const { issuer, subject, place } = known;
    const asked = { address: read.address, browser, network, place, account: { issuer, subject } };
    const outcome = await askToSignIn(context, asked);
    if (outcome.kind === "asked") return goTo(reply, "/sign-in/code");
    return answerAddress(reply, visit, token, { typed, error: words.enter.wait(outcome.seconds) }, 429);
  });

  function named({ params }: Asked): Issuer | undefined {
    return issuers.find(({ id }) => id === params.issuer);
  }

  async function lead(
    request: FastifyRequest,
    reply: FastifyReply,
    issuer: Issuer,
    place: string,
    readerId: string | null,
  ) {
    const now = context.now();
    const visit = await visitOf(context, request);
    const seconds = await waitFor(limits, [["ceremony-network", visit.network]], now);
    if (seconds !== null) return answerFailure(reply, visit, issuer, words.enter.wait(seconds), 429);
    const browser = await browserOf(context, request, reply);
    const returnTo = `${site.url}/sign-in/with/${issuer.id}/return`;
    const led = await beginVisit(ports, issuer, { browser, place, returnTo, readerId }, now);
    // A page, not a redirect: browsers hold redirects after a form to the policy for forms, which is this site alone.
    if (led.kind === "led")
      return answerPage(reply, <LeadingPage frame={frameFor(context, visit)} name={issuer.name} url={led.url} />);
    return failed(request, reply, issuer, led);
  }

  async function failed(request: FastifyRequest, reply: FastifyReply, issuer: Issuer, { kind, reason }: IssuerFailure) {
    request.log.warn({ issuer: issuer.id, reason }, "sign-in elsewhere failed");
    const visit = await visitOf(context, request);
    return answerFailure(reply, visit, issuer, words.issuer[kind](issuer.name), kind === "refused" ? 422 : 502);
  }

  function answerFailure(reply: FastifyReply, visit: Visit, { name }: Issuer, said: string, status: number) {
    const { failedTitle, back } = words.issuer;
    const page = <SaidPage frame={frameFor(context, visit)} title={failedTitle(name)} said={said} on={back} />;
    return answerPage(reply, page, { status });
  }

  async function answerAddress(
    reply: FastifyReply,
    visit: Visit,
    token: unknown,
    said: { typed?: string; error?: string },
    status = 200,
  ) {
    const frame = frameFor(context, visit);
    const { browser } = visit;
    const known =
      browser === null || typeof token !== "string"
        ? null
        : await addressAsked(ports, { token, browser }, context.now());
    if (known === null || typeof token !== "string") {
      const { addressTitle, ended, back } = words.issuer;
      return answerPage(reply, <SaidPage frame={frame} title={addressTitle} said={ended} on={back} />, { status });
    }
    const page = <IssuerAddressPage frame={frame} name={known.name} token={token} typed={known.address} {...said} />;
    return answerPage(reply, page, { status });
  }
}
