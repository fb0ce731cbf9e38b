import type { Phrase } from "../../actors/phrase.ts";
import { couldBeVerb, inflect, type VerbForm } from "../../language/verbs.ts";
import { bothWays, eachOtherAfter, pairIn } from "../each-other.ts";
import { aboutAfter, objectAt, objectOf } from "../objects.ts";
import type { Finding, Scene } from "../scene.ts";
import { VERB_LEXICON } from "../verb-lexicon.ts";
import { isNone, readVerbGroup, type VerbGroup } from "../verb-group.ts";
import { RELATIONS, type Relation } from "../vocabulary.ts";
import { antecedentOf } from "./regard.ts";

interface Frame {
  /** Words after the verb that belong to it ("crack down"). */
  rest: string[];
  form: VerbForm;
  prepositions: string[];
  relation: Relation;
  mode: string;
  through: boolean;
  /** Whether the object does it to the subject. */
  turned: boolean;
}

const frames = new Map<string, Frame[]>();
for (const line of VERB_LEXICON.trim().split("\n")) {
  const [verbs = "", prepositions = "", relation = "", mode = "", flags = ""] = line.split("|");
  for (const entry of verbs.split(",")) {
    const [verb = "", ...rest] = entry.split(" ");
    for (const [form, how] of inflect(verb)) {
      const list = frames.get(form) ?? [];
      list.push({
        rest,
        form: how,
        prepositions: prepositions.split(","),
        relation: relation as Relation,
        mode,
        through: flags.includes("t"),
        turned: flags.includes("r"),
      });
      frames.set(form, list);
    }
  }
}
for (const list of frames.values()) list.sort((a, b) => b.rest.length - a.rest.length);

const SIGN_OF_FORCE: ReadonlySet<Relation> = new Set(["fights", "coerces"]);

/** "A supports B", "A cracks down on B", "B was attacked by A", "A and B cooperate". */
export function findVerbs(scene: Scene): Finding[] {
  const found: Finding[] = [];
  scene.tokens.forEach((_, at) => {
    if (scene.phraseAt(at) !== undefined || !isVerb(scene, at)) return;
    for (const frame of frames.get(scene.lower(at)) ?? []) {
      const finding = readFrame(scene, at, frame);
      if (finding === null) continue;
      found.push(finding);
      return;
    }
  });
  return found;
}

function isVerb(scene: Scene, at: number): boolean {
  const pos = scene.pos(at);
  if (pos === "VERB") return !/^(?:the|a|an|its|their|this|of|no)$/.test(scene.lower(at - 1));
  // The tagger often takes a plain form after "helped" or "to" for a noun.
  if (/^(?:to|helped|helps|help|will|would|can|could|may|might|must|should)$/.test(scene.lower(at - 1))) return true;
  const before = scene.lower(at - 1);
  const subject = scene.phraseBefore(at);
  if (scene.lower(at).endsWith("ed") && (pos === "ADJ" || pos === "ADV")) {
    if (/^(?:is|are|was|were|been|has|have|had)$/.test(before) || scene.lower(at + 1) === "by") return true;
    return (
      (subject?.role === "head" || /^(?:and|or)$/.test(before) || scene.pos(at - 1) === "ADV") &&
      objectAt(scene, at + 1, true) !== null
    );
  }
  if (scene.lower(at).endsWith("ing") && /^(?:of|by)$/.test(before)) return objectAt(scene, at + 1, true) !== null;
  return (
    pos === "NOUN" &&
    subject?.role === "head" &&
    (couldBeVerb(scene.tokens, at) || scene.phraseAt(at + 1) !== undefined)
  );
}

function readFrame(scene: Scene, at: number, frame: Frame): Finding | null {
  const after = restAfter(scene, at + 1, frame.rest);
  if (after === null) return null;
  const group = readVerbGroup(scene, at, formHere(scene, at, frame.form));
  if (group.passive && !frame.rest.includes("by")) return readPassive(scene, at, after, group, frame);
  const { subject } = group;
  if (subject === null) return null;
  const object = objectFor(scene, after, frame) ?? relativeObject(scene, after, subject, frame);
  // To threaten to attack is no attack yet.
  const threatened = SIGN_OF_FORCE.has(frame.relation) && /^(?:threaten|vow)\w* to$/.test(scene.words(at - 2, at));
  const shared = {
    relation: threatened ? ("threatens" as const) : frame.relation,
    trigger: at,
    certainty: threatened && group.certainty === "hedged" ? ("asserted" as const) : group.certainty,
    future: group.future && !threatened,
    past: group.past,
    ...(frame.mode === "" ? {} : { mode: frame.mode }),
  };
  if (object === null) return readTogether(scene, after, subject, frame, shared);
  if (frame.turned && object !== subject)
    return {
      ...shared,
      sources: object.members,
      targets: subject.members,
      from: Math.min(subject.from, object.from),
      to: edge(scene, object),
    };
  if (object === subject) return null;
  // "A warned that B arms C": what B does is told, not B addressed.
  if (scene.lower(after) === "that" && couldBeVerb(scene.tokens, object.to)) return null;
  // To warn somebody of something is a favour.
  const isPerson = object.members[0]?.actor.kind === "person";
  if (frame.mode === "warning" && (isPerson || /^(?:of|about)$/.test(scene.lower(object.to)))) return null;
  const about = aboutAfter(scene, object.to);
  const second = scene.lower(object.to) === "nor" ? objectAt(scene, object.to + 1, frame.through) : null;
  return {
    ...shared,
    certainty: isNone(scene, object) ? "denied" : shared.certainty,
    sources: subject.members,
    targets: [...object.members, ...(second?.members ?? [])],
    from: Math.min(subject.from, group.from, object.from),
    to: about?.to ?? edge(scene, second ?? object),
    ...(about === undefined ? {} : { about }),
  };
}

