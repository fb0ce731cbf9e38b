import type { Contributor, PieceSummary } from "../../publication/index.ts";
import { pathTo } from "../addresses.ts";
import { FollowButton } from "../components/follow-button.tsx";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { counted, nouns, words } from "../words.ts";
import { contributorHead } from "../structured-data/heads.tsx";

interface Paged {
  frame: Frame;
  page: number;
  pages: number;
  to: (page: number) => string;
}

export function ContributorsPage({ frame, contributors, page, pages, to }: Paged & { contributors: Contributor[] }) {
  return (
    <PageFrame frame={frame} title={words.contributors.heading} path="/contributors">
      <div class="list-page">
        <ListHead title={words.contributors.heading}>
          <p class="lead">{words.contributors.lead}</p>
        </ListHead>
        {contributors.length === 0 && <p>{words.contributors.none}</p>}
        <ul class="people">
          {contributors.map(({ slug, name, title, affiliation, pieces }) => (
            <li key={slug}>
              <a class="person-name" href={pathTo.contributor(slug)}>
                {name}
              </a>
              <span class="person-role">{[title, affiliation].filter(Boolean).join(", ")}</span>
              <span class="count">{counted(pieces, nouns.piece)}</span>
            </li>
          ))}
        </ul>
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}

interface ContributorProps extends Paged {
  contributor: Contributor;
  pieces: PieceSummary[];
  /** How pieces have printed the name, other than the newest does. */
  printed: string[];
}

export function ContributorPage({ frame, contributor, pieces, printed, page, pages, to }: ContributorProps) {
  const { slug, name, title, affiliation } = contributor;
  return (
    <PageFrame
      frame={frame}
      title={name}
      description={[title, affiliation].filter(Boolean).join(", ")}
      path={pathTo.contributor(slug)}
      head={contributorHead(contributor, frame.site)}
    >
      <div class="list-page">
        <ListHead kicker={words.contributors.kicker} title={name}>
          <p class="lead">{[title, affiliation].filter(Boolean).join(", ")}</p>
          {printed.length > 0 && (
            <p class="hint">
              {words.contributors.printedAs} {printed.join("; ")}
            </p>
          )}
          <FollowButton what={{ kind: "contributor", id: slug, other: "" }} name={name} />
        </ListHead>
        <section aria-labelledby="pieces">
          <h2 id="pieces" class="list-title">
            {counted(contributor.pieces, nouns.piece)}
          </h2>
          <PieceList pieces={pieces} />
        </section>
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}
