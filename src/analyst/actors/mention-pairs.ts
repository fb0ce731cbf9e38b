import { isPartOf } from "./dictionary.ts";
import type { Member, Phrase } from "./phrase.ts";

/** Two mentions of a sentence whose relation is worth asking for; the first one stands before the second in the text. */
export interface MentionPair {
  first: Member;
  second: Member;
  /** Everybody whom the answer holds for: the members of the first one's list, and of the second one's. */
  firsts: readonly Member[];
  seconds: readonly Member[];
  /** The phrases that they stand in. */
  phrases: readonly [Phrase, Phrase];
  /** Tokens between the two phrases. */
  gap: number;
}

/** How many pairs of one sentence are asked for at most. */
export const MOST_PAIRS = 24;

/**
 * The pairs of different actors in one sentence's phrases (in order of the text), nearest first, at most `MOST_PAIRS`. A list counts once,
 * with one of its members for all; members of one list, and an owner with what it owns ("Pakistan's ISI"), make no pair.
 */
export function mentionPairs(phrases: readonly Phrase[]): MentionPair[] {
  const pairs: MentionPair[] = [];
  phrases.forEach((phrase, at) => {
    for (const later of phrases.slice(at + 1, at + 1 + MOST_PAIRS)) {
      const pair = pairOf(phrase, later);
      if (pair !== null) pairs.push(pair);
    }
  });
  return pairs
    .sort(
      (a, b) => a.gap - b.gap || a.first.span.start - b.first.span.start || a.second.span.start - b.second.span.start,
    )
    .slice(0, MOST_PAIRS);
}

function pairOf(phrase: Phrase, later: Phrase): MentionPair | null {
  const gap = Math.max(0, later.from - phrase.to);
  const ids = new Set(phrase.members.map(({ actor }) => actor.id));
  const seconds = later.members.filter(({ actor }) => !ids.has(actor.id));
  const laterIds = new Set(later.members.map(({ actor }) => actor.id));
  const firsts = phrase.members.filter(({ actor }) => !laterIds.has(actor.id));
  const [first] = firsts;
  const [second] = seconds;
  if (first === undefined || second === undefined) return null;
  if (phrase.role !== "head" && gap <= 1 && isPartOf(second.actor.id, first.actor.id)) return null;
  return { first, second, firsts, seconds, phrases: [phrase, later], gap };
}
