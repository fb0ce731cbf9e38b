import type { PieceKind, PieceSummary, SubjectCount } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { Byline } from "../components/credits.tsx";
import { Dated } from "../components/dated.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { accessNames, kindNames, words } from "../words.ts";
import { frontHead } from "../structured-data/heads.tsx";

export interface FrontProps {
  frame: Frame;
  lead: PieceSummary | null;
  /** The newest of each kind, without the lead; kinds without pieces are left out. */
  kinds: { kind: PieceKind; pieces: PieceSummary[]; total: number; more: boolean }[];
  topics: SubjectCount[];
}

/** Like the contents page of a quarterly. */
export function FrontPage({ frame, lead, kinds, topics }: FrontProps) {
  return (
    <PageFrame frame={frame} title={null} description={frame.site.description} path="/" head={frontHead(frame.site)}>
      {lead ? (
        <div class="front">
          <Lead piece={lead} />
          {kinds.map(({ kind, pieces, total, more }) => (
            <section key={kind} class={`front-kind front-${kind}`} aria-labelledby={`kind-${kind}`}>
              <h2 id={`kind-${kind}`}>{kindNames[kind].many}</h2>
              <PieceList pieces={pieces} kinds={false} />
              {more && (
                <p class="more">
                  <a href={`/archive?kind=${kind}`}>{words.front.all(total, kindNames[kind].many)}</a>
                </p>
              )}
            </section>
          ))}
          {topics.length > 0 && <Topics topics={topics} />}
        </div>
      ) : (
        <div class="plain-page">
          <p class="lead">{words.front.empty}</p>
          <p>{words.front.emptyHint}</p>
        </div>
      )}
    </PageFrame>
  );
}

function Lead({ piece }: { piece: PieceSummary }) {
  const { slug, kind, title, standfirst, credits, date, access, lang, dir } = piece;
  return (
    <article class="lead-piece">
      <p class="kicker">
        <span>{kindNames[kind].one}</span>
        {access !== "open" && <span class="walled">{accessNames[access]}</span>}
      </p>
      <h2 class="lead-title" lang={lang} dir={dir}>
        <a href={pathTo.piece(slug)}>{title}</a>
      </h2>
      {standfirst && (
        <p class="standfirst" lang={lang} dir={dir}>
          {standfirst}
        </p>
      )}
      <p class="entry-line">
        <Byline credits={credits} />
        <span class="entry-facts">
          <Dated date={date} />
        </span>
      </p>
    </article>
  );
}

function Topics({ topics }: { topics: SubjectCount[] }) {
  return (
    <section class="front-topics" aria-labelledby="topics">
      <h2 id="topics">{words.front.topics}</h2>
      <ul class="index-list">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={pathTo.subject(topic)}>{topic.name}</a> <span class="count">{topic.pieces}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
