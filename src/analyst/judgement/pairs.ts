import type { Phrase } from "../actors/phrase.ts";
import type { Draft } from "../draft.ts";
import type { Span } from "../span.ts";

/** Two mentions in the order of the text. */
export interface Pair {
  first: Span;
  second: Span;
}

/** A pair of phrases that may be tied; of a list, its first member stands for all. */
export interface PhrasePair extends Pair {
  phrases: [Phrase, Phrase];
}

const most = 24;

/** Phrases of one sentence that stand for different actors, nearest first. */
export function phrasePairs(phrases: readonly Phrase[]): PhrasePair[] {
  const pairs: PhrasePair[] = [];
  const ordered = [...phrases].sort((a, b) => a.from - b.from);
  ordered.forEach((one, index) => {
    for (const other of ordered.slice(index + 1)) {
      const [first] = one.members;
      const [second] = other.members;
      if (first === undefined || second === undefined || overlap(first.span, second.span)) continue;
      const same = one.members.some((a) => other.members.some((b) => a.actor.id === b.actor.id));
      if (!same) pairs.push({ first: first.span, second: second.span, phrases: [one, other] });
    }
  });
  return pairs.sort((a, b) => distance(a) - distance(b) || a.first.start - b.first.start).slice(0, most);
}

/** All pairs of a sentence that the network is asked about: those of its phrases, and those of its claims. */
export function pairsOf({ scene, claims }: Draft): Pair[] {
  const pairs: Pair[] = phrasePairs(scene.phrases);
  for (const { sourceSpan, targetSpan } of claims) {
    const source = { start: sourceSpan[0], end: sourceSpan[1] };
    const target = { start: targetSpan[0], end: targetSpan[1] };
    const pair = source.start <= target.start ? { first: source, second: target } : { first: target, second: source };
    if (!pairs.some(({ first, second }) => equal(first, pair.first) && equal(second, pair.second))) pairs.push(pair);
  }
  return pairs;
}

function distance({ first, second }: Pair): number {
  return second.start - first.end;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function equal(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
