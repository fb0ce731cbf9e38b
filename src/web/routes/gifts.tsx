import { randomUUID } from "node:crypto";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { PieceNotFound, type Piece } from "../../publication/index.ts";
import { readAddress } from "../../readers/identity/index.ts";
import { pathTo } from "../addresses.ts";
import { answerPage } from "../answer-page.ts";
import { readForm, text } from "../forms.ts";
import { giftLetter } from "../mail/gift.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { GivingPage, type GivingForm } from "../pages/giving.tsx";
import { signedIn, type SignedIn } from "../visit.ts";
import { giftWords as words } from "../words/gifts.ts";
import { addressProblems } from "../words/sign-in.ts";
import { askedPiece, goTo, type AskedOfPiece } from "./asked-piece.ts";

/** A subscriber makes a link that opens a piece to a friend. */
export function giftRoutes(app: FastifyInstance, context: PageContext): void {
  const { gifts } = context.meter;

  app.get("/:slug/gifts", async (request: AskedOfPiece, reply) => {
    const asked = await askedPiece(context, request, reply);
    if (!asked) return reply;
    const visit = await signedIn(context, request, reply);
    if (!visit) return reply;
    const { made, sent } = request.query as Record<string, unknown>;
    const link = typeof made === "string" ? await linkOf(visit, asked.id, made) : null;
    return answerGiving(reply, visit, asked.slug, link === null ? null : { link, sent: sent !== undefined });
  });

  app.post("/:slug/gifts", async (request: AskedOfPiece, reply) => {
    const asked = await askedPiece(context, request, reply);
    if (!asked) return reply;
    const path = `${pathTo.piece(asked.slug)}/gifts`;
    const visit = await signedIn(context, request, reply, path);
    if (!visit) return reply;
    if (visit.reader.kind !== "subscriber" || asked.access === "open") return goTo(reply, path);
    const { attempt, name, to, form } = readGift(request);
    if (form) return answerGiving(reply, visit, asked.slug, null, form);
    const wish = { meter: visit.account.meter, pieceId: asked.id, attempt, from: name };
    const { kind } = await gifts.give(wish, context.now());
    if (kind === "metered" || kind === "gone") return goTo(reply, path);
    // A form that is sent twice makes one gift, and one letter.
    const send = kind === "given" && to !== null;
    if (send) await sendTo(to, visit, asked.slug, attempt, name);
    return goTo(reply, `${path}?made=${attempt}${send ? "&sent" : ""}`);
  });

  async function answerGiving(
    reply: FastifyReply,
    visit: SignedIn,
    slug: string,
    made: { link: string; sent: boolean } | null,
    again: GivingForm | null = null,
  ) {
    const piece = await pieceAt(slug);
    if (!piece) throw new PieceNotFound(slug);
    const allowed = visit.reader.kind === "subscriber";
    const allowance = allowed ? await gifts.left(visit.account.meter, context.now()) : null;
    const form = again ?? { attempt: randomUUID(), name: visit.account.name, address: "", problems: {} };
    const page = (
      <GivingPage frame={frameFor(context, visit)} piece={piece} allowance={allowance} made={made} form={form} />
    );
    return answerPage(reply, page, { status: again ? 422 : allowed ? 200 : 403 });
  }

  async function linkOf(visit: SignedIn, pieceId: string, attempt: string): Promise<string | null> {
    const token = gifts.token(visit.account.meter, attempt);
    const gift = await gifts.at(token, context.now());
    return gift?.piece.id === pieceId ? addressOf(token) : null;
  }

  async function sendTo(to: string, visit: SignedIn, slug: string, attempt: string, from: string): Promise<void> {
    const piece = await pieceAt(slug);
    if (!piece) return;
    const link = addressOf(gifts.token(visit.account.meter, attempt));
    await context.post.put(giftLetter(context.site, { to, from, link, piece }), context.now());
  }

  async function pieceAt(slug: string): Promise<Piece | null> {
    const at = await context.library.pieces.at(slug);
    return at?.kind === "piece" ? at.piece : null;
  }

  const addressOf = (token: string) => `${context.site.url}/gifts/${token}`;
}

function readGift({ body }: FastifyRequest) {
  const read = readForm(body, {
    attempt: text({ most: 36, least: 0 }),
    name: text({ most: 60, least: 0 }),
    address: text({ most: 1000, least: 0 }),
  });
  const typed = read.ok ? read.values : { attempt: "", name: "", address: "", ...read.typed };
  const attempt = /^[0-9a-f-]{36}$/.test(typed.attempt) ? typed.attempt : randomUUID();
  const address = typed.address === "" ? null : readAddress(typed.address);
  const problems = {
    ...(read.ok ? {} : read.problems),
    ...(address && !address.ok && { address: addressProblems[address.problem] }),
    // A name that holds an address would make us write advertisements to strangers.
    ...(/[@/\\]|www\.|\.\p{L}{2,}/iu.test(typed.name) && { name: words.noLinks }),
  };
  const form: GivingForm | null =
    Object.keys(problems).length > 0 ? { attempt, name: typed.name, address: typed.address, problems } : null;
  return { attempt, name: typed.name, to: address?.ok ? address.address : null, form };
}
