import type { ReadablePassage } from "../draft.ts";
import { readNames } from "../encoder/answers.ts";
import type { Model } from "../encoder/model.ts";
import type { Sentence } from "../language/sentences.ts";
import { aliasesFrom } from "./dictionary.ts";
import type { NamedSpan } from "./named-span.ts";

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

/** Whether a capitalised word stands inside the sentence with which no name of the dictionary begins. */
function mayName({ tokens }: Sentence): boolean {
  return tokens.some(({ text, lower }, at) => /^\p{Lu}/u.test(text) && at > 0 && aliasesFrom(lower).length === 0);
}
