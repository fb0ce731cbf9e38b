import type { Piece } from "../../publication/index.ts";
import type { Cell, Grid, Row } from "../presenters/roundtable.ts";
import { words } from "../words.ts";
import { CreditLine } from "./credits.tsx";
import { QuestionHeading } from "./conversation.tsx";
import { Prose } from "./prose.tsx";

/**
 * A roundtable with its questions down and its experts across. The same table falls into one column on a narrow
 * screen, where its order is that of a conversation: a question, then each expert's answer in turn.
 */
export function RoundtableSheet({ piece, grid }: { piece: Piece; grid: Grid }) {
  const wide = grid.experts.length > 3;
  return (
    <div class={`sheet-window experts-${Math.min(grid.experts.length, 8)}${wide ? " sheet-window-scrolls" : ""}`}>
      {wide && <p class="hint sheet-hint">{words.piece.sideways(grid.experts.length)}</p>}
      <div
        class={`sheet${wide ? " sheet-scrolls" : ""}`}
        {...(wide && { role: "region", tabIndex: 0, "aria-label": words.piece.grid })}
      >
        <table>
          <caption class="unseen">{words.piece.grid}</caption>
          <thead>
            <tr>
              <td class="corner">{words.piece.questions}</td>
              {grid.experts.map((credit) => (
                <th key={credit} scope="col">
                  {piece.credits[credit] && <CreditLine credit={piece.credits[credit]} />}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <SheetRow key={row.question?.n ?? 0} piece={piece} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function SheetRow({ piece, row: { question, cells } }: { piece: Piece; row: Row }) {
  return (
    <tr>
      <th scope="row">
        {question ? (
          <QuestionHeading piece={piece} question={question} numbered />
        ) : (
          <h2 class="question question-opening">{words.piece.general}</h2>
        )}
      </th>
      {cells.map((cell) => (
        <SheetCell key={cell.credit} piece={piece} cell={cell} />
      ))}
    </tr>
  );
}

function SheetCell({ piece, cell }: { piece: Piece; cell: Cell }) {
  const speaker = piece.credits[cell.credit]?.name ?? "";
  switch (cell.kind) {
    case "answer":
      return (
        <td class="answer" data-speaker={speaker} {...(cell.rows > 1 && { rowSpan: cell.rows })}>
          <p class="speaker">{speaker}</p>
          {cell.questions.length > 1 && <p class="answering">{words.piece.answers(cell.questions)}</p>}
          <Prose document={piece.document} blocks={cell.body} />
        </td>
      );
    case "elsewhere":
      return (
        <td class="answer answer-elsewhere">
          <p class="speaker">{speaker}</p>
          <p>
            <a href={`#q${cell.question}`}>{words.piece.answeredAbove(cell.question)}</a>
          </p>
        </td>
      );
    case "silent":
      return (
        <td class="answer answer-silent">
          <span class="unseen">
            {speaker}: {words.piece.noAnswer}
          </span>
        </td>
      );
    default:
      return cell satisfies never;
  }
}
