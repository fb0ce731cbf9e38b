import { mentionPairs, type MentionPair } from "../actors/mention-pairs.ts";
import type { Draft } from "../draft.ts";
import type { Span } from "../span.ts";

/** Two mentions in the order of the text. */
export interface Pair {
  first: Span;
  second: Span;
}

/** The pairs of phrases in a sentence that may be tied. */
export function phrasePairs({ scene }: Draft): MentionPair[] {
  return mentionPairs([...scene.phrases].sort((a, b) => a.from - b.from));
}

/** All pairs of a sentence that the network is asked about: those of its phrases, and those of its claims. */
export function pairsOf(draft: Draft): Pair[] {
  const pairs = phrasePairs(draft).map(({ first, second }): Pair => ({ first: first.span, second: second.span }));
  for (const { sourceSpan, targetSpan } of draft.claims) {
    const source = { start: sourceSpan[0], end: sourceSpan[1] };
    const target = { start: targetSpan[0], end: targetSpan[1] };
    const pair = source.start <= target.start ? { first: source, second: target } : { first: target, second: source };
    if (!pairs.some(({ first, second }) => equal(first, pair.first) && equal(second, pair.second))) pairs.push(pair);
  }
  return pairs;
}

function equal(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
