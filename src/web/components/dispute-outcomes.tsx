import type { DisputeOutcome } from "../../publication/disputes/index.ts";
import type { Piece } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { dayInWords } from "../presenters/dates.ts";
import { quotedIn } from "../presenters/quoted-in.ts";
import type { Site } from "../site.ts";
import { disputeWords } from "../words/disputes.ts";

interface DisputeOutcomesProps {
  /** As far as the reader may see it: no passage from past a cut is shown. */
  piece: Piece;
  outcomes: DisputeOutcome[];
  site: Site;
}

/** Under a piece: what was disputed and how the editors ruled, and the way to dispute something. */
export function DisputeOutcomes({ piece, outcomes, site }: DisputeOutcomesProps) {
  const { outcomes: words } = disputeWords;
  const ruled = outcomes.filter(({ state }) => state !== "open");
  const open = outcomes.length - ruled.length;
  return (
    <section class="foot-part disputes" aria-label={words.heading}>
      {outcomes.length > 0 && <h2 id="disputes">{words.heading}</h2>}
      {open > 0 && <p class="hint">{words.waiting(open)}</p>}
      {ruled.length > 0 && (
        <ul class="dispute-list">
          {ruled.map((outcome) => (
            <li key={outcome.id}>
              <DisputeAnswer piece={piece} outcome={outcome} site={site} />
            </li>
          ))}
        </ul>
      )}
      <DisputeLink slug={piece.slug} />
    </section>
  );
}

/** The way from a piece to the form. */
function DisputeLink({ slug }: { slug: string }) {
  return (
    <p class="hint">
      <a href={pathTo.disputes(slug)} rel="nofollow">
        {disputeWords.pieceLink}
      </a>
    </p>
  );
}

/** One dispute as everybody may see it. */
export function DisputeAnswer({ piece, outcome, site }: { piece: Piece; outcome: DisputeOutcome; site: Site }) {
  const { id, kind, by, state, passage, at, ruledAt, answer } = outcome;
  return (
    <article class="dispute">
      <p>
        <a href={pathTo.dispute(id)}>
          <time datetime={at}>{dayInWords(at, site.timeZone)}</time>
        </a>
        : {disputeWords.raised[kind][by]}. <b>{disputeWords.states[kind][state]}</b>
        {ruledAt && (
          <>
            {" ("}
            <time datetime={ruledAt}>{dayInWords(ruledAt, site.timeZone)}</time>)
          </>
        )}
        .
      </p>
      {quotedIn(piece, passage) && (
        <blockquote class="said" cite={pathTo.piece(piece.slug)} lang={piece.lang} dir={piece.dir}>
          <p>{passage}</p>
        </blockquote>
      )}
      {answer !== "" && (
        <div class="dispute-answer">
          <p class="hint">{disputeWords.answer}</p>
          {answer.split(/\n{2,}/).map((words, n) => (
            <p key={n}>{words}</p>
          ))}
        </div>
      )}
    </article>
  );
}
