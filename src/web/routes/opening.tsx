import type { FastifyInstance, FastifyReply } from "fastify";
import { PieceNotFound } from "../../publication/index.ts";
import { meterOf, readAddress } from "../../readers/identity/index.ts";
import { sees } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { answerPage } from "../answer-page.ts";
import { readForm, text } from "../forms.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { OpeningPage, type OpeningProblem } from "../pages/opening.tsx";
import { browserOf, visitOf, type Visit } from "../visit.ts";
import { addressProblems } from "../words/sign-in.ts";
import { askedPiece, goTo, pathToRest, type AskedOfPiece } from "./asked-piece.ts";
import { askToSignIn } from "./sign-in-letter.ts";

const day = 86_400;
/** Nobody shows yet that an address is theirs: only this keeps made-up ones from opening the whole library. */
const limits = { network: { most: 10, seconds: day }, browser: { most: 2, seconds: 30 * day } };

/** A visitor leaves an address, and the rest of one piece opens in this browser. */
export function openingRoutes(app: FastifyInstance, context: PageContext): void {
  app.get("/:slug/opening", async (request: AskedOfPiece, reply) => {
    const piece = await askedPiece(context, request, reply);
    if (!piece) return reply;
    const visit = await visitOf(context, request);
    return (await alreadyOpen(reply, visit, piece)) ? reply : answerForm(reply, visit, piece.slug, null, 200);
  });

  app.post("/:slug/opening", async (request: AskedOfPiece, reply) => {
    const piece = await askedPiece(context, request, reply);
    if (!piece) return reply;
    const visit = await visitOf(context, request);
    if (await alreadyOpen(reply, visit, piece)) return reply;
    const form = readForm(request.body, { address: text({ most: 1000, least: 0 }) });
    const typed = form.ok ? form.values.address : (form.typed.address ?? "");
    const read = readAddress(typed);
    if (!read.ok) {
      const problem = { kind: "address", typed, error: addressProblems[read.problem] } as const;
      return answerForm(reply, visit, piece.slug, problem, 422);
    }
    const now = context.now();
    if (!(await mayAsk(visit, now))) return answerForm(reply, visit, piece.slug, { kind: "often" }, 429);
    const browser = await browserOf(context, request, reply);
    const opened = await context.meter.pass(meterOf(context.keys, read.address), browser, piece.id, now);
    // The same letter goes out whether or not anybody is registered by this address, and whether or not the piece opens.
    const rest = await pathToRest(context, piece.slug);
    await askToSignIn(context, { address: read.address, browser, network: visit.network, place: rest });
    return opened ? goTo(reply, rest) : answerForm(reply, visit, piece.slug, { kind: "had", typed: read.address }, 422);
  });

  /**
   * Whether it has led whoever may read the piece, or is asked to choose it, there: they need no pass. Not the answer
   * itself, which is a promise of its own to whoever waits for it.
   */
  async function alreadyOpen(reply: FastifyReply, visit: Visit, piece: Parameters<typeof sees>[1] & Asked) {
    const open = await context.meter.isOpen(visit.holders, piece.id);
    const whole = sees(visit.reader, piece, open) === "whole";
    if (!whole && visit.account === null) return false;
    goTo(reply, whole ? await pathToRest(context, piece.slug) : `${pathTo.piece(piece.slug)}#wall`);
    return true;
  }

  async function mayAsk({ network, browser }: Visit, now: Date): Promise<boolean> {
    if (!(await context.limits.take("pass-network", network, limits.network, now))) return false;
    return browser === null || context.limits.take("pass-browser", browser, limits.browser, now);
  }

  async function answerForm(
    reply: FastifyReply,
    visit: Visit,
    slug: string,
    problem: OpeningProblem | null,
    status: number,
  ) {
    const at = await context.library.pieces.at(slug);
    if (at?.kind !== "piece") throw new PieceNotFound(slug);
    const { rules } = context.meter;
    const page = <OpeningPage frame={frameFor(context, visit)} piece={at.piece} rules={rules} problem={problem} />;
    return answerPage(reply, page, { status });
  }
}

interface Asked {
  id: string;
  slug: string;
}
