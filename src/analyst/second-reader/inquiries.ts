import type { Passage, Reading, SpokenText } from "../reading.ts";
import type { Span } from "../span.ts";
import { doubtsIn, type DoubtfulPassage, type Thresholds } from "./doubts.ts";

/** Part of one turn, shown with what stands around the sentences that are asked about. */
export interface AskedTurn {
  passage: Passage;
  shown: Span;
  sentences: Span[];
}

/** What one request asks: a few sentences of a piece, in their turns. */
export type Inquiry = AskedTurn[];

const sentencesAtOnce = 12;
const charactersAtOnce = 8000;
/** Sentences shown before and after, so that "it" and "they" can be understood. */
const before = 4;
const after = 1;

/** What to ask a second reader about a text, in bounded requests; the same text and reading give the same requests. */
export function inquiriesFor(spoken: SpokenText, reading: Reading, thresholds: Thresholds): Inquiry[] {
  const inquiries: Inquiry[] = [];
  for (const turn of doubtsIn(spoken, reading, thresholds).flatMap(turnsOf)) {
    const open = inquiries.at(-1);
    if (open !== undefined && fits([...open, turn])) open.push(turn);
    else inquiries.push([turn]);
  }
  return inquiries;
}

export function countSentences(inquiries: readonly Inquiry[]): number {
  return inquiries.flat().reduce((sum, { sentences }) => sum + sentences.length, 0);
}

function turnsOf({ passage, sentences, doubtful }: DoubtfulPassage): AskedTurn[] {
  const turns: AskedTurn[] = [];
  for (const index of doubtful) {
    const sentence = sentences[index] as Span;
    const shown = around(sentences, index);
    const open = turns.at(-1);
    const grown = open && {
      passage,
      shown: { start: open.shown.start, end: shown.end },
      sentences: [...open.sentences, sentence],
    };
    if (grown !== undefined && fits([grown])) turns[turns.length - 1] = grown;
    else turns.push({ passage, shown, sentences: [sentence] });
  }
  return turns;
}

function around(sentences: readonly Span[], index: number): Span {
  const { start, end } = sentences[index] as Span;
  const first = sentences
    .slice(Math.max(0, index - before), index)
    .find((one) => end - one.start <= charactersAtOnce / 2);
  const last = sentences[index + after];
  const room = last !== undefined && last.end - end <= charactersAtOnce / 4;
  return { start: first?.start ?? start, end: room ? last.end : end };
}

function fits(turns: readonly AskedTurn[]): boolean {
  const characters = turns.reduce((sum, { shown }) => sum + shown.end - shown.start, 0);
  return characters <= charactersAtOnce && countSentences([[...turns]]) <= sentencesAtOnce;
}
