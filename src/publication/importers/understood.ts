import type { Layout, Span } from "../../analyst/index.ts";
import { countWords } from "../document/text.ts";
import { leavesOf, spanOf } from "../document/leaves.ts";
import type { Question, Turn } from "../document/document.ts";
import type { Access, CreditInput, PieceKind } from "../piece.ts";
import { readPieces, type Place, type ReadPiece, type Refusal } from "./read-pieces.ts";

/** One speaker's words on some questions: where they stand in the piece's text, and in the file where it is plain text. */
interface UnderstoodAnswer extends Span {
  questions: number[];
  words: number;
  inFile?: Span;
}

/** What an import would make of a text, for people and programs to check before it goes in. */
export interface Understood extends Place {
  sourceId: string | null;
  kind: PieceKind;
  title: string;
  standfirst: string;
  date: string | null;
  lang: string;
  access: Access;
  status: "draft" | "published";
  questions: { n: number; asker: string | null; text: string; inFile?: Span }[];
  contributors: (Omit<CreditInput, "contributor"> & { answers: UnderstoodAnswer[]; inFile?: Span })[];
  /** What was cut, with its place in the file; in plain text only. */
  boilerplate: { kind: string; text: string; inFile: Span }[];
  words: number;
}

/** What an import of these paths would read, piece by piece; nothing is saved. */
export async function* understandPaths(
  paths: string[],
  options: { lang?: string } = {},
): AsyncGenerator<Understood | Refusal> {
  for await (const found of readPieces(paths, options)) {
    yield "reason" in found ? found : { ...understood(found), ...placeOf(found) };
  }
}

export function understood({ piece, source = "", layout }: ReadPiece): Omit<Understood, "path" | "line"> {
  const { document, credits } = piece;
  const { text } = document;
  const slice = ({ start, end }: Span) => text.slice(start, end);
  return {
    sourceId: piece.sourceId,
    kind: piece.kind,
    title: slice(document.title),
    standfirst: document.standfirst ? slice(document.standfirst) : "",
    date: piece.date,
    lang: piece.lang,
    access: piece.access,
    status: piece.status,
    questions: document.questions.map((question) => understoodQuestion(question, text, layout)),
    contributors: credits.map((credit, i) => {
      const turns = document.turns.flatMap((turn, t) =>
        turn.credit === i ? [answerOf(turn, text, layout?.turns[t])] : [],
      );
      return understoodCredit(credit, turns, layout?.contributors[i]?.byline);
    }),
    boilerplate: (layout?.boilerplate ?? []).map(({ kind, start, end }) => ({
      kind,
      text: source.slice(start, end),
      inFile: { start, end },
    })),
    words: countWords(text),
  };
}

function understoodQuestion(
  question: Question,
  text: string,
  layout: Layout | undefined,
): Understood["questions"][number] {
  const { n, asker, start, end } = question;
  return { n, asker, text: text.slice(start, end), ...inFile(layout?.questions.find((laid) => laid.n === n)) };
}

function understoodCredit(credit: CreditInput, answers: UnderstoodAnswer[], byline: Span | undefined) {
  const { name, title, affiliation, disclosure } = credit;
  return { name, title, affiliation, disclosure, answers, ...inFile(byline) };
}

function answerOf(turn: Turn, text: string, laid: Span | undefined): UnderstoodAnswer {
  const words = leavesOf(turn.body).map((leaf) => countWords(text.slice(leaf.words.start, leaf.words.end)));
  const span = spanOf(turn.body) ?? { start: 0, end: 0 };
  return { questions: turn.questions, ...span, words: words.reduce((a, b) => a + b, 0), ...inFile(laid) };
}

function inFile(span: Span | undefined): { inFile?: Span } {
  return span ? { inFile: { start: span.start, end: span.end } } : {};
}

function placeOf({ path, line }: Place): Place {
  return line === undefined ? { path } : { path, line };
}
