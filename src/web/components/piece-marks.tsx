import type { Marks } from "../../readers/following/index.ts";
import { pathTo } from "../addresses.ts";
import type { Assets } from "../assets.ts";
import { FollowButton } from "./follow-button.tsx";
import { ReadMark, SaveButton } from "./reading-buttons.tsx";

interface MarksProps {
  piece: { id: string; slug: string };
  assets: Assets;
  /** Null on a page that is the same for everybody: what was done is told by the page after it. */
  marks: Marks | null;
}

/** What a reader may do with a piece besides reading it. */
export function PieceMarks({ piece, assets, marks }: MarksProps) {
  const to = marks ? { to: `${pathTo.piece(piece.slug)}#marks` } : {};
  return (
    <div class="piece-marks buttons" id="marks">
      <SaveButton piece={piece} saved={marks?.saved ?? null} {...to} />
      <FollowButton what={{ kind: "piece", id: piece.id, other: "" }} follows={marks?.follows ?? null} {...to} />
      {marks?.keepsHistory && <ReadMark piece={piece} to={`${pathTo.piece(piece.slug)}#marks`} assets={assets} />}
    </div>
  );
}
