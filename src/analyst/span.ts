/** A stretch of a text: `[start, end)` in UTF-16 code units, as JavaScript string indices count. */
export interface Span {
  start: number;
  end: number;
}

/** A span that a record gives as a pair of numbers. */
export function spanOf([start, end]: readonly [number, number]): Span {
  return { start, end };
}
