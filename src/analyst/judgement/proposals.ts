import type { MentionPair } from "../actors/mention-pairs.ts";
import { hasDenial } from "../certainty/denial.ts";
import type { Claim, SpeechAct } from "../claim.ts";
import type { Draft, Drafting } from "../draft.ts";
import { formOf } from "../language/verbs.ts";
import { likeliest, type PairChoice, type PairReading } from "../encoder/pairs.ts";
import { RELATIONS } from "../relations/vocabulary.ts";
import type { Finding, Scene } from "../relations/scene.ts";
import { readVerbGroup } from "../relations/verb-group.ts";
import { range } from "../span.ts";
import type { PairReadings } from "./ask.ts";
import { isBystander, isPartedByAside, isTheatre, onlyComments } from "./bystanders.ts";
import { phrasePairs } from "./pairs.ts";
import { onlyReports } from "./reporters.ts";

/** Below, the network does not say that a relation is stated at all. */
const leastStated = 0.35;
const longestEvidence = 400;

/** Claims that the network sees and no rule found, made like any other. */
export function propose(drafting: Drafting, draft: Draft, readings: PairReadings): Claim[] {
  const { scene, claims } = draft;
  return phrasePairs(draft).flatMap((pair) => {
    const reading = readings.between(pair.first.span, pair.second.span);
    const choice = reading?.choices[0];
    if (reading === undefined || choice === undefined || reading.stated < leastStated) return [];
    const { sign } = RELATIONS[choice.relation];
    if (claims.some((claim) => ties(claim, pair)) || onlyReports(scene, draft.views, pair.phrases, sign)) return [];
    if (onlyComments(scene, pair.phrases) || isPartedByAside(scene, pair.phrases)) return [];
    if (pair.phrases.some((phrase) => isBystander(scene, phrase))) return [];
    if (choice.relation !== "located_in" && pair.phrases.some((phrase) => isTheatre(scene, phrase))) return [];
    const act = likeliest(reading.acts);
    if (act === "supposed") {
      drafting.abstain(draft.sentence, "this only supposes a relation, it does not state one");
      return [];
    }
    const made = drafting.claimsOf(findingOf(scene, pair, choice, reading), draft);
    return made.map((claim) => withAct(claim, act));
  });
}

function withAct(claim: Claim, act: SpeechAct): Claim {
  return claim.speechAct === "statement" && act !== "statement" ? { ...claim, speechAct: act } : claim;
}

/** Whether a claim already says something of the same two, whatever it is. */
function ties({ sourceActor, targetActor }: Claim, { firsts, seconds }: MentionPair): boolean {
  const has = (members: MentionPair["firsts"], id: string): boolean => members.some(({ actor }) => actor.id === id);
  return (
    (has(firsts, sourceActor.id) && has(seconds, targetActor.id)) ||
    (has(seconds, sourceActor.id) && has(firsts, targetActor.id))
  );
}

function findingOf(scene: Scene, pair: MentionPair, choice: PairChoice, reading: PairReading): Finding {
  const [sources, targets] = choice.turned ? [pair.seconds, pair.firsts] : [pair.firsts, pair.seconds];
  const trigger = triggerOf(scene, pair);
  const [from, to] = clauseOf(scene, pair, trigger);
  return {
    relation: choice.relation,
    sources,
    targets,
    from,
    to,
    trigger,
    certainty: certaintyOf(scene, reading),
    ...tenseOf(scene, pair, trigger),
    ...(RELATIONS[choice.relation].sign === "mixed" ? { sign: "mixed" as const } : {}),
  };
}

/** The word that ties the two: a verb between them, else another word there, else a verb after or before them. */
function triggerOf(scene: Scene, { phrases: [one, other] }: MentionPair): number {
  const between = range(one.to, other.from);
  const word = (pos: RegExp, places: number[]): number | undefined => places.find((at) => pos.test(scene.pos(at)));
  return (
    word(/^VERB$/, between) ??
    word(/^(?:NOUN|ADJ)$/, between) ??
    word(/^VERB$/, range(other.to, scene.tokens.length)) ??
    word(/^VERB$/, range(0, one.from)) ??
    one.to
  );
}

/** The network hears a denial now and then where no word denies anything. */
function certaintyOf(scene: Scene, { certainties }: PairReading): Finding["certainty"] {
  const heard = likeliest(certainties);
  return heard === "denied" && !hasDenial(scene) ? "asserted" : heard;
}

/** The tense of the verb that ties the two, or of what stands in its place ("was a friend of"). */
function tenseOf(
  scene: Scene,
  { phrases: [one, other] }: MentionPair,
  trigger: number,
): Pick<Finding, "past" | "future"> {
  const verb =
    scene.pos(trigger) === "VERB"
      ? trigger
      : range(one.to, other.from).find(
          (at) => /^(?:VERB|AUX)$/.test(scene.pos(at)) && scene.phraseAt(at) === undefined,
        );
  if (verb === undefined) return {};
  const { past, future } = readVerbGroup(scene, verb, formOf(scene.lower(verb)));
  return { past, future };
}

/** The sentence, or as much of it around the two as a quotation may hold. */
function clauseOf(scene: Scene, { phrases: [one, other] }: MentionPair, trigger: number): [number, number] {
  const last = scene.tokens.length - 1;
  const within = (from: number, to: number): boolean =>
    (scene.tokens[to]?.end ?? 0) - (scene.tokens[from]?.start ?? 0) <= longestEvidence;
  if (within(0, last)) return [0, last + 1];
  const from = Math.min(one.from, trigger);
  let to = Math.max(other.to - 1, trigger);
  while (to < last && within(from, to + 1)) to += 1;
  return [from, to + 1];
}
