import type { Member } from "../../actors/phrase.ts";
import { formOf } from "../../language/verbs.ts";
import { BOND_NOUNS, COLD_WORDS, COOLING_WORDS, NEED_WORDS, WARM_WORDS, WARMING_WORDS } from "../noun-lexicon.ts";
import { aboutAfter, objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";
import { nounPhraseStart } from "./nouns.ts";

interface Bond {
  sources: readonly Member[];
  targets: readonly Member[];
  from: number;
  to: number;
  /** Whether one side had to be found outside the words. */
  elided: boolean;
}

/** "Relations between A and B are strained", "A's close relationship with B", "A-B relations are vital". */
export function findBonds(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach(({ lower }, at) => {
    if (!BOND_NOUNS.has(lower) || scene.phraseAt(at) !== undefined) return;
    const bond = readBond(scene, at);
    if (bond !== null) found.push(...(changed(scene, at, bond) ?? judge(scene, at, bond)));
  });
  return found;
}

function readBond(scene: Scene, at: number): Bond | null {
  const start = nounPhraseStart(scene, at);
  const before = ownerBefore(scene, start, at);
  if (scene.lower(at + 1) === "between") {
    const pair = objectAt(scene, at + 2, false);
    const [first, second, ...rest] = pair?.members ?? [];
    return pair === null || first === undefined || second === undefined || rest.length > 0
      ? null
      : { sources: [first], targets: [second], from: start, to: pair.to, elided: false };
  }
  if (scene.lower(at + 1) === "with") {
    const other = objectAt(scene, at + 2, false);
    if (other === null) return null;
    if (before !== null)
      return { sources: before.members, targets: other.members, from: before.from, to: other.to, elided: false };
    const { beneficiary } = scene.discourse;
    return beneficiary === null
      ? null
      : { sources: [beneficiary], targets: other.members, from: start, to: other.to, elided: true };
  }
  const [first, second, ...rest] = before?.members ?? [];
  if (before === null || first === undefined || second === undefined || rest.length > 0) return null;
  return { sources: [first], targets: [second], from: before.from, to: at + 1, elided: false };
}

function ownerBefore(scene: Scene, start: number, at: number): { members: readonly Member[]; from: number } | null {
  for (let left = at - 1; left >= start - 2 && left >= 0; left -= 1) {
    const phrase = scene.phraseAt(left);
    if (phrase !== undefined) return phrase.role === "head" ? null : phrase;
  }
  const have = /^(?:have|has|had|enjoy|enjoys|maintain|maintains|maintained|enjoyed)$/.test(scene.lower(start - 1));
  const { subject } = have ? readVerbGroup(scene, start - 1, "third") : { subject: null };
  return subject;
}

/** "… have thawed", "… have never been worse": null when the words behind tell no such change. */
function changed(scene: Scene, at: number, bond: Bond): Finding[] | null {
  let verb = bond.to;
  while (
    !/^(?:better|worse)$/.test(scene.lower(verb)) &&
    (/^(?:AUX|ADV|PART)$/.test(scene.pos(verb)) ||
      /^(?:have|has|had|been|never|hardly|could|not|no)$/.test(scene.lower(verb)))
  )
    verb += 1;
  const group = readVerbGroup(scene, verb, formOf(scene.lower(verb)));
  const before = scene.words(bond.to, verb);
  const superlative =
    /^(?:worse|better)$/.test(scene.lower(verb)) && /\b(?:never|hardly|not|cannot) (?:been|be)$/.test(before);
  const warm = superlative ? scene.lower(verb) === "better" : WARMING_WORDS.test(scene.lower(verb));
  if (!warm && !superlative && !COOLING_WORDS.test(scene.lower(verb))) return null;
  if (bond.elided || (!superlative && group.certainty === "denied")) return [];
  const { sources, targets, from } = bond;
  const certainty = superlative ? "asserted" : group.certainty;
  const relation = warm ? "cooperates_with" : "strained_with";
  const { past, future } = group;
  const about = aboutAfter(scene, verb + 1);
  const to = about?.to ?? Math.max(verb, at) + 1;
  const found = { relation, sources, targets, from, to, trigger: verb, certainty, past, future } as const;
  return [about === undefined ? found : { ...found, about }];
}

/** What adjectives before the noun, or the predicate after it, say of the bond. */
function judge(scene: Scene, at: number, bond: Bond): Finding[] {
  const predicate = predicateAfter(scene, bond.to);
  const inside = scene.words(bond.from, at).split(" ");
  const outside = predicate === null ? [] : scene.words(predicate.from, predicate.to).split(" ");
  const negated = /\b(?:not|no longer|hardly|never|far from)\b/.test(
    predicate === null ? "" : scene.words(predicate.be, predicate.to),
  );
  const needs = bond.elided && outside.some((word) => NEED_WORDS.test(word)) && !negated;
  // What is a goal is not there yet.
  const goal = /^(?:goals?|aims?|objectives?|priority|possible|desirable|needed|necessary)$/;
  if (!needs && outside.some((word) => goal.test(word))) return [];
  const cold = [...inside, ...outside].some((word) => COLD_WORDS.test(word));
  const warm = [...inside, ...outside].some((word) => WARM_WORDS.test(word));
  if ((!cold && !warm && !needs) || (cold && warm) || (bond.elided && !needs)) return [];
  const { certainty, past, future } =
    predicate === null
      ? { certainty: "asserted" as const, past: false, future: false }
      : readVerbGroup(scene, predicate.be, "third");
  const about = aboutAfter(scene, predicate?.to ?? bond.to);
  return [
    {
      relation: needs ? "depends_on" : cold ? "strained_with" : "cooperates_with",
      sources: bond.sources,
      targets: bond.targets,
      from: bond.from,
      to: about?.to ?? predicate?.to ?? Math.max(bond.to, at + 1),
      trigger: predicate?.be ?? at,
      certainty: negated ? "denied" : certainty,
      past,
      future,
      inferred: bond.elided,
      ...(about === undefined ? {} : { about }),
    },
  ];
}

/** "are fundamental", "– to catch them – is crucial": the predicate of the noun phrase that ends here. */
function predicateAfter(scene: Scene, end: number): { be: number; from: number; to: number } | null {
  let at = end;
  if (/^(?:--|–|—|,|\()$/.test(scene.lower(at))) {
    const close = scene.lower(at) === "(" ? ")" : scene.lower(at);
    let next = at + 1;
    while (next < Math.min(at + 25, scene.tokens.length) && scene.lower(next) !== close) next += 1;
    if (scene.lower(next) !== close) return null;
    at = next + 1;
  }
  while (
    /^(?:have|has|had|will|would|may|might|could|can|should|must|also|now|still|currently|often|always|long|not|in|over|on)$/.test(
      scene.lower(at),
    ) &&
    at < end + 30
  ) {
    if (/^(?:in|over|on)$/.test(scene.lower(at))) {
      at += 1;
      while (/^(?:DET|NOUN|ADJ|PROPN)$/.test(scene.pos(at))) at += 1;
    } else at += 1;
  }
  if (!/^(?:is|are|was|were|be|been|remain|remains|remained|become|became|becomes|grew|turned)$/.test(scene.lower(at)))
    return null;
  let to = at + 1;
  while (
    to < scene.tokens.length &&
    to < at + 9 &&
    !/^(?:in|on|over|with|for|to|against|because|,|\.|;|:|but|which|as|since|if)$/.test(scene.lower(to)) &&
    scene.phraseAt(to) === undefined
  )
    to += 1;
  return { be: at, from: at + 1, to };
}
