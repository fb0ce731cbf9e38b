import type { Phrase } from "../../actors/phrase.ts";
import { formOf } from "../../language/verbs.ts";
import { objectAt, objectOf } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { readVerbGroup } from "../verb-group.ts";
import type { Relation } from "../vocabulary.ts";

const VERBS =
  /^(?:regard|view|see|treat|perceive|consider|deem|label|brand)(?:s|ed|d|ing)?$|^(?:saw|seen|labelled|labeled)$/;
const NOUNS: readonly (readonly [RegExp, Relation])[] = [
  [/^(?:threat|danger|menace|risk|peril)$/, "distrusts"],
  [/^(?:enemy|foe|adversary|rival|opponent)$/, "strained_with"],
  [/^(?:partner|friend|ally)$/, "cooperates_with"],
];

/** "A sees B as a threat", "A considers B an enemy", "B is seen by A as a threat", "B, which A regards as a friend". */
export function findRegard(scene: Scene): Finding[] {
  return scene.tokens.flatMap(({ lower }, at) => {
    if (!VERBS.test(lower) || scene.phraseAt(at) !== undefined) return [];
    const group = readVerbGroup(scene, at, formOf(lower));
    const sides = sidesOf(scene, at, group.passive, group.subject);
    const seen = sides === null ? null : seenAs(scene, sides.end);
    if (sides === null || seen === null || sides.beholder === sides.beheld) return [];
    const { beholder, beheld } = sides;
    return [
      {
        relation: seen.relation,
        sources: beholder.members,
        targets: beheld.members,
        from: Math.min(beholder.from, beheld.from),
        to: seen.to,
        trigger: at,
        certainty: group.certainty,
        past: group.past,
        future: group.future,
      },
    ];
  });
}

function sidesOf(
  scene: Scene,
  at: number,
  passive: boolean,
  subject: Phrase | null,
): { beholder: Phrase; beheld: Phrase; end: number } | null {
  if (subject === null) return null;
  const agent = passive ? objectOf(scene, at + 1, ["by"], false)?.phrase : undefined;
  if (passive) return agent === undefined ? null : { beholder: agent, beheld: subject, end: agent.to };
  const object = objectAt(scene, at + 1, false);
  if (object !== null) return { beholder: subject, beheld: object, end: object.to };
  const before = antecedentOf(scene, subject);
  return before === null ? null : { beholder: subject, beheld: before, end: at + 1 };
}

/** The actor before "which" or "whom", when these stand right before a clause's subject. */
export function antecedentOf(scene: Scene, subject: Phrase): Phrase | null {
  const pronoun = subject.from - 1;
  if (!/^(?:which|whom|who)$/.test(scene.lower(pronoun))) return null;
  const antecedent = scene.phraseBefore(scene.lower(pronoun - 1) === "," ? pronoun - 1 : pronoun);
  return antecedent?.role === "head" ? antecedent : null;
}

/** "as a growing threat", "an enemy". */
function seenAs(scene: Scene, from: number): { relation: Relation; to: number } | null {
  let at = scene.lower(from) === "as" || scene.words(from, from + 2) === "to be" ? from + 1 : from;
  // "as no threat" says the contrary of "as a threat".
  while (
    !/^(?:no|not|never|neither)$/.test(scene.lower(at)) &&
    (/^(?:DET|ADJ|ADV|NUM|PRON)$/.test(scene.pos(at)) || /^(?:be|its|their|most|main)$/.test(scene.lower(at)))
  )
    at += 1;
  const found = NOUNS.find(([noun]) => noun.test(scene.lower(at)));
  // "as an enemy of C" speaks of C.
  return found === undefined || scene.lower(at + 1) === "of" ? null : { relation: found[1], to: at + 1 };
}
