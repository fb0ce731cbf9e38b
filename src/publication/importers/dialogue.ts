import type { CreditInput } from "../piece.ts";
import { ImportError } from "./import-error.ts";
import { didYouMean } from "./nearest.ts";

/** Numbers as a text prints them: "1", "2.", "1, 2", "1 and 2", "1–3", "Question 4". Null when it says anything else. */
export function readNumbers(printed: string): number[] | null {
  const bare = printed
    .trim()
    .replace(/^(questions?|q)\s*/i, "")
    .replace(/[.:)]$/, "");
  const numbers: number[] = [];
  for (const part of bare.split(/\s*(?:,\s*and\b|,\s*&|,|&|\band\b)\s*/)) {
    const found = /^(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?$/.exec(part);
    if (!found) return null;
    const first = Number(found[1]);
    const last = Number(found[2] ?? first);
    if (last < first) return null;
    for (let n = first; n <= last; n++) numbers.push(n);
  }
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Throws unless every number is that of a question. */
export function checkNumbers(
  numbers: number[],
  questions: { n: number }[],
  where: { line?: number; key?: string },
): void {
  const unknown = numbers.find((number) => !questions.some(({ n }) => n === number));
  if (unknown === undefined) return;
  const known =
    questions.length === 0 ? "there are no questions" : `the questions are ${questions.map(({ n }) => n).join(", ")}`;
  throw new ImportError("bad_structure", `there is no question ${unknown} to answer: ${known}`, where);
}

/** Position of the contributor with this name or id; -1 when there is none. */
export function creditOf(speaker: string, credits: CreditInput[]): number {
  const wanted = speaker.toLowerCase();
  return credits.findIndex(({ name, contributor }) => name.toLowerCase() === wanted || contributor === wanted);
}

/** As `creditOf`, but throws when there is none. `others` are further names that could have been meant. */
export function speakerOf(
  speaker: string,
  credits: CreditInput[],
  where: { line?: number; key?: string },
  others: string[] = [],
): number {
  const credit = creditOf(speaker, credits);
  if (credit >= 0) return credit;
  const names = [...credits.map(({ name }) => name), ...others];
  const hint =
    didYouMean(speaker, names) || (names.length > 0 ? `; the names are ${names.join(", ")}` : "; none is listed");
  throw new ImportError("bad_structure", `"${speaker}" is not listed under contributors${hint}`, where);
}
