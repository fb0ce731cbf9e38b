import type { Span } from "../span.ts";
import type { Line } from "./lines.ts";
import type { Signal } from "./signals.ts";

/** A paragraph, or a line that opens something: the smallest part of a layout. */
export interface Unit extends Span {
  signal: Signal;
  /** Its words, without marks at the ends. */
  text: string;
  marked: boolean;
  /** Whether furniture was cut between this unit and the one before it. */
  afterCut: boolean;
}

/**
 * Joins the lines of hard-wrapped paragraphs; in other texts each line is a paragraph.
 * Lines that `opens` names always begin a unit.
 */
export function readUnits(
  text: string,
  lines: readonly Line[],
  signals: readonly Signal[],
  cut: ReadonlyMap<number, string>,
  opens: (index: number) => boolean,
): Unit[] {
  const wrapped = isHardWrapped(lines);
  const units: Unit[] = [];
  let afterCut = false;
  let closed = true;
  lines.forEach((line, index) => {
    if (cut.has(index)) {
      afterCut = true;
      closed = true;
      return;
    }
    const signal = signals[index] as Signal;
    const last = units.at(-1);
    if (wrapped && !line.opens && !closed && last !== undefined && !opens(index)) {
      last.end = line.end;
      last.text = text.slice(last.start, last.end);
    } else units.push({ start: line.start, end: line.end, text: line.text, signal, marked: line.marked, afterCut });
    afterCut = false;
    closed = signal.byline !== null || signal.author !== null || line.marked;
  });
  return units;
}

/** Whether lines were broken to fit a width: lines that run on are of middling, similar length. */
function isHardWrapped(lines: readonly Line[]): boolean {
  let broken = 0;
  let length = 0;
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const before = lines[index - 1] as Line;
    if (line.opens) continue;
    if (before.text.length > 110) return false;
    broken += 1;
    length += before.text.length;
  }
  return broken > 0 && length / broken >= 40;
}
