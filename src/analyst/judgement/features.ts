import type { Claim } from "../claim.ts";
import type { PairReading } from "../encoder/pairs.ts";
import { RELATIONS } from "../relations/vocabulary.ts";

/** What a claim's score is computed from; the order is that of the weights in `models/model.json`. */
export const FEATURES = [
  "constant",
  "byRule",
  "relation",
  "sign",
  "opposite",
  "supposed",
  "reference",
  "inferred",
  "certainty",
  "unlisted",
  "ruleAndRelation",
  "unread",
  "stated",
] as const;

/** @param reading null where the network could not read the pair */
export function featuresOf(claim: Claim, byRule: boolean, indirect: number, reading: PairReading | null): number[] {
  const unlisted = [claim.sourceActor, claim.targetActor].filter((actor) => actor.unlisted === true).length;
  const known = [1, byRule ? 1 : 0];
  const told = [indirect, claim.basis === "inferred" ? 1 : 0];
  if (reading === null) return [...known, 0, 0, 0, 0, ...told, 0, unlisted, 0, 1, 0];
  const chances = chancesOf(claim, reading);
  const relation = logit(chances.relation);
  return [
    ...known,
    relation,
    logit(chances.sign),
    chances.opposite,
    reading.acts.supposed,
    ...told,
    1 - reading.certainties[claim.certainty],
    unlisted,
    byRule ? relation : 0,
    0,
    logit(reading.stated),
  ];
}

/** How probable the network holds this very relation, its sign, and the opposite sign, in the claim's direction. */
export function chancesOf(
  { relation, mutual, sign, sourceSpan, targetSpan }: Claim,
  { choices }: PairReading,
): { relation: number; sign: number; opposite: number } {
  const turned = sourceSpan[0] > targetSpan[0];
  const chances = { relation: 0, sign: 0, opposite: 0 };
  for (const choice of choices) {
    const alike = mutual || RELATIONS[choice.relation].mutual || choice.turned === turned;
    const own = RELATIONS[choice.relation].sign;
    if (choice.relation === relation && alike) chances.relation += choice.probability;
    if (alike && (own === sign || choice.relation === relation)) chances.sign += choice.probability;
    if ((sign === "+" && own === "-") || (sign === "-" && own === "+")) chances.opposite += choice.probability;
  }
  return chances;
}

/** The probability that a claim is right, by logistic regression on rulings (training/calibrate.py). */
export function scoreOf(features: readonly number[], weights: readonly number[]): number {
  const sum = features.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-3, Math.max(1e-3, probability));
  return Math.log(bounded / (1 - bounded));
}
