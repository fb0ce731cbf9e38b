import type { Invitation, SpokenClaim } from "../../publication/disputes/index.ts";
import { pathTo } from "../addresses.ts";
import { RelationLine } from "../components/claim.tsx";
import { Button, Form, Notice, Prose } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { disputeWords } from "../words/disputes.ts";

interface SpokenPageProps {
  frame: Frame;
  token: string;
  invitation: Invitation;
  claims: SpokenClaim[];
  problem?: string;
}

/** What we read in the words of one contributor, for them to confirm or dispute. Their own words, whatever the wall. */
export function SpokenPage({ frame, token, invitation, claims, problem }: SpokenPageProps) {
  const { spoken } = disputeWords;
  const { name, piece, expiresAt } = invitation;
  return (
    <PageFrame frame={frame} title={spoken.title} path={null} indexed={false}>
      <header class="list-head">
        <h1 class="title">{spoken.title}</h1>
        <p class="lead">{spoken.lead(name, piece.title, frame.site.name)}</p>
        <p class="hint">
          <a href={pathTo.piece(piece.slug)}>{piece.title}</a>.{" "}
          {spoken.until(dayInWords(expiresAt, frame.site.timeZone))}
        </p>
      </header>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {claims.length === 0 && <p>{spoken.none}</p>}
      <ol class="spoken-claims">
        {claims.map((one) => (
          <li key={one.claim.id} id={`c-${one.claim.id}`}>
            <OneClaim token={token} {...one} />
          </li>
        ))}
      </ol>
    </PageFrame>
  );
}

function OneClaim({ token, claim, word }: SpokenClaim & { token: string }) {
  const { spoken, form } = disputeWords;
  const path = `${pathTo.spoken(token)}/claims/${encodeURIComponent(claim.id)}`;
  const id = `why-${claim.id}`;
  return (
    <article class="spoken-claim">
      <blockquote class="said">
        <p>{claim.evidence.quote}</p>
      </blockquote>
      <div>
        <p class="claim-label">{form.reading}</p>
        <ul class="claim-relations">
          <li>
            <RelationLine claim={claim} />
          </li>
        </ul>
      </div>
      {word && <Notice>{spoken.said[word]}</Notice>}
      {word !== "confirmed" && (
        <Form action={`${path}/confirmation`} label={spoken.yes}>
          <Button weight="quiet">{spoken.yes}</Button>
        </Form>
      )}
      {word !== "disputed" && (
        <details>
          <summary>{spoken.no}</summary>
          <Form action={`${path}/dispute`} label={spoken.no}>
            <Prose name="text" id={id} label={spoken.why} hint={spoken.whyHint} rows={3} most={5000} />
            <Button>{spoken.no}</Button>
          </Form>
        </details>
      )}
    </article>
  );
}
