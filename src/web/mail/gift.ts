import type { Piece } from "../../publication/index.ts";
import type { Letter } from "../../readers/index.ts";
import type { Site } from "../site.ts";
import { giftWords } from "../words/gifts.ts";
import { renderLetter } from "./letter.ts";
import { link, paragraph, quote } from "./parts.ts";

interface GiftLetter {
  to: string;
  /** How the giver wishes to be named; may be empty. */
  from: string;
  link: string;
  piece: Pick<Piece, "title" | "standfirst">;
}

/** The link of a gift, for whom it is meant. */
export function giftLetter(site: Site, { to, from, link: href, piece }: GiftLetter): Letter {
  const { letter: words } = giftWords;
  return renderLetter(site, {
    to,
    kind: "gift",
    subject: words.subject(from, site.name),
    parts: [
      paragraph(words.first(from, site.name)),
      quote([piece.title, piece.standfirst].filter(Boolean).join("\n\n")),
      link(words.read, href),
      paragraph(words.last),
    ],
  });
}
