import type { Phrase } from "../actors/phrase.ts";
import { formOf, inflect, type VerbForm } from "../language/verbs.ts";
import type { Certainty } from "../claim.ts";
import { CONTROL_VERBS } from "./verb-lexicon.ts";
import type { Scene } from "./scene.ts";

/** Who does a verb, and how: read leftwards from the verb over its auxiliaries. */
export interface VerbGroup {
  subject: Phrase | null;
  certainty: Certainty;
  passive: boolean;
  future: boolean;
  past: boolean;
  /** First token of the group. */
  from: number;
}

const NEGATIONS = new Set([
  "not",
  "never",
  "n't",
  "neither",
  "nor",
  "hardly",
  "scarcely",
  "barely",
  "don't",
  "doesn't",
  "didn't",
  "won't",
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "cannot",
  "can't",
  "wouldn't",
  "couldn't",
  "hasn't",
  "haven't",
  "hadn't",
]);
const AUXILIARIES = new Set([
  "be",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "am",
  "have",
  "has",
  "had",
  "having",
  "do",
  "does",
  "did",
  "will",
  "would",
  "shall",
  "should",
  "can",
  "could",
  "may",
  "might",
  "must",
  "'s",
  "'ve",
  "'re",
  "'ll",
  "ought",
]);
const BE = new Set(["be", "is", "are", "was", "were", "been", "being", "am", "get", "got"]);
const HEDGES =
  /^(?:may|might|could|perhaps|possibly|probably|apparently|seemingly|arguably|presumably|likely|would|should)$/;
const ALLEGED = /^(?:allegedly|reportedly|supposedly|purportedly|ostensibly)$/;

const controlForms = new Map<string, { effect: "goes on" | "intends" | "denies" | "alleged"; form: VerbForm }>();
for (const [verb, effect] of CONTROL_VERBS)
  for (const [form, how] of inflect(verb)) controlForms.set(form, { effect, form: how });

/** "refrained from helping", "stopped short of helping", "was kept from helping". */
const desisted =
  /(?:^| )((?:(?:back|step)\w* (?:away|back) from)|(?:(?:refrain|abstain|desist|shrink|shrank|shy|shie|prevent|stop|keep|kept|deter|barr|dissuad|discourag|prohibit|bann|hinder|block|restrain)\w*(?: away| back)? from)|(?:stop|fall|fell|come|came)\w*(?: just| far| well)? short of)$/;
/** "came close to helping": whether it is denied or not, there was no help. */
const almost = /(?:^| )((?:come|comes|came|coming|got|get|gets)(?: very| so| dangerously| too)? close to)$/;
const preventing =
  /^(?:prevent|stop|keep|kept|deter|bar|dissuad|discourag|prohibit|ban|hinder|block|restrain)(?:s|ed|p?ing|p?ed|red|ring|ned|ning)?$/;

