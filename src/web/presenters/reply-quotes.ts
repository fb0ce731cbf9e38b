import { leavesOf, type Document } from "../../publication/index.ts";
import { quotesInSight, type QuoteShown, type Thread } from "../../replies/index.ts";

/** What a page shows of the passage that a reply quotes. */
export interface QuoteView {
  shown: QuoteShown | null;
  /** Id of the paragraph that it stands in; null where paragraphs have none. */
  place: string | null;
}

/** The quotations of a thread as far as they stand in what a viewer sees of the piece, by reply. */
export function quoteViews(thread: Thread, visible: Document): Map<string, QuoteView> {
  const quotes = quotesInSight(thread, visible.text);
  if (quotes.size === 0) return new Map();
  const blocks = [...visible.body, ...visible.turns.flatMap(({ body }) => body)];
  const leaves = leavesOf(blocks).map(({ words }) => words);
  return new Map(
    [...quotes].map(([id, shown]) => {
      const leaf = shown && leaves.find(({ start, end }) => start <= shown.start && shown.start < end);
      return [id, { shown, place: leaf ? `t${leaf.start}` : null }];
    }),
  );
}
