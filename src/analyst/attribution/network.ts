import type { AttributedSpan } from "../encoder/attributions.ts";
import { attributionsOf, unitsIn } from "../encoder/answers.ts";
import type { Model } from "../encoder/model.ts";
import type { ReadablePassage } from "../draft.ts";
import { aliasesFrom } from "../actors/dictionary.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Span } from "../span.ts";
import { nameEnding } from "./quoted-name.ts";

const paragraphBreak = /\n\s*\n/;

/** A cue less sure than this is no reason to give words to somebody. */
const leastSure = 0.5;
/** In texts whose paragraphs have no blank line between them, so much is read before and after a place. */
const farthest = 350;

/** What is said to be whose in the paragraphs of these places. */
async function attributionsAround(model: Model, text: string, places: readonly Span[]): Promise<AttributedSpan[]> {
  const paragraphs: Span[] = [];
  for (const place of [...places].sort((a, b) => a.start - b.start))
    if (place.start >= (paragraphs.at(-1)?.end ?? -1)) paragraphs.push(paragraphAround(text, place));
  return attributionsWithin(model, text, paragraphs);
}

/** What is said to be whose within each of these stretches of a text. */
export async function attributionsWithin(
  model: Model,
  text: string,
  spans: readonly Span[],
): Promise<AttributedSpan[]> {
  const units = spans.flatMap((span) => unitsIn(model, text, span));
  return attributionsOf(model, units, ({ score }) => score >= leastSure);
}

function paragraphAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const opens = [...before.matchAll(new RegExp(paragraphBreak, "g"))].at(-1);
  const closes = paragraphBreak.exec(after);
  return {
    start: start - before.length + (opens === undefined ? 0 : opens.index + opens[0].length),
    end: end + (closes?.index ?? after.length),
  };
}

/** Quotations for which no rule found a name get that of their source, where the network sees one. */
export async function nameQuotations(model: Model, text: string, passages: readonly ReadablePassage[]): Promise<void> {
  const nameless = passages.flatMap(({ quotations, sentences }) =>
    quotations.filter((quotation) => quotation.name === null && mayClaim(quotation, sentences)),
  );
  if (nameless.length === 0) return;
  const attributions = await attributionsAround(model, text, nameless);
  for (const quotation of nameless) {
    const source = attributions.find(({ content }) => content.some((span) => covers(span, quotation)))?.source;
    if (source) quotation.name = sourceName(text.slice(source.start, source.end));
  }
}

/** Whether two actors may stand in these words: only then does it matter whose they are. */
function mayClaim(quotation: Span, sentences: readonly Sentence[]): boolean {
  let actors = 0;
  for (const { start, end, tokens } of sentences) {
    if (end <= quotation.start || start >= quotation.end) continue;
    for (const token of tokens)
      if (token.start >= quotation.start && token.end <= quotation.end && /^\p{Lu}/u.test(token.text))
        if (aliasesFrom(token.lower).length > 0) actors += 1;
  }
  return actors > 1;
}

function covers(content: Span, quotation: Span): boolean {
  const shared = Math.min(content.end, quotation.end) - Math.max(content.start, quotation.start);
  return shared > 0.6 * (quotation.end - quotation.start);
}

/** A longer source is searched only at its end, where its name stands. */
const longestName = 200;

/** "former minister Ada Obi, who resigned in May" → "Ada Obi"; null when the words name nobody: "the minister of Kenya". */
function sourceName(words: string): string | null {
  const source = (words.split(",")[0] ?? "").slice(-longestName).trim();
  const name = nameEnding(source);
  const governed =
    name !== null && /\s(?:of|in|for|from|to|at)(?: the)?$/.test(source.slice(0, source.lastIndexOf(name)).trimEnd());
  return governed ? null : name;
}
