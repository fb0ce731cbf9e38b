import type { Block, Document, Question, Turn } from "../../publication/index.ts";

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
  /** This question is answered in one breath with another, which stands further up. */
  | { kind: "elsewhere"; credit: number; question: number }
  | { kind: "silent"; credit: number };

/**
 * Lays a roundtable out as a sheet; null when its turns are a conversation that a sheet would tear apart:
 * somebody speaks again after another has answered, or before a question after the first.
 */
export function gridOf({ questions, turns }: Document): Grid | null {
  if (questions.length === 0 || turns.length === 0) return null;
  const experts = [...new Set(turns.map(({ credit }) => credit))].sort((a, b) => a - b);
  const opens = turns.some((turn) => homeOf(turn, questions) === null);
  const rows: (Question | null)[] = opens ? [null, ...questions] : questions;
  if (tornApart(turns, questions)) return null;
  const said = answersByPlace(turns, questions);
  return { experts, rows: rows.map((question, at) => ({ question, cells: cellsOf(at, rows, experts, said) })) };
}

/** Number of the question under which a turn stands: the first that it answers. */
function homeOf(turn: Turn, questions: Question[]): number | null {
  return questions.find(({ n }) => turn.questions.includes(n))?.n ?? null;
}

function tornApart(turns: Turn[], questions: Question[]): boolean {
  const seen = new Set<string>();
  let before = "";
  let begun = false;
  for (const turn of turns) {
    const home = homeOf(turn, questions);
    if (home === null && begun) return true;
    begun ||= home !== null;
    const place = placeOf(home, turn.credit);
    if (place !== before && seen.has(place)) return true;
    seen.add((before = place));
  }
  return false;
}

const placeOf = (question: number | null, credit: number) => `${question ?? "opening"}/${credit}`;

function answersByPlace(turns: Turn[], questions: Question[]): Map<string, Turn> {
  const said = new Map<string, Turn>();
  for (const turn of turns) {
    const place = placeOf(homeOf(turn, questions), turn.credit);
    const before = said.get(place);
    const together = before && {
      ...before,
      questions: [...new Set([...before.questions, ...turn.questions])],
      body: [...before.body, ...turn.body],
    };
    said.set(place, together ?? turn);
  }
  return said;
}

function cellsOf(at: number, rows: (Question | null)[], experts: number[], said: Map<string, Turn>): Cell[] {
  return experts.flatMap((credit): Cell[] => {
    const turn = said.get(placeOf(rows[at]?.n ?? null, credit));
    if (turn)
      return [
        { kind: "answer", credit, body: turn.body, questions: turn.questions, rows: spanOf(turn, at, rows, said) },
      ];
    if (coveredFromAbove(credit, at, rows, said)) return [];
    const n = rows[at]?.n;
    const other = n === undefined ? undefined : answering(n, credit, rows, said);
    return [other === undefined ? { kind: "silent", credit } : { kind: "elsewhere", credit, question: other }];
  });
}

/** How many rows an answer reaches down: over the next questions that it answers too, unless something else stands there. */
function spanOf(turn: Turn, at: number, rows: (Question | null)[], said: Map<string, Turn>): number {
  let span = 1;
  for (const next of rows.slice(at + 1)) {
    if (!next || !turn.questions.includes(next.n) || said.has(placeOf(next.n, turn.credit))) break;
    span++;
  }
  return span;
}

function coveredFromAbove(credit: number, at: number, rows: (Question | null)[], said: Map<string, Turn>): boolean {
  for (let above = at - 1; above >= 0; above--) {
    const turn = said.get(placeOf(rows[above]?.n ?? null, credit));
    if (turn) return above + spanOf(turn, above, rows, said) > at;
  }
  return false;
}

function answering(n: number, credit: number, rows: (Question | null)[], said: Map<string, Turn>): number | undefined {
  return rows.find((row) => row && said.get(placeOf(row.n, credit))?.questions.includes(n))?.n;
}
