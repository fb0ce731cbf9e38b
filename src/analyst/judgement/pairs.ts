import { mentionPairs, type MentionPair } from "../actors/mention-pairs.ts";
import { isOwner } from "../actors/owners.ts";
import type { Draft } from "../draft.ts";
import { spanOf, type Span } from "../span.ts";

/** Two mentions in the order of the text. */
export interface Pair {
  first: Span;
  second: Span;
  /** Whether a rule found something between them. */
  claimed: boolean;
}

/** The pairs of phrases in a sentence that may be tied. One that is quoted and one that is not stand in two voices; an owner says nothing. */
export function phrasePairs({ scene, quotations }: Draft): MentionPair[] {
  const quoted = ({ start }: Span): Span | undefined =>
    quotations.find((quotation) => start >= quotation.start && start < quotation.end);
  const pairs = mentionPairs([...scene.phrases].sort((a, b) => a.from - b.from));
  return pairs.filter(
    ({ first, second }) =>
      quoted(first.span) === quoted(second.span) && !isOwner(scene.tokens, scene.phrases, first, second),
  );
}

/** All pairs of a sentence that the network is asked about: those of its phrases, and those of its claims. */
export function pairsOf(draft: Draft): Pair[] {
  const claimed: Pair[] = [];
  for (const { sourceSpan, targetSpan } of draft.claims) {
    const [source, target] = [spanOf(sourceSpan), spanOf(targetSpan)];
    const [first, second] = source.start <= target.start ? [source, target] : [target, source];
    if (!claimed.some((pair) => same(pair, first, second))) claimed.push({ first, second, claimed: true });
  }
  const others = phrasePairs(draft).filter(
    ({ first, second }) => !claimed.some((pair) => same(pair, first.span, second.span)),
  );
  return [
    ...claimed,
    ...others.map(({ first, second }) => ({ first: first.span, second: second.span, claimed: false })),
  ];
}

function same({ first, second }: Pair, one: Span, other: Span): boolean {
  return equal(first, one) && equal(second, other);
}

function equal(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
