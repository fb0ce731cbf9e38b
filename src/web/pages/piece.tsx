import type { ComponentChildren } from "preact";
import type { Piece, PieceSummary } from "../../publication/index.ts";
import type { Allowance, MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { Conversation } from "../components/conversation.tsx";
import { DisputeOutcomes } from "../components/dispute-outcomes.tsx";
import { GiftLink } from "../components/gift-link.tsx";
import { HeldNote } from "../components/held-note.tsx";
import { AdPlace, PageFrame, type Frame } from "../components/page.tsx";
import { Particulars } from "../components/particulars.tsx";
import { Corrections, PieceFoot } from "../components/piece-foot.tsx";
import { PieceMarks } from "../components/piece-marks.tsx";
import { PieceReplies } from "../components/replies/replies.tsx";
import { Slot } from "../slots.tsx";
import type { Thread } from "../../replies/index.ts";
import type { DisputeOutcome } from "../../publication/disputes/index.ts";
import { PieceHead } from "../components/piece-head.tsx";
import { Prose } from "../components/prose.tsx";
import { RoundtableSheet } from "../components/roundtable-sheet.tsx";
import { WallNotice } from "../components/wall-notice.tsx";
import { opensLarge } from "../presenters/opening.ts";
import { gridOf } from "../presenters/roundtable.ts";

export interface PieceProps {
  frame: Frame;
  /** As far as the reader may see it. */
  piece: Piece;
  /** Whether that is all of it. */
  whole: boolean;
  /** How long the whole takes to read. */
  minutes: number;
  /** What the reader may still choose, where that is what stands between them and the piece. */
  allowance: Allowance | null;
  rules: MeterRules;
  related: PieceSummary[];
  /** What is said under it, and whether more may be. */
  talk: { thread: Thread; open: boolean; service: string | null };
  outcomes: DisputeOutcome[];
  head: ComponentChildren;
}

export function PiecePage(props: PieceProps) {
  const { frame, piece, whole, minutes, allowance, rules, related, talk, outcomes, head } = props;
  const { site } = frame;
  const grid = piece.kind === "roundtable" ? gridOf(piece.document) : null;
  const opening = opensLarge(piece.document) ? "running opens-large" : "running";
  const talks = piece.document.questions.length + piece.document.turns.length > 0;
  return (
    <PageFrame
      frame={frame}
      title={piece.title}
      description={piece.standfirst}
      path={pathTo.piece(piece.slug)}
      width={grid ? "wide" : "sheet"}
      head={head}
      script="quote.js"
      placesAd
    >
      <article class={`piece piece-${piece.kind}${grid ? " piece-sheet" : ""}`} dir={piece.dir} data-quotable>
        <PieceHead piece={piece} />
        <Particulars piece={piece} minutes={minutes} notes={false} />
        <div class={whole ? "piece-text" : "piece-text piece-cut"} lang={piece.lang} dir={piece.dir}>
          <Corrections piece={piece} site={site} />
          {piece.document.body.length > 0 && (
            <Prose document={piece.document} blocks={piece.document.body} class={talks ? "introduction" : opening} />
          )}
          {talks && (grid ? <RoundtableSheet piece={piece} grid={grid} /> : <Conversation piece={piece} />)}
          {!whole && <WallNotice site={site} piece={piece} allowance={allowance} rules={rules} />}
          {whole && piece.access !== "open" && frame.face === "visitor" && (
            <HeldNote site={site} slug={piece.slug} rules={rules} />
          )}
          {piece.access !== "open" && frame.face === "subscriber" && <GiftLink site={site} slug={piece.slug} />}
        </div>
        <div class="piece-after" lang={site.lang} dir="ltr">
          {frame.known ? <Slot name="marks" /> : <PieceMarks piece={piece} assets={frame.assets} marks={null} />}
          <AdPlace frame={frame} />
        </div>
        <PieceFoot piece={piece} site={site} related={related}>
          <DisputeOutcomes piece={piece} outcomes={outcomes} site={site} />
          <PieceReplies site={site} slug={piece.slug} visible={piece.document} known={frame.known} {...talk} />
        </PieceFoot>
      </article>
    </PageFrame>
  );
}
