import type { PieceSummary, SubjectCount, SubjectKind } from "../../publication/index.ts";
import { pathTo, subjectFolders } from "../addresses.ts";
import { FollowButton } from "../components/follow-button.tsx";
import { ListHead } from "../components/list-head.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceList } from "../components/piece-list.tsx";
import { counted, nouns, subjectNames } from "../words.ts";
import { subjectHead } from "../structured-data/heads.tsx";

export function SubjectsPage({ frame, kind, subjects }: { frame: Frame; kind: SubjectKind; subjects: SubjectCount[] }) {
  const { many, none } = subjectNames[kind];
  return (
    <PageFrame frame={frame} title={many} path={subjectFolders[kind]}>
      <div class="list-page">
        <ListHead title={many} />
        {subjects.length === 0 && <p>{none}</p>}
        <ul class="index-list index-large">
          {subjects.map((subject) => (
            <li key={subject.slug}>
              <a href={pathTo.subject(subject)}>{subject.name}</a>{" "}
              <span class="count">{counted(subject.pieces, nouns.piece)}</span>
            </li>
          ))}
        </ul>
      </div>
    </PageFrame>
  );
}

interface SubjectProps {
  frame: Frame;
  subject: SubjectCount;
  pieces: PieceSummary[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

export function SubjectPage({ frame, subject, pieces, page, pages, to }: SubjectProps) {
  return (
    <PageFrame
      frame={frame}
      title={subject.name}
      path={pathTo.subject(subject)}
      head={subjectHead(subject, frame.site)}
    >
      <div class="list-page">
        <ListHead kicker={subjectNames[subject.kind].one} title={subject.name}>
          <FollowButton what={{ kind: subject.kind, id: subject.slug, other: "" }} name={subject.name} />
        </ListHead>
        <section aria-labelledby="pieces">
          <h2 id="pieces" class="list-title">
            {counted(subject.pieces, nouns.piece)}
          </h2>
          <PieceList pieces={pieces} />
        </section>
        <Pager page={page} pages={pages} to={to} />
      </div>
    </PageFrame>
  );
}
