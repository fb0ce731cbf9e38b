import type { Span } from "../span.ts";
import type { Pieces } from "./word-pieces.ts";

/** As in training: longer paragraphs are cut, at the end of a sentence where there is one. */
const longest = 160;
const paragraphBreak = /\n\s*\n\s*/g;
const sentenceEnd = /[.!?]["”’')\]]*\s+(?=["“‘'([]?[A-Z0-9])/g;

/** The paragraphs of a text as ranges `[from, to)` of its pieces, none longer than 160. */
export function unitsOf(
  text: string,
  pieces: Pieces,
  { start, end }: Span = { start: 0, end: text.length },
): [number, number][] {
  const words = text.slice(start, end);
  const after = (shape: RegExp): Set<number> =>
    new Set([...words.matchAll(shape)].map((found) => start + found.index + found[0].length));
  const breaks = after(paragraphBreak);
  const ends = after(sentenceEnd);
  const units: [number, number][] = [];
  let begin = 0;
  pieces.spans.forEach((span, index) => {
    if (!breaks.has(span.start) || index <= begin) return;
    cutInto(units, pieces, ends, begin, index);
    begin = index;
  });
  cutInto(units, pieces, ends, begin, pieces.spans.length);
  return units;
}

function cutInto(units: [number, number][], { spans }: Pieces, ends: Set<number>, begin: number, end: number): void {
  let from = begin;
  while (end - from > longest) {
    let stop = from + longest;
    for (let at = stop - 1; at >= from + longest / 2; at -= 1) {
      if (ends.has(spans[at]?.start ?? -1)) {
        stop = at;
        break;
      }
    }
    units.push([from, stop]);
    from = stop;
  }
  if (end > from) units.push([from, end]);
}
