import { partsOf, type Block, type Document, type Question, type Turn } from "../../publication/index.ts";

/** A roundtable as a sheet: questions down, experts across. */
export interface Grid {
  /** Positions in the credits of those who answer, in the order of the credits. */
  experts: number[];
  rows: Row[];
}

export interface Row {
  /** Null for what was said before the first question. */
  question: Question | null;
  cells: Cell[];
}

export type Cell =
  | { kind: "answer"; credit: number; body: Block[]; rows: number; questions: number[] }
  /** This question is answered in one breath with another, under which the answer stands. */
  | { kind: "elsewhere"; credit: number; question: number }
  | { kind: "silent"; credit: number };

/**
 * Lays a roundtable out as a sheet; null when its turns are a conversation that a sheet would tear apart:
 * somebody speaks again on what they have answered after another has spoken, or outside the questions after the first.
 */
export function gridOf({ questions, turns }: Document): Grid | null {
  const said = questions.length > 0 && turns.length > 0 ? answersByPlace(turns, questions) : null;
  if (said === null) return null;
  const experts = [...new Set(turns.map(({ credit }) => credit))].sort((a, b) => a - b);
  const opens = experts.some((credit) => said.has(placeOf(null, credit)));
  const sheet: Sheet = { said, rows: opens ? [null, ...questions] : questions };
  const rows = sheet.rows.map((question, at) => ({
    question,
    cells: experts.flatMap((credit) => cellOf(credit, at, sheet) ?? []),
  }));
  return { experts, rows };
}

/** A question and its answers, question by question; as the text has it where no sheet can be made. */
export function conversationOf(document: Document): (Question | Turn)[] {
  const grid = gridOf(document);
  if (!grid) return partsOf(document);
  return grid.rows.flatMap(({ question, cells }) => {
    const answers: (Question | Turn)[] = cells.filter((cell) => cell.kind === "answer");
    return question ? answers.toSpliced(0, 0, question) : answers;
  });
}

/** Rows, and the answers by the row and the expert that they stand under. */
interface Sheet {
  rows: (Question | null)[];
  said: Map<string, Turn>;
}

const placeOf = (question: number | null, credit: number) => `${question ?? "opening"}/${credit}`;

function answersByPlace(turns: Turn[], questions: Question[]): Map<string, Turn> | null {
  const said = new Map<string, Turn>();
  let last = "";
  let begun = false;
  for (const turn of turns) {
    const answered = questions.filter(({ n }) => turn.questions.includes(n)).map(({ n }) => n);
    if (answered.length === 0 && begun) return null;
    begun ||= answered.length > 0;
    const places = (answered.length > 0 ? answered : [null]).map((n) => placeOf(n, turn.credit));
    const free = places.find((place) => !said.has(place));
    if (free === undefined && !places.includes(last)) return null;
    last = free ?? last;
    said.set(last, joined(said.get(last), turn));
  }
  return said;
}

function joined(before: Turn | undefined, turn: Turn): Turn {
  if (!before) return turn;
  const questions = [...new Set([...before.questions, ...turn.questions])];
  return { credit: turn.credit, questions, body: [...before.body, ...turn.body] };
}

/** What stands in a row under an expert; null where an answer from above reaches over it. */
function cellOf(credit: number, at: number, sheet: Sheet): Cell | null {
  const n = sheet.rows[at]?.n ?? null;
  const turn = sheet.said.get(placeOf(n, credit));
  if (turn)
    return { kind: "answer", credit, body: turn.body, questions: turn.questions, rows: spanOf(turn, at, sheet) };
  if (coveredFromAbove(credit, at, sheet)) return null;
  const other = n === null ? undefined : answering(n, credit, sheet);
  return other === undefined ? { kind: "silent", credit } : { kind: "elsewhere", credit, question: other };
}

/** How many rows an answer reaches down: over the next questions that it answers too, unless something else stands there. */
function spanOf(turn: Turn, at: number, { rows, said }: Sheet): number {
  let span = 1;
  for (const next of rows.slice(at + 1)) {
    if (!next || !turn.questions.includes(next.n) || said.has(placeOf(next.n, turn.credit))) break;
    span++;
  }
  return span;
}

function coveredFromAbove(credit: number, at: number, sheet: Sheet): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const turn = sheet.said.get(placeOf(sheet.rows[above]?.n ?? null, credit));
    if (turn) return above + spanOf(turn, above, sheet) > at;
  }
  return false;
}

function answering(n: number, credit: number, { rows, said }: Sheet): number | undefined {
  return rows.find((row) => row && said.get(placeOf(row.n, credit))?.questions.includes(n))?.n;
}