/** Where the words end that belong to the verb ("severed its diplomatic ties"); null when they do not follow. */
function restAfter(scene: Scene, from: number, rest: readonly string[]): number | null {
  let at = from;
  for (const word of rest) {
    while (scene.lower(at) !== word && at < from + 5 && isInserted(scene, at)) at += 1;
    if (scene.lower(at) !== word) return null;
    at += 1;
  }
  return at;
}

function isInserted(scene: Scene, at: number): boolean {
  return (
    /^(?:DET|ADJ|NUM|ADV)$/.test(scene.pos(at)) ||
    /^(?:its|their|his|her|all|'s|signals)$/.test(scene.lower(at)) ||
    scene.phraseAt(at)?.role === "modifier"
  );
}

/** A past form after "have" or "be" is a participle; the lexicon lists both under one spelling. */
function formHere(scene: Scene, at: number, form: VerbForm): VerbForm {
  return form === "past" && /^(?:been|was|were|is|are|be|being)$/.test(scene.lower(at - 1)) ? "participle" : form;
}

function objectFor(scene: Scene, after: number, { prepositions, through }: Frame): Phrase | null {
  if (!prepositions.includes("-")) return objectOf(scene, after, prepositions, through)?.phrase ?? null;
  const direct = objectAt(scene, after, through);
  if (direct !== null) return direct;
  // "kill or capture B", "train and advise B": the verbs share their object.
  const joins = /^(?:and|or)$/.test(scene.lower(after)) && scene.phraseAt(after + 1) === undefined;
  const second = scene.pos(after + 1) === "ADV" ? after + 2 : after + 1;
  return joins && /^(?:VERB|NOUN|ADJ)$/.test(scene.pos(second)) ? objectAt(scene, second + 1, through) : null;
}

/** "A, which B distrusts, …": what the verb has no object for stands before the relative pronoun. */
function relativeObject(scene: Scene, after: number, subject: Phrase, { prepositions }: Frame): Phrase | null {
  const bare = prepositions.includes("-") && /^(?:VERB|AUX|ADP|PUNCT|)$/.test(scene.pos(after));
  return bare ? antecedentOf(scene, subject) : null;
}

function readPassive(scene: Scene, at: number, after: number, group: VerbGroup, frame: Frame): Finding | null {
  const agent = objectOf(scene, after, ["by"], false);
  const patient = group.subject ?? describedBefore(scene, group.from);
  if (agent === null || patient === null || agent.phrase === patient || RELATIONS[frame.relation].mutual) return null;
  return {
    relation: frame.relation,
    sources: frame.turned ? patient.members : agent.phrase.members,
    targets: frame.turned ? agent.phrase.members : patient.members,
    from: Math.min(patient.from, group.from),
    to: edge(scene, agent.phrase),
    trigger: at,
    certainty: group.certainty,
    future: group.future,
    past: group.past,
    ...(frame.mode === "" ? {} : { mode: frame.mode }),
  };
}

/** "A, once armed by B, …": the participle describes the actor before the comma. */
function describedBefore(scene: Scene, from: number): Phrase | null {
  const phrase = scene.lower(from - 1) === "," ? scene.phraseBefore(from - 1) : undefined;
  return phrase?.role === "head" && scene.pos(phrase.from - 1) !== "ADP" ? phrase : null;
}

/** "A and B cooperate", "A and B accuse each other": nobody else is needed. */
function readTogether(
  scene: Scene,
  after: number,
  subject: Phrase,
  frame: Frame,
  shared: Omit<Finding, "sources" | "targets" | "from" | "to">,
): Finding | null {
  const pair = pairIn(scene, subject);
  if (pair === null || frame.turned) return null;
  const others = eachOtherAfter(scene, after, frame.prepositions);
  const alone = RELATIONS[frame.relation].mutual && !frame.prepositions.includes("-");
  if (others === null && (!alone || frame.prepositions.includes(scene.lower(after)))) return null;
  const end = others ?? after;
  const about = aboutAfter(scene, end);
  return {
    ...shared,
    ...bothWays(pair, frame.relation),
    from: subject.from,
    to: about?.to ?? end,
    ...(about === undefined ? {} : { about }),
  };
}

/** End of a phrase, with the noun that it owns or modifies. */
export function edge(scene: Scene, phrase: Phrase): number {
  let to = phrase.to;
  if (phrase.role === "head") return to;
  if (phrase.role === "possessor") to += 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(scene.pos(to)) && scene.phraseAt(to) === undefined) to += 1;
  return to;
}
