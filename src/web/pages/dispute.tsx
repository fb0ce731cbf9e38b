import type { ComponentChildren } from "preact";
import type { DisputeOutcome } from "../../publication/disputes/index.ts";
import type { Piece } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { DisputeAnswer } from "../components/dispute-outcomes.tsx";
import { Button, Form } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { disputeWords } from "../words/disputes.ts";

interface DisputePageProps {
  frame: Frame;
  /** As far as the reader may see it. */
  piece: Piece;
  outcome: DisputeOutcome;
}

/** One dispute, as everybody may see it. */
export function DisputePage({ frame, piece, outcome }: DisputePageProps) {
  const { page, outcomes } = disputeWords;
  return (
    <PageFrame frame={frame} title={`${page.title}: ${piece.title}`} path={pathTo.dispute(outcome.id)} indexed={false}>
      <header class="list-head">
        <h1 class="title">{page.title}</h1>
        <p class="lead">
          {page.over} <a href={pathTo.piece(piece.slug)}>{piece.title}</a>
        </p>
      </header>
      <div class="dispute-page">
        <DisputeAnswer piece={piece} outcome={outcome} site={frame.site} />
        <p class="hint">
          <a href={pathTo.disputes(piece.slug)}>{outcomes.all}</a>
        </p>
      </div>
    </PageFrame>
  );
}

/** A letter with a link is under way. */
export function DisputeSentPage({ frame }: { frame: Frame }) {
  return <Said frame={frame} {...disputeWords.sent} />;
}

/** The link of a letter: looking at it changes nothing, for programs that read letters look at links too. */
export function DisputeConfirmationPage({ frame, token }: { frame: Frame; token: string }) {
  const { title, said, confirm } = disputeWords.confirmation;
  return (
    <Said frame={frame} title={title} said={said}>
      <Form action={pathTo.disputeConfirmation(token)} label={title}>
        <Button>{confirm}</Button>
      </Form>
    </Said>
  );
}

export function LinkGonePage({ frame, title, said }: { frame: Frame; title: string; said: string }) {
  return <Said frame={frame} title={title} said={said} />;
}

interface SaidProps {
  frame: Frame;
  title: string;
  said: string;
  children?: ComponentChildren;
}

function Said({ frame, title, said, children }: SaidProps) {
  return (
    <PageFrame frame={frame} title={title} path={null} indexed={false}>
      <header class="list-head">
        <h1 class="title">{title}</h1>
        <p class="lead">{said}</p>
      </header>
      {children}
    </PageFrame>
  );
}
