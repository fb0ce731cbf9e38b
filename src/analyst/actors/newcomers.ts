import type { ActorKind } from "../claim.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { isPossessive } from "./possessive.ts";
import { listed, referenceTo, type Cast } from "./cast.ts";
import { ORGAN_NOUNS } from "./description-words.ts";
import { aliasesFrom, entryOf, type Entry } from "./dictionary.ts";
import { findAcronyms, findTitled, spelledOut, titleAt, type Acronym } from "./introductions.ts";
import { findNames } from "./mentions.ts";
import type { Named } from "./named.ts";
import { AGENCY_NAME, ARMED_NAME, GENERIC, NO_ACTORS, STRONG_TITLES, WEAK_TITLES } from "./name-words.ts";
import type { NamedSpan } from "./named-span.ts";
import { holderNamed } from "./offices.ts";

/** A name that the dictionary may not know, as tokens. */
interface Candidate {
  from: number;
  to: number;
  kind: NamedSpan["kind"];
  title: string | null;
}

/**
 * The actors that a sentence names: those of the dictionary, those that the text introduced before, and those that
 * `spans`, a title or an acronym introduce here, which the cast then knows. Where names overlap, the longer one stands,
 * and the dictionary's wherever it covers the other one.
 */
export function nameActors(text: string, sentence: Sentence, spans: readonly NamedSpan[], cast: Cast): Named[] {
  const { tokens } = sentence;
  const known = findNames(text, sentence, cast);
  const titled = findTitled(tokens).map(({ from, to, title }) => ({ from, to, kind: "person" as const, title }));
  const candidates = [...spans.flatMap((span) => candidateAt(tokens, span) ?? []), ...titled];
  const acronyms = findAcronyms(tokens);
  meetAll(known, tokens, cast);
  if (candidates.length === 0 && acronyms.length === 0) return again(text, sentence, known, [], cast);
  const made: Named[] = [];
  for (const candidate of candidates) {
    if (made.some((one) => overlap(one, candidate))) continue;
    const named = settle(text, tokens, candidate, known, cast);
    if (named !== null) made.push(named);
  }
  for (const acronym of acronyms) {
    const named = spell(text, tokens, acronym, [...made, ...known], cast);
    if (named !== null) made.push(named);
  }
  return again(text, sentence, known, made, cast);
}

/** Names the sentence again when it taught something, so that a short name may follow its full one at once. */
function again(text: string, sentence: Sentence, known: Named[], made: readonly Named[], cast: Cast): Named[] {
  const full = made.length > 0 || known.some(({ actor, from, to }) => actor.kind === "person" && to - from > 1);
  if (!full) return known;
  const rest = findNames(text, sentence, cast).filter((name) => !made.some((one) => overlap(one, name)));
  return [...made, ...rest].sort((a, b) => a.from - b.from);
}

function meetAll(names: readonly Named[], tokens: readonly Token[], cast: Cast): void {
  for (const { actor, from, to } of names) {
    const entry = entryOf(actor.id);
    if (entry !== undefined && actor.kind === "agency") cast.meet(entry);
    if (actor.kind !== "person") continue;
    if (entry !== undefined && to - from > 1) cast.meet(entry);
    const title = tokens[from - 1];
    if (title !== undefined && STRONG_TITLES.has(title.lower)) cast.title(actor.id, titleAt(tokens, from - 1));
  }
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

const dangling = /^(?:of|the|for|and|or|to|in|on|at|by|with|from)$/;

/** Whether words can be somebody's name: neither a bare title nor the name of a paper, a gathering or a thing. */
function nameable(tokens: readonly Token[]): boolean {
  const of = tokens.findIndex(({ lower }, at) => at > 0 && /^(?:of|on|for)$/.test(lower));
  const head = tokens[(of < 0 ? tokens.length : of) - 1];
  if (head === undefined || NO_ACTORS.has(head.lower)) return false;
  return tokens.some(
    ({ text, lower }) =>
      /^\p{Lu}[\p{L}\p{M}.]/u.test(text) &&
      !STRONG_TITLES.has(lower.replace(/\.$/, "")) &&
      !WEAK_TITLES.has(lower) &&
      !NO_ACTORS.has(lower),
  );
}

/** The tokens of a span without the article, owner or title before it and the mark after it. */
function candidateAt(tokens: readonly Token[], { start, end, kind }: NamedSpan): Candidate | null {
  let from = tokens.findIndex((token) => token.end > start);
  let to = from;
  while (to >= 0 && to < tokens.length && (tokens[to] as Token).start < end) to += 1;
  if (from < 0) return null;
  const owner = tokens.findIndex((_, at) => at > from && at < to - 1 && isPossessive(tokens, at));
  if (owner > from && tokens[owner]?.text.length === 2) from = owner + 1;
  while (from < to && /^(?:the|a|an)$/.test((tokens[from] as Token).lower)) from += 1;
  let title: string | null = null;
  while (kind === "person" && from < to - 1) {
    const { lower, text } = tokens[from] as Token;
    if (!STRONG_TITLES.has(lower) && !WEAK_TITLES.has(lower) && !/^(?:prime|vice|\.)$/.test(lower)) break;
    if (text !== ".") title = titleAt(tokens, from);
    from += 1;
  }
  while (to > from && !/[\p{L}\p{N}.)]$/u.test((tokens[to - 1] as Token).text)) to -= 1;
  while (to > from && (isPossessive(tokens, to - 1) || dangling.test((tokens[to - 1] as Token).lower))) to -= 1;
  if (!nameable(tokens.slice(from, to))) return null;
  if (title === null && kind === "person" && STRONG_TITLES.has(tokens[from - 1]?.lower ?? ""))
    title = titleAt(tokens, from - 1);
  return to > from ? { from, to, kind, title } : null;
}

