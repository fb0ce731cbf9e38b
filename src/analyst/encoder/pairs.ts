import type { Certainty, SpeechAct } from "../claim.ts";
import type { Relation } from "../relations/vocabulary.ts";
import type { MarkedAnswers, Model } from "./model.ts";
import { softmax } from "./tags.ts";

/** A relation between a first and a second mention: `turned` when the second is its source. */
export interface PairChoice {
  relation: Relation;
  turned: boolean;
  probability: number;
}

/** What the network makes of two marked mentions in a sentence. Probabilities, not yet calibrated. */
export interface PairReading {
  /** That the sentence states any relation between the two. */
  stated: number;
  /** Likeliest first. */
  choices: PairChoice[];
  /** none, a+b, a-b, b+a, b-a: the sentiment of one towards the other, as news tells it. */
  signs: Record<string, number>;
  /** PLOVER roots, if the sentence tells an event with the first as its source. */
  roots: Record<string, number>;
  certainties: Record<Certainty, number>;
  /** `supposed`: an if-clause, a wish, something imagined. */
  acts: Record<SpeechAct | "supposed", number>;
}

export function pairReading({ settings }: Model, answers: MarkedAnswers): PairReading {
  const relations = softmax(answers.relation, 0, settings.relations.length);
  const choices = settings.relations
    .map((name, at) => ({ name, probability: relations[at] ?? 0 }))
    .filter(({ name }) => name !== "none")
    .map(({ name, probability }) => ({
      relation: name.replace(/[<>]/, "") as Relation,
      turned: name.startsWith("<"),
      probability,
    }))
    .sort((a, b) => b.probability - a.probability);
  return {
    stated: 1 - (relations[settings.relations.indexOf("none")] ?? 0),
    choices,
    signs: named(settings.signs, answers.sign),
    roots: named(settings.roots, answers.root),
    certainties: named(settings.certainties, answers.sure),
    acts: named(settings.acts, answers.act),
  };
}

function named(names: readonly string[], logits: Float32Array): Record<string, number> {
  const chances = softmax(logits, 0, names.length);
  return Object.fromEntries(names.map((name, at) => [name, chances[at] ?? 0]));
}

/** The name with the highest value. */
export function likeliest<Name extends string>(chances: Readonly<Record<Name, number>>): Name {
  const [first] = (Object.entries(chances) as [Name, number][]).sort(([, a], [, b]) => b - a);
  if (first === undefined) throw new TypeError("Nothing to choose from.");
  return first[0];
}
