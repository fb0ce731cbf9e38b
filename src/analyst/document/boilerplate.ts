import { BOXES, BULLET, PITCH, TAILS, WEAK_TAILS } from "./boilerplate-patterns.ts";
import type { Boilerplate } from "./layout.ts";
import type { Line } from "./lines.ts";

const longest = 400;
/** Prose before a wall or a comment form without which the piece itself would be cut away. */
const leastBefore = 1;

/**
 * Which lines are page furniture, by kind; `structural` tells lines that open a turn or a question,
 * after which a tail cannot have begun.
 */
export function findBoilerplate(lines: readonly Line[], structural: (index: number) => boolean): Map<number, string> {
  const cut = new Map<number, string>();
  const lastStructural = lines.findLastIndex((_, index) => structural(index));
  let prose = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    const tail = tailKind(lines, index);
    if (tail !== null && index > lastStructural && prose >= leastBefore) {
      for (let rest = index; rest < lines.length; rest += 1) cut.set(rest, tail);
      break;
    }
    const box = structural(index) ? undefined : boxAt(line);
    if (box === undefined && tail === null) {
      if (wordCount(line.text) >= 12) prose += 1;
      continue;
    }
    cut.set(index, box?.kind ?? tail ?? "");
    if (box !== undefined && !box.spreads) continue;
    while (index + 1 < lines.length && !structural(index + 1) && belongsToBox(lines[index + 1] as Line)) {
      index += 1;
      cut.set(index, box?.kind ?? tail ?? "");
    }
  }
  return cut;
}

/** Cut lines as ranges; neighbours of any kind become one range, named by all their kinds. */
export function boilerplateRanges(lines: readonly Line[], cut: ReadonlyMap<number, string>): Boilerplate[] {
  const ranges: (Boilerplate & { last: number })[] = [];
  for (const [index, kind] of [...cut].sort(([a], [b]) => a - b)) {
    const line = lines[index] as Line;
    const before = ranges.at(-1);
    if (before?.last === index - 1) {
      before.end = line.end;
      before.last = index;
      if (!before.kind.split(", ").includes(kind)) before.kind += `, ${kind}`;
    } else ranges.push({ start: line.start, end: line.end, kind, last: index });
  }
  return ranges.map(({ start, end, kind }) => ({ start, end, kind }));
}

function tailKind(lines: readonly Line[], index: number): string | null {
  const { text } = lines[index] as Line;
  if (text.length > 160) return null;
  const tail = TAILS.find(({ pattern }) => pattern.test(text));
  if (tail !== undefined) return tail.kind;
  const weak = WEAK_TAILS.find(({ pattern }) => pattern.test(text));
  if (weak === undefined) return null;
  const after = lines.slice(index + 1, index + 60);
  const noProse = after.every(({ text: next }) => wordCount(next) < 25);
  return noProse ||
    after.some((line) => boxAt(line) !== undefined || TAILS.some(({ pattern }) => pattern.test(line.text)))
    ? weak.kind
    : null;
}

function boxAt({ text }: Line): (typeof BOXES)[number] | undefined {
  return text.length > longest ? undefined : BOXES.find(({ pattern }) => pattern.test(text));
}

function belongsToBox(line: Line): boolean {
  if (boxAt(line) !== undefined || BULLET.test(line.text)) return true;
  const words = wordCount(line.text);
  return (words <= 40 && PITCH.test(line.text)) || (words <= 6 && !/[.?!]["”’)]?$/.test(line.text));
}

function wordCount(text: string): number {
  return text.slice(0, 2000).split(/\s+/).length;
}
