import type { Phrase } from "../../actors/phrase.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";

const TOGETHER =
  /^(?:converge|converges|converged|coincide|coincides|coincided|overlap|overlaps|overlapped|align|aligns|aligned)$/;
const APART = /^(?:diverge|diverges|diverged|conflict|conflicts|clash|collide|differ|differs)$/;

/** "The interests of A and B converge around X", "A and B have no convergence of interest over X", "A and B share an interest in X". */
export function findInterests(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (TOGETHER.test(lower) || APART.test(lower)) found.push(...converge(scene, at));
    else if (/^(?:convergence|divergence)$/.test(lower)) found.push(...convergence(scene, at));
    else if (/^(?:share|shares|shared)$/.test(lower)) found.push(...share(scene, at));
  });
  return found;
}

function converge(scene: Scene, at: number): Finding[] {
  const pair = interestedPair(scene, at);
  if (pair === null) return [];
  const negated = /\b(?:not|no|never|hardly|rarely)\b/.test(scene.words(at - 4, at));
  return statement(scene, at, pair, TOGETHER.test(scene.lower(at)) !== negated);
}

/** "The interests of A and B", "A's and B's interests", shortly before the verb. */
function interestedPair(scene: Scene, at: number): Phrase | null {
  for (let left = at - 1; left >= Math.max(0, at - 8); left -= 1) {
    const phrase = scene.phraseAt(left);
    if (phrase === undefined) continue;
    const around = scene.words(phrase.from - 4, at);
    return phrase.members.length === 2 && /\b(?:interests?|goals|aims|objectives|views|priorities)\b/.test(around)
      ? phrase
      : null;
  }
  return null;
}

function convergence(scene: Scene, at: number): Finding[] {
  const none = /\b(?:no|little|lack of|without|absence of|hardly any)\b/.test(scene.words(at - 4, at));
  const subject = scene.phrases.findLast(
    ({ to, role, members }) => to <= at && at - to < 8 && role === "head" && members.length === 2,
  );
  const between = scene.words(at + 1, at + 4).startsWith("of interest") ? at + 3 : at + 1;
  const pair = scene.lower(between) === "between" ? objectAt(scene, between + 1, false) : (subject ?? null);
  if (pair === null || pair.members.length !== 2) return [];
  return statement(scene, at, pair, (scene.lower(at) === "convergence") !== none);
}

function share(scene: Scene, at: number): Finding[] {
  const pair = scene.phraseBefore(at) ?? scene.phraseBefore(at - 1);
  if (pair?.members.length !== 2 || pair.role !== "head") return [];
  const what = scene.words(at + 1, at + 6);
  if (
    !/\b(?:interest|interests|goal|aim|enemy|fear|concern|concerns|view|objective)\b/.test(what) ||
    /\b(?:no|little)\b/.test(what)
  )
    return [];
  return statement(scene, at, pair, true);
}

function statement(scene: Scene, at: number, pair: Phrase, together: boolean): Finding[] {
  const [first, second] = pair.members;
  if (first === undefined || second === undefined) return [];
  const topic = topicAfter(scene, Math.max(at, pair.to - 1) + 1, pair);
  return [
    {
      relation: together ? "aligned_with" : "diverges_from",
      sources: [first],
      targets: [second],
      from: Math.min(pair.from, at),
      to: topic?.to ?? Math.max(at + 1, pair.to),
      trigger: at,
      certainty: /\b(?:may|might|could|perhaps)\b/.test(scene.words(at - 4, at)) ? "hedged" : "asserted",
      ...(topic === null ? {} : { about: topic, aboutActors: topic.actors }),
    },
  ];
}

/** What the interests are about, up to the end of the sentence, and the actors named in it. */
export function topicAfter(
  scene: Scene,
  from: number,
  pair: Phrase | null,
): { from: number; to: number; actors: Phrase["members"] } | null {
  let start = from;
  while (start < from + 6 && !/^(?:on|around|over|about|in|against|regarding|when|for)$/.test(scene.lower(start)))
    start += 1;
  if (start >= from + 6 || start >= scene.tokens.length) return null;
  let to = start + 1;
  while (
    to < scene.tokens.length &&
    !/^(?:[.;:!?]|but|while|whereas|although|though|yet|despite|because)$/.test(scene.lower(to)) &&
    !leaves(scene, to)
  )
    to += 1;
  while (scene.lower(to - 1) === ",") to -= 1;
  const actors = scene.phrases
    .filter((phrase) => phrase !== pair && phrase.from > start && phrase.to <= to && phrase.role === "head")
    .flatMap(({ members }) => members);
  const ruled = actors.filter(({ actor }) => /^(?:armed group|faction|group|person|organisation)$/.test(actor.kind));
  return { from: start + 1, to, actors: ruled };
}

/** A clause that says more about a group ("that threaten …") names actors that the interests are not about. */
function leaves(scene: Scene, at: number): boolean {
  return /^(?:that|which|who)$/.test(scene.lower(at)) && /^(?:VERB|AUX)$/.test(scene.pos(at + 1));
}
