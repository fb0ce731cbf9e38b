/** A stretch of a text: `[start, end)` in UTF-16 code units, as JavaScript string indices count. */
export interface Span {
  start: number;
  end: number;
}
