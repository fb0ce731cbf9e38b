import { openingOf, safeImageAddress, type Block, type Piece } from "../../publication/index.ts";
import type { Site } from "../site.ts";

const longestDescription = 200;

/** What a preview says of a piece: its standfirst, or else its first words. Give the piece as the reader sees it. */
export function descriptionOf(piece: Piece): string {
  return piece.standfirst
    ? clipped(piece.standfirst, longestDescription)
    : openingOf(piece.document, longestDescription);
}

/** Absolute address of the first figure in view; undefined when there is none. Give the piece as the reader sees it. */
export function firstFigure(piece: Piece, site: Site): string | undefined {
  const blocks = [...piece.document.body, ...piece.document.turns.flatMap((turn) => turn.body)];
  const src = blocks.map(figureIn).find((found) => found !== undefined);
  return src?.startsWith("/") ? site.url + src : src;
}

/** At most so many characters, cut between words, with an ellipsis where more follows. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length + 1);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 1)).trimEnd()}…`;
}

function figureIn(block: Block): string | undefined {
  if (block.type !== "figure") return undefined;
  return safeImageAddress(block.src) ?? undefined;
}
