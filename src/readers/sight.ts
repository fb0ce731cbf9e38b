import type { Piece, PieceClaim, Pieces } from "../publication/index.ts";
import type { Reader } from "./reader.ts";
import { cut, sees } from "./wall.ts";

/** The piece as far as this reader may read it. */
export function asSeen(reader: Reader, piece: Piece, opened = false): Piece {
  return sees(reader, piece, opened) === "whole" ? piece : { ...piece, document: cut(piece.document) };
}

/**
 * The claims that rest on words which this reader may read, in the order given, with no word from past a cut.
 * @param opened ids of pieces that the reader holds
 */
export async function claimsInSight(
  reader: Reader,
  claims: PieceClaim[],
  pieces: Pick<Pieces, "find">,
  opened: ReadonlySet<string> = new Set(),
): Promise<PieceClaim[]> {
  const openings = new Map<string, string>();
  for (const { piece } of claims) {
    if (sees(reader, piece, opened.has(piece.id)) === "whole" || openings.has(piece.id)) continue;
    const found = await pieces.find(piece.id);
    openings.set(piece.id, found?.kind === "piece" ? cut(found.piece.document).text : "");
  }
  return claims.flatMap((claim) => {
    const opening = openings.get(claim.piece.id);
    return opening === undefined ? claim : (claimBefore(opening, claim) ?? []);
  });
}

/** What of a claim may be told to someone who has read no further than this opening; null when it rests on more. */
function claimBefore(opening: string, claim: PieceClaim): PieceClaim | null {
  const { start, end, quote, suffix } = claim.evidence;
  if (Math.max(claim.sourceSpan[1], claim.targetSpan[1]) > opening.length) return null;
  if (opening.slice(start, end) !== quote) return null;
  // What else the claim repeats of the text may stand anywhere in it.
  const read = (words: string) => opening.includes(words);
  return {
    ...claim,
    about: claim.about && read(claim.about.text) ? claim.about : null,
    because: claim.because !== null && read(claim.because) ? claim.because : null,
    condition: claim.condition !== null && read(claim.condition) ? claim.condition : null,
    time: claim.time && read(claim.time.text) ? claim.time : null,
    evidence: { ...claim.evidence, suffix: opening.slice(end, end + suffix.length) },
  };
}
