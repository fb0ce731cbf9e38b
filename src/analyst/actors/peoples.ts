import { couldBeVerb } from "../language/verbs.ts";
import type { Token } from "../language/tokens.ts";
import { QUANTIFIERS } from "./description-words.ts";
import type { Named } from "./named.ts";
import { isPossessive } from "./possessive.ts";

/** A people that lives in several states: the words that say another part of it is meant. */
const ELSEWHERE: ReadonlyMap<string, RegExp> = new Map([
  ["serbia", /\b(?:bosnian?|bosniaks?|kosovo|kosovars?|krajina|srpska|sarajevo)\b/i],
  ["croatia", /\b(?:bosnian?|bosniaks?|herzegovina|mostar|sarajevo)\b/i],
  ["albania", /\b(?:kosovo|kosovars?|macedonian?)\b/i],
  ["azerbaijan", /\b(?:iranian|tabriz)\b/i],
  ["tajikistan", /\b(?:afghan|afghans|afghanistan|pashtuns?|hazaras?|northern alliance|taliban)\b/i],
  ["uzbekistan", /\b(?:afghan|afghans|afghanistan|pashtuns?|hazaras?|northern alliance|taliban|dostum)\b/i],
  ["turkmenistan", /\b(?:afghan|afghans|afghanistan|iraqi?|kirkuk|syrian?|taliban)\b/i],
]);

/** What is done to people, not to states: "arrested the Kenyans". */
const done =
  /^(?:arrest|detain|deport|expel|evacuat|extradit|execut|behead|hang|jail|imprison|kidnap|abduct|releas|free[ds]|freeing|rescu|repatriat|naturali|resettl|shelter|hous|hir|employ|kill|wound|injur|murder|massacr)/;
/** What people do to a state that its government does not. */
const moving = /^(?:fle[ed]|left|leav|enter|reach|visit|cross|escap|tour|lov|join|enjoy|inhabit|liv|cheer)/;
/** What a state can feel or say of a people only as of another state. */
const judging = /^(?:distrust|mistrust|trust|despis|accus|blam|outwit|outmanoeuv)/;

/**
 * Whether a people's name stands for its state: "the Turks distrust …", or without an article where it acts on another
 * state or people, or stands between the two ("Turks distrust Iranians"). "Syrians fled" and "the Syrians who fled" are persons.
 */
export function standsForState(tokens: readonly Token[], people: Named, names: readonly Named[]): boolean {
  const { from, to, actor } = people;
  const elsewhere = ELSEWHERE.get(actor.id);
  if (elsewhere?.test(tokens.map(({ lower }) => lower).join(" ")) === true) return false;
  if (isRestricted(tokens, from, to)) return false;
  if (lower(tokens, from - 1) === "the") return !isPartOnly(tokens, from - 2) && !isDoneTo(tokens, from - 1, to);
  const [start, end] = runAround(tokens, people, names);
  if (suffersPeople(tokens, start, names)) return true;
  const between = lower(tokens, start - 1) === "between" && end - start > 2;
  return between || (isBare(tokens, start) && actsOnState(tokens, end, names));
}

/** Whether the words before a people's name count it, so that persons are meant: "two Kenyans", "40,000 Syrians". */
export function isCounted(tokens: readonly Token[], { from }: Named): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.lower === "the") return false;
  return (
    before.pos === "NUM" || /\d/.test(before.text) || /^(?:two|three|four|five|several|dozens)$/.test(before.lower)
  );
}

function lower(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

/** "the Turks who fled", "the Turks in Germany"; but "fought the Turks in Thrace". */
function isRestricted(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:who|whom|whose|living|residing|born|working|studying|stranded|abroad|themselves)$/.test(lower(tokens, to)))
    return true;
  if (lower(tokens, to + 1) === "by" && /(?:ed|held|hit|shot)$/.test(lower(tokens, to))) return true;
  if (done.test(lower(tokens, to)) && /^(?:in|at|near|on)$/.test(lower(tokens, to + 1))) return true;
  const article = lower(tokens, from - 1) === "the" ? from - 1 : from;
  if (article > 0 && couldBeVerb(tokens, article - 1)) return false;
  if (/^(?:of|that|among|inside|across)$/.test(lower(tokens, to))) return true;
  const place = tokens[to + 1]?.lower === "the" ? tokens[to + 2] : tokens[to + 1];
  return /^(?:in|from|at|near|on)$/.test(lower(tokens, to)) && /^\p{Lu}/u.test(place?.text ?? "") && !isDate(place);
}

