import type { PieceSummary } from "../../publication/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import { Button, Form } from "../components/form.tsx";
import type { Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceEntry } from "../components/piece-list.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { followingWords } from "../words/following.ts";

const { history } = followingWords;

interface HistoryProps {
  frame: Frame;
  /** The words that turning it on agrees to. */
  wording: string;
  on: boolean;
  items: { piece: PieceSummary; at: string }[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** What a reader has read, if they want it kept; and the switch. */
export function HistoryPage({ frame, wording, on, items, page, pages, to }: HistoryProps) {
  return (
    <AccountFrame frame={frame} at="/reading-history" title={history.title}>
      <div class="empty">
        <p class="lead">{on ? history.on : history.off}</p>
        <p>{on ? history.onHint : history.offHint}</p>
        {!on && <p class="agreed">{wording}</p>}
      </div>
      <Form action={on ? "/reading-history/end" : "/reading-history"} class="one-button">
        <Button weight={on ? "grave" : "strong"}>{on ? history.turnOff : history.turnOn}</Button>
      </Form>
      {on && items.length === 0 && <p>{history.none}</p>}
      <ol class="contents">
        {items.map(({ piece, at }) => (
          <li key={piece.id} class="entry">
            <PieceEntry piece={piece} level={2} kind />
            <div class="buttons entry-buttons">
              <Form action={`/reading-history/${piece.id}/end`} class="one-button">
                <Button weight="quiet" label={history.forgetOf(piece.title)}>
                  {history.forget}
                </Button>
              </Form>
              <span class="hint">
                {history.readOn} <time dateTime={at}>{dayInWords(at, frame.site.timeZone)}</time>
              </span>
            </div>
          </li>
        ))}
      </ol>
      <Pager page={page} pages={pages} to={to} />
    </AccountFrame>
  );
}
