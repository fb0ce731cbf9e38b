import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Piece, PieceClaim, PieceStamp } from "../../publication/index.ts";
import { addressKey, readAddress } from "../../readers/identity/index.ts";
import { asSeen, claimsInSight } from "../../readers/index.ts";
import { answerPage } from "../answer-page.ts";
import { pathTo } from "../addresses.ts";
import { missing } from "../finished.ts";
import { prose, readForm, text } from "../forms.ts";
import { confirmationLetter } from "../mail/disputes.ts";
import { frameFor, type PageContext } from "../page-context.ts";
import { DisputeConfirmationPage, DisputePage, DisputeSentPage, LinkGonePage } from "../pages/dispute.tsx";
import { PieceDisputesPage } from "../pages/piece-disputes.tsx";
import { sightOf } from "../piece-sight.ts";
import { linkHash, newLinkToken } from "../secret-link.ts";
import { visitOf, type Visit } from "../visit.ts";
import { disputeWords } from "../words/disputes.ts";

type OfPiece = FastifyRequest<{ Params: { slug: string } }>;
type OfToken = FastifyRequest<{ Params: { token: string } }>;

/** Whoever disputes, writes to editors and has letters sent: neither may be a nuisance. */
const limits = {
  network: { most: 20, seconds: 86_400 },
  address: { most: 5, seconds: 86_400 },
  confirmation: { most: 60, seconds: 3600 },
};
const sent = "/disputes/sent";

/** Where anybody says that a claim or a piece is wrong, and where everybody sees what became of it. */
export function disputeRoutes(app: FastifyInstance, context: PageContext): void {
  const { disputes, keys } = context;

  app.get("/:slug/disputes", async (request: OfPiece, reply) => {
    const seen = await seenPiece(context, request, reply);
    if (!seen) return reply;
    const { claim } = request.query as { claim?: unknown };
    return answerPage(reply, await formPage(context, seen, claim));
  });

  app.post("/:slug/disputes", async (request: OfPiece, reply) => {
    const seen = await seenPiece(context, request, reply);
    return seen ? raise(context, seen, request, reply) : reply;
  });

  app.get(sent, async (request, reply) =>
    answerPage(reply, <DisputeSentPage frame={frameFor(context, await visitOf(context, request))} />),
  );

  app.get("/disputes/confirmation/:token", async (request: OfToken, reply) => {
    const frame = frameFor(context, await visitOf(context, request));
    const { token } = request.params;
    if (!(await disputes.awaits(linkHash(keys, "dispute", token), context.now()))) return linkGone(request, reply);
    return answerPage(reply, <DisputeConfirmationPage frame={frame} token={token} />);
  });

  app.post("/disputes/confirmation/:token", async (request: OfToken, reply) => {
    const now = context.now();
    const { network } = await visitOf(context, request);
    const allowed = await context.limits.take("dispute-confirmation", network, limits.confirmation, now);
    const opened = allowed ? await disputes.confirm(linkHash(keys, "dispute", request.params.token), now) : null;
    return opened ? reply.redirect(pathTo.dispute(opened.id), 303) : linkGone(request, reply);
  });

  app.get("/disputes/:id", async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const outcome = await disputes.find(request.params.id);
    const at = outcome && (await context.library.pieces.at(outcome.piece.slug));
    const stamp = outcome && (await context.library.pieces.stampAt(outcome.piece.slug));
    if (!stamp || at?.kind !== "piece") return missing(reply);
    const visit = await visitOf(context, request);
    const { piece } = await asVisitorSees(context, visit, stamp, at.piece);
    return answerPage(reply, <DisputePage frame={frameFor(context, visit)} piece={piece} outcome={outcome} />);
  });

  async function linkGone(request: FastifyRequest, reply: FastifyReply) {
    const { gone, goneSaid } = disputeWords.confirmation;
    const frame = frameFor(context, await visitOf(context, request));
    return answerPage(reply, <LinkGonePage frame={frame} title={gone} said={goneSaid} />, { status: 410 });
  }
}

/** A piece as one visit sees it. */
interface Seen {
  visit: Visit;
  piece: Piece;
  whole: boolean;
}

async function asVisitorSees(context: PageContext, visit: Visit, stamp: PieceStamp, piece: Piece): Promise<Seen> {
  const whole = (await sightOf(context, visit, stamp)).sight === "whole";
  return { visit, piece: asSeen(visit.reader, piece, whole), whole };
}

