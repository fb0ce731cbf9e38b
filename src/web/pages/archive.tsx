import type { PieceSummary } from "../../publication/index.ts";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { yearOf } from "../presenters/dates.ts";
import { words } from "../words.ts";

export interface ArchiveProps {
  frame: Frame;
  title: string;
  path: string;
  pieces: PieceSummary[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** Everything published, year by year. */
export function ArchivePage({ frame, title, path, pieces, page, pages, to }: ArchiveProps) {
  return (
    <PageFrame frame={frame} title={title} path={path} indexed={page === 1}>
      <div class="list-page">
        <ListHead title={title}>
          <p class="lead">{words.archive.lead}</p>
        </ListHead>
        {pieces.length === 0 && <p>{words.front.empty}</p>}
        {byYear(pieces).map(({ year, pieces }) => (
          <section key={year} class="year" aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <PieceList pieces={pieces} />
          </section>
        ))}
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}

function byYear(pieces: PieceSummary[]): { year: string; pieces: PieceSummary[] }[] {
  const years: { year: string; pieces: PieceSummary[] }[] = [];
  for (const piece of pieces) {
    const year = yearOf(piece.date) ?? words.archive.undated;
    const last = years.at(-1);
    if (last?.year === year) last.pieces.push(piece);
    else years.push({ year, pieces: [piece] });
  }
  return years;
}
