import type { Piece, PieceClaim } from "../../publication/index.ts";
import { leavesOf } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";

/**
 * Where the words of a claim stand: the address of their paragraph, with a text fragment (URL Fragment Text
 * Directives) by which browsers find the words themselves.
 */
export function placeOf(claim: PieceClaim, piece: Piece | undefined): string {
  const { start, quote } = claim.evidence;
  const path = pathTo.piece(claim.piece.slug);
  if (!piece) return path;
  const { standfirst, body, questions, turns } = piece.document;
  const leaves = [
    ...leavesOf([...body, ...turns.flatMap((turn) => turn.body)]).map(({ words }) => words),
    ...questions,
  ];
  if (standfirst && start < standfirst.end) return path;
  const leaf = leaves.find((words) => start >= words.start && start < words.end);
  return `${path}#${leaf ? `t${leaf.start}` : ""}:~:text=${wordsOf(quote)}`;
}

function wordsOf(quote: string): string {
  const words = quote.split(/\s+/);
  const ends = words.length > 12 ? [words.slice(0, 5), words.slice(-5)] : [words];
  return ends.map((some) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D")).join(",");
}
