import type { LetterNote } from "../../../readers/index.ts";
import { Pager } from "../../components/pager.tsx";
import { momentInWords } from "../../presenters/dates.ts";
import { letterWords } from "../../words/letters.ts";
import { DeskFrame, type DeskFrameProps } from "../desk-frame.tsx";
import { DeskTable } from "../desk-table.tsx";

interface OutboxProps extends Pick<DeskFrameProps, "frame" | "at"> {
  letters: LetterNote[];
  page: number;
  pages: number;
  to: (page: number) => string;
}

const { outbox: words } = letterWords;

/** Letters that have not been sent. */
export function OutboxPage({ frame, at, letters, page, pages, to }: OutboxProps) {
  return (
    <DeskFrame frame={frame} at={at} path="/desk/outbox" title={words.title} lead={words.lead}>
      {letters.some(({ state }) => state === "kept") && <p>{words.withoutServer}</p>}
      {letters.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <DeskTable label={words.title} columns={Object.values(words.columns)}>
          {letters.map((letter) => (
            <tr key={letter.id}>
              <td>
                <time datetime={letter.at}>{momentInWords(letter.at, frame.site.timeZone)}</time>
              </td>
              <td>{letter.to}</td>
              <td>
                <a href={`/desk/outbox/${letter.id}`}>{letter.subject}</a>
              </td>
              <td>
                <LetterState letter={letter} />
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
      <Pager page={page} pages={pages} to={to} />
    </DeskFrame>
  );
}

interface OutboxLetterProps extends Pick<DeskFrameProps, "frame" | "at"> {
  letter: LetterNote & { text: string };
}

/** One letter with its words, as long as they are kept. */
export function OutboxLetterPage({ frame, at, letter }: OutboxLetterProps) {
  return (
    <DeskFrame frame={frame} at={at} path="/desk/outbox" title={letter.subject} lead={letter.to}>
      <p>
        <time datetime={letter.at}>{momentInWords(letter.at, frame.site.timeZone)}</time>,{" "}
        <LetterState letter={letter} />
      </p>
      {letter.text === "" ? <p>{words.wordsGone}</p> : <pre class="letter-text">{letter.text}</pre>}
      <p>
        <a href="/desk/outbox">{words.back}</a>
      </p>
    </DeskFrame>
  );
}

function LetterState({ letter: { state, attempts, reason } }: { letter: LetterNote }) {
  return (
    <>
      {words.states[state]}
      {reason !== null && (
        <span class="hint">
          {" "}
          {words.tries(attempts)}: {reason}
        </span>
      )}
    </>
  );
}
