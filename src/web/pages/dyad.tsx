import type { ComponentChildren } from "preact";
import type { ActorSummary, Piece } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { ClaimRulings } from "../components/claim-rulings.tsx";
import { RelationLine } from "../components/claim.tsx";
import { Dated } from "../components/dated.tsx";
import { FollowButton } from "../components/follow-button.tsx";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { SignLegend, SignMark } from "../components/sign.tsx";
import { inContext } from "../presenters/context.ts";
import { dyadPath, type Voice } from "../presenters/dyad.ts";
import { placeOf } from "../presenters/place.ts";
import type { Statement } from "../presenters/statements.ts";
import { counted, mannerOf, nouns, words } from "../words.ts";

export interface DyadProps {
  frame: Frame;
  pair: [ActorSummary, ActorSummary];
  headline: string;
  voices: Voice[];
  /** Statements behind walls, which are neither shown nor counted. */
  walled: number;
  head: ComponentChildren;
  /** The pieces that the statements stand in, by id, as far as the reader may see them. */
  pieces: Map<string, Piece>;
}

/** What each expert said of two actors, in their own words. */
export function DyadPage({ frame, pair: [one, other], headline, voices, walled, pieces, head }: DyadProps) {
  const title = words.dyad.title(one.name, other.name);
  return (
    <PageFrame frame={frame} title={title} path={dyadPath(one.id, other.id)} description={headline} head={head}>
      <div class="list-page dyad">
        <ListHead kicker={words.dyad.kicker} title={title}>
          {voices.length > 0 ? <p class="lead">{headline}</p> : <p class="lead">{words.dyad.none}</p>}
          {voices.length === 0 && <p>{words.dyad.noneHint}</p>}
          {walled > 0 && <p class="hint">{words.dyad.walled(walled)}</p>}
          <FollowButton what={{ kind: "dyad", id: one.id, other: other.id }} name={title} />
          <p class="pair-links">
            <a href={pathTo.actor(one.id)}>{one.name}</a> <a href={pathTo.actor(other.id)}>{other.name}</a>
          </p>
        </ListHead>
        {voices.length > 0 && <Glance voices={voices} />}
        {voices.map((voice) => (
          <VoiceSection key={voice.kind + voice.name} voice={voice} pieces={pieces} publication={frame.site.name} />
        ))}
      </div>
    </PageFrame>
  );
}

function Glance({ voices }: { voices: Voice[] }) {
  return (
    <section class="glance" aria-labelledby="glance">
      <h2 id="glance" class="list-title">
        {words.dyad.glance}
      </h2>
      <ul class="glance-list">
        {voices.map((voice) => (
          <li key={voice.kind + voice.name}>
            <a href={`#${voiceId(voice)}`}>{nameOf(voice)}</a>
            <span class="glance-signs">
              {voice.statements.toReversed().map((statement) => (
                <SignMark key={statement.claims[0].piece.id + statement.claims[0].id} sign={statement.sign} />
              ))}
            </span>
            <span class="count">{countOf(voice)}</span>
          </li>
        ))}
      </ul>
      <SignLegend />
    </section>
  );
}

interface VoiceProps {
  voice: Voice;
  pieces: Map<string, Piece>;
  /** Its name stands for whatever it says in its own voice. */
  publication: string;
}

function VoiceSection({ voice, pieces, publication }: VoiceProps) {
  return (
    <section class="voice" aria-labelledby={voiceId(voice)}>
      <h2 id={voiceId(voice)} class="voice-name">
        <SignMark sign={voice.sign} />{" "}
        {voice.contributor ? <a href={pathTo.contributor(voice.contributor)}>{voice.name}</a> : nameOf(voice)}
        {voice.kind === "quoted" && <span class="voice-kind">{words.dyad.quoted}</span>}
      </h2>
      <ol class="statements">
        {voice.statements.map((statement) => (
          <li key={statement.claims[0].piece.id + statement.claims[0].id}>
            <StatementBody
              statement={statement}
              source={pieces.get(statement.claims[0].piece.id)}
              who={voice.kind === "outlet" ? publication : voice.name}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface StatementProps {
  statement: Statement;
  source: Piece | undefined;
  who: string;
}

function StatementBody({ statement, source, who }: StatementProps) {
  const [claim] = statement.claims;
  const { piece, evidence, holder, time } = claim;
  const { before, quote, after } = source
    ? inContext(source.document, evidence)
    : { before: "", quote: evidence.quote, after: "" };
  return (
    <>
      <blockquote class="said" cite={pathTo.piece(piece.slug)}>
        <p>
          {before}
          <mark>{quote}</mark>
          {after}
        </p>
      </blockquote>
      <p class="said-where">
        {who}, <a href={pathTo.piece(piece.slug)}>{piece.title}</a>,{" "}
        {piece.date === null ? words.dyad.undated : <Dated date={piece.date} />}.{" "}
        <a class="said-place" href={placeOf(claim, source)}>
          {words.claims.inText}
        </a>
      </p>
      <div class="said-reading">
        <p class="claim-label">
          {words.ourReading}
          {" · "}
          {mannerOf(claim)}
          {holder && ` · ${words.dyad.viewOf(holder.name)}`}
          {time && ` · ${words.claims.when} “${time.text}”`}
        </p>
        <ul class="claim-relations">
          {statement.claims.map((claim) => (
            <li key={claim.id}>
              <RelationLine claim={claim}>
                <ClaimRulings claim={claim} />
              </RelationLine>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

/** "2 statements, 1 denial": what is denied is no statement of the relation, and counted apart. */
function countOf({ statements }: Voice): string {
  const denied = statements.filter(({ sign }) => sign === "denied").length;
  const stated = statements.length - denied;
  const parts = [stated > 0 && counted(stated, nouns.statement), denied > 0 && counted(denied, nouns.denial)];
  return parts.filter(Boolean).join(", ");
}

function nameOf({ kind, name }: Voice): string {
  return kind === "outlet" ? words.dyad.outlet : name;
}

function voiceId({ kind, name }: Voice): string {
  return `${kind}-${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
}
