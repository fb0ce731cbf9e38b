import { Type, type Static } from "typebox";
import type { Span } from "../../../analyst/index.ts";
import { renderWhole, spanOf, type Piece } from "../../../publication/index.ts";
import { asSeen, sees, type Reader } from "../../../readers/index.ts";
import type { Site } from "../../site.ts";
import { moment, nullable, offsets, oneOf } from "../schema.ts";
import { pieceMembers, pieceSummaryView } from "./piece-summary.ts";

const QuestionView = Type.Object({
  n: Type.Integer(),
  asker: nullable(Type.String()),
  ...offsets,
  text: Type.String(),
});

const TurnView = Type.Object({
  credit: Type.Integer({ description: "Position in `credits`, from 0." }),
  questions: Type.Array(Type.Integer(), { description: "Numbers of the questions that it answers." }),
  ...offsets,
  text: Type.String(),
});

export const PieceView = Type.Object({
  ...pieceMembers,
  sight: oneOf(["whole", "opening"], "Whether text, questions and turns are complete or end at the wall."),
  method: Type.String({ description: "How the piece came about." }),
  version: Type.Integer(),
  corrections: Type.Array(Type.Object({ at: moment, text: Type.String() })),
  text: Type.String({ description: "Plain text, title first. Offsets count UTF-16 code units of it." }),
  html: Type.String({ description: "Everything below the title, as safe HTML." }),
  questions: Type.Array(QuestionView),
  turns: Type.Array(TurnView),
});

/** A piece as far as the reader may read it. */
export function pieceView(whole: Piece, reader: Reader, site: Site): Static<typeof PieceView> {
  const piece = asSeen(reader, whole);
  const { document, credits, method, version, corrections } = piece;
  const textOf = ({ start, end }: Span) => document.text.slice(start, end);
  return {
    ...pieceSummaryView(piece, site),
    sight: sees(reader, whole),
    method,
    version,
    corrections: corrections.map(({ at, text }) => ({ at, text })),
    text: document.text,
    html: renderWhole(document, credits, { siteUrl: site.url }),
    questions: document.questions.map((one) => ({
      n: one.n,
      asker: one.asker,
      start: one.start,
      end: one.end,
      text: textOf(one),
    })),
    turns: document.turns.flatMap(({ credit, questions, body }) => {
      const span = spanOf(body);
      return span ? { credit, questions, start: span.start, end: span.end, text: textOf(span) } : [];
    }),
  };
}
