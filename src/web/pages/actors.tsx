import type { ActorSummary, PieceSummary } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { FollowButton } from "../components/follow-button.tsx";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { SignLegend, SignMark } from "../components/sign.tsx";
import { dyadPath } from "../presenters/dyad.ts";
import type { Tie } from "../presenters/ties.ts";
import { capitalised, counted, nouns, relationNames, words } from "../words.ts";
import { actorHead } from "../structured-data/heads.tsx";

interface Paged {
  frame: Frame;
  page: number;
  pages: number;
  to: (page: number) => string;
}

export function ActorsPage({ frame, actors, page, pages, to }: Paged & { actors: ActorSummary[] }) {
  return (
    <PageFrame frame={frame} title={words.actors.heading} path="/actors">
      <div class="list-page">
        <ListHead title={words.actors.heading}>
          <p class="lead">{words.actors.lead}</p>
        </ListHead>
        {actors.length === 0 && <p>{words.actors.none}</p>}
        <ul class="people">
          {actors.map(({ id, name, kind, pieces }) => (
            <li key={id}>
              <a class="person-name" href={pathTo.actor(id)}>
                {name}
              </a>
              <span class="person-role">{capitalised(kind)}</span>
              <span class="count">{counted(pieces, nouns.piece)}</span>
            </li>
          ))}
        </ul>
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}

interface ActorProps extends Paged {
  actor: ActorSummary;
  ties: Tie[];
  pieces: PieceSummary[];
}

export function ActorPage({ frame, actor, ties, pieces, page, pages, to }: ActorProps) {
  return (
    <PageFrame frame={frame} title={actor.name} path={pathTo.actor(actor.id)} head={actorHead(actor, frame.site)}>
      <div class="list-page">
        <ListHead kicker={capitalised(actor.kind)} title={actor.name}>
          <p class="lead">
            {words.actors.pieces} {counted(actor.pieces, nouns.piece)}
          </p>
          <FollowButton what={{ kind: "actor", id: actor.id, other: "" }} name={actor.name} />
        </ListHead>
        <section aria-labelledby="relations">
          <h2 id="relations" class="list-title">
            {words.actors.relations}
          </h2>
          {ties.length === 0 ? <p>{words.actors.noRelations}</p> : <RelationTable of={actor} ties={ties} />}
        </section>
        {pieces.length > 0 && (
          <section aria-labelledby="pieces">
            <h2 id="pieces" class="list-title">
              {words.actors.pieces}
            </h2>
            <PieceList pieces={pieces} />
          </section>
        )}
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}

function RelationTable({ of, ties }: { of: ActorSummary; ties: Tie[] }) {
  return (
    <>
      <p class="hint">{words.actors.relationsLead}</p>
      <SignLegend />
      <table class="relations">
        <thead>
          <tr>
            <th scope="col">{words.actors.withOther}</th>
            <th scope="col">{words.actors.saidOf}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map(({ other, relations }) => (
            <tr key={other.id}>
              <th scope="row">
                <a href={dyadPath(of.id, other.id)}>{other.name}</a>
              </th>
              <td>
                <ul class="claim-relations">
                  {relations.map(({ relation, sign, denied, statements, speakers }) => (
                    <li key={`${relation}${sign}${denied}`}>
                      {denied ? <SignMark sign="denied" /> : sign !== null && <SignMark sign={sign} />}
                      <span>
                        {relationNames[relation].noun}{" "}
                        <span class="count">
                          {denied && `${words.actors.denied} `}
                          {counted(statements, nouns.statement)} by {counted(speakers, nouns.speaker)}
                        </span>
                      </span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
