/** A stretch of a text: `[start, end)` in UTF-16 code units, as JavaScript string indices count. */
export interface Span {
  start: number;
  end: number;
}

/** A span that a record gives as a pair of numbers. */
export function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}

/** The places of `[from, to)`, one by one. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}
