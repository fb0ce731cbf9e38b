import type { Piece } from "../../publication/index.ts";
import type { Site } from "../site.ts";
import { pathTo } from "../addresses.ts";
import { dateInWords } from "./dates.ts";
import { listed } from "./names.ts";

/** A piece as a footnote cites it, without its address: “Title”, by A and B, Publication, 3 June 1962. */
export function citation(piece: Piece, site: Site): string {
  const names = piece.credits.map(({ name }) => name);
  const who = names.length > 4 ? `${names[0]} and others` : listed(names);
  return [who, `“${piece.title}”`, site.name, dateInWords(piece.date)].filter(Boolean).join(", ");
}

/** Where it stays. */
export function lastingAddress(piece: { slug: string }, site: Site): string {
  return site.url + pathTo.piece(piece.slug);
}
