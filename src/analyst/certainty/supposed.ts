import type { Scene } from "../relations/scene.ts";

/** A clause that only says what would be if, as tokens `[from, to)`. */
export interface Supposition {
  from: number;
  to: number;
}

const openers = /^(?:if|unless|whether|lest|suppose|supposing|imagine|assuming|provided|providing)$/;
const phrases =
  /^(?:as long as|so long as|in case|in the event|on condition|on the condition|on the assumption|were it|what if)\b/;
const past = /(?:ed|en|ought|aught|ade|old|one|et|it|un|ung|ilt|ent)$/;

/** The clauses of a sentence that suppose: "if …", "unless …", "should A …", "were A to …", "had A …". */
export function findSuppositions(scene: Scene): Supposition[] {
  const found: Supposition[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (scene.phraseAt(at) !== undefined || at < (found.at(-1)?.to ?? 0)) return;
    if (!opens(scene, at, lower)) return;
    found.push({ from: at, to: endOf(scene, at) });
  });
  return found;
}

function opens(scene: Scene, at: number, lower: string): boolean {
  if (openers.test(lower)) {
    // "the countries provided …", "assuming power": verbs of their own.
    if (/^(?:provided|providing|assuming)$/.test(lower)) return /^that$/.test(scene.lower(at + 1)) || at === 0;
    return true;
  }
  if (phrases.test(scene.words(at, at + 3))) return true;
  if (/^(?:should|were|had)$/.test(lower)) return isInverted(scene, at, lower);
  return false;
}

/** "Should A attack", "were A to attack", "had A attacked": the subject stands behind its verb, and nothing is asked. */
function isInverted(scene: Scene, at: number, lower: string): boolean {
  const asks = scene.tokens.at(-1)?.text === "?" && !scene.tokens.some(({ text }, index) => index > at && text === ",");
  const phrase = scene.phraseAt(at + 1) ?? (scene.pos(at + 1) === "DET" ? scene.phraseAt(at + 2) : undefined);
  const follows = phrase?.to ?? (/^(?:PRON|DET|PROPN|NOUN)$/.test(scene.pos(at + 1)) ? nounEnd(scene, at + 1) : null);
  if (asks || follows === null || /^(?:not|n't)$/.test(scene.lower(at + 1))) return false;
  const before = scene.lower(at - 1);
  const begins = at === 0 || /^(?:[,;:—–-]|--|and|but|or|then|that)$/.test(before);
  // "What should Kenya do", "Kenya and Mali were allies".
  if (!begins && (scene.phraseBefore(at) !== undefined || /^(?:PRON|DET|ADV)$/.test(scene.pos(at - 1)))) return false;
  let next = follows;
  while (scene.pos(next) === "ADV" || /^(?:not|ever|really)$/.test(scene.lower(next))) next += 1;
  if (lower === "were") return /\bto\b/.test(scene.words(next, next + 2));
  if (lower === "had") return past.test(scene.lower(next)) && !/^(?:its|not)$/.test(scene.lower(next));
  return /^(?:VERB|AUX|NOUN|ADJ)$/.test(scene.pos(next)) && !/^(?:,|\.)$/.test(scene.lower(next));
}

function nounEnd(scene: Scene, from: number): number {
  let at = from;
  while (at < from + 6 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(scene.pos(at)) && scene.pos(at + 1) !== "") at += 1;
  return at;
}

/** A clause that opens its sentence, or stands between commas, ends at the first comma after a verb; any other runs on. */
function endOf(scene: Scene, from: number): number {
  const before = scene.lower(from - 1);
  const parted = from === 0 || /^(?:[,;:—–]|--|and|but|that|only|even|then|so|\()$/.test(before);
  let verbs = 0;
  for (let at = from + 1; at < scene.tokens.length; at += 1) {
    const word = scene.lower(at);
    if (/^(?:;|:|—|–|--|\))$/.test(word) || word === "then") return at;
    if (word === "," && verbs > 0 && (parted || /^(?:but|while|whereas|although|and|so)$/.test(scene.lower(at + 1))))
      return at;
    if (scene.phraseAt(at) === undefined && isVerbal(scene, at)) verbs += 1;
  }
  return scene.tokens.length;
}

/** The tagger often takes a verb right after its subject for a noun. */
function isVerbal(scene: Scene, at: number): boolean {
  const pos = scene.pos(at);
  return pos === "VERB" || pos === "AUX" || (pos === "NOUN" && scene.phraseBefore(at)?.role === "head");
}
