import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { readAddress } from "../../../readers/identity/index.ts";
import { answerPage } from "../../answer-page.ts";
import { readForm, text } from "../../forms.ts";
import { invitationLetter } from "../../mail/disputes.ts";
import type { PageContext } from "../../page-context.ts";
import { newLinkToken } from "../../secret-link.ts";
import { disputeWords } from "../../words/disputes.ts";
import { deskGuard, type AtDesk } from "../desk-guard.tsx";
import { editors } from "../desk-sections.ts";
import { InvitationsPage } from "./invitations-page.tsx";

const path = "/desk/invitations";

/** Where editors invite contributors to confirm or dispute what was read in their words. */
export function deskInvitationRoutes(app: FastifyInstance, context: PageContext): void {
  const { invitations, keys, library, post, site } = context;
  const published = async (asked: string) => {
    const at = await library.pieces.at(slugIn(asked));
    if (at?.kind === "moved") return publishedAt(at.slug);
    return at?.kind === "piece" ? at.piece : null;
  };
  const publishedAt = async (slug: string) => {
    const at = await library.pieces.at(slug);
    return at?.kind === "piece" ? at.piece : null;
  };
  const show = async (
    reply: FastifyReply,
    at: AtDesk,
    asked: string | null,
    more: Partial<Parameters<typeof InvitationsPage>[0]> = {},
    status = 200,
  ) => {
    const piece = asked === null ? null : await published(asked);
    const made = piece ? await invitations.ofPiece(piece.id, context.now()) : [];
    const given = { asked, piece, invitations: made, sent: false, ...more };
    return answerPage(reply, <InvitationsPage frame={context} at={at} {...given} />, { status });
  };

  app.get(path, async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const { piece, sent } = request.query as { piece?: unknown; sent?: unknown };
    const asked = typeof piece === "string" && piece !== "" ? piece : null;
    return show(reply, at, asked, { sent: sent !== undefined });
  });

  app.post(path, async (request, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    const fields = { piece: text({ most: 500 }), contributor: text({ most: 200 }), email: text({ most: 254 }) };
    const form = readForm(request.body, fields);
    const sent = form.ok ? form.values : form.typed;
    const { piece = "", contributor = "", email = "" } = sent;
    const address = readAddress(email);
    if (!form.ok || !address.ok) {
      const problems = { [contributor]: disputeWords.form.badAddress };
      return show(reply, at, piece, { problems, typed: { [contributor]: email } }, 422);
    }
    const { token, hash } = newLinkToken(keys, "invitation");
    const found = await published(piece);
    const asked = { contributor, address: address.address, token: hash, staff: at.person.readerId };
    const invitation = found && (await invitations.invite({ pieceId: found.id, ...asked }, context.now()));
    if (!invitation) return show(reply, at, piece, {}, 422);
    await post.put(invitationLetter(site, invitation, token), context.now());
    return reply.redirect(`${path}?piece=${encodeURIComponent(invitation.piece.slug)}&sent=1`, 303);
  });

  app.post(`${path}/:id/end`, async (request: FastifyRequest<{ Params: { id: string } }>, reply) => {
    const at = await deskGuard(context, request, reply, editors);
    if (!at) return reply;
    await invitations.end(request.params.id);
    const form = readForm(request.body, { piece: text({ most: 500 }) });
    return reply.redirect(form.ok ? `${path}?piece=${encodeURIComponent(form.values.piece)}` : path, 303);
  });
}

/** The slug in what an editor typed or copied: a slug, a path, or a whole address. */
function slugIn(asked: string): string {
  const path = URL.canParse(asked) ? new URL(asked).pathname : asked;
  const first = path.split("/").find(Boolean) ?? "";
  try {
    return decodeURIComponent(first);
  } catch {
    return first;
  }
}
