import { findQuotations } from "../attribution/quotations.ts";
import type { Evidence } from "../claim.ts";
import type { Passage } from "../reading.ts";
import type { Span } from "../span.ts";
import type { Refusal } from "./refusals.ts";

const longestQuote = 400;
const fewestWords = 3;
const around = 32;
const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Where a quote stands in the sentence that it answers, or why it cannot be evidence. Only the exact words will do. */
export function evidenceFor(given: string, text: string, passage: Passage, sentence: Span): Evidence | Refusal {
  const quote = given.trim();
  if (quote.length > longestQuote || quote.split(/\s+/).length < fewestWords) return "unfit_quote";
  const turn = text.slice(passage.start, passage.end);
  if (!turn.includes(quote)) return "not_verbatim";
  const from = Math.max(passage.start, sentence.start - quote.length + 1);
  const start = passage.start + turn.indexOf(quote, from - passage.start);
  const end = start + quote.length;
  if (start < passage.start || start >= sentence.end) return "elsewhere";
  if (cutsWord(text, start) || cutsWord(text, end)) return "unfit_quote";
  if (findQuotations(text, passage).some((one) => one.start < end && one.end > start)) return "quoted_words";
  return {
    start,
    end,
    quote,
    prefix: text.slice(Math.max(passage.start, start - around), start),
    suffix: text.slice(end, Math.min(passage.end, end + around)),
  };
}

function cutsWord(text: string, at: number): boolean {
  return inWord.test(text[at - 1] ?? "") && inWord.test(text[at] ?? "");
}
