import type { ActorReference } from "../claim.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { couldBeVerb } from "../language/verbs.ts";
import {
  ARMED_ADJECTIVES,
  BODY_NOUNS,
  FIGHTER_NOUNS,
  GROUP_NOUNS,
  ORGAN_MODIFIERS,
  ORGAN_NOUNS,
  PART_NOUNS,
  QUANTIFIERS,
} from "./description-words.ts";
import { joinAppositions } from "./appositions.ts";
import { Cast } from "./cast.ts";
import { aliasesFrom } from "./dictionary.ts";
import type { Named } from "./named.ts";
import type { NamedSpan } from "./named-span.ts";
import { nameActors } from "./newcomers.ts";
import { findOfficeHolders } from "./office-holders.ts";
import { isCollective } from "./people-names.ts";
import { isCounted, standsForState } from "./peoples.ts";
import type { Phrase } from "./phrase.ts";
import { isPossessive } from "./possessive.ts";

/**
 * The actor phrases of a sentence before lists are joined and pronouns resolved, in order. `spans` are names that a model
 * found in it; `cast` is what the text has said so far of who is who, and learns what this sentence introduces.
 */
export function findAtoms(
  text: string,
  sentence: Sentence,
  spans: readonly NamedSpan[] = [],
  cast: Cast = new Cast(),
): Phrase[] {
  const { tokens } = sentence;
  const names = nameActors(text, sentence, spans, cast);
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
  const holders = findOfficeHolders(tokens, names, cast.date);
  const inOffice = (name: Named): boolean => holders.some(({ from, to }) => name.from >= from && name.to <= to);
  const atoms = names
    .filter((name) => !inOffice(name) && !tellsOfBody(tokens, name) && isParty(tokens, name, names, cast))
    .map((name) => named(tokens, name, cast));
  atoms.push(...holders);
  tokens.forEach((_, at) => {
    if (taken.has(at)) return;
    const atom = described(tokens, at, names) ?? compound(tokens, at);
    if (atom !== null) atoms.push(atom);
  });
  return joinAppositions(tokens, withoutOverlap(atoms));
}

/** Whether a people stands for its state here; any other name stands for its actor anyway. */
function isParty(tokens: readonly Token[], name: Named, names: readonly Named[], cast: Cast): boolean {
  if (name.form !== "people") return true;
  if (isCounted(tokens, name)) cast.count(name.actor.id);
  return !cast.hasCounted(name.actor.id) && standsForState(tokens, name, names);
}

/** "the Kenyan security service", "Kenya's opposition party": the name tells the body's country, and names no state. */
function tellsOfBody(tokens: readonly Token[], { actor, to }: Named): boolean {
  if (actor.kind !== "state") return false;
  const start = isPossessive(tokens, to) ? to + 1 : to;
  let last = start;
  while (
    last < start + 3 &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last]?.pos ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? "")
  )
    last += 1;
  const noun = tokens[last];
  return noun !== undefined && noun.pos !== "VERB" && BODY_NOUNS.has(noun.lower);
}

function named(tokens: readonly Token[], { actor, form, from, to }: Named, cast: Cast): Phrase {
  // "Castro's government" is not Castro.
  const bracketed = to + bracketLength(tokens, to, cast);
  const right = rightEdge(tokens, bracketed, form !== "capital" && form !== "people" && actor.kind !== "person");
  let { role } = right;
  if (form === "people" && role === "modifier") role = "head";
  const bare = right.to === to;
  if (form === "adjective" && bare && role === "head") role = isPeople(tokens, from, to) ? "head" : "modifier";
  const left = leftEdge(tokens, from, role === "head" ? actor.kind : "state");
  const made = left.part === null ? actor : partOf(actor, left.part);
  // "Kenyan forces": the noun stands for the actor too; a name in brackets after it does not.
  const last = right.to > to && tokens[right.to - 1]?.text !== ")" ? right.to : to;
  const span = {
    start: (tokens[left.part === null ? from : left.from] as Token).start,
    end: (tokens[last - 1] as Token).end,
  };
  return {
    from: left.from,
    to: right.to,
    role,
    members: [{ actor: made, span, how: "name" }],
    plural: false,
    listed: false,
  };
}

