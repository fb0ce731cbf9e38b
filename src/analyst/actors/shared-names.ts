import { couldBeVerb } from "../language/verbs.ts";
import type { Token } from "../language/tokens.ts";
import type { Cast } from "./cast.ts";
import { aliasesFrom, entryOf, isPartOf, sharedFrom, type Alias, type Entry } from "./dictionary.ts";
import type { Named } from "./named.ts";
import { isPossessive } from "./possessive.ts";

/** States that were there before another one, and whose bodies may be called its own: "Russia's KGB". */
const FORERUNNERS: ReadonlyMap<string, string> = new Map([
  ["russia", "soviet-union"],
  ["germany", "east-germany"],
  ["afghanistan", "taliban"],
  ["vietnam", "north-vietnam"],
  ["serbia", "yugoslavia"],
]);

/** What a body is called beside its owner: "Kenya's feared spy agency, the NIS". */
const BODY =
  /^(?:agency|services?|intelligence|counter-?intelligence|spy|spies|secret|security|police|military|army|ministry|directorate|bureau|department|organi[sz]ation|outfit|apparatus|body)$/;

/** The state whose body a name stands for, and where the words end that say so. */
interface Owner {
  id: string;
  to: number;
  /** Whether the words can mean nothing else: "Kenya's NIS", not "in Kenya NIS …". */
  sure: boolean;
}

/**
 * The body that a name at `at` stands for. Names that several states' bodies bear are told apart by the owner beside them
 * ("Kenya's NIS", "the NIS of Kenya", "the NIS, Kenya's spy agency"), else by the one that the text has named before;
 * without a clue they are nobody's, and beside a state that the dictionary has none for, an unlisted one ("Togo's NIS").
 * `known` is what the text, or else the dictionary, calls so; `listed` the dictionary's alone; `found` the names before it.
 */
export function settleShared(
  tokens: readonly Token[],
  at: number,
  known: Alias | undefined,
  listed: Alias | undefined,
  found: readonly Named[],
  cast: Cast,
): { alias: Alias; to: number } | null {
  const length = known?.words.length ?? 0;
  const namesakes = sharedFrom((tokens[at] as Token).lower).filter(
    (alias) => alias.words.length >= length && standsAt(alias, tokens, at),
  );
  const longest = Math.max(length, ...namesakes.map(({ words }) => words.length));
  const all = namesakes.filter(({ words }) => words.length === longest);
  for (const one of [listed, known])
    if (one?.words.length === longest && !all.some(({ entry }) => entry === one.entry)) all.push(one);
  const to = at + longest;
  const state = known === undefined || known.entry.kind === "agency" ? ownerAround(tokens, at, to, found) : null;
  if (state !== null) {
    const own = all.find(({ entry }) => belongs(entry, state.id));
    if (own !== undefined) return { alias: own, to: state.to };
    const another = all.find(({ entry }) => isStateBody(entry));
    if (another !== undefined && state.sure && tokens[to]?.pos !== "NOUN")
      return { alias: cast.owned(tokens.slice(at, to), entryOf(state.id)?.name ?? ""), to };
  }
  if (namesakes.length === 0) return known === undefined ? null : { alias: known, to };
  if (known !== undefined && known.entry.unlisted !== true && cast.calls(known))
    return { alias: known, to: at + length };
  const met = all.filter(({ entry }) => entry.unlisted === true || cast.hasMet(entry.id));
  const alias = met.length === 0 ? known : met.length === 1 ? met[0] : undefined;
  return alias === undefined ? null : { alias, to: at + alias.words.length };
}

/** Whether an alias is printed at a token, in its own case. */
export function standsAt({ words, exact, capitalised }: Alias, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at] as Token;
  if (exact !== null && first.text !== exact) return false;
  if (capitalised && !/^[\p{Lu}\p{Lt}]/u.test(first.text)) return false;
  return words.every((word, index) => tokens[at + index]?.lower === word);
}

