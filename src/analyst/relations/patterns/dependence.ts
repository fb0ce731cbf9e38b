import type { Phrase } from "../../actors/phrase.ts";
import { formOf } from "../../language/verbs.ts";
import { HARD_WORDS, NEED_WORDS } from "../noun-lexicon.ts";
import { objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";

const HELP =
  /^(?:help|support|assistance|cooperation|co-operation|collaboration|aid|backing|consent|involvement|partnership|intelligence)$/;

/** "Without the help of B, it is difficult", "gains will require collaboration with B", "B's help is crucial to A". */
export function findDependence(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (scene.phraseAt(at) !== undefined) return;
    if (lower === "without") found.push(...without(scene, at), ...survival(scene, at));
    else if (/^(?:grace|mercy)$/.test(lower)) found.push(...mercy(scene, at));
    else if (/^(?:require|requires|required|need|needs)$/.test(lower)) found.push(...requires(scene, at));
    else if (HELP.test(lower)) found.push(...crucial(scene, at));
  });
  return found;
}

/** The help of whom: "the help of B", "B's help", "cooperation with B". */
function helper(scene: Scene, from: number): { members: Finding["targets"]; to: number; phraseFrom: number } | null {
  for (let at = from; at < Math.min(from + 7, scene.tokens.length); at += 1) {
    const owner = scene.phraseAt(at);
    if (owner !== undefined) {
      if (owner.role === "head") return null;
      for (let next = owner.to; next < owner.to + 5; next += 1)
        if (HELP.test(scene.lower(next))) return { members: owner.members, to: next + 1, phraseFrom: owner.from };
      return null;
    }
    if (HELP.test(scene.lower(at)) && /^(?:of|from|with|by)$/.test(scene.lower(at + 1))) {
      const phrase = objectAt(scene, at + 2, false);
      return phrase === null ? null : { members: phrase.members, to: phrase.to, phraseFrom: phrase.from };
    }
    if (
      !/^(?:ADJ|DET|ADV|NOUN|PRON)$/.test(scene.pos(at)) &&
      !/^(?:and|continued|increased|sustained)$/.test(scene.lower(at))
    )
      return null;
  }
  return null;
}

function without(scene: Scene, at: number): Finding[] {
  const help = helper(scene, at + 1);
  if (help === null) return [];
  const end = clauseEnd(scene, help.to);
  const hard = scene.tokens.findIndex(
    ({ lower }, index) =>
      index >= Math.max(0, at - 20) &&
      index < Math.min(end + 14, scene.tokens.length) &&
      (HARD_WORDS.test(lower) ||
        /^(?:cannot|can't|couldn't|unable|fail|fails|failed|struggle|collapse|collapsed|lost|lose)$/.test(lower)),
  );
  if (hard < 0) return [];
  const who = dependent(scene, at, help.members);
  if (who === null) return [];
  const from = Math.min(who.from ?? at, at);
  return [
    {
      relation: "depends_on",
      sources: who.members,
      targets: help.members,
      from,
      to: Math.max(help.to, hard + 1),
      trigger: at,
      certainty: "asserted",
      inferred: who.inferred,
      ...aboutBefore(scene, from, at),
    },
  ];
}

/** "A would not survive a winter without B." */
function survival(scene: Scene, at: number): Finding[] {
  const other = objectAt(scene, at + 1, false);
  const verb = scene.tokens.findLastIndex(
    ({ lower }, to) =>
      to < at && to > at - 5 && /^(?:survive|survived|last|lasted|live|exist|endure|cope|manage)$/.test(lower),
  );
  if (other === null || verb < 0) return [];
  const { subject, certainty, past } = readVerbGroup(scene, verb, "base");
  if (subject === null || subject === other || certainty !== "denied") return [];
  return [dependsOn(subject, other, at, past)];
}

/** "A rules by the grace of B", "A is at the mercy of B." */
function mercy(scene: Scene, at: number): Finding[] {
  if (!/^(?:by the grace|at the mercy) of$/.test(scene.words(at - 2, at + 2))) return [];
  const other = objectAt(scene, at + 2, false);
  if (other === null) return [];
  const verb = [at - 3, at - 4, at - 5].find((to) => /^(?:VERB|AUX)$/.test(scene.pos(to))) ?? at - 3;
  const { subject, certainty, past } = readVerbGroup(scene, verb, formOf(scene.lower(verb)));
  return subject === null || subject === other || certainty !== "asserted" ? [] : [dependsOn(subject, other, at, past)];
}

