import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Span } from "../span.ts";
import { FUNCTION_WORDS } from "./function-words.ts";
import { tokenize, type Token } from "./tokens.ts";

/** A sentence with its tokens; `paragraph` counts within the passage. */
export interface Sentence extends Span {
  tokens: Token[];
  paragraph: number;
}

const nlp = winkNLP(model, ["sbd", "pos"]);
// The tagger tells these by identity: they are names of what is wanted, not methods to be called.
// oxlint-disable-next-line typescript/unbound-method
const { value: printed, pos: partOfSpeech, span: tokenSpan } = nlp.its;
/** A tagger's cost may grow with the length of its input: longer paragraphs are read in pieces. */
const longestStretch = 4000;
/** Nothing shorter names two actors and a relation. */
const shortestStretch = 3;
const paragraphBreak = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])[^\S\n\r\u2028\u2029]*(?:\r\n|\r(?!\n)|[\n\u2028\u2029])\s*/g;

/** The sentences of a passage, in order. Time is linear in the passage's length, whatever it holds. */
export function readSentences(text: string, passage: Span): Sentence[] {
  const sentences: Sentence[] = [];
  paragraphs(text, passage).forEach((paragraph, index) => {
    for (const stretch of stretches(text, paragraph)) {
      for (const sentence of sentencesOf(text, stretch)) sentences.push({ ...sentence, paragraph: index });
    }
  });
  return sentences;
}

/** Whether the words are too little like English for these rules to read them. Short texts pass. */
export function isForeign(sentences: readonly Sentence[]): boolean {
  let words = 0;
  let familiar = 0;
  for (const { tokens } of sentences.slice(0, 200)) {
    for (const { lower } of tokens.slice(0, 200)) {
      if (!/^\p{L}/u.test(lower)) continue;
      words += 1;
      if (FUNCTION_WORDS.has(lower)) familiar += 1;
    }
  }
  return words >= 12 && familiar / words < 0.12;
}

function paragraphs(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const found of text.slice(start, end).matchAll(paragraphBreak)) {
    parts.push({ start: from, end: start + found.index });
    from = start + found.index + found[0].length;
  }
  parts.push({ start: from, end });
  return parts.filter((part) => part.end > part.start);
}

function stretches(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > longestStretch) {
    const window = text.slice(from, from + longestStretch);
    const stop = window.search(/[.!?]\s+(?=\p{Lu})[^.!?]*$/u);
    const space = stop >= longestStretch / 2 ? stop + 1 : window.lastIndexOf(" ");
    const cut = from + (space > longestStretch / 2 ? space : longestStretch);
    parts.push({ start: from, end: cut });
    from = cut;
  }
  parts.push({ start: from, end });
  return parts;
}

function sentencesOf(text: string, stretch: Span): Omit<Sentence, "paragraph">[] {
  const words = readable(text.slice(stretch.start, stretch.end));
  if (words.trim().length < shortestStretch) return [];
  // A whole stretch without a stop is no sentence that could be read: it is not worth tagging.
  if (words.length >= longestStretch / 2 && !/[.!?…]/.test(words)) return cutAt(words, stretch, [0], new Map());
  // Rules of dashes and the like say nothing, and cost the tagger more the longer they are.
  const tagged = spoken(words).replace(/([^\p{L}\p{N}\s])\1{3,}/gu, (rule) => " ".repeat(rule.length));
  const doc = nlp.readDoc(tagged);
  const values = doc.tokens().out(printed);
  const parts = doc.tokens().out(partOfSpeech);
  const starts: number[] = [];
  const posAt = new Map<number, string>();
  let cursor = 0;
  values.forEach((value, index) => {
    const at = tagged.indexOf(value, cursor);
    // The tagger may rewrite a mark; its place is then where the reading stands, and the next word finds its own.
    const place = at < 0 || at - cursor > 200 ? cursor : at;
    starts.push(place);
    for (let inside = place; inside < place + value.length; inside += 1) posAt.set(inside, parts[index] ?? "X");
    cursor = Math.max(cursor, place === at ? at + value.length : cursor);
  });
  const bounds = (doc.sentences().out(tokenSpan) as unknown as [number, number][]).map(([first]) => starts[first] ?? 0);
  return cutAt(words, stretch, bounds, posAt);
}

/** Words without marks that no reader sees, line breaks, tags and entities; one character stays one character. */
function readable(words: string): string {
  const blank = (mark: string): string => " ".repeat(mark.length);
  return words
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, blank)
    .replace(
      /<\/?[a-z][^<>]{0,300}>|<!--[^<>]{0,300}-->|&(?:nbsp|[lr][sd]quo|[mn]dash|quot|lt|gt|#x?[0-9a-f]{1,6});/gi,
      blank,
    )
    .replace(/&amp;/gi, (mark) => mark.charAt(0).padEnd(mark.length));
}

/** The tagger takes capitals for names: what is in capitals throughout is put to it in small letters. */
function spoken(words: string): string {
  const shouted = /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && /\p{Lu}\s+\p{Lu}/u.test(words);
  const low = shouted ? words.toLowerCase() : words;
  return low.length === words.length ? low : words;
}

/** `words` are those of the stretch. */
function cutAt(
  words: string,
  stretch: Span,
  bounds: number[],
  posAt: ReadonlyMap<number, string>,
): Omit<Sentence, "paragraph">[] {
  const sentences: Omit<Sentence, "paragraph">[] = [];
  bounds.forEach((bound, index) => {
    const next = bounds[index + 1];
    // Whatever the tagger skips at the front belongs to the first sentence.
    const span = {
      start: index === 0 ? stretch.start : stretch.start + bound,
      end: next === undefined ? stretch.end : stretch.start + next,
    };
    const tokens = tokenize(words, { start: span.start - stretch.start, end: span.end - stretch.start });
    for (const token of tokens) {
      token.pos = posAt.get(token.end - 1) ?? "X";
      token.start += stretch.start;
      token.end += stretch.start;
    }
    const [first] = tokens;
    const last = tokens.at(-1);
    if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, tokens });
  });
  return sentences;
}
