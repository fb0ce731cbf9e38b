import { escapeHtml, renderWhole, type Piece } from "../../publication/index.ts";
import { asSeen, sees, visitor } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import type { Site } from "../site.ts";
import { words } from "../words.ts";
import { momentOf } from "./day.ts";
import type { FeedEntry } from "./feed.ts";

/** A published piece as a feed tells it to a visitor: feeds are read by anybody, and by machines without a name. */
export function entryOf(piece: Piece, site: Site): FeedEntry {
  const { document, credits } = asSeen(visitor, piece);
  const url = site.url + pathTo.piece(piece.slug);
  const more =
    sees(visitor, piece) === "whole" ? "" : `\n<p><a href="${url}">${escapeHtml(words.wall[wallOf(piece)])}</a></p>`;
  return {
    id: `urn:uuid:${piece.id}`,
    url,
    title: piece.title,
    summary: piece.standfirst,
    html: renderWhole(document, credits, { siteUrl: site.url }) + more,
    lang: piece.lang,
    authors: credits.map((credit) => ({ name: credit.name, url: site.url + pathTo.contributor(credit.contributor) })),
    subjects: piece.subjects.map((subject) => subject.name),
    published: momentOf(piece.date, piece.publishedAt, site.timeZone),
    updated: new Date(piece.updatedAt),
  };
}

function wallOf(piece: Piece): "registered" | "subscribers" {
  return piece.access === "subscribers" ? "subscribers" : "registered";
}