function dependsOn(subject: Phrase, other: Phrase, trigger: number, past: boolean): Finding {
  return {
    relation: "depends_on",
    sources: subject.members,
    targets: other.members,
    from: subject.from,
    to: other.to,
    trigger,
    certainty: "asserted",
    past,
  };
}

/** "For A, obtaining X without …": what is hard stands between. */
function aboutBefore(scene: Scene, from: number, at: number): { about?: { from: number; to: number } } {
  let start = at - 1;
  while (start > from && !/^(?:,|;|–|—)$/.test(scene.lower(start))) start -= 1;
  return at - start > 2 && scene.lower(start) === "," ? { about: { from: start + 1, to: at } } : {};
}

function requires(scene: Scene, at: number): Finding[] {
  const help = helper(scene, at + 1);
  if (help === null) return [];
  const group = readVerbGroup(scene, at, "base");
  const who =
    group.subject === null
      ? beneficiary(scene)
      : { members: group.subject.members, from: group.subject.from, inferred: false };
  if (who === null || sameActor(who.members, help.members)) return [];
  const from = who.from ?? sentencePartStart(scene, at);
  const about = group.subject === null && group.from - from > 1 ? { about: { from, to: group.from } } : {};
  return [
    {
      relation: "depends_on",
      sources: who.members,
      targets: help.members,
      from,
      to: help.to,
      trigger: at,
      certainty: group.certainty,
      future: group.future,
      past: group.past,
      inferred: who.inferred,
      ...about,
    },
  ];
}

/** "B's help is crucial for A." */
function crucial(scene: Scene, at: number): Finding[] {
  let owner = scene.phraseBefore(at) ?? scene.phraseBefore(at - 1);
  let end = at + 1;
  if (/^(?:of|from)$/.test(scene.lower(at + 1))) {
    owner = objectAt(scene, at + 2, false) ?? undefined;
    end = owner?.to ?? end;
  } else if (owner?.role === "head") return [];
  if (owner === undefined || !/^(?:is|are|was|were|remains|remain|will)$/.test(scene.lower(end))) return [];
  const need = scene.tokens.findIndex(({ lower }, index) => index > end && index < end + 5 && NEED_WORDS.test(lower));
  if (need < 0 || /\b(?:not|no|hardly|never)\b/.test(scene.words(end, need))) return [];
  const who = /^(?:to|for)$/.test(scene.lower(need + 1)) ? objectAt(scene, need + 2, true) : null;
  if (who === null || sameActor(who.members, owner.members)) return [];
  return [
    {
      relation: "depends_on",
      sources: who.members,
      targets: owner.members,
      from: Math.min(owner.from, at),
      to: who.to,
      trigger: need,
      certainty: "asserted",
    },
  ];
}

interface Dependent {
  members: Finding["sources"];
  from: number | null;
  inferred: boolean;
}

/** Who would be lost without the help: "For A, …", the clause's subject, or whoever the turn is about. */
function dependent(scene: Scene, at: number, helpers: Finding["targets"]): Dependent | null {
  if (scene.lower(0) === "for") {
    const named = scene.phraseAt(1);
    if (named !== undefined && named.role === "head") return { members: named.members, from: 0, inferred: false };
  }
  const subject = scene.phrases.find(
    ({ from, role, members }) =>
      role === "head" && (from === 0 || (from > at && scene.lower(from - 1) === ",")) && !sameActor(members, helpers),
  );
  return subject === undefined ? beneficiary(scene) : { members: subject.members, from: subject.from, inferred: false };
}

function beneficiary(scene: Scene): Dependent | null {
  const { beneficiary: found } = scene.discourse;
  return found === null ? null : { members: [found], from: null, inferred: true };
}

function clauseEnd(scene: Scene, from: number): number {
  let at = from;
  while (at < scene.tokens.length && !/^[.;:]$/.test(scene.lower(at)) && at < from + 6) at += 1;
  return at;
}

function sentencePartStart(scene: Scene, at: number): number {
  let start = at;
  while (start > 0 && !/^[,;:–—]$/.test(scene.lower(start - 1))) start -= 1;
  return start;
}

function sameActor(a: Finding["sources"], b: Finding["sources"]): boolean {
  return a.some(({ actor }) => b.some((other) => other.actor.id === actor.id));
}