/** How many tokens give another name beside this one: "(ISI)", ", or ISI,". */
function bracketLength(tokens: readonly Token[], at: number, cast: Cast): number {
  const [opener, second, third, fourth] = tokens.slice(at, at + 4);
  const isOwn = (token: Token | undefined): boolean => token !== undefined && cast.aliasesFrom(token.lower).length > 0;
  if (opener?.text === "(" && third?.text === ")")
    return isOwn(second) || aliasesFrom(second?.lower ?? "").length > 0 ? 3 : 0;
  if (opener?.text !== "," || second?.lower !== "or" || !/^\p{Lu}{2,}$/u.test(third?.text ?? "") || !isOwn(third))
    return 0;
  return fourth?.text === "," ? 4 : 3;
}

/** Takes in "government", "'s leaders"; tells a head from a possessor or a modifier. */
function rightEdge(tokens: readonly Token[], to: number, organs: boolean): Pick<Phrase, "to" | "role"> {
  const possessive = isPossessive(tokens, to);
  let organ = possessive ? to + 1 : to;
  const first = organ;
  if (organs) while (isOrgan(tokens, organ)) organ += 1;
  while (organ > first && ORGAN_MODIFIERS.has(tokens[organ - 1]?.lower ?? "")) organ -= 1;
  if (organ > first)
    return isPossessive(tokens, organ)
      ? { to: organ, role: "possessor" }
      : { to: organ, role: nounFollows(tokens, organ) ? "modifier" : "head" };
  if (possessive) return { to, role: "possessor" };
  return { to, role: nounFollows(tokens, to) ? "modifier" : "head" };
}

function isOrgan(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && ORGAN_NOUNS.has(token.lower) && token.pos !== "VERB";
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^\p{L}/u.test(token.text)) return false;
  if (couldBeVerb(tokens, at)) return false;
  if (token.pos === "NOUN" || token.pos === "PROPN") return true;
  const after = tokens[at + 1]?.pos;
  return token.pos === "ADJ" && (after === "NOUN" || after === "PROPN" || after === "ADJ");
}

/** "the French", "the Chinese": people who stand for their state. */
function isPeople(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[from - 1]?.lower === "the" &&
    isCollective((tokens[to - 1] as Token).text) &&
    !nounFollows(tokens, to) &&
    tokens[to]?.pos !== "ADJ"
  );
}

function leftEdge(
  tokens: readonly Token[],
  start: number,
  kind: ActorReference["kind"],
): { from: number; part: string | null } {
  let from = quantified(tokens, start);
  const noun = tokens[from - 2];
  const linked = /^(?:of|within|in|inside|from)$/.test(tokens[from - 1]?.lower ?? "");
  if (!linked || noun === undefined) return { from, part: null };
  const divisible = /^(?:agency|armed group|faction)$/.test(kind) && tokens[from - 1]?.lower !== "from";
  if (PART_NOUNS.has(noun.lower) && divisible) return { from: quantified(tokens, from - 2), part: noun.lower };
  const body = kind === "state" && BODY_NOUNS.has(noun.lower);
  if (ORGAN_NOUNS.has(noun.lower) && !body && tokens[from - 1]?.lower === "of" && noun.pos !== "VERB")
    from = quantified(tokens, from - 2);
  return { from, part: null };
}

/** Walks left over "many of the world's most dangerous". */
function quantified(tokens: readonly Token[], start: number): number {
  let from = start;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    const farther = tokens[from - 2]?.lower ?? "";
    if (before.lower === "of") {
      if (!QUANTIFIERS.has(farther) || farther === "of") break;
    } else if (before.text.endsWith("s") && isPossessive(tokens, from - 1)) {
      if (farther !== "world") break;
      from -= 1;
    } else if (
      before.pos === "ADJ" &&
      before.lower.endsWith("ed") &&
      !/^(?:DET|ADJ)$/.test(tokens[from - 2]?.pos ?? "")
    ) {
      // "A armed B": the tagger's adjective is the verb.
      break;
    } else if (!QUANTIFIERS.has(before.lower) && before.lower !== "and") {
      if (
        before.pos !== "ADJ" &&
        before.pos !== "DET" &&
        !(before.pos === "ADV" && /^(?:most|more|very|so)$/.test(before.lower))
      )
        break;
    } else if (before.lower === "and" && tokens[from - 2]?.pos !== "ADJ") break;
    from -= 1;
  }
  return from;
}

