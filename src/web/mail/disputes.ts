import type { Dispute, Invitation } from "../../publication/disputes/index.ts";
import type { Letter } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { disputeWords } from "../words/disputes.ts";
import { renderLetter } from "./letter.ts";
import { link, paragraph, quote } from "./parts.ts";

/**
 * Asks whoever owns an address whether they disputed something. It holds no word of theirs: a stranger may have given the
 * address, and must not write to others through us.
 */
export function confirmationLetter(
  site: Site,
  { to, title, token }: { to: string; title: string; token: string },
): Letter {
  const words = disputeWords.letters.confirm;
  return renderLetter(site, {
    to,
    kind: "dispute",
    subject: words.subject(site.name),
    parts: [
      paragraph(words.said(title)),
      link(words.link, site.url + pathTo.disputeConfirmation(token)),
      paragraph(words.notYou),
    ],
  });
}

/** Tells whoever disputed how the editors ruled. */
export function rulingLetter(site: Site, { id, piece, answer, disputant }: Dispute): Letter {
  const words = disputeWords.letters.ruled;
  return renderLetter(site, {
    to: disputant.address,
    kind: "dispute",
    subject: words.subject(piece.title),
    parts: [paragraph(words.said(piece.title)), quote(answer), link(words.link, site.url + pathTo.dispute(id))],
  });
}

/** Asks a contributor whether we read their words right. */
export function invitationLetter(site: Site, { name, address, piece }: Invitation, token: string): Letter {
  const words = disputeWords.letters.invitation;
  return renderLetter(site, {
    to: address,
    kind: "invitation",
    subject: words.subject(piece.title),
    parts: [
      paragraph(words.said(name, piece.title)),
      link(words.link, site.url + pathTo.spoken(token)),
      paragraph(words.private),
    ],
  });
}
