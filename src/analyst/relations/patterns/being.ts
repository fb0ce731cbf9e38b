import type { Phrase } from "../../actors/phrase.ts";
import { BE_ADJECTIVES, BE_NOUNS, COLD_WORDS } from "../noun-lexicon.ts";
import { bothWays, eachOtherAfter, pairIn } from "../each-other.ts";
import { aboutAfter, objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup, type VerbGroup } from "../verb-group.ts";
import type { Relation } from "../vocabulary.ts";
import { edge } from "./verbs.ts";

const BE =
  /^(?:is|are|was|were|be|been|being|remain|remains|remained|become|becomes|became|grew|grown|feel|feels|felt)$/;

/** "A is B's partner … but also the most difficult", "A is unhappy about B", "A and B are at odds". */
export function findBeing(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (!BE.test(lower)) return;
    const group = readVerbGroup(scene, at, "third");
    if (group.subject === null) return;
    found.push(
      ...partner(scene, at, group, group.subject),
      ...feeling(scene, at, group, group.subject),
      ...odds(scene, at, group, group.subject),
    );
  });
  return found;
}

function partner(scene: Scene, at: number, group: VerbGroup, subject: Phrase): Finding[] {
  const negated = /^(?:not|no|n't|hardly|never)$/.test(scene.lower(at + 1));
  const certainty = negated ? ("denied" as const) : group.certainty;
  const noun = beNoun(scene, at + 1);
  if (noun === null) return mutualPartner(scene, at, certainty, subject, group);
  const { relation, other, to } = noun;
  if (other === subject || shares(other, subject)) return [];
  const about = aboutAfter(scene, to);
  const end = about?.to ?? to;
  const shared = { from: subject.from, to: end, trigger: at, certainty, past: group.past, future: group.future };
  const found: Finding[] =
    relation === "proxy"
      ? [{ ...shared, relation: "directs", sources: other.members, targets: subject.members }]
      : [
          {
            ...shared,
            relation: relation as Relation,
            sources: subject.members,
            targets: other.members,
            ...(about === undefined ? {} : { about }),
          },
        ];
  const cold = contrast(scene, end);
  if (cold !== null && !negated)
    found.push({
      ...shared,
      relation: "strained_with",
      sources: subject.members,
      targets: other.members,
      to: cold,
      trigger: cold - 1,
    });
  return found;
}

/** "B's most important partner", "a close ally of B". */
function beNoun(scene: Scene, start: number): { relation: string; other: Phrase; to: number } | null {
  for (let at = start; at < Math.min(start + 12, scene.tokens.length); at += 1) {
    if (scene.phraseAt(at) !== undefined) continue;
    const relation = BE_NOUNS.get(scene.lower(at));
    if (relation === undefined) {
      if (
        !/^(?:ADJ|DET|ADV|NUM|PART|NOUN|PRON)$/.test(scene.pos(at)) &&
        !(/^(?:one|and|perhaps)$/.test(scene.lower(at)) || (scene.lower(at) === "of" && scene.lower(at - 1) === "one"))
      )
        return null;
      continue;
    }
    for (let left = at - 1; left >= start; left -= 1) {
      const owner = scene.phraseAt(left);
      if (owner !== undefined) return owner.role === "head" ? null : { relation, other: owner, to: at + 1 };
    }
    if (!/^(?:of|to|for|with)$/.test(scene.lower(at + 1))) return null;
    const other = objectAt(scene, at + 2, false);
    return other === null ? null : { relation, other, to: edge(scene, other) };
  }
  return null;
}

/** "A and B are allies." */
function mutualPartner(
  scene: Scene,
  at: number,
  certainty: Finding["certainty"],
  subject: Phrase,
  group: VerbGroup,
): Finding[] {
  const [first, second] = pairIn(scene, subject) ?? [];
  if (first === undefined || second === undefined) return [];
  for (let next = at + 1; next < at + 7; next += 1) {
    const relation = scene.lower(next).endsWith("s") ? BE_NOUNS.get(scene.lower(next)) : undefined;
    if (relation === "cooperates_with" || relation === "strained_with") {
      if (/^(?:of|to|for)$/.test(scene.lower(next + 1)) || scene.phraseAt(next + 1) !== undefined) return [];
      return [
        {
          relation,
          sources: [first],
          targets: [second],
          from: subject.from,
          to: next + 1,
          trigger: at,
          certainty,
          past: group.past,
          future: group.future,
        },
      ];
    }
    if (!/^(?:ADJ|DET|ADV|PRON)$/.test(scene.pos(next))) return [];
  }
  return [];
}

/** "but also the most difficult": where such an afterthought ends. */
function contrast(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(from + 8, scene.tokens.length); at += 1) {
    if (/^(?:but|yet|if|though|although|albeit)$/.test(scene.lower(at))) {
      for (let next = at + 1; next < at + 7; next += 1) if (COLD_WORDS.test(scene.lower(next))) return next + 1;
      return null;
    }
    if (/^(?:[.;:]|who|which)$/.test(scene.lower(at)) || scene.pos(at) === "VERB") return null;
  }
  return null;
}