function partOf(actor: ActorReference, part: string): ActorReference {
  const noun = part.startsWith("hard") ? "hardliners" : part;
  return {
    id: `${actor.id}-${noun}`,
    name: `${noun} of ${actor.kind === "person" ? "" : "the "}${actor.name}`,
    kind: "faction",
  };
}

/** "terrorist groups", "Kenyan separatists": groups without a name, but with enough to tell them by. */
function described(tokens: readonly Token[], at: number, names: readonly Named[]): Phrase | null {
  const noun = tokens[at] as Token;
  const fighters = FIGHTER_NOUNS.has(noun.lower);
  if ((!fighters && !GROUP_NOUNS.has(noun.lower)) || noun.pos === "VERB") return null;
  const adjective = adjectiveBefore(tokens, at);
  const place =
    placeAfter(tokens, at, names) ??
    names.find(({ to, form, actor }) => form === "adjective" && to === (adjective?.at ?? at) && actor.kind === "state");
  if (!fighters && adjective === null) return null;
  if (fighters && place === undefined) return null;
  const kind = fighters ? noun.lower : `${adjective?.word ?? ""} groups`;
  const { id, name } =
    place === undefined
      ? { id: `${kind}-unspecified`, name: kind }
      : { id: `${kind}-in-${place.actor.id}`, name: `${kind} in ${place.actor.name}` };
  const from = quantified(tokens, place !== undefined && place.to <= at ? place.from : (adjective?.at ?? at));
  const actor: ActorReference = { id: id.replaceAll(" ", "-"), name, kind: "group" };
  const span = { start: (tokens[from] as Token).start, end: noun.end };
  return {
    from,
    to: at + 1,
    role: isPossessive(tokens, at + 1) ? "possessor" : "head",
    members: [{ actor, span, how: "name" }],
    plural: true,
    listed: false,
  };
}

function adjectiveBefore(tokens: readonly Token[], at: number): { word: string; at: number } | null {
  for (let index = at - 1; index >= Math.max(0, at - 2); index -= 1) {
    const { lower } = tokens[index] as Token;
    if (ARMED_ADJECTIVES.has(lower)) return { word: lower === "terror" ? "terrorist" : lower, at: index };
  }
  return null;
}

function placeAfter(tokens: readonly Token[], at: number, names: readonly Named[]): Named | undefined {
  let next = at + 1;
  if (/^(?:based|operating|active)$/.test(tokens[next]?.lower ?? "")) next += 1;
  if (!/^(?:in|inside)$/.test(tokens[next]?.lower ?? "")) return undefined;
  return names.find(({ from, actor }) => from === next + 1 && (actor.kind === "state" || actor.kind === "region"));
}

/** "CIA-ISI relations", "Kenya-Uganda talks": two names in one word. */
function compound(tokens: readonly Token[], at: number): Phrase | null {
  const { text, start } = tokens[at] as Token;
  const parts = text.split(/[-‐‑]/);
  if (parts.length !== 2) return null;
  let offset = start;
  const members = parts.flatMap((part) => {
    const span = { start: offset, end: offset + part.length };
    offset += part.length + 1;
    const alias = aliasesFrom(part.toLowerCase()).find(
      ({ words, exact }) => words.length === 1 && /^\p{Lu}/u.test(part) && (exact === null || exact === part),
    );
    if (alias === undefined) return [];
    const { id, name, kind } = alias.entry;
    return [{ actor: { id, name, kind }, span, how: "name" as const }];
  });
  return members.length === 2 ? { from: at, to: at + 1, role: "modifier", members, plural: true, listed: false } : null;
}

function withoutOverlap(atoms: Phrase[]): Phrase[] {
  const sorted = atoms.sort((a, b) => a.to - b.to || a.from - b.from);
  const kept: Phrase[] = [];
  for (const atom of sorted) {
    const last = kept.at(-1);
    // "Kenyan separatists" swallows the adjective inside it; otherwise the left edge gives way.
    if (last !== undefined && atom.from <= last.from) kept.pop();
    else if (last !== undefined && atom.from < last.to) atom.from = last.to;
    kept.push(atom);
  }
  return kept;
}
