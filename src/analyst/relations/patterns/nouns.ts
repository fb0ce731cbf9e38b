import type { Phrase } from "../../actors/phrase.ts";
import type { Certainty } from "../../claim.ts";
import { inflect, type VerbForm } from "../../language/verbs.ts";
import { NOUN_LEXICON } from "../noun-lexicon.ts";
import { aboutAfter, objectAt } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { LIGHT_VERBS } from "../verb-lexicon.ts";
import { readVerbGroup, weaker } from "../verb-group.ts";
import type { Relation } from "../vocabulary.ts";
import { edge } from "./verbs.ts";

interface Frame {
  prepositions: string[];
  relation: Relation;
  mode: string;
  between: boolean;
}

const frames = new Map<string, Frame>();
for (const line of NOUN_LEXICON.trim().split("\n")) {
  const [nouns = "", prepositions = "", relation = "", mode = "", flags = ""] = line.split("|");
  for (const noun of nouns.split(","))
    frames.set(noun, {
      prepositions: prepositions.split(","),
      relation: relation as Relation,
      mode,
      between: flags.includes("b"),
    });
}

const lightForms = new Map<string, VerbForm>();
for (const verb of LIGHT_VERBS) for (const [form, how] of inflect(verb)) lightForms.set(form, how);

/** "A's support for B", "Kenyan attacks on B", "A has ties with B", "tension between A and B". */
export function findNouns(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach((_, at) => {
    const frame = frames.get(scene.lower(at));
    if (frame === undefined || scene.phraseAt(at) !== undefined || scene.pos(at) === "ADJ") return;
    if (scene.pos(at) === "VERB" && scene.phraseBefore(at)?.role === "head") return;
    const finding = readBetween(scene, at, frame) ?? readDirected(scene, at, frame);
    if (finding !== null) found.push(finding);
  });
  return found;
}

function readBetween(scene: Scene, at: number, frame: Frame): Finding | null {
  if (!frame.between || !/^(?:between|among)$/.test(scene.lower(at + 1))) return null;
  const pair = objectAt(scene, at + 2, false);
  const [first, second, ...rest] = pair?.members ?? [];
  if (pair === null || first === undefined || second === undefined || rest.length > 0) return null;
  const about = aboutAfter(scene, pair.to);
  const start = nounPhraseStart(scene, at);
  const certainty = nounCertainty(scene, start, at);
  if (frame.relation === "distrusts")
    return { ...shape(frame, at, certainty), sources: [first], targets: [second], from: start, to: pair.to };
  return {
    ...shape(frame, at, certainty),
    sources: [first],
    targets: [second],
    from: start,
    to: about?.to ?? pair.to,
    ...(about === undefined ? {} : { about }),
  };
}

function readDirected(scene: Scene, at: number, frame: Frame): Finding | null {
  const object = objectOfNoun(scene, at, frame);
  if (object === null) return null;
  const owner = ownerOf(scene, at, frame.relation);
  if (owner === null || owner.phrase === object) return null;
  const { phrase, from, certainty, future, past } = owner;
  const about = aboutAfter(scene, object.to);
  return {
    ...shape(owner.plotted && frame.relation === "fights" ? { ...frame, relation: "threatens" } : frame, at, certainty),
    sources: phrase.members,
    targets: object.members,
    from,
    to: about?.to ?? edge(scene, object),
    ...(about === undefined ? {} : { about }),
    future,
    past,
  };
}

/** "attacks on B", "attacks last year against B". */
function objectOfNoun(scene: Scene, at: number, { prepositions, relation }: Frame): Phrase | null {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (prepositions.includes(scene.lower(next)))
      return objectAt(scene, next + 1, /^(?:criticises|threatens|supports|distrusts)$/.test(relation));
    if (
      !/^(?:and|last|this|year|week|month|imposed|directed|aimed|carried|out|launched)$/.test(scene.lower(next)) &&
      !frames.has(scene.lower(next))
    )
      return null;
  }
  return null;
}

interface Owner {
  phrase: Phrase;
  from: number;
  certainty: Certainty;
  future: boolean;
  past: boolean;
  /** Only planned: to plot an attack is to threaten. */
  plotted: boolean;
}

