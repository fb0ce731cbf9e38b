import { opensSomething } from "./manner.ts";
import type { Manner } from "./conversation.ts";
import type { Unit } from "./units.ts";

const sentenceEnd = /[.…]["”’)]?$/;

/** The first unit, when it looks like a title: short, and no sentence unless it is marked or asks. */
export function takeTitle(units: readonly Unit[], manner: Manner): Unit | null {
  const [first, next] = units;
  if (first === undefined || next === undefined || first.text.length > 200) return null;
  if (opensSomething(first.signal, manner) || first.signal.author !== null) return null;
  if (first.marked) return first;
  const words = first.text.split(/\s+/).length;
  return words <= 25 && (!sentenceEnd.test(first.text) || words <= 8) ? first : null;
}

/**
 * The first unit, when it stands apart as a standfirst. In an article only a line above the byline, a marked one,
 * or one sentence much shorter than what follows is taken: to miss one costs less than to rob the author of a paragraph.
 */
export function takeStandfirst(
  units: readonly Unit[],
  where: "conversation" | "above byline" | "article",
): Unit | null {
  const [first, next] = units;
  if (first === undefined) return null;
  const words = first.text.slice(0, 4000).split(/\s+/).length;
  if (where === "conversation") return words <= 120 ? first : null;
  if (next === undefined || words > 60) return null;
  if (where === "above byline" || (first.marked && words > 5)) return first;
  const oneSentence = !/[.?!]["”’)]?\s+\p{Lu}/u.test(first.text) && sentenceEnd.test(first.text);
  return oneSentence && words <= 35 && units.length >= 3 && next.text.length > 2 * first.text.length ? first : null;
}