export function readVerbGroup(scene: Scene, at: number, form: VerbForm): VerbGroup {
  const prevented = form === "ing" ? readPrevented(scene, at) : null;
  if (prevented !== null) return prevented;
  let missed = false;
  let certainty: Certainty = "asserted";
  let negations = 0;
  let future = false;
  let past = form === "past" || form === "participle";
  let be = false;
  let have = false;
  let been = false;
  let bare = form === "ing" || form === "base";
  let left = at - 1;
  for (; left >= 0; left -= 1) {
    const word = scene.lower(left);
    if (scene.phraseAt(left) !== undefined) break;
    const before = form === "ing" && /^(?:from|of|to)$/.test(word) ? scene.words(left - 4, left + 1) : "";
    const given = desisted.exec(before) ?? almost.exec(before);
    if (given !== null) {
      if (almost.test(before)) missed = true;
      else negations += 1;
      left -= (given[1]?.split(" ").length ?? 1) - 1;
      const how = formOf(scene.lower(left));
      past = how === "past" || how === "participle";
      bare = how === "base" || how === "ing";
    } else if (NEGATIONS.has(word) && !isNotOnly(scene, left)) {
      negations += 1;
      if (/^(?:won't|wouldn't)$/.test(word)) future = true;
      bare = false;
    } else if (AUXILIARIES.has(word)) {
      if (BE.has(word)) be = true;
      if (word === "been" || word === "being") been = true;
      if (/^ha(?:ve|s|d|ving)$/.test(word)) have = true;
      if (word === "will" || word === "shall" || word === "'ll") future = true;
      if (HEDGES.test(word)) certainty = weaker(certainty, "hedged");
      if (/^(?:was|were|had|did)$/.test(word)) past = true;
      if (/^(?:is|are|am|do|does)$/.test(word) && form !== "participle") past = false;
      bare = false;
    } else if (isDay(scene, left)) {
      if (scene.lower(left - 1) === "on") left -= 1;
    } else if (word === "to") {
      const control = controlForms.get(scene.lower(left - 1));
      if (control === undefined || scene.phraseAt(left - 1) !== undefined) break;
      // "They were able to help" says that they did.
      const managed = scene.lower(left - 1) === "able" && /\b(?:was|were)\b/.test(scene.words(left - 3, left - 1));
      const kind = managed ? "goes on" : control.effect;
      ({ certainty, negations } = effect(kind, certainty, negations));
      if (kind === "intends") future = true;
      past = control.form === "past" || control.form === "participle";
      bare = control.form === "base" || control.form === "ing";
      left -= 1;
      if (control.effect === "alleged" || control.form === "participle") be = false;
    } else if (
      scene.pos(left) === "ADV" ||
      isNotOnly(scene, left) ||
      /^(?:also|no|longer|openly|actively|still|even|effectively|covertly|directly|so|then|now|too|yet|once|both|either|only|just)$/.test(
        word,
      )
    ) {
      if (HEDGES.test(word)) certainty = weaker(certainty, "hedged");
      if (ALLEGED.test(word)) certainty = weaker(certainty, "alleged");
      if (word === "longer" && scene.lower(left - 1) === "no") negations += 1;
    } else {
      const control = controlForms.get(word);
      const direct =
        control !== undefined &&
        ((word.startsWith("help") && form === "base") ||
          (form === "ing" && /^(?:continu|keep|kept|beg|start|stop|ceas|den|avoid|end|halt|quit)/.test(word)));
      if (!direct || scene.pos(left) === "NOUN") break;
      ({ certainty, negations } = effect(control.effect, certainty, negations));
      past = control.form === "past" || control.form === "participle";
      bare = control.form === "base" || control.form === "ing";
    }
  }
  const agent = agentFollows(scene, at);
  const passive = (form === "participle" || form === "past") && (be ? !have || been : agent && !have);
  const subject = bare && form === "base" ? baseSubject(scene, left) : findSubject(scene, left, form === "ing" && bare);
  if (subject !== null && isNone(scene, subject)) negations += 1;
  if (negations % 2 === 1 || missed) certainty = "denied";
  return { subject, certainty, passive, future, past, from: left + 1 };
}

/** "A not only helps B": nothing is denied. */
function isNotOnly(scene: Scene, at: number): boolean {
  return scene.lower(at) === "not" && /^(?:only|just|merely|simply)$/.test(scene.lower(at + 1));
}

/** "C prevented A from helping B": A did not, unless C did not prevent it. */
function readPrevented(scene: Scene, at: number): VerbGroup | null {
  const subject = scene.lower(at - 1) === "from" ? scene.phraseBefore(at - 1) : undefined;
  if (subject?.role !== "head") return null;
  const verb = scene.pos(subject.from - 1) === "DET" ? subject.from - 2 : subject.from - 1;
  if (!preventing.test(scene.lower(verb)) || scene.lower(verb - 1) === "to") return null;
  const { certainty, future, past } = readVerbGroup(scene, verb, formOf(scene.lower(verb)));
  return {
    subject,
    certainty: certainty === "denied" ? "asserted" : "denied",
    passive: false,
    future,
    past,
    from: subject.from,
  };
}

/** "neither A nor B", "no A", "none of A": the negation stands before or in the phrase. */
export function isNone(scene: Scene, { from, to }: Phrase): boolean {
  return /\b(?:neither|nor|no|none of)\b/.test(scene.words(Math.max(0, from - 1), Math.min(to, from + 2)));
}

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/;

function isDay(scene: Scene, at: number): boolean {
  return days.test(scene.lower(at));
}

