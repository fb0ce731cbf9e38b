import type { Member, Phrase } from "../actors/phrase.ts";
import { objectAt } from "../relations/objects.ts";
import { nounPhraseStart } from "../relations/patterns/nouns.ts";
import type { Scene } from "../relations/scene.ts";
import { readVerbGroup } from "../relations/verb-group.ts";
import type { Token } from "../language/tokens.ts";
import { isPossessive } from "../actors/possessive.ts";
import {
  ALLEGING_NOUNS,
  ALLEGING_VERBS,
  CHARGING_VERBS,
  DENYING_VERBS,
  HEARSAY,
  IMPERSONAL,
  KNOWING_VERBS,
  NO_VOICES,
  REJECTING_VERBS,
  SAYING_VERBS,
  STATE_VOICES,
  TELLING_VERBS,
  VIEW_NOUNS,
} from "./saying-words.ts";

/** A stretch of a sentence that tells somebody's view, as tokens; `holders` is empty when nobody is named. */
export interface View {
  from: number;
  to: number;
  holders: readonly Member[];
  alleged: boolean;
  /** "A denies that …", "there is no evidence that …". */
  denied: boolean;
}

/** "From Kenya's perspective", "in the eyes of Kenya": whose view the rest of the paragraph tells. */
export function findPerspective(tokens: readonly Token[], phrases: readonly Phrase[]): Member | null {
  for (const phrase of phrases) {
    const [member, other] = phrase.members;
    if (member === undefined || other !== undefined) continue;
    const before = tokens[phrase.from - 1]?.lower ?? "";
    if (phrase.role !== "head" && /^(?:from|in|to)$/.test(before)) {
      const noun = isPossessive(tokens, phrase.to) ? phrase.to + 1 : phrase.to;
      if (VIEW_NOUNS.has(tokens[noun]?.lower ?? "")) return member;
    }
    const words = tokens
      .slice(Math.max(0, phrase.from - 4), phrase.from)
      .map(({ lower }) => lower)
      .join(" ");
    if (/(?:in the (?:eyes|view) of|from the (?:perspective|viewpoint|standpoint) of|point of view of)$/.test(words))
      return member;
  }
  return null;
}

/** "For Kenya, …": whom a sentence is about when its clauses have no subject of their own. */
export function findBeneficiary(tokens: readonly Token[], phrases: readonly Phrase[]): Member | null {
  const phrase = phrases.find(({ from, role, members }) => from === 1 && role === "head" && members.length === 1);
  return tokens[0]?.lower === "for" && phrase !== undefined && tokens[phrase.to]?.text === ","
    ? (phrase.members[0] ?? null)
    : null;
}

/** The stretches of a sentence that report what somebody says, thinks or is said to do. */
export function findViews(scene: Scene): View[] {
  const views: View[] = [];
  const length = scene.tokens.length;
  scene.tokens.forEach(({ lower }, at) => {
    if (scene.phraseAt(at) !== undefined) return;
    const tells = TELLING_VERBS.has(lower) && thatAfter(scene, at) !== null;
    const charge = ALLEGING_NOUNS.has(lower) && isNoun(scene, at) ? readCharge(scene, at) : null;
    if (charge !== null) views.push(charge);
    else if (tells || (SAYING_VERBS.has(lower) && opensClause(scene, at + 1))) {
      const { subject, certainty, from } = readVerbGroup(scene, at, "past");
      const speakers = subject?.members ?? officeHolders(scene, from);
      if (speakers.length > 0 && certainty !== "denied")
        views.push({
          from: at,
          to: clauseEnd(scene, at),
          holders: speakers,
          alleged: ALLEGING_VERBS.has(lower),
          denied: DENYING_VERBS.has(lower),
        });
      else if (speakers.length === 0 && !isDoubtless(scene, at) && isOthersWord(scene, from, lower))
        views.push({
          from: at,
          to: clauseEnd(scene, at),
          holders: [],
          alleged: true,
          denied: DENYING_VERBS.has(lower),
        });
    } else if (SAYING_VERBS.has(lower) && closesSentence(scene, at)) {
      const told = tellerAfterComma(scene, at);
      if (told !== null)
        views.push({ ...told, alleged: told.holders.length === 0 || ALLEGING_VERBS.has(lower), denied: false });
    } else if (opensHearsay(scene, at)) {
      views.push({ from: at, to: clauseEnd(scene, at), holders: [], alleged: true, denied: false });
    } else if (lower === "according" && scene.lower(at + 1) === "to") {
      const source = objectAt(scene, at + 2, false);
      views.push({ from: -1, to: length, holders: source?.members ?? [], alleged: source === null, denied: false });
    } else if (/^(?:alleged|rumoured|rumored|supposed|purported)$/.test(lower)) {
      const clause = scene.tokens.findIndex(
        (token, index) => index > at && index < at + 8 && /^(?:whereby|which)$/.test(token.lower),
      );
      if (clause > 0) views.push({ from: clause, to: length, holders: [], alleged: true, denied: false });
    } else if (/^(?:accuse|accuses|accused|accusing|suspect|suspects|suspected)$/.test(lower)) {
      const of = scene.tokens.findIndex((token, index) => index > at && index < at + 12 && token.lower === "of");
      const { subject, passive } = readVerbGroup(scene, at, lower.endsWith("ed") ? "past" : "base");
      if (of > 0)
        views.push({
          from: of,
          to: nextStatement(scene, of),
          holders: passive ? [] : (subject?.members ?? []),
          alleged: true,
          denied: false,
        });
    }
  });
  return views;
}

