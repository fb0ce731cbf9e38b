import type { ReadablePassage } from "../draft.ts";
import { readNames } from "../encoder/answers.ts";
import type { Model } from "../encoder/model.ts";
import type { Sentence } from "../language/sentences.ts";
import { aliasesFrom } from "./dictionary.ts";
import { NO_ACTORS, STRONG_TITLES } from "./name-words.ts";
import type { NamedSpan } from "./named-span.ts";

const OTHER_CAPITALS = new Set(
  `i january february march april may june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday internet english french spanish arabic`.split(/\s+/),
);
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
  return new Map(
    sentences.map(({ start }, index) => [
      start,
      (names[index] ?? []).flatMap(({ kind, ...span }) =>
        kind === "other" || span.score < leastScore ? [] : [{ ...span, kind: kind as NamedSpan["kind"] }],
      ),
    ]),
  );
}

/** Whether it may hold a name that the dictionary does not know, and another actor beside it. */
function mayName({ tokens }: Sentence): boolean {
  let actors = 0;
  let strangers = 0;
  let inside = false;
  tokens.forEach(({ text, lower }, at) => {
    const capital = /^\p{Lu}/u.test(text) && !NO_ACTORS.has(lower) && !STRONG_TITLES.has(lower);
    const known = capital && aliasesFrom(lower).length > 0;
    const stranger = capital && !known && at > 0 && !OTHER_CAPITALS.has(lower);
    if (known || (stranger && !inside) || REFERRING.has(lower)) actors += 1;
    if (stranger) strangers += 1;
    inside = stranger;
  });
  return strangers > 0 && actors > 1;
}
