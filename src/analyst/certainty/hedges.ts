import type { Certainty, SpeechAct } from "../claim.ts";
import type { Scene, Finding } from "../relations/scene.ts";
import { weaker } from "../relations/verb-group.ts";
import type { Relation } from "../relations/vocabulary.ts";
import { isDeniedHere, isDoneInstead } from "./denial.ts";
import { clausesAround } from "./doubted.ts";
import { findSuppositions } from "./supposed.ts";

const opinion =
  /\b(?:in my (?:opinion|view)|i (?:think|believe|suspect|guess)|i would (?:argue|say)|it (?:seems|appears)|(?:is|are|was|were) (?:rumoured|rumored|thought|believed|said) to|perhaps|arguably|possibly|probably)\b/;
const rumour =
  /\b(?:allegedly|reportedly|(?:is|are|was|were) (?:alleged|reported|rumoured|rumored|said|suspected) to|it is (?:alleged|rumoured|rumored|claimed)|supposedly)\b/;

const feared = /\b(?:fears?|feared|fearing|worr(?:y|ies|ied)|suspects?|suspected|suspicions?|guess(?:es)?) that$/;
const doubtful =
  /^(?:is|are|was|were|has been|have been|seems?|looks?|remains?)(?: \p{L}+ly)? (?:exaggerated|overstated|overblown|disputed|doubtful|questionable|uncertain|unproven|unconfirmed|in doubt|in question|open to doubt)\b/u;

/** Relations that a "not" before their word denies; others are told by it ("does not trust", "cannot agree"). */
const deniable: ReadonlySet<Relation> = new Set([
  "supports",
  "cooperates_with",
  "aligned_with",
  "negotiates_with",
  "directs",
  "fights",
  "part_of",
]);

/** What the words of the clause before and around a finding add to its certainty. */
export function certaintyOf(scene: Scene, finding: Finding): Certainty {
  let { certainty } = finding;
  const { trigger } = finding;
  if (certainty === "denied" || isDoneInstead(scene, trigger)) return "denied";
  // "not at odds", "no longer at loggerheads".
  const told = deniable.has(finding.relation) || scene.lower(trigger) === "at";
  if (told && isDeniedHere(scene, trigger)) return "denied";
  const start = clauseStart(scene, finding.trigger);
  const clause = scene.words(start, Math.max(finding.trigger + 1, Math.min(finding.to, finding.trigger + 4)));
  if (opinion.test(clause) || opinion.test(scene.words(0, 5))) certainty = weaker(certainty, "hedged");
  if (clausesAround(scene, trigger).some((at) => feared.test(scene.words(at - 3, at))))
    certainty = weaker(certainty, "hedged");
  if (doubtful.test(scene.words(finding.to, finding.to + 6))) certainty = weaker(certainty, "hedged");
  if (rumour.test(clause)) certainty = weaker(certainty, "alleged");
  if (dependsOnSupposition(scene, finding)) certainty = weaker(certainty, "hedged");
  return certainty;
}

/** "If C, A will attack B": no more than C makes of it. */
function dependsOnSupposition(scene: Scene, { trigger, future }: Finding): boolean {
  const modal = future === true || /\b(?:would|could|can|may|might)\b/.test(scene.words(trigger - 5, trigger));
  return findSuppositions(scene).some(
    ({ from, to }) => scene.lower(from) !== "whether" && (trigger >= to || (modal && trigger < from)),
  );
}

function isConditional(scene: Scene, finding: Finding): boolean {
  return (
    /\b(?:would|could)\b/.test(scene.words(finding.trigger - 5, finding.trigger)) &&
    dependsOnSupposition(scene, finding)
  );
}

const urged =
  /\b(?:(?:indispensable|important|essential|imperative|necessary|vital|crucial|urgent|high time|demands?|insists?|recommends?|proposes?|suggests?) that|hopes? that|wish(?:es)? that)\b/;

/** Statement, question, recommendation or prediction. */
export function speechActOf(scene: Scene, finding: Finding, isQuestion: boolean): SpeechAct {
  const { trigger } = finding;
  const end = scene.tokens.find(({ text }, at) => at > trigger && /^[.?!;]$/.test(text));
  if (isQuestion || end?.text === "?") return "question";
  const supposed = findSuppositions(scene).findLast(({ to }) => to <= trigger)?.to ?? 0;
  // What is urged of a noun stands inside its finding: "we must condemn A's attack on B" urges no attack.
  const own = scene.pos(trigger) === "NOUN" ? Math.min(finding.from, trigger) : 0;
  const near = scene.words(Math.max(ownClause(scene, trigger), trigger - 16, supposed, own), trigger + 1);
  if (
    /\b(?:should|must|ought to|needs? to|has to|have to|let us)\b/.test(near) ||
    urged.test(scene.words(Math.max(trigger - 25, supposed, own), trigger))
  )
    return "recommendation";
  return finding.future === true || isConditional(scene, finding) ? "prediction" : "statement";
}

/** Terms of estimative probability and their ranges in percent, after ICD 203 (2015), section D.6.e(2)(a). */
const LIKELIHOODS: { pattern: RegExp; low: number; high: number }[] = [
  { pattern: /\b(?:almost no chance|remote(?:ly)? (?:chance|possible))\b/, low: 1, high: 5 },
  { pattern: /\b(?:very|highly) (?:unlikely|improbable)\b/, low: 5, high: 20 },
  { pattern: /\b(?:unlikely|improbable|improbably)\b/, low: 20, high: 45 },
  { pattern: /\b(?:roughly even (?:chance|odds)|even chance)\b/, low: 45, high: 55 },
  { pattern: /\b(?:very|highly) (?:likely|probabl[ey])\b/, low: 80, high: 95 },
  { pattern: /\b(?:almost|nearly) certain(?:ly)?\b/, low: 95, high: 99 },
  { pattern: /\b(?:likely|probable|probably)\b/, low: 55, high: 80 },
];

export function likelihoodOf(scene: Scene, finding: Finding): { low: number; high: number } | null {
  const clause = scene.words(clauseStart(scene, finding.trigger), finding.trigger + 2);
  const term = LIKELIHOODS.find(({ pattern }) => pattern.test(clause));
  return term === undefined ? null : { low: term.low, high: term.high };
}

/** Whether a finding only says what would be if: it stands inside an if-clause and states nothing. */
export function isSupposed(scene: Scene, { trigger }: Finding): boolean {
  return findSuppositions(scene).some(({ from, to }) => trigger >= from && trigger < to);
}

/** Where the clause of a finding begins: what another clause urges is not urged here. */
function ownClause(scene: Scene, trigger: number): number {
  const start = clauseStart(scene, trigger);
  let at = trigger;
  while (
    at > start &&
    !/^(?:because|since|which|who|whom|that|when|where|as|after|before|until)$/.test(scene.lower(at - 1))
  )
    at -= 1;
  return at;
}

function clauseStart(scene: Scene, trigger: number): number {
  let at = trigger;
  while (at > 0 && !/^(?:;|:|but|while|whereas|although|though)$/.test(scene.lower(at - 1))) at -= 1;
  return at;
}