/** "A is unhappy about B", "… about B's raids", "… with a policy whereby B …". */
function feeling(scene: Scene, at: number, group: VerbGroup, subject: Phrase): Finding[] {
  let next = at + 1;
  let negated = false;
  while (/^(?:ADV|PART)$/.test(scene.pos(next)) && !BE_ADJECTIVES.has(scene.lower(next))) {
    if (/^(?:not|n't|never|hardly)$/.test(scene.lower(next))) negated = true;
    next += 1;
  }
  const adjective = BE_ADJECTIVES.get(scene.lower(next));
  if (adjective === undefined || !adjective[1].split(" ").includes(scene.lower(next + 1))) return [];
  const certainty = negated ? ("denied" as const) : group.certainty;
  const shared = { from: subject.from, trigger: next, certainty, past: group.past, future: group.future };
  if (adjective[0] === "loyal") {
    const master = objectAt(scene, next + 2, false);
    return master === null
      ? []
      : [{ ...shared, relation: "directs", sources: master.members, targets: subject.members, to: master.to }];
  }
  const relation = adjective[0] as Relation;
  const pair = pairIn(scene, subject);
  const others = eachOtherAfter(scene, next + 1, adjective[1].split(" "));
  if (pair !== null && others !== null) return [{ ...shared, ...bothWays(pair, relation), relation, to: others }];
  const found: Finding[] = [];
  for (const { phrase, to } of complaints(scene, next + 2, subject, relation === "criticises")) {
    // Close to the Togo border is a place.
    if (relation === "cooperates_with" && phrase.role !== "head") continue;
    const about = matter(scene, next + 2, phrase, to);
    found.push({
      ...shared,
      relation,
      sources: subject.members,
      targets: phrase.members,
      to: Math.max(to, about?.to ?? to),
      ...(about === undefined ? {} : { about }),
    });
  }
  return found;
}

/** What a feeling is about: what belongs to the other, the words up to it, or, when it comes first, what follows it. */
function matter(scene: Scene, from: number, phrase: Phrase, to: number): { from: number; to: number } | undefined {
  if (phrase.role !== "head") return { from: phrase.from, to };
  return phrase.from === from ? aboutAfter(scene, phrase.to) : { from, to };
}

/** Whom a complaint is against: the owners and doers in what is complained about, up to the end of the clause. */
function complaints(scene: Scene, from: number, subject: Phrase, through: boolean): { phrase: Phrase; to: number }[] {
  const direct = objectAt(scene, from, through);
  if (!through) return direct === null || direct === subject ? [] : [{ phrase: direct, to: edge(scene, direct) }];
  const found: { phrase: Phrase; to: number }[] = [];
  let doer = true;
  for (let at = from; at < Math.min(from + 40, scene.tokens.length); at += 1) {
    const phrase = scene.phraseAt(at);
    const word = scene.lower(at);
    if (phrase === undefined) {
      if (/^(?:[.;:!?]|and|but|because|while|although)$/.test(word)) break;
      if (/^(?:whereby|that|in|under|particularly|especially|notably|including)$/.test(word))
        doer = word !== "in" && word !== "under";
      else if (/^(?:on|against|to|with|into|over|for|at)$/.test(word)) doer = false;
      continue;
    }
    if (
      doer &&
      !shares(phrase, subject) &&
      !(phrase.role === "head" && scene.pos(phrase.to) === "ADP" && found.length > 0)
    ) {
      const to = phrase.role === "head" ? phrase.to : complaintEnd(scene, edge(scene, phrase));
      found.push({ phrase, to });
      if (phrase.role === "head") break;
    }
    at = phrase.to - 1;
    doer = false;
  }
  return found;
}

/** Takes in where it happens: "interference in Kenya". */
function complaintEnd(scene: Scene, to: number): number {
  const place = /^(?:in|on|against)$/.test(scene.lower(to)) ? scene.phraseAt(to + 1) : undefined;
  return place === undefined ? to : place.to;
}

function odds(scene: Scene, at: number, group: VerbGroup, subject: Phrase): Finding[] {
  for (let next = at + 1; next < at + 4; next += 1) {
    const pair = scene.words(next, next + 2);
    const relation: Relation | null =
      pair === "at odds"
        ? "diverges_from"
        : pair === "at war"
          ? "fights"
          : pair === "at loggerheads"
            ? "strained_with"
            : null;
    if (relation === null) continue;
    const other = scene.lower(next + 2) === "with" ? objectAt(scene, next + 3, false) : null;
    const sources = other === null ? subject.members.slice(0, 1) : subject.members;
    const targets = other === null ? subject.members.slice(1, 2) : other.members;
    if (targets.length === 0 || (other === null && subject.members.length !== 2)) return [];
    const about = aboutAfter(scene, other?.to ?? next + 2);
    return [
      {
        relation,
        sources,
        targets,
        from: subject.from,
        to: about?.to ?? other?.to ?? next + 2,
        trigger: next,
        certainty: group.certainty,
        past: group.past,
        future: group.future,
        ...(about === undefined ? {} : { about }),
      },
    ];
  }
  return [];
}

function shares(a: Phrase, b: Phrase): boolean {
  return a.members.some(({ actor }) => b.members.some((other) => other.actor.id === actor.id));
}
