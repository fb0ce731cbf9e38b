import type { Member, Phrase } from "../actors/phrase.ts";
import { isNone } from "./verb-group.ts";
import type { Scene } from "./scene.ts";
import { RELATIONS, type Relation } from "./vocabulary.ts";

/** The two of whom something is said together; null when there are more, or none of them is meant. */
export function pairIn(scene: Scene, phrase: Phrase): readonly [Member, Member] | null {
  const [first, second, ...rest] = phrase.members;
  if (first === undefined || second === undefined || rest.length > 0 || phrase.listed || isNone(scene, phrase))
    return null;
  return [first, second];
}

/** Where "each other" or "one another" ends that begins here, behind a preposition among these or, for "-", none; null when there is none. */
export function eachOtherAfter(scene: Scene, from: number, prepositions: readonly string[]): number | null {
  const at = prepositions.includes(scene.lower(from)) ? from + 1 : prepositions.includes("-") ? from : null;
  if (at === null || !/^(?:each other|one another)$/.test(scene.words(at, at + 2))) return null;
  return at + 2;
}

/** Sources and targets of what two do to each other: once when the relation has no direction, else both ways. */
export function bothWays(
  [first, second]: readonly [Member, Member],
  relation: Relation,
): { sources: Member[]; targets: Member[] } {
  return RELATIONS[relation].mutual
    ? { sources: [first], targets: [second] }
    : { sources: [first, second], targets: [first, second] };
}