/** Null after having answered: the piece is not there. What was sent to an old address is not lost. */
async function seenPiece(
  context: PageContext,
  request: OfPiece,
  reply: FastifyReply,
  slug = request.params.slug,
): Promise<Seen | null> {
  const { pieces } = context.library;
  const [stamp, at] = await Promise.all([pieces.stampAt(slug), pieces.at(slug)]);
  if (at?.kind === "piece" && stamp) return asVisitorSees(context, await visitOf(context, request), stamp, at.piece);
  if (at?.kind === "moved" && request.method === "POST") return seenPiece(context, request, reply, at.slug);
  if (at?.kind === "moved") void reply.redirect(pathTo.disputes(at.slug), 301);
  else missing(reply);
  return null;
}

/** The claim that is asked for, if there is one and this reader may see it. */
async function claimFor(
  { library }: PageContext,
  { piece, visit, whole }: Seen,
  id: unknown,
): Promise<PieceClaim | null> {
  if (typeof id !== "string" || id === "") return null;
  const { claims } = await library.readings.ofPiece(piece.id);
  const found = claims.filter((claim) => claim.id === id);
  const opened = new Set(whole ? [piece.id] : []);
  return (await claimsInSight(visit.reader, found, library.pieces, opened))[0] ?? null;
}

/** Whoever is signed in and whose address is theirs need not confirm it. */
function knownAddress({ account }: Visit): string | null {
  return account?.verifiedAt ? account.address : null;
}

interface Tried {
  typed?: Partial<Record<string, string>>;
  problems?: Partial<Record<string, string>>;
  problem?: string;
}

async function formPage(context: PageContext, seen: Seen, claimId: unknown, tried: Tried = {}) {
  const { visit, piece } = seen;
  const claim = await claimFor(context, seen, claimId);
  return (
    <PieceDisputesPage
      frame={frameFor(context, visit)}
      piece={piece}
      claim={claim}
      outcomes={await context.disputes.ofPiece(piece.id)}
      address={knownAddress(visit)}
      {...tried}
      typed={tried.typed ?? { name: visit.account?.name ?? "" }}
    />
  );
}

const fewestLetters = 10;
const fields = {
  claim: text({ most: 100, least: 0 }),
  passage: prose({ most: 1000, least: 0 }),
  text: prose({ most: 5000, least: 0 }),
  name: text({ most: 100 }),
  email: text({ most: 254, least: 0 }),
};

async function raise(context: PageContext, seen: Seen, request: OfPiece, reply: FastifyReply) {
  const { disputes, keys, post, site } = context;
  const { visit, piece } = seen;
  const { form: words } = disputeWords;
  const form = readForm(request.body, fields);
  const sentClaim = (request.body as { claim?: unknown } | undefined)?.claim;
  const again = async (tried: Tried, status = 422) =>
    answerPage(
      reply,
      await formPage(context, seen, sentClaim, { typed: form.ok ? form.values : form.typed, ...tried }),
      {
        status,
      },
    );
  const { claim: claimId = "", passage = "", text: said = "", email = "" } = form.ok ? form.values : form.typed;
  const claim = await claimFor(context, seen, claimId);
  if (claimId !== "" && !claim) return again({ problem: words.gone });
  const known = knownAddress(visit);
  const given = known === null ? readAddress(email) : { ok: true as const, address: known };
  const problems = {
    ...(!claim && passage === "" && { passage: words.noPassage }),
    ...(said.length < fewestLetters && { text: words.tooShort }),
    ...(!given.ok && { email: words.badAddress }),
    ...(!form.ok && form.problems),
  };
  if (!form.ok || !given.ok || Object.keys(problems).length > 0) return again({ problems });
  const { values } = form;
  const { address } = given;
  const now = context.now();
  const allowed =
    (await context.limits.take("dispute-network", visit.network, limits.network, now)) &&
    (await context.limits.take("dispute-address", addressKey(address), limits.address, now));
  if (!allowed) return again({ problem: words.tooOften }, 429);
  const link = known === null ? newLinkToken(keys, "dispute") : null;
  const raised = await disputes.raise(
    {
      pieceId: piece.id,
      claim: claim?.id ?? null,
      passage: values.passage,
      text: values.text,
      disputant: { name: values.name, address },
      token: link?.hash ?? null,
    },
    now,
  );
  if (!raised) return again({ problem: words.gone });
  if (link === null) return reply.redirect(pathTo.dispute(raised.id), 303);
  await post.put(confirmationLetter(site, { to: address, title: piece.title, token: link.token }), now);
  return reply.redirect(sent, 303);
}
