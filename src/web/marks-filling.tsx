import { renderToString } from "preact-render-to-string";
import type { Following } from "../readers/following/index.ts";
import type { Assets } from "./assets.ts";
import { PieceMarks } from "./components/piece-marks.tsx";

interface Context {
  following: Pick<Following, "marks">;
  assets: Assets;
}

// What is rendered depends on the piece and three answers; rendering costs more than the read.
const rendered = new Map<string, string>();
const mostKept = 2000;

/** Markup for the slot "marks" on the page of a piece: what a signed-in reader may do with it. */
export async function marksFilling(
  { following, assets }: Context,
  readerKey: number,
  piece: { id: string; slug: string },
): Promise<string> {
  const marks = await following.marks(readerKey, piece.id);
  const key = JSON.stringify([piece.id, piece.slug, marks]);
  let markup = rendered.get(key);
  if (markup === undefined) {
    if (rendered.size >= mostKept) rendered.clear();
    rendered.set(key, (markup = renderToString(<PieceMarks piece={piece} assets={assets} marks={marks} />)));
  }
  return markup;
}
