import { Cast } from "../actors/cast.ts";
import { Discourse } from "../actors/discourse.ts";
import { readSentences } from "../language/sentences.ts";
import { Scene } from "../relations/scene.ts";
import type { Span } from "../span.ts";
import { isDeniedHere } from "./denial.ts";
import { clausesAround, followsDoubt } from "./doubted.ts";

/** So much is read before and after a word, in characters. */
const farthest = 600;
const rejected =
  /(?<!(?:not|n't|never) )\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|rebut|disput)\p{L}*)(?: (?!and\b|but\b)[^\s,;:.]+){0,4} that$/u;

/** How the words around a predicate deny what it tells: where it stands ("did not bomb"), or from afar ("nobody believes that …"). */
export function denialOf(text: string, { start, end }: Span): "here" | "afar" | null {
  const around = { start: Math.max(0, start - farthest), end: Math.min(text.length, end + farthest) };
  const sentence = readSentences(text, around).find((one) => one.start <= start && one.end > start);
  if (sentence === undefined) return null;
  const scene = new Scene(sentence, [], new Discourse(new Cast(null, [])));
  const at = scene.tokens.findIndex((token) => token.end > start);
  if (isDeniedHere(scene, at)) return "here";
  const clauses = clausesAround(scene, at).filter((clause) => !/[,–—]/.test(scene.words(clause, at)));
  const afar = [...clauses, subjectOf(scene, at)].some(
    (clause) => followsDoubt(scene, clause) || rejected.test(scene.words(clause - 8, clause)),
  );
  return afar ? "afar" : null;
}

/** Where the words before a verb that may be its subject begin: "nobody believes [Kenya has] bombed". */
function subjectOf(scene: Scene, at: number): number {
  let from = at;
  while (from > at - 6 && /^(?:NOUN|PROPN|PRON|DET|ADJ|AUX|NUM)$/.test(scene.pos(from - 1))) from -= 1;
  return from;
}
