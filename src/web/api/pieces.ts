import type { FastifyInstance, FastifyReply } from "fastify";
import { Type, type Static } from "typebox";
import { PIECE_KINDS, SUBJECT_KINDS, type Piece, type PieceFilter } from "../../publication/index.ts";
import { claimsInSight, visitor } from "../../readers/index.ts";
import type { WebContext } from "../context.ts";
import { page, PageOf, Paging } from "./paging.ts";
import { refusals, refuse, refuseWithdrawn, WithdrawnView } from "./refusals.ts";
import { oneOf, queryString } from "./schema.ts";
import { ClaimView, claimView } from "./views/claim.ts";
import { PieceSummaryView, pieceSummaryView } from "./views/piece-summary.ts";
import { PieceView, pieceView } from "./views/piece.ts";

const slug = Type.Optional(Type.String());
const ListQuery = queryString(
  Type.Object({
    ...Paging,
    contributor: slug,
    topic: slug,
    region: slug,
    series: slug,
    actor: Type.Optional(Type.String({ description: "Id of an actor that the piece names." })),
    kind: Type.Optional(oneOf(PIECE_KINDS)),
  }),
);
const Reference = Type.Object({ reference: Type.String({ description: "Id or slug of the piece." }) });
const PieceClaims = Type.Object({
  read: Type.Boolean({ description: "Whether the analyst has read the piece yet." }),
  behindWall: Type.Integer({ description: "Claims left out because they rest on words past the wall." }),
  items: Type.Array(ClaimView),
});
const found = { ...refusals, 410: WithdrawnView };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function pieceRoutes(app: FastifyInstance, { library, site }: WebContext): void {
  app.get<{ Querystring: Static<typeof ListQuery> }>(
    "/pieces",
    {
      schema: {
        summary: "Pieces, newest first",
        querystring: ListQuery,
        response: { 200: PageOf(PieceSummaryView), ...refusals },
      },
    },
    async (request, reply) => {
      const { query } = request;
      const filter = filterOf(query);
      if (!filter) return refuse(reply, "invalid_request", "Give only one of topic, region and series.");
      const { total, items } = await library.pieces.list(filter, query);
      return page({ total, items: items.map((piece) => pieceSummaryView(piece, site)) }, query, site.url + request.url);
    },
  );

  app.get<{ Params: Static<typeof Reference> }>(
    "/pieces/:reference",
    { schema: { summary: "One piece", params: Reference, response: { 200: PieceView, ...found } } },
    async (request, reply) => {
      const piece = await pieceAt(request.params.reference, "", reply);
      return piece ? pieceView(piece, visitor, site) : reply;
    },
  );

  app.get<{ Params: Static<typeof Reference> }>(
    "/pieces/:reference/claims",
    {
      schema: {
        summary: "What the publication reads in one piece",
        params: Reference,
        response: { 200: PieceClaims, ...found },
      },
    },
    async (request, reply) => {
      const piece = await pieceAt(request.params.reference, "/claims", reply);
      if (!piece) return reply;
      const { claims, read } = await library.readings.ofPiece(piece.id);
      const seen = await claimsInSight(visitor, claims, library.pieces);
      return { read, behindWall: claims.length - seen.length, items: seen.map((claim) => claimView(claim, site)) };
    },
  );

  /** The published piece; null when the reply already says why there is none. `rest` follows it in its address. */
  async function pieceAt(reference: string, rest: string, reply: FastifyReply): Promise<Piece | null> {
    const at = await (uuid.test(reference) ? library.pieces.find(reference) : library.pieces.at(reference));
    if (at?.kind === "piece" && at.piece.status === "published") return at.piece;
    if (at?.kind === "withdrawn") refuseWithdrawn(reply, at.tombstone);
    else if (at?.kind === "moved") reply.redirect(`/api/v1/pieces/${encodeURIComponent(at.slug)}${rest}`, 301);
    else refuse(reply, "piece_not_found", `There is no published piece "${reference}".`);
    return null;
  }
}

/** Null when it names subjects of several kinds: a list is filed under one. */
function filterOf(query: Static<typeof ListQuery>): PieceFilter | null {
  const { contributor, actor, kind } = query;
  const subjects = SUBJECT_KINDS.flatMap((kind) => (query[kind] === undefined ? [] : { kind, slug: query[kind] }));
  if (subjects.length > 1) return null;
  return {
    ...(contributor !== undefined && { contributor }),
    ...(actor !== undefined && { actor }),
    ...(kind !== undefined && { kind }),
    ...(subjects[0] && { subject: subjects[0] }),
  };
}