/** "A's charge that …", "the claim that … has been made by A", "A rejected B's charge that …", "no evidence that …". */
function readCharge(scene: Scene, at: number): View | null {
  const that = thatAfter(scene, at);
  if (that === null) return null;
  const none = /\b(?:no|without|little|lack of)\b/.test(scene.words(at - 3, at));
  if (scene.lower(at) === "evidence" && !none) return null;
  const from = /^(?:from|by)$/.test(scene.lower(at + 1)) ? objectAt(scene, at + 2, false) : null;
  const shared = { from: that, to: clauseEnd(scene, that) };
  const start = nounPhraseStart(scene, at);
  const owner = scene.phrases.find(({ from: first, to, role }) => first >= start - 2 && to <= at && role !== "head");
  let verb = at - 1;
  while (verb > start - 4 && !REJECTING_VERBS.test(scene.lower(verb))) verb -= 1;
  if (REJECTING_VERBS.test(scene.lower(verb))) {
    const { subject, certainty } = readVerbGroup(scene, verb, "past");
    if (certainty !== "denied") return { ...shared, holders: subject?.members ?? [], alleged: false, denied: true };
  }
  const later = none ? null : chargedBy(scene, that);
  const holders = from?.members ?? owner?.members ?? later?.members ?? [];
  return { ...shared, to: later?.at ?? shared.to, holders, alleged: !none, denied: none || later?.denied === true };
}

/** "… has been made by A", "… was denied by A", behind the clause of a charge. */
function chargedBy(scene: Scene, that: number): { at: number; members: readonly Member[]; denied: boolean } | null {
  for (let at = that + 3; at < scene.tokens.length; at += 1) {
    const denied = REJECTING_VERBS.test(scene.lower(at));
    if (scene.lower(at + 1) !== "by" || (!denied && !CHARGING_VERBS.test(scene.lower(at)))) continue;
    // "… with rockets made by A" goes on about the rockets.
    if (!/^(?:is|are|was|were|been|being)$/.test(scene.lower(at - 1))) continue;
    const by = objectAt(scene, at + 2, false);
    if (by !== null) return { at, members: by.members, denied };
  }
  return null;
}

/** "the claims that …", and not "Critics claim that …". */
function isNoun(scene: Scene, at: number): boolean {
  const owner = scene.phraseBefore(at);
  const before = scene.lower(at - 1);
  if (at === 0 || before === "'s" || before === "'" || !SAYING_VERBS.has(scene.lower(at))) return true;
  if (owner !== undefined) return owner.role !== "head";
  return /^(?:DET|ADJ|NUM|VERB|ADP)$/.test(scene.pos(at - 1)) || /^(?:is|are|was|were)$/.test(before);
}

/** "Kenya's foreign minister said", "the government of Kenya said": officials speak for their state. `to` is behind them. */
function officeHolders(scene: Scene, to: number): readonly Member[] {
  const state = (phrase: Phrase | undefined): readonly Member[] =>
    phrase?.members.length === 1 && phrase.members[0]?.actor.kind === "state" ? phrase.members : [];
  const last = scene.phraseBefore(to);
  if (last !== undefined) {
    const voice = scene.lower(last.from - 1) === "of" && STATE_VOICES.test(scene.lower(last.from - 2));
    return voice && !NO_VOICES.test(scene.words(last.from - 4, last.from)) ? state(last) : [];
  }
  if (!STATE_VOICES.test(scene.lower(to - 1))) return [];
  let at = to - 1;
  while (at > to - 5 && /^(?:NOUN|ADJ|PROPN|PART|X|PUNCT)$/.test(scene.pos(at)) && scene.phraseAt(at) === undefined)
    at -= 1;
  const owner = scene.phraseAt(at);
  if (owner === undefined || owner.role === "head" || NO_VOICES.test(scene.words(at, to))) return [];
  return state(owner);
}

