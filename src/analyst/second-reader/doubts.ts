import { readSentences } from "../language/sentences.ts";
import type { Passage, Reading, SpokenText } from "../reading.ts";
import type { Span } from "../span.ts";

/** Scores from which a claim is offered to editors, and from which it is shown to readers. */
export interface Thresholds {
  editors: number;
  readers: number;
}

/** A passage with the sentences that the engine is unsure of, as positions in `sentences`. */
export interface DoubtfulPassage {
  passage: Passage;
  sentences: Span[];
  doubtful: number[];
}

/** What is longer is no sentence that anybody reads safely. */
const longestSentence = 1000;

/**
 * Where the engine is unsure: sentences of claims that editors are offered and readers are not shown, and of abstentions
 * of the kind "unsure". Titles and the outlet's questions make no claims, and are never asked about.
 */
export function doubtsIn({ text, passages }: SpokenText, reading: Reading, thresholds: Thresholds): DoubtfulPassage[] {
  const places = [
    ...reading.claims
      .filter(({ score }) => score >= thresholds.editors && score < thresholds.readers)
      .map(({ evidence }) => evidence),
    ...reading.abstentions.filter(({ kind }) => kind === "unsure"),
  ].sort((a, b) => a.start - b.start);
  return passages.flatMap((passage) => {
    const here = places.filter(({ start }) => start >= passage.start && start < passage.end);
    if (here.length === 0 || passage.role === "title" || passage.role === "question") return [];
    const sentences = readSentences(text, passage).map(({ start, end }) => ({ start, end }));
    const doubtful = indexesOf(sentences, here);
    return doubtful.length === 0 ? [] : [{ passage, sentences, doubtful }];
  });
}

/** Both lists are in order, so one walk finds the sentences that hold the places. */
function indexesOf(sentences: readonly Span[], places: readonly Span[]): number[] {
  const found: number[] = [];
  let next = 0;
  sentences.forEach(({ start, end }, index) => {
    let holds = false;
    for (let place = places[next]; place !== undefined && place.start < end; place = places[++next]) {
      holds ||= place.start >= start;
    }
    if (holds && end - start <= longestSentence) found.push(index);
  });
  return found;
}
