import type { Allowance, Held, MeterRules } from "../../readers/index.ts";
import { AccountFrame } from "../components/account-frame.tsx";
import type { Frame } from "../components/page.tsx";
import { Pager } from "../components/pager.tsx";
import { PieceEntry } from "../components/piece-list.tsx";
import { Tally } from "../components/tally.tsx";
import { dayInWords } from "../presenters/dates.ts";
import { wallWords } from "../words/wall.ts";

const { account: words } = wallWords;

interface OpenedProps {
  frame: Frame;
  held: Held[];
  /** Null for subscribers, who need none. */
  allowance: Allowance | null;
  rules: MeterRules;
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** What a reader has opened, newest first, and what is left to choose. */
export function OpenedPage({ frame, held, allowance, rules, page, pages, to }: OpenedProps) {
  const { timeZone } = frame.site;
  return (
    <AccountFrame frame={frame} at="/account/pieces" title={words.title} lead={words.lead}>
      {allowance ? <Left allowance={allowance} rules={rules} timeZone={timeZone} /> : <p>{words.all}</p>}
      {held.length === 0 && <p>{words.none}</p>}
      <ol class="contents">
        {held.map(({ piece, how, at }) => (
          <li key={piece.id} class="entry">
            <PieceEntry piece={piece} level={2} kind />
            <p class="hint">
              {words.ways[how]} <time dateTime={at}>{dayInWords(at, timeZone)}</time>
            </p>
          </li>
        ))}
      </ol>
      <Pager page={page} pages={pages} to={to} />
    </AccountFrame>
  );
}

interface LeftProps {
  allowance: Allowance;
  rules: MeterRules;
  timeZone: string;
}

function Left({ allowance: { left, of, next }, rules: { period }, timeZone }: LeftProps) {
  const day = next.toISOString();
  if (of === 0) return null;
  return (
    <p>
      {wallWords.left(left, of, period)} {words.more} <time dateTime={day}>{dayInWords(day, timeZone)}</time>{" "}
      {words.renewed} <Tally left={left} of={of} />
    </p>
  );
}
