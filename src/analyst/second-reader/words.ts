import type { Certainty, Claim, SpeechAct } from "../claim.ts";
import { RELATIONS, type Relation } from "../relations/vocabulary.ts";

export const CERTAINTIES = ["asserted", "hedged", "alleged", "denied"] as const satisfies Certainty[];
export const SPEECH_ACTS = ["statement", "question", "recommendation", "prediction"] as const satisfies SpeechAct[];
export const TENSES = ["past", "present", "future"] as const satisfies Claim["tense"][];
const relations = Object.keys(RELATIONS) as Relation[];

/** The word of a closed list that is meant: case and the space around it do not matter, anything else does. */
function wordIn<T extends string>(words: readonly T[]): (given: unknown) => T | null {
  return (given) => {
    const plain = typeof given === "string" ? given.trim().toLowerCase() : null;
    return words.find((word) => word === plain) ?? null;
  };
}

export const relationFrom = wordIn(relations);
export const certaintyFrom = wordIn(CERTAINTIES);
export const speechActFrom = wordIn(SPEECH_ACTS);
export const tenseFrom = wordIn(TENSES);
