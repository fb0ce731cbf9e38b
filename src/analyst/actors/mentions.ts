import type { Sentence } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import { referenceTo, type Cast } from "./cast.ts";
import { aliasesFrom, type Alias } from "./dictionary.ts";
import { settleShared, standsAt } from "./shared-names.ts";
import type { Named } from "./named.ts";
import { GUARDS, NAMESAKES, TITLES } from "./guards.ts";

const placePrepositions = new Set([
  "in",
  "at",
  "near",
  "to",
  "from",
  "outside",
  "around",
  "of",
  "into",
  "towards",
  "toward",
  "through",
  "via",
  "across",
  "for",
]);

/**
 * The actors that a sentence names by the dictionary or by what its text introduced, longest names first, the text's own
 * before the dictionary's; ambiguous names only where case and company agree.
 */
export function findNames(text: string, { tokens, start, end }: Sentence, cast: Cast): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const { lower } = tokens[at] as Token;
    const own = cast.aliasesFrom(lower).find((one) => standsAt(one, tokens, at));
    const known = aliasesFrom(lower).find((one) => standsAt(one, tokens, at));
    const first = own !== undefined && own.words.length >= (known?.words.length ?? 0) ? own : known;
    const settled = settleShared(tokens, at, first, known, found, cast);
    if (settled === null) continue;
    const { alias, to } = settled;
    if (isGuarded(alias, text.slice(start, end), tokens, at)) continue;
    if (alias === known && alias.entry.kind === "person" && cast.isShared(alias.words)) continue;
    found.push({ actor: referenceTo(alias.entry), form: alias.form, from: at, to });
    at = to - 1;
  }
  return found;
}

function isGuarded(
  { entry, form, words, exact }: Alias,
  sentence: string,
  tokens: readonly Token[],
  at: number,
): boolean {
  if (GUARDS.get(entry.id)?.test(sentence)) return true;
  if (words.length > 1) return false;
  if (exact !== null && shouts(tokens[at - 1]) && shouts(tokens[at + 1])) return true;
  const before = tokens[at - 1];
  const after = tokens[at + words.length];
  const stranger =
    before !== undefined && (at > 1 || before.pos === "PROPN") && isCapitalWord(before) && !TITLES.has(before.lower);
  const own = (tokens[at] as Token).lower;
  if (entry.kind === "person" && stranger && !isName(before)) return true;
  if (NAMESAKES.has(own) && (stranger || (after !== undefined && isCapitalWord(after)))) return true;
  // "Talks in Vienna" is a place; "Vienna objected" is a government.
  if (form === "capital")
    return (after !== undefined && isCapitalWord(after)) || placePrepositions.has(before?.lower ?? "");
  return false;
}

/** A word in capitals beside an acronym: in "TELL US MORE" the case of "US" says nothing. */
function shouts(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}{2,}$/u.test(token.text) && aliasesFrom(token.lower).length === 0;
}

function isCapitalWord({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

/** Whether a word is a name by itself, and so no given name of what follows. */
function isName({ lower }: Token): boolean {
  return aliasesFrom(lower).some(({ words }) => words.length === 1);
}