function effect(
  kind: "goes on" | "intends" | "denies" | "alleged",
  certainty: Certainty,
  negations: number,
): { certainty: Certainty; negations: number } {
  if (kind === "denies") return { certainty, negations: negations + 1 };
  if (kind === "alleged") return { certainty: "alleged", negations };
  return { certainty: kind === "intends" ? weaker(certainty, "hedged") : certainty, negations };
}

/** The weaker of two certainties: what is alleged stays alleged, however it is put. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  const order: Certainty[] = ["asserted", "hedged", "alleged", "denied"];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

function agentFollows(scene: Scene, at: number): boolean {
  return scene.lower(at + 1) === "by" || scene.lower(at + 2) === "by";
}

/** A plain form without auxiliary is a plural's present tense ("they attack"), or joined to a verb before it. */
function baseSubject(scene: Scene, left: number): Phrase | null {
  return scene.lower(left) === "to" ? null : findSubject(scene, left, false);
}

/** The actor phrase that ends at `left`, past commas, brackets, relative pronouns and places; null when another noun governs. */
export function findSubject(scene: Scene, left: number, participle: boolean): Phrase | null {
  let at = left;
  if (participle && /^(?:by|of|for|in|from|with|and|,)$/.test(scene.lower(at))) return accused(scene, at);
  for (let steps = 0; steps < 8 && at >= 0; steps += 1) {
    const phrase = scene.phraseBefore(at + 1);
    if (phrase !== undefined) {
      if (phrase.role !== "head") return null;
      const before = phrase.from - 1;
      if (!isPreposition(scene, before)) return phrase;
      if (/^(?:and|but)$/.test(scene.lower(before))) return phrase;
      if (
        !/^(?:in|from|near|inside|within|across)$/.test(scene.lower(before)) ||
        scene.phraseBefore(before) === undefined
      )
        return null;
      at = before - 1;
      continue;
    }
    const word = scene.lower(at);
    if (/^(?:who|which|that)$/.test(word)) at -= 1;
    else if (/^(?:,|--|—|–|\))$/.test(word)) {
      const beyond = openingOf(scene, at);
      at = beyond === null ? at - 1 : beyond - 1;
      if (beyond === null && !/^(?:who|which|that)$/.test(scene.lower(at + 2))) return null;
    } else if (/^(?:and|but|or|then)$/.test(word)) return joinedSubject(scene, at);
    else return null;
  }
  return null;
}

/** "A, which B praised, attacked": where the parenthesis that closes here began, right after a phrase. */
function openingOf(scene: Scene, close: number): number | null {
  const mark = scene.lower(close);
  const opens = mark === ")" ? "(" : mark;
  for (let at = close - 1; at > Math.max(0, close - 25); at -= 1) {
    if (scene.lower(at) === opens && scene.phraseBefore(at) !== undefined) return at;
  }
  return null;
}

/** "A trains and arms B": the verb before the conjunction lends its subject. */
function joinedSubject(scene: Scene, conjunction: number): Phrase | null {
  for (let at = conjunction - 1; at >= Math.max(0, conjunction - 25); at -= 1) {
    const pos = scene.pos(at);
    if (scene.phraseAt(at) !== undefined || /^(?:;|:)$/.test(scene.lower(at))) continue;
    const verbal = pos === "VERB" || (pos === "NOUN" && controlForms.has(scene.lower(at - 1)));
    if (!verbal || /^including$/.test(scene.lower(at))) continue;
    const form: VerbForm = scene.lower(at).endsWith("ing") ? "ing" : scene.lower(at).endsWith("ed") ? "past" : "base";
    return readVerbGroup(scene, at, form).subject;
  }
  return null;
}

/** "A accused B of arming C": B does it, it is said. */
function accused(scene: Scene, preposition: number): Phrase | null {
  if (scene.lower(preposition) !== "of") return null;
  const phrase = scene.phraseBefore(preposition);
  if (phrase === undefined || phrase.role !== "head") return null;
  return /^(?:accus|suspect)/.test(scene.lower(phrase.from - 1)) ? phrase : null;
}

function isPreposition(scene: Scene, at: number): boolean {
  if (at < 0) return false;
  return (
    scene.pos(at) === "ADP" &&
    !/^(?:that|as|while|although|because|if|since|after|before|until|than|whereas)$/.test(scene.lower(at))
  );
}
