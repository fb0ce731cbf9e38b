import type { Token } from "../language/tokens.ts";
import { range } from "../span.ts";
import { APPOSITION_NOUNS, BODY_NOUNS, ORGAN_NOUNS } from "./description-words.ts";
import { STRONG_TITLES, WEAK_TITLES } from "./name-words.ts";
import type { Member, Phrase } from "./phrase.ts";
import { isPossessive } from "./possessive.ts";

/** Nouns that say how an owner and what it owns stand to each other: "Iran's proxy Hezbollah". */
const BONDS =
  /^(?:ally|allies|rivals?|partners?|prox(?:y|ies)|sponsors?|patrons?|clients?|friends?|enem(?:y|ies)|foes?|adversar(?:y|ies)|opponents?|neighbou?rs?|affiliates?|offshoots?|satellites?|backers?|protégés?|nemesis)$/;

/** Verbs after which "of" says what, not whose: "accused Hamas of …". */
const taking = /^(?:accus|warn|suspect|convinc|inform|remind|depriv|rid|assur|persuad|convict|acquit|cleans|strip|rob)/;

const reach = 7;

/**
 * Whether an actor only says whose the other actor's name beside it is, so that nothing is said of it: "Rwanda" in "Rwanda's
 * President Paul Kagame distrusts Uganda", for Kagame and for Uganda. With a bond in between ("Iran's proxy Hezbollah")
 * the two are tied to each other, and still nothing is said of the owner and a third one.
 */
export function isAside(tokens: readonly Token[], phrases: readonly Phrase[], one: Member, other: Member): boolean {
  const owned = ownedBeside(tokens, phrases, one, other);
  if (owned === null) return false;
  return !owned.both || !range(owned.from, owned.to).some((at) => BONDS.test((tokens[at] as Token).lower));
}

/** Whether one of two actors only says whose a name beside it is, whatever ties them: a network reads such pairs badly. */
export function isOwner(tokens: readonly Token[], phrases: readonly Phrase[], one: Member, other: Member): boolean {
  return ownedBeside(tokens, phrases, one, other) !== null;
}

/** The words between an owner among two actors and what it owns; `both`: the two are owner and owned. */
function ownedBeside(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  one: Member,
  other: Member,
): { from: number; to: number; both: boolean } | null {
  const [mine, theirs] = [phraseOf(phrases, one), phraseOf(phrases, other)];
  if (mine === undefined || theirs === undefined || mine === theirs) return null;
  for (const [owner, third] of [
    [mine, theirs],
    [theirs, mine],
  ] as const) {
    const owned = phrases.find(
      (phrase) => phrase !== owner && (owns(tokens, owner, phrase) || isOf(tokens, phrase, owner)),
    );
    if (owned !== undefined) return { from: owner.to, to: owned.from, both: owned === third };
  }
  return null;
}

function phraseOf(phrases: readonly Phrase[], { span }: Member): Phrase | undefined {
  return phrases.find(({ members }) =>
    members.some((member) => member.span.start === span.start && member.span.end === span.end),
  );
}

/** "Kenya's President Jane Roe", "the Kenyan NIS": nothing but titles and kinds of bodies between the owner and the name. */
function owns(tokens: readonly Token[], owner: Phrase, { from, role, members }: Phrase): boolean {
  if (owner.role === "head" || role === "modifier" || from < owner.to || from - owner.to > reach) return false;
  if (members.some(({ how }) => how !== "name")) return false;
  const start = isPossessive(tokens, owner.to) ? owner.to + 1 : owner.to;
  return range(start, from).every((at) => isDescription(tokens[at] as Token));
}

function isDescription({ lower, pos }: Token): boolean {
  return (
    pos === "ADJ" ||
    STRONG_TITLES.has(lower) ||
    WEAK_TITLES.has(lower) ||
    APPOSITION_NOUNS.has(lower) ||
    BODY_NOUNS.has(lower) ||
    ORGAN_NOUNS.has(lower) ||
    BONDS.test(lower) ||
    /^(?:prime|vice|deputy|foreign|defence|defense|interior|finance|intelligence|spy|secret|army|opposition|rebel)$/.test(
      lower,
    )
  );
}

/** "the NISS of Sudan", "Kagame of Rwanda": a state behind the name of a body or a person. */
function isOf(tokens: readonly Token[], { to, from, role, members }: Phrase, owner: Phrase): boolean {
  const [whole] = owner.members;
  if (role !== "head" || owner.role !== "head" || owner.members.length !== 1 || whole?.actor.kind !== "state")
    return false;
  if (
    members.some(({ actor, how }) => how !== "name" || !/^(?:agency|person|organisation|armed group)$/.test(actor.kind))
  )
    return false;
  const between = range(to, owner.from).map((at) => (tokens[at] as Token).lower);
  const opener = between.length > 0 ? between : [tokens[owner.from]?.lower];
  const verb = range(Math.max(0, from - 3), from).some((at) => taking.test((tokens[at] as Token).lower));
  return !verb && /^of(?: the)?$/.test(opener.join(" "));
}
