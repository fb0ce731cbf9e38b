import type { Piece } from "../../publication/index.ts";
import type { Site } from "../site.ts";
import { pathTo } from "../addresses.ts";
import { dateInWords } from "./dates.ts";
import { listed } from "./names.ts";

/** A piece as a footnote cites it, part by part and without its address: A and B, “Title”, Publication, 3 June 1962. */
export function citation(piece: Piece, site: Site): string[] {
  const names = piece.credits.map(({ name }) => name);
  const who = names.length > 4 ? `${names[0]} and others` : listed(names);
  return [who, `“${innerQuotes(piece.title)}”`, site.name, dateInWords(piece.date) ?? ""].filter(Boolean);
}

/** Quotation marks of a title that stands in quotation marks itself. */
function innerQuotes(title: string): string {
  return title
    .replaceAll(/[“„]/g, "‘")
    .replaceAll("”", "’")
    .replaceAll(/(?<=^|[\s([])"/g, "‘")
    .replaceAll('"', "’");
}

/** Where it stays. */
export function lastingAddress(piece: { slug: string }, site: Site): string {
  return site.url + pathTo.piece(piece.slug);
}
