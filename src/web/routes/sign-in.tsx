import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { partyAt } from "../../readers/identity/passkeys.ts";
import {
  followLink,
  lookAtLink,
  readAddress,
  tryCode,
  type Redeemed,
  type WaitedLetter,
} from "../../readers/identity/index.ts";
import { wordingOf } from "../../readers/rights/index.ts";
import { answerPage } from "../answer-page.ts";
import { readForm, safePath, text, tick } from "../forms.ts";
import { movedLetter } from "../mail/sign-in.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { CodePage, LinkPage, SaidPage, SignOutPage } from "../pages/sign-in-code.tsx";
import { SignInPage } from "../pages/sign-in.tsx";
import { browserOf, clearSession, visitOf, type Visit } from "../visit.ts";
import { addressProblems, signInWords as words } from "../words/sign-in.ts";
import { goTo } from "./asked-piece.ts";
import { enter } from "./entering.ts";
import { askToSignIn } from "./sign-in-letter.ts";

type Asked = FastifyRequest<{ Querystring: { to?: unknown; token?: unknown } }>;

/** In by a letter, and out. */
export function signInRoutes(app: FastifyInstance, context: PageContext): void {
  const { identity, keys, limits, sessions, site } = context;
  const passkeys = partyAt(site) !== null;
  const ports = { ...identity, keys, limits };

  app.get("/sign-in", async (request: Asked, reply) => {
    const visit = await visitOf(context, request);
    return answerForm(reply, visit, { to: safePath(request.query.to), typed: visit.account?.address });
  });

  app.post("/sign-in", async (request, reply) => {
    const visit = await visitOf(context, request);
    const form = readForm(request.body, {
      address: text({ most: 1000, least: 0 }),
      to: text({ most: 1000, least: 0 }),
    });
    const { address: typed = "", to: asked } = form.ok ? form.values : form.typed;
    const to = safePath(asked);
    const read = readAddress(typed);
    if (!read.ok) return answerForm(reply, visit, { to, typed, error: addressProblems[read.problem] }, 422);
    const browser = await browserOf(context, request, reply);
    const { network } = visit;
    const outcome = await askToSignIn(context, { address: read.address, browser, network, place: to });
    if (outcome.kind === "asked") return goTo(reply, "/sign-in/code");
    return answerForm(reply, visit, { to, typed, problem: words.enter.wait(outcome.seconds) }, 429);
  });

  app.get("/sign-in/code", async (request, reply) => {
    const visit = await visitOf(context, request);
    return answerPage(reply, <CodePage frame={frameFor(context, visit)} letter={await waited(visit)} />);
  });

  app.post("/sign-in/code", async (request, reply) => {
    const visit = await visitOf(context, request);
    const form = readForm(request.body, { code: text({ most: 40, least: 0 }), newsletter: tick() });
    const typed = (form.ok ? form.values.code : form.typed.code) ?? "";
    const newsletter = form.ok ? form.values.newsletter : form.typed.newsletter !== undefined;
    const { browser, network } = visit;
    const outcome =
      browser === null
        ? ({ kind: "ended" } as const)
        : await tryCode(ports, { browser, typed: form.ok ? typed : "", network }, context.now());
    const again = async (said: { error?: string; problem?: string }, status = 422) => {
      const letter = await waited(visit);
      const frame = frameFor(context, visit);
      const page = <CodePage frame={frame} letter={letter} typed={typed} ticked={newsletter} {...said} />;
      return answerPage(reply, page, { status });
    };
    switch (outcome.kind) {
      case "unreadable":
        return again({ error: words.code.unreadable });
      case "wrong":
        return again({ error: words.code.wrong(outcome.left) });
      case "ended":
        return again({ problem: words.code.ended });
      case "too_many":
        return again({ problem: words.enter.wait(outcome.seconds) }, 429);
      default:
        return goOn(request, reply, outcome, newsletter);
    }
  });

  app.get("/sign-in/link", async (request: Asked, reply) => {
    const visit = await visitOf(context, request);
    const frame = frameFor(context, visit);
    const token = tokenIn(request.query.token);
    const seen = await lookAtLink(ports, { browser: visit.browser, token }, context.now());
    if (seen.kind === "ready") return answerPage(reply, <LinkPage frame={frame} letter={seen.letter} token={token} />);
    return answerPage(reply, linkFailure(visit, seen.kind));
  });

  app.post("/sign-in/link", async (request, reply) => {
    const visit = await visitOf(context, request);
    const token = tokenIn((request.body as { token?: unknown } | undefined)?.token);
    const outcome = await followLink(ports, { browser: visit.browser, token }, context.now());
    if (outcome.kind === "ended" || outcome.kind === "elsewhere")
      return answerPage(reply, linkFailure(visit, outcome.kind), { status: 422 });
    const form = readForm(request.body, { newsletter: tick() });
    return goOn(request, reply, outcome, form.ok && form.values.newsletter);
  });

  app.get("/sign-out", async (request, reply) =>
    answerPage(reply, <SignOutPage frame={frameFor(context, await visitOf(context, request))} />),
  );

  app.post("/sign-out", async (request, reply) => {
    const { account, session } = await visitOf(context, request);
    if (account && session) await sessions.end(account.id, session.id);
    clearSession(context, reply);
    return goTo(reply, safePath((request.body as { to?: unknown } | undefined)?.to));
  });

  /** What a letter that was answered comes to. */
  async function goOn(
    request: FastifyRequest,
    reply: FastifyReply,
    redeemed: Redeemed,
    newsletter: boolean,
  ): Promise<FastifyReply> {
    const visit = await visitOf(context, request);
    if (redeemed.kind === "taken") {
      const { title, taken } = words.code;
      const page = (
        <SaidPage
          frame={frameFor(context, visit)}
          title={title}
          said={taken}
          to="/account/address"
          on={words.address.title}
        />
      );
      return answerPage(reply, page, { status: 422 });
    }
    if (redeemed.kind === "moved") {
      await context.post.put(movedLetter(site, redeemed.from), context.now());
      await sessions.endAll(redeemed.readerId, null);
    }
    if (newsletter && redeemed.kind === "entered") {
      const wording = wordingOf("newsletter", site.name);
      await context.rights.consents.giveAs(redeemed.readerId, wording, "/sign-in", context.now());
    }
    await enter(context, request, reply, redeemed.readerId);
    return goTo(reply, safePath(redeemed.place));
  }

  function waited({ browser }: Visit): Promise<WaitedLetter | null> {
    return browser === null ? Promise.resolve(null) : identity.signIns.waiting(browser, context.now());
  }

  function linkFailure(visit: Visit, kind: "ended" | "elsewhere") {
    const frame = frameFor(context, visit);
    const { title, lead } = words.link.elsewhere;
    return kind === "ended" ? (
      <SaidPage frame={frame} title={words.enter.title} said={words.link.ended} />
    ) : (
      <SaidPage frame={frame} title={title} said={lead} />
    );
  }

  function answerForm(
    reply: FastifyReply,
    visit: Visit,
    said: { to: string; typed?: string | undefined; error?: string; problem?: string },
    status = 200,
  ): FastifyReply {
    const { issuers } = context;
    const again = visit.account !== null;
    const page = (
      <SignInPage frame={frameFor(context, visit)} again={again} passkeys={passkeys} issuers={issuers} {...said} />
    );
    return answerPage(reply, page, { status });
  }
}

function tokenIn(sent: unknown): string {
  return typeof sent === "string" && /^[\w-]{43}$/.test(sent) ? sent : "";
}
