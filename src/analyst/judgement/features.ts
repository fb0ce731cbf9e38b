import type { Phrase } from "../actors/phrase.ts";
import type { Claim } from "../claim.ts";
import type { PairReading } from "../encoder/pairs.ts";
import { RELATIONS } from "../relations/vocabulary.ts";
import type { Scene } from "../relations/scene.ts";
import { spanOf } from "../span.ts";
import type { PairReadings } from "./ask.ts";

/** What a claim's score is computed from: these, and after them each once more times `byRule`. */
export const FEATURES = [
  "constant",
  // What the network makes of the pair.
  "relation",
  "sign",
  "opposite",
  "stated",
  "news",
  "supposed",
  "certainty",
  "unread",
  "rival",
  // How the two stand in the sentence.
  "indirect",
  "modifier",
  "governed",
  "gap",
  "unlisted",
  "inferred",
] as const;

const governing = /^(?:of|in|at|across|through|from|into|on|near|inside|outside|over|around)$/;

/** The features of a claim in its sentence, in the order of `FEATURES`, twice as many. */
export function featuresOf(claim: Claim, byRule: boolean, scene: Scene, readings: PairReadings): number[] {
  const [source, target] = [spanOf(claim.sourceSpan), spanOf(claim.targetSpan)];
  const reading = readings.between(source, target) ?? null;
  const ends = [source, target].map((span) => phraseOf(scene, span.start));
  const count = (holds: (phrase: Phrase) => boolean): number =>
    ends.filter((phrase) => phrase !== undefined && holds(phrase)).length;
  const features = [
    1,
    ...networkFeatures(claim, reading, readings),
    count(({ members }) => members.some(({ how }) => how !== "name")),
    count(({ role }) => role === "modifier"),
    count(({ from }) => governing.test(scene.lower(from - 1))),
    Math.log1p(Math.max(0, Math.max(source.start, target.start) - Math.min(source.end, target.end)) / 20),
    [claim.sourceActor, claim.targetActor].filter((actor) => actor.unlisted === true).length,
    claim.basis === "inferred" ? 1 : 0,
  ];
  return [...features, ...features.map((value) => (byRule ? value : 0))];
}

function networkFeatures(claim: Claim, reading: PairReading | null, readings: PairReadings): number[] {
  if (reading === null) return [0, 0, 0, 0, 0, 0, 0, 1, 0];
  const { relation, sign, opposite, news } = chancesOf(claim, reading);
  return [
    logit(relation),
    logit(sign),
    opposite,
    logit(reading.stated),
    news,
    reading.acts.supposed,
    1 - reading.certainties[claim.certainty],
    0,
    readings.best - reading.stated,
  ];
}

/** How probable the network holds this very relation, its sign, and the opposite sign, in the claim's direction. */
function chancesOf({ relation, mutual, sign, sourceSpan, targetSpan }: Claim, { choices, signs }: PairReading) {
  const turned = sourceSpan[0] > targetSpan[0];
  const chances = { relation: 0, sign: 0, opposite: 0, news: 0 };
  for (const choice of choices) {
    const alike = mutual || RELATIONS[choice.relation].mutual || choice.turned === turned;
    const own = RELATIONS[choice.relation].sign;
    if (choice.relation === relation && alike) chances.relation += choice.probability;
    if (alike && (own === sign || choice.relation === relation)) chances.sign += choice.probability;
    if ((sign === "+" && own === "-") || (sign === "-" && own === "+")) chances.opposite += choice.probability;
  }
  if (sign === "+" || sign === "-") {
    const from = turned ? [`b${sign}a`] : [`a${sign}b`];
    for (const name of mutual ? [`a${sign}b`, `b${sign}a`] : from) chances.news += signs[name] ?? 0;
  }
  return chances;
}

function phraseOf(scene: Scene, start: number): Phrase | undefined {
  return scene.phrases.find(({ members }) => members.some(({ span }) => span.start === start));
}

/**
 * The probability that a claim is right, by logistic regression on rulings (training/calibrate.py). The claims of one
 * list make one statement and get one probability, that of the pair that stands closest among those the network was
 * asked about: the others say the same through words between that belong to the list alone.
 */
export function scoreOf(members: readonly (readonly number[])[], weights: readonly number[]): number {
  const read = members.filter((features) => features[unread] === 0);
  const closest = (read.length > 0 ? read : members).reduce((one, other) =>
    (other[gap] ?? 0) < (one[gap] ?? 0) ? other : one,
  );
  return Math.round(1000 / (1 + Math.exp(-logOdds(closest, weights)))) / 1000;
}

const gap = FEATURES.indexOf("gap");
const unread = FEATURES.indexOf("unread");

function logOdds(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0);
}

function logit(probability: number): number {
  const bounded = Math.min(1 - 1e-3, Math.max(1e-3, probability));
  return Math.log(bounded / (1 - bounded));
}
