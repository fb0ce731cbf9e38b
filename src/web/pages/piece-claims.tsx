import type { DisputeOutcome } from "../../publication/disputes/index.ts";
import type { Piece, PieceClaim } from "../../publication/index.ts";
import type { Allowance, MeterRules } from "../../readers/index.ts";
import { pathTo } from "../addresses.ts";
import { AnnotatedProse } from "../components/annotated.tsx";
import { Conversation } from "../components/conversation.tsx";
import { DisputeOutcomes } from "../components/dispute-outcomes.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Particulars } from "../components/particulars.tsx";
import { Corrections } from "../components/piece-foot.tsx";
import { PieceHead } from "../components/piece-head.tsx";
import { SignLegend } from "../components/sign.tsx";
import { WallNotice } from "../components/wall-notice.tsx";
import { leavesInOrder, notesOf } from "../presenters/notes.ts";
import { words } from "../words.ts";

export interface PieceClaimsProps {
  frame: Frame;
  piece: Piece;
  whole: boolean;
  minutes: number;
  allowance: Allowance | null;
  rules: MeterRules;
  /** Only those that rest on words the reader may see. */
  claims: PieceClaim[];
  /** Whether the analyst has read the piece. */
  read: boolean;
  outcomes: DisputeOutcome[];
}

/** The piece with what we read in it beside the words that it was read from. */
export function PieceClaimsPage(props: PieceClaimsProps) {
  const { frame, piece, whole, minutes, allowance, rules, claims, read, outcomes } = props;
  const notes = notesOf(claims, leavesInOrder(piece));
  const { document } = piece;
  return (
    <PageFrame
      frame={frame}
      title={`${words.claims.heading}: ${piece.title}`}
      path={pathTo.piece(piece.slug)}
      indexed={false}
    >
      <article class={`piece piece-noted piece-${piece.kind}`} dir={piece.dir}>
        <PieceHead piece={piece} />
        <Particulars piece={piece} minutes={minutes} notes />
        <div class={whole ? "piece-text" : "piece-text piece-cut"} lang={piece.lang} dir={piece.dir}>
          <section class="reading-note" aria-label={words.ourReading} lang={frame.site.lang} dir="ltr">
            {claims.length > 0 ? (
              <>
                <p>
                  {words.claims.lead} <a href="/about-the-analyst">{words.nav.about}</a>.
                </p>
                <SignLegend />
              </>
            ) : (
              <p>{read ? words.claims.none : words.claims.unread}</p>
            )}
          </section>
          <Corrections piece={piece} site={frame.site} />
          {document.body.length > 0 && (
            <AnnotatedProse
              document={document}
              blocks={document.body}
              notes={notes}
              class={document.turns.length > 0 ? "introduction" : "running"}
            />
          )}
          {document.turns.length > 0 && <Conversation piece={piece} notes={notes} />}
          {!whole && <WallNotice site={frame.site} piece={piece} allowance={allowance} rules={rules} />}
        </div>
        <footer class="piece-foot" lang={frame.site.lang} dir="ltr">
          <DisputeOutcomes piece={piece} outcomes={outcomes} site={frame.site} />
        </footer>
      </article>
    </PageFrame>
  );
}
