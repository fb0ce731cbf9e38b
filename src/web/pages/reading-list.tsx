import type { PieceSummary } from "../../publication/index.ts";
import { SAVED_AT_MOST, type SavedPiece } from "../../readers/following/index.ts";
import { pathTo } from "../addresses.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Form, Notice } from "../components/form.tsx";
import { PageFrame, type Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceEntry } from "../components/piece-list.tsx";
import { SaveButton } from "../components/reading-buttons.tsx";
import { followingWords } from "../words/following.ts";

const { readingList, state } = followingWords;

interface ListProps {
  frame: Frame;
  items: SavedPiece[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** The pieces that a reader put aside: what is to be read, then what was. */
export function ReadingListPage({ frame, items, page, pages, to }: ListProps) {
  const parts = [
    { id: "to-read", title: readingList.unread, of: items.filter(({ readAt }) => readAt === null) },
    { id: "read", title: readingList.read, of: items.filter(({ readAt }) => readAt !== null) },
  ];
  return (
    <AccountFrame frame={frame} at="/reading-list" title={readingList.title} lead={readingList.lead}>
      {items.length === 0 && <p>{readingList.none}</p>}
      {parts
        .filter(({ of }) => of.length > 0)
        .map(({ id, title, of }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <ol class="contents">
              {of.map(({ piece, readAt }) => (
                <li key={piece.id} class="entry">
                  <PieceEntry piece={piece} level={3} kind />
                  <div class="buttons entry-buttons">
                    <MarkButton piece={piece} read={readAt !== null} />
                    <SaveButton piece={piece} saved to="/reading-list" />
                  </div>
                </li>
              ))}
            </ol>
          </section>
        ))}
      <Pager page={page} pages={pages} to={to} />
    </AccountFrame>
  );
}

function MarkButton({ piece: { id, title }, read }: { piece: PieceSummary; read: boolean }) {
  const { markRead, markReadOf, markUnread, markUnreadOf } = readingList;
  return (
    <Form action={`/reading-list/${id}/${read ? "unread" : "read"}`} class="one-button">
      <Button weight="quiet" label={read ? markUnreadOf(title) : markReadOf(title)}>
        {read ? markUnread : markRead}
      </Button>
    </Form>
  );
}

/** Whether one piece is on the list, and the button that changes it. */
export function SavedPage(props: { frame: Frame; piece: PieceSummary; saved: boolean; full?: boolean }) {
  const { frame, piece, saved, full = false } = props;
  return (
    <PageFrame frame={frame} title={readingList.title} path={null} indexed={false}>
      <div class="form-page">
        <h1 class="title" lang={piece.lang} dir={piece.dir}>
          {piece.title}
        </h1>
        {full && <Notice kind="problem">{readingList.full(SAVED_AT_MOST)}</Notice>}
        <p class="lead">{saved ? readingList.isOn : readingList.isOff}</p>
        <SaveButton piece={piece} saved={saved} />
        <p class="ways-on">
          <a href={pathTo.piece(piece.slug)}>
            {state.backTo("")}
            <bdi>{piece.title}</bdi>
          </a>
          <a href="/reading-list">{readingList.title}</a>
        </p>
      </div>
    </PageFrame>
  );
}