function belongs({ id }: Entry, state: string): boolean {
  const before = FORERUNNERS.get(state);
  return isPartOf(id, state) || (before !== undefined && isPartOf(id, before));
}

/** Whether a state has this body, so that another state's body of the name is not it. */
function isStateBody({ kind, wholes }: Entry): boolean {
  return kind === "agency" && wholes.some(({ id }) => entryOf(id)?.kind === "state" || isStateBodyId(id));
}

function isStateBodyId(id: string): boolean {
  const entry = entryOf(id);
  return entry !== undefined && isStateBody(entry);
}

function ownerAround(tokens: readonly Token[], from: number, to: number, found: readonly Named[]): Owner | null {
  const before = ownerBefore(tokens, from, found);
  return before === null ? ownerAfter(tokens, to) : { ...before, to };
}

/** "Kenya's feared NIS", "the Kenyan NIS", "Kenya's spy agency, the NIS". */
function ownerBefore(tokens: readonly Token[], from: number, found: readonly Named[]): Omit<Owner, "to"> | null {
  let owned = false;
  let described = false;
  for (let at = from - 1; at >= Math.max(0, from - 7); at -= 1) {
    const token = tokens[at] as Token;
    const state = found.find((name) => name.to === at + 1 && name.actor.kind === "state");
    const sure = owned || state?.form === "adjective";
    if (state !== undefined) return sure || at === from - 1 ? { id: state.actor.id, sure } : null;
    if (isPossessive(tokens, at)) owned = true;
    else if (owned) return null;
    else if (token.text === ",") {
      if (described || !BODY.test(tokens[at - 1]?.lower ?? "")) return null;
      described = true;
    } else if (token.lower === "the") {
      if (tokens[at - 1]?.text !== ",") return null;
    } else if (!BODY.test(token.lower) && token.pos !== "ADJ" && !token.lower.endsWith("ed")) return null;
  }
  return null;
}

/** "the NIS of Kenya", "the NIS (Kenya)", "the NIS, Kenya's spy agency", "the NIS, the spy agency of Kenya". */
function ownerAfter(tokens: readonly Token[], to: number): Owner | null {
  const opener = tokens[to]?.lower ?? "";
  const article = (at: number): number => (/^(?:the|a|an)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at);
  if (opener === "of" || opener === "(") {
    const state = stateAt(tokens, article(to + 1));
    if (state === null || isPossessive(tokens, state.to)) return null;
    const end = tokens[state.to];
    if (opener === "(") return end?.text === ")" ? { id: state.id, to, sure: false } : null;
    return state.form === "name" && (end?.pos !== "NOUN" || couldBeVerb(tokens, state.to)) ? state : null;
  }
  if (opener !== ",") return null;
  let at = article(to + 1);
  const owner = stateAt(tokens, at);
  if (owner !== null) {
    at = owner.to;
    if (isPossessive(tokens, at)) at += 1;
    else if (owner.form !== "adjective") return null;
  }
  const start = at;
  while (at < start + 5 && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at]?.pos ?? "")) at += 1;
  if (!tokens.slice(start, at).some(({ lower }) => BODY.test(lower))) return null;
  if (owner !== null) return { id: owner.id, to, sure: false };
  const later = tokens[at]?.lower === "of" ? stateAt(tokens, article(at + 1)) : null;
  return later?.form === "name" ? { id: later.id, to, sure: false } : null;
}

function stateAt(tokens: readonly Token[], at: number): (Owner & { form: Alias["form"] }) | null {
  if (tokens[at] === undefined) return null;
  const alias = aliasesFrom(tokens[at].lower).find(
    (one) => one.entry.kind === "state" && one.form !== "people" && standsAt(one, tokens, at),
  );
  return alias === undefined
    ? null
    : { id: alias.entry.id, to: at + alias.words.length, sure: false, form: alias.form };
}
