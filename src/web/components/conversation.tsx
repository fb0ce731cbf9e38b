import type { Piece, Question, Turn } from "../../publication/index.ts";
import { partsOf } from "../../publication/index.ts";
import type { Note } from "../presenters/notes.ts";
import { conversationOf } from "../presenters/roundtable.ts";
import { AnnotatedProse } from "./annotated.tsx";
import { Phrase, Prose } from "./prose.tsx";
import { words } from "../words.ts";

/** Questions and turns in the order in which they were said. Notes stand beside the words where they are given. */
export function Conversation({ piece, notes }: { piece: Piece; notes?: Note[] }) {
  const numbered = piece.kind === "roundtable";
  // Some roundtables are written down expert by expert; all are read question by question.
  const parts = numbered ? conversationOf(piece.document) : partsOf(piece.document);
  return (
    <div class={`conversation conversation-${piece.kind}`}>
      {parts.map((part, at) =>
        "n" in part ? (
          <QuestionHeading key={`question${part.n}`} piece={piece} question={part} numbered={numbered} />
        ) : (
          <TurnBody key={`turn${at}`} piece={piece} turn={part} notes={notes} />
        ),
      )}
    </div>
  );
}

export function QuestionHeading({
  piece,
  question,
  numbered,
}: {
  piece: Piece;
  question: Question;
  numbered: boolean;
}) {
  return (
    <h2 class="question" id={`q${question.n}`}>
      {numbered ? (
        <span class="question-n" aria-label={words.piece.question(question.n)}>
          {question.n}
        </span>
      ) : (
        question.asker && <span class="asker">{question.asker}</span>
      )}
      <span class="question-words">
        <Phrase document={piece.document} words={question} />
      </span>
    </h2>
  );
}

function TurnBody({ piece, turn, notes }: { piece: Piece; turn: Turn; notes: Note[] | undefined }) {
  const speaker = piece.credits[turn.credit]?.name ?? "";
  return (
    <div class="turn" data-speaker={speaker}>
      <p class="speaker">{speaker}</p>
      {turn.questions.length > 1 && <p class="answering">{words.piece.answers(turn.questions)}</p>}
      {notes ? (
        <AnnotatedProse document={piece.document} blocks={turn.body} notes={notes} />
      ) : (
        <Prose document={piece.document} blocks={turn.body} />
      )}
    </div>
  );
}