/** Who does it: an owner or adjective before the noun, the subject of a light verb, or "by A" after it. */
function ownerOf(scene: Scene, at: number, relation: Relation): Owner | null {
  const start = nounPhraseStart(scene, at);
  const certainty = nounCertainty(scene, start, at);
  for (let left = at - 1; left >= start; left -= 1) {
    const phrase = scene.phraseAt(left);
    if (phrase === undefined) continue;
    if (phrase.role === "head") break;
    return { phrase, from: phrase.from, certainty, future: false, past: false, plotted: false };
  }
  const owner = scene.phraseBefore(
    scene.lower(start - 1) === "'s" || scene.lower(start - 1) === "'" ? start - 1 : start,
  );
  if (owner !== undefined && owner.role !== "head")
    return { phrase: owner, from: owner.from, certainty, future: false, past: false, plotted: false };
  const light = lightVerbBefore(scene, start);
  if (light === null) return null;
  const group = readVerbGroup(scene, light, lightForms.get(scene.lower(light)) ?? "base");
  if (group.subject === null || group.passive) return null;
  // Taking support or being attacked turns the relation round.
  if (
    /^(?:receiv|draw|enter)/.test(scene.lower(light)) &&
    relation !== "cooperates_with" &&
    relation !== "negotiates_with"
  )
    return null;
  const reduced = /^(?:reduc|sever|end)/.test(scene.lower(light));
  if (reduced) return null;
  return {
    phrase: group.subject,
    from: Math.min(group.subject.from, group.from),
    certainty: weaker(group.certainty, certainty),
    future: group.future,
    past: group.past,
    plotted: /^(?:plot|plan|seek)/.test(scene.lower(light)),
  };
}

/** The light verb that a noun phrase hangs on: "has close ties", "poses a growing threat". */
function lightVerbBefore(scene: Scene, start: number): number | null {
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const word = scene.lower(at);
    if (lightForms.has(word) && scene.phraseAt(at) === undefined) return at;
    if (/^(?:is|are|was|were)$/.test(word) && scene.phraseAt(at) === undefined) return at;
    if (scene.pos(at) !== "ADV" && !/^(?:out|up|off|in|its|their|been)$/.test(word)) return null;
  }
  return null;
}

/** First token of the noun phrase around a noun: adjectives, determiners, hedges and nouns before it. */
export function nounPhraseStart(scene: Scene, at: number): number {
  let start = at;
  while (start > 0 && start > at - 10) {
    const before = start - 1;
    const phrase = scene.phraseAt(before);
    if (phrase !== undefined) {
      if (phrase.role !== "modifier") break;
      start = phrase.from;
      continue;
    }
    const word = scene.lower(before);
    const pos = scene.pos(before);
    const fits =
      /^(?:ADJ|DET|NUM|NOUN|PROPN)$/.test(pos) ||
      /^(?:of|no|little|any|and|close|continued|alleged|renewed|growing|increasing|allegedly|reportedly|very)$/.test(
        word,
      );
    if (
      !fits ||
      lightForms.has(word) ||
      (word === "of" &&
        !/^(?:lack|kind|number|series|wave|string|absence|form|range|degree|level)$/.test(scene.lower(before - 1)))
    )
      break;
    if (word === "and" && !/^(?:ADJ|NOUN)$/.test(scene.pos(before - 1))) break;
    start = before;
  }
  return start;
}

function nounCertainty(scene: Scene, start: number, at: number): Certainty {
  const words = scene.words(start, at);
  if (
    /^(?:reports|report|allegations|claims|accusations|charges|rumours|rumors|denials) of$/.test(
      scene.words(start - 2, start),
    )
  )
    return "alleged";
  if (/\b(?:alleged|allegedly|reported|reportedly|suspected|purported|supposed|rumoured|rumored)\b/.test(words))
    return "alleged";
  if (
    /\b(?:no|little|lack of|absence of|not|any|without)\b/.test(words) ||
    /^(?:no|without|lack|absence)$/.test(scene.lower(start - 1)) ||
    scene.words(start - 2, start) === "lack of"
  )
    return "denied";
  if (/\b(?:possible|potential|apparent|likely|future)\b/.test(words)) return "hedged";
  return "asserted";
}

function shape(
  frame: Frame,
  trigger: number,
  certainty: Certainty,
): Pick<Finding, "relation" | "trigger" | "certainty" | "mode"> {
  return { relation: frame.relation, trigger, certainty, ...(frame.mode === "" ? {} : { mode: frame.mode }) };
}
