import type { Span } from "../span.ts";

/** One printed line without its surrounding white space and Markdown marks; offsets are into the whole text. */
export interface Line extends Span {
  text: string;
  /** Whether the line was a heading, or wholly in bold or italics. */
  marked: boolean;
  /** Whether a blank line (or the start of the text) comes before it. */
  opens: boolean;
  /** Number of blank lines before it. */
  gap: number;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const marks: { open: RegExp; close: RegExp | null }[] = [
  { open: /^#{1,6}[ \t]+/, close: null },
  { open: /^(?:\*\*\*|\*\*|__)(?=\S)/, close: /(?:\*\*\*|\*\*|__)$/ },
  { open: /^[*_](?=[^\s*_])/, close: /(?<=[^\s*_])[*_]$/ },
];

/** The text's lines that are not blank, in order. Line ends are CRLF, LF, CR or the Unicode separators. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = 0;
  const put = (end: number): void => {
    const line = bare(text, from, end);
    if (line === null) gap += 1;
    else {
      lines.push({ ...line, gap, opens: lines.length === 0 || gap > 0 });
      gap = 0;
    }
  };
  for (const found of text.matchAll(lineBreak)) {
    put(found.index);
    from = found.index + found[0].length;
  }
  put(text.length);
  return lines;
}

/** `span` without white space at its ends, or null when nothing is left. */
function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isSpace(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

function bare(text: string, from: number, to: number): Pick<Line, "start" | "end" | "text" | "marked"> | null {
  const span = trimmed(text, { start: from, end: to });
  if (span === null) return null;
  let { start, end } = span;
  let marked = false;
  for (const { open, close } of marks) {
    // Markup stands at the very ends: looking there alone keeps a line of ten million characters cheap.
    const opening = open.exec(text.slice(start, Math.min(end, start + 8)));
    if (opening === null) continue;
    const closing = close === null ? null : close.exec(text.slice(Math.max(start, end - 4), end));
    if (close !== null && closing === null) continue;
    const inner = { start: start + opening[0].length, end: end - (closing?.[0].length ?? 0) };
    if (inner.start >= inner.end || (close !== null && text.slice(inner.start, inner.end).includes("**"))) continue;
    ({ start, end } = inner);
    marked = true;
  }
  return { start, end, text: text.slice(start, end), marked };
}
