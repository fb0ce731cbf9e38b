import type { ActorSummary, PieceSummary, Readings } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { SignLegend, SignMark } from "../components/sign.tsx";
import { dyadPath } from "../presenters/dyad.ts";
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
          {actors.map(({ id, name, kind, pieces, claims }) => (
            <li key={id}>
              <a class="person-name" href={pathTo.actor(id)}>
                {name}
              </a>
              <span class="person-role">{kind}</span>
              <span class="count">
                {counted(pieces, nouns.piece)}
                {claims > 0 && `, ${counted(claims, nouns.statement)}`}
              </span>
            </li>
          ))}
        </ul>
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}

type Relations = Awaited<ReturnType<Readings["relationsOf"]>>;

interface ActorProps extends Paged {
  actor: ActorSummary;
  relations: Relations;
  pieces: PieceSummary[];
}

export function ActorPage({ frame, actor, relations, pieces, page, pages, to }: ActorProps) {
  return (
    <PageFrame frame={frame} title={actor.name} path={pathTo.actor(actor.id)} head={actorHead(actor, frame.site)}>
      <div class="list-page">
        <ListHead kicker={capitalised(actor.kind)} title={actor.name}>
          <p class="lead">
            {words.actors.pieces} {counted(actor.pieces, nouns.piece)}
          </p>
        </ListHead>
        <section aria-labelledby="relations">
          <h2 id="relations" class="list-title">
            {words.actors.relations}
          </h2>
          {relations.length === 0 ? (
            <p>{words.actors.noRelations}</p>
          ) : (
            <RelationTable of={actor} relations={relations} />
          )}
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

function RelationTable({ of, relations }: { of: ActorSummary; relations: Relations }) {
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
          {relations.map(({ actor, relations }) => (
            <tr key={actor.id}>
              <th scope="row">
                <a href={dyadPath(of.id, actor.id)}>{actor.name}</a>
              </th>
              <td>
                <ul class="claim-relations">
                  {relations.map(({ relation, sign, claims, speakers }) => (
                    <li key={`${relation}${sign}`}>
                      {sign !== null && <SignMark sign={sign} />}
                      <span>
                        {relationNames[relation].noun}{" "}
                        <span class="count">
                          {counted(claims, nouns.statement)} by {counted(speakers, nouns.speaker)}
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
