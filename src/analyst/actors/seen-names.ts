import type { ReadablePassage } from "../draft.ts";
import { readNames, type SeenName } from "../encoder/answers.ts";
import type { Model } from "../encoder/model.ts";
import type { Sentence } from "../language/sentences.ts";
import { aliasesFrom } from "./dictionary.ts";
import { GENERIC, NO_ACTORS, NOT_PERSONAL, STRONG_TITLES } from "./name-words.ts";
import type { NamedSpan } from "./named-span.ts";
import { mayRelate } from "../relations/cue-words.ts";

const REFERRING = new Set("it its he his she her they their we our them him us".split(" "));

/** A tag less sure than this is a guess. */
const leastScore = 0.6;

/** The names that the network sees in sentences where the dictionary may not know one, by the sentence's start. */
export async function seenNames(
  model: Model,
  text: string,
  passages: readonly ReadablePassage[],
): Promise<Map<number, NamedSpan[]>> {
  const sentences = passages.flatMap((passage) => passage.sentences).filter(mayName);
  const names = await readNames(
    model,
    sentences.map((sentence) => model.unit(text, sentence)),
  );
  return new Map(sentences.map(({ start }, index) => [start, namedSpans(names[index] ?? [])]));
}

/** What the network saw, without what it is unsure of and without names of nobody. */
export function namedSpans(names: readonly SeenName[]): NamedSpan[] {
  return names.flatMap(({ kind, ...span }) =>
    kind === "other" || span.score < leastScore ? [] : [{ ...span, kind: kind as NamedSpan["kind"] }],
  );
}

/** Words that are capitalised in many a name and name nobody by themselves. */
function isGeneric(lower: string): boolean {
  return (
    GENERIC.has(lower) ||
    NOT_PERSONAL.has(lower) ||
    /^(?:mr|mrs|ms|organi[sz]ation|development|millennium)$/.test(lower)
  );
}

/** Whether it may tie a name that the dictionary does not know to another actor. */
function mayName({ tokens }: Sentence): boolean {
  let actors = 0;
  let strangers = 0;
  let inside = false;
  tokens.forEach(({ text, lower }, at) => {
    const capital = /^\p{Lu}/u.test(text) && !NO_ACTORS.has(lower) && !STRONG_TITLES.has(lower);
    const known = capital && aliasesFrom(lower).length > 0;
    const stranger = capital && !known && at > 0 && !isGeneric(lower);
    if (known || (stranger && !inside) || REFERRING.has(lower)) actors += 1;
    if (stranger) strangers += 1;
    inside = stranger;
  });
  return strangers > 0 && actors > 1 && mayRelate(tokens);
}
