import type { DisputeOutcome } from "../../publication/disputes/index.ts";
import type { Piece, PieceClaim } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { RelationLine } from "../components/claim.tsx";
import { DisputeAnswer } from "../components/dispute-outcomes.tsx";
import { Button, Field, Form, Notice, Prose } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { disputeWords } from "../words/disputes.ts";

export interface PieceDisputesProps {
  frame: Frame;
  /** As far as the reader may see it. */
  piece: Piece;
  /** The claim that is disputed, if the reader may see it; null for the piece's own words. */
  claim: PieceClaim | null;
  outcomes: DisputeOutcome[];
  /** Address of whoever is signed in, which is known to be theirs; null where it is asked for. */
  address: string | null;
  typed?: Partial<Record<string, string>>;
  problems?: Partial<Record<string, string>>;
  /** What is wrong with the whole. */
  problem?: string | undefined;
}

/** Everything that was disputed about a piece, and the form to dispute more. */
export function PieceDisputesPage(props: PieceDisputesProps) {
  const { frame, piece, outcomes } = props;
  const { form, outcomes: words } = disputeWords;
  return (
    <PageFrame frame={frame} title={`${form.title}: ${piece.title}`} path={pathTo.disputes(piece.slug)} indexed={false}>
      <header class="list-head">
        <h1 class="title">{form.title}</h1>
        <p class="lead">
          <a href={pathTo.piece(piece.slug)}>{piece.title}</a>
        </p>
        <p>{form.lead}</p>
      </header>
      <div class="dispute-page">
        <DisputeForm {...props} />
        {outcomes.length > 0 && (
          <section class="foot-part" aria-labelledby="disputes">
            <h2 id="disputes">{words.heading}</h2>
            <ul class="dispute-list">
              {outcomes.map((outcome) => (
                <li key={outcome.id}>
                  <DisputeAnswer piece={piece} outcome={outcome} site={frame.site} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageFrame>
  );
}

function DisputeForm({ piece, claim, address, typed = {}, problems = {}, problem }: PieceDisputesProps) {
  const { form } = disputeWords;
  return (
    <Form action={pathTo.disputes(piece.slug)} label={form.title}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {claim ? (
        <div>
          <p>{form.claimLead}</p>
          <blockquote class="said" lang={piece.lang} dir={piece.dir}>
            <p>{claim.evidence.quote}</p>
          </blockquote>
          <p class="claim-label">{form.reading}</p>
          <ul class="claim-relations">
            <li>
              <RelationLine claim={claim} />
            </li>
          </ul>
          <input type="hidden" name="claim" value={claim.id} />
        </div>
      ) : (
        <Prose
          name="passage"
          label={form.passage}
          hint={form.passageHint}
          rows={3}
          most={1000}
          required
          value={typed.passage}
          error={problems.passage}
        />
      )}
      <Prose
        name="text"
        label={form.text}
        hint={form.textHint}
        most={5000}
        required
        value={typed.text}
        error={problems.text}
      />
      <Field
        name="name"
        label={form.name}
        most={100}
        autocomplete="name"
        required
        value={typed.name}
        error={problems.name}
      />
      {address === null ? (
        <Field
          name="email"
          type="email"
          label={form.email}
          hint={form.emailHint}
          most={254}
          autocomplete="email"
          dir="ltr"
          required
          value={typed.email}
          error={problems.email}
        />
      ) : (
        <p class="hint">{form.writingAs(address)}</p>
      )}
      <Button>{form.send}</Button>
    </Form>
  );
}
