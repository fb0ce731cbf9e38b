import type { PieceSummary } from "../../publication/index.ts";
import type { Follows } from "./ports.ts";
import { rank, type Reason } from "./rank.ts";

export interface ForYou {
  piece: PieceSummary;
  reasons: Reason[];
}

/** One page of the pieces that what a reader follows leads to, best first, each with its reasons. */
export async function forYou(
  follows: Pick<Follows, "candidates" | "summaries">,
  readerKey: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; items: ForYou[] }> {
  const candidates = await follows.candidates(readerKey);
  const shown = rank(candidates, offset + limit).slice(offset);
  const pieces = await follows.summaries(shown.map(({ pieceId }) => pieceId));
  const reasons = new Map(shown.map((one) => [one.pieceId, one.reasons]));
  return { total: candidates.length, items: pieces.map((piece) => ({ piece, reasons: reasons.get(piece.id) ?? [] })) };
}