function isDate(token: Token | undefined): boolean {
  return /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)(?:[a-z]*(?:ber|ary|day|ch|il|ust))?$/.test(
    token?.lower ?? "",
  );
}

/** "most of the Turks", "all the Turks". */
function isPartOnly(tokens: readonly Token[], at: number): boolean {
  if (lower(tokens, at) === "all") return true;
  if (lower(tokens, at) !== "of") return false;
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.pos === "NUM" ||
      QUANTIFIERS.has(before.lower) ||
      /^(?:all|half|none|one|each|thousands|hundreds|millions|scores|percent|relatives|families)$/.test(before.lower))
  );
}

function isDoneTo(tokens: readonly Token[], before: number, to: number): boolean {
  if (done.test(lower(tokens, before - 1)) && tokens[before - 1]?.pos === "VERB") return true;
  let at = to;
  while (/^(?:was|were|been|being|be|had|have|has|are|will|later|also|then|soon|not)$/.test(lower(tokens, at))) at += 1;
  return at > to && done.test(lower(tokens, at)) && /(?:ed|en|hung)$/.test(lower(tokens, at));
}

/** "Turks and Iranians", "Turkey and the Iranians": all of the list that the name stands in. */
function runAround(tokens: readonly Token[], { from, to }: Named, names: readonly Named[]): [number, number] {
  let [start, end] = [from, to];
  const listed = (one: Named): boolean => one.form === "people" || (one.form === "name" && one.actor.kind === "state");
  const tie = /^(?:and|or|nor|,|, and)(?: the)?$/;
  for (const one of names.filter((name) => name.to <= from).reverse())
    if (listed(one) && tie.test(words(tokens, one.to, start))) start = one.from;
    else break;
  for (const one of names.filter((name) => name.from >= to))
    if (listed(one) && tie.test(words(tokens, end, one.from))) end = one.to;
    else break;
  return [start, end];
}

function words(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(" ");
}

/** Without a number, an adjective or another noun before it. */
function isBare(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || /^(?:the|that|while|both|neither|between)$/.test(before.lower)) return true;
  return /^(?:PUNCT|CCONJ|SCONJ|VERB|AUX)$/.test(before.pos) && !/^[-–—%’']$/.test(before.text);
}

/** A tagger takes many a verb between two names for a noun. */
function mayBeVerb(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}/u.test(token.text) && /^(?:VERB|NOUN|ADJ|ADV)$/.test(token.pos);
}

function actsOnState(tokens: readonly Token[], end: number, names: readonly Named[]): boolean {
  let verb = end;
  while (/^(?:ADV|AUX|PART)$/.test(tokens[verb]?.pos ?? "") && mayBeVerb(tokens[verb + 1]) && verb < end + 4) verb += 1;
  if (!mayBeVerb(tokens[verb]) || moving.test(lower(tokens, verb)) || done.test(lower(tokens, verb))) return false;
  if (/^(?:each other|one another)$/.test(words(tokens, verb + 1, verb + 3))) return true;
  const object = lower(tokens, verb + 1) === "the" ? verb + 2 : verb + 1;
  return names.some(
    ({ from, to, form, actor }) =>
      from === object && actor.kind === "state" && form !== "adjective" && !isPossessive(tokens, to),
  );
}

/** Whether a verb stands right before whose subject is a people, or whose object can only be a state. */
function suffersPeople(tokens: readonly Token[], start: number, names: readonly Named[]): boolean {
  const verb = lower(tokens, start - 1) === "the" ? start - 2 : start - 1;
  if (!mayBeVerb(tokens[verb]) || done.test(lower(tokens, verb))) return false;
  const subject = names.findLast(({ to }) => to <= verb);
  if (subject === undefined || subject.actor.kind !== "state" || subject.form === "adjective") return false;
  const adjacent = tokens.slice(subject.to, verb).every(({ pos }) => /^(?:ADV|AUX|PART)$/.test(pos));
  return adjacent && (subject.form === "people" || judging.test(lower(tokens, verb)));
}