function settle(
  text: string,
  tokens: readonly Token[],
  candidate: Candidate,
  known: readonly Named[],
  cast: Cast,
): Named | null {
  const { from, to, kind, title } = candidate;
  const others = known.filter((name) => overlap(name, candidate));
  for (const { actor, from: begin, to: stop } of others) {
    if (actor.kind === "person" && title !== null) cast.title(actor.id, title);
    if ((begin <= from && stop >= to) || stop - begin >= to - from) return null;
  }
  if (kind === "nationality" || (kind === "place" && others.length > 0)) return null;
  const isTaken = (at: number): boolean => others.some((one) => at >= one.from && at < one.to);
  const own = tokens
    .slice(from, to)
    .filter(({ text: word, lower }, at) => !isTaken(from + at) && /^\p{Lu}/u.test(word) && !ORGAN_NOUNS.has(lower));
  // "Kenyan government" is the name and a noun that the rules know.
  if (own.length === 0 && others.length > 0) return null;
  const entry = entryFor(text, tokens, candidate, others, cast);
  if (entry === null) return null;
  if (title !== null) cast.title(entry.id, title);
  return { actor: referenceTo(entry), form: "name", from, to };
}

function entryFor(
  text: string,
  tokens: readonly Token[],
  { from, to, kind, title }: Candidate,
  others: readonly Named[],
  cast: Cast,
): Entry | null {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const name = text.slice((tokens[from] as Token).start, (tokens[to - 1] as Token).end);
  const known = listed(words);
  if (kind !== "person") {
    if (known !== undefined) return null;
    const made = kind === "place" ? "region" : kind === "armed group" ? kind : kindOf(name, "organisation");
    return cast.body(words, name, made);
  }
  if (words.length > 1) {
    const same = others
      .map(({ actor }) => entryOf(actor.id))
      .find((one) => one !== undefined && isSamePerson(words, one));
    if (same !== undefined) {
      cast.alsoCall(same, words);
      return same;
    }
    return cast.person(words, name);
  }
  if (cast.isShared(words)) return null;
  const holder = title === null ? null : holderNamed(title, words[0] ?? "", cast.date);
  if (holder !== null) {
    cast.call(holder, name);
    return holder;
  }
  // A surname alone would tie all who bear it into one: the title keeps them apart a little.
  const titled = title === null ? name : `${title.charAt(0).toUpperCase()}${title.slice(1)} ${name}`;
  const entry = cast.body(tokensOf(titled), titled, "person");
  cast.call(entry, name);
  return entry;
}

function tokensOf(name: string): string[] {
  return name.toLowerCase().split(" ");
}

/** "Ikaru Sese Ndoba" is the dictionary's Ikaru Ndoba: first and last word agree. */
function isSamePerson(words: readonly string[], { kind, name }: Entry): boolean {
  const parts = name.toLowerCase().split(/\s+/);
  return kind === "person" && parts[0] === words[0] && parts.at(-1) === words.at(-1);
}

function kindOf(name: string, otherwise: ActorKind): ActorKind {
  return ARMED_NAME.test(name) ? "armed group" : AGENCY_NAME.test(name) ? "agency" : otherwise;
}

/** Ties an acronym to the name before it; the name itself when nobody knew it. */
function spell(
  text: string,
  tokens: readonly Token[],
  acronym: Acronym,
  names: readonly Named[],
  cast: Cast,
): Named | null {
  const short = (tokens[acronym.at] as Token).text;
  const from = spelledOut(tokens, acronym);
  const named = names.find(({ to, from: begin }) => to === acronym.end && (from === null || begin <= from));
  if (named !== undefined) {
    const entry = entryOf(named.actor.id) ?? cast.aliasesFrom(tokens[named.from]?.lower ?? "")[0]?.entry;
    const fits = from !== null || (named.to - named.from > 1 && named.actor.unlisted === true);
    if (entry !== undefined && fits && entry.kind !== "state" && owner(short)?.id !== entry.id) cast.call(entry, short);
    return null;
  }
  if (from === null) return null;
  const words = tokens.slice(from, acronym.end).map(({ lower }) => lower);
  const name = text.slice((tokens[from] as Token).start, (tokens[acronym.end - 1] as Token).end);
  const known = owner(short);
  if (known !== undefined && isSameBody(words, known)) {
    cast.alsoCall(known, words);
    return { actor: referenceTo(known), form: "name", from, to: acronym.end };
  }
  const entry = cast.body(words, name, kindOf(name, "organisation"));
  cast.call(entry, short);
  return { actor: referenceTo(entry), form: "name", from, to: acronym.end };
}

/** Whom the dictionary knows by this acronym. */
function owner(short: string): Entry | undefined {
  return aliasesFrom(short.toLowerCase()).find(({ words, exact }) => words.length === 1 && (exact ?? short) === short)
    ?.entry;
}

/** Whether a name is a spelling of an entry's: what tells bodies apart begins alike in half of its words. */
function isSameBody(words: readonly string[], { name }: Entry): boolean {
  const ours = telling(words);
  const theirs = new Set(telling(name.toLowerCase().split(" ")));
  return ours.length > 0 && ours.filter((stem) => theirs.has(stem)).length * 2 >= Math.max(ours.length, theirs.size);
}

function telling(words: readonly string[]): string[] {
  return words
    .flatMap((word) => word.split("-"))
    .filter((word) => word.length > 3 && !GENERIC.has(word))
    .map((word) => word.slice(0, 5));
}