/** A clause that somebody says ends at a semicolon at the latest, and where "but" or "while" opens another. */
function clauseEnd(scene: Scene, from: number): number {
  const end = scene.tokens.findIndex(
    ({ lower }, at) =>
      at > from &&
      (lower === ";" ||
        (lower === "," && /^(?:but|while|whereas)$/.test(scene.lower(at + 1)) && opensClause(scene, at + 2))),
  );
  return end < 0 ? scene.tokens.length : end;
}

/** Where a subject with a verb of its own follows: "A accused B of shelling its villages, and B blamed A". */
function nextStatement(scene: Scene, from: number): number {
  const end = scene.tokens.findIndex(
    ({ lower }, at) => at > from && /^(?:and|but|while|whereas)$/.test(lower) && opensClause(scene, at + 1),
  );
  return Math.min(clauseEnd(scene, from), end < 0 ? scene.tokens.length : end);
}

/** "Nobody doubts that", "there is no doubt that". */
function isDoubtless(scene: Scene, at: number): boolean {
  return (
    /^(?:doubt|den|reject)/.test(scene.lower(at)) &&
    /\b(?:no|nobody|no one|none|few|not|never|hardly|cannot|can|little|nothing|n't|without|beyond)\b/.test(
      scene.words(at - 4, at),
    )
  );
}

function closesSentence(scene: Scene, at: number): boolean {
  return /^(?:[.;,)!]|–|—|--)?$/.test(scene.lower(at + 1));
}

/** "A arms B, Colombian officials say", "…, or so Kenya claimed": whose words stand before the comma. */
function tellerAfterComma(scene: Scene, at: number): Pick<View, "from" | "to" | "holders"> | null {
  for (let comma = at - 1; comma >= Math.max(1, at - 9); comma -= 1) {
    if (!/^(?:,|–|—|--)$/.test(scene.lower(comma))) continue;
    const named = scene.phrases.find(
      ({ from, to, role }) => from > comma && to <= at && (role === "head" || (role === "modifier" && to === at)),
    );
    const noun = /^(?:NOUN|PROPN|PRON)$/.test(scene.pos(at - 1)) || named !== undefined;
    const own = /\b(?:i|we|which|who|that|whom)\b/.test(scene.words(comma + 1, at));
    if (!noun || own || DENYING_VERBS.has(scene.lower(at))) return null;
    return { from: -1, to: comma, holders: named?.to === at ? named.members : officeHolders(scene, at) };
  }
  return null;
}

/** "Critics say that …": somebody says so, and not the one who writes it. */
function isOthersWord(scene: Scene, from: number, verb: string): boolean {
  const before = scene.lower(from - 1);
  if (KNOWING_VERBS.has(verb) || from === 0 || /^(?:i|we|to|me|us|you|,|and|or|but|that)$/.test(before)) return false;
  return (
    /^(?:NOUN|PROPN|PRON)$/.test(scene.pos(from - 1)) ||
    /^(?:some|many|others|most|several|few|officials)$/.test(before)
  );
}

/** "Rumour has it that", "it is said that", at the end of these words. */
function opensHearsay(scene: Scene, at: number): boolean {
  if (
    scene.lower(at) !== "that" &&
    !/^(?:said|alleged|claimed|rumoured|rumored|reported|believed|thought)$/.test(scene.lower(at))
  )
    return false;
  if (scene.lower(at) !== "that" && scene.lower(at + 1) === "that") return false;
  for (let start = Math.max(0, at - 8); start < at; start += 1) {
    const words = scene.words(start, at + 1);
    if (HEARSAY.test(words) || IMPERSONAL.test(words)) return true;
  }
  return false;
}

function opensClause(scene: Scene, at: number): boolean {
  if (scene.lower(at) === "that") return true;
  const phrase = scene.phraseAt(at) ?? scene.phraseAt(at + 1);
  if (phrase?.role !== "head") return false;
  const pos = scene.pos(phrase.to);
  return /^(?:VERB|AUX|ADV)$/.test(pos) || (pos === "NOUN" && scene.phraseAt(phrase.to + 1) !== undefined);
}

function thatAfter(scene: Scene, at: number): number | null {
  for (let next = at + 1; next < at + 10; next += 1) {
    if (scene.lower(next) === "that") return next;
    if (/^[.;,:]$/.test(scene.lower(next)) || (scene.pos(next) === "VERB" && scene.phraseAt(next) === undefined))
      return null;
  }
  return null;
}
