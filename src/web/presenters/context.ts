import type { Span } from "../../analyst/index.ts";
import { leavesOf, type Document } from "../../publication/index.ts";

/** A quote with the rest of its sentences, all of it verbatim. */
export interface InContext {
  before: string;
  quote: string;
  after: string;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

/** The words of an evidence span within their sentences. Give the document as far as the reader may see it. */
export function inContext(document: Document, { start, end }: Span): InContext {
  const { text } = document;
  const leaves = leavesOf([...document.body, ...document.turns.flatMap((turn) => turn.body)]);
  const leaf = leaves.find(({ words }) => start >= words.start && end <= words.end)?.words ?? { start, end };
  let [from, to] = [start, end];
  for (const { index, segment } of sentences.segment(text.slice(leaf.start, leaf.end))) {
    const sentence = { start: leaf.start + index, end: leaf.start + index + segment.trimEnd().length };
    if (sentence.end <= start || sentence.start >= end) continue;
    from = Math.min(from, sentence.start);
    to = Math.max(to, sentence.end);
  }
  return { before: text.slice(from, start), quote: text.slice(start, end), after: text.slice(end, to) };
}
