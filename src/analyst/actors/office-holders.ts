import type { Token } from "../language/tokens.ts";
import { referenceTo } from "./cast.ts";
import type { Named } from "./named.ts";
import { holderOf, titleFrom } from "./offices.ts";
import type { Phrase } from "./phrase.ts";
import { isPossessive } from "./possessive.ts";

/**
 * "the Kenyan president", "Kenya's foreign minister", "the director of the CIA": whoever held the office when the text was
 * published, if that is clear. Another year in the sentence, a name beside the title, or a word that tells of another
 * time or of nobody in particular ("former", "next", "a") leaves it open.
 */
export function findOfficeHolders(tokens: readonly Token[], names: readonly Named[], date: string | null): Phrase[] {
  if (date === null || namesOtherYear(tokens, date)) return [];
  return names.flatMap((name) => afterName(tokens, name, date) ?? beforeName(tokens, name, date) ?? []);
}

function afterName(tokens: readonly Token[], { actor, from, to }: Named, date: string): Phrase | null {
  const owner = isPossessive(tokens, to);
  const start = owner ? to + 1 : to;
  const found = titleFrom(tokens.slice(start, start + 3).map(({ lower }) => lower));
  const before = tokens[from - 1]?.lower ?? "";
  if (found === null || /^(?:a|an|former|ex|another|every|any|no|next|future|late|one|some|each)$/.test(before))
    return null;
  const begin = before === "the" ? from - 1 : from;
  return phrase(tokens, begin, start + found.length, holderOf(actor.id, found.title, date));
}

function beforeName(tokens: readonly Token[], { actor, from, to }: Named, date: string): Phrase | null {
  const of = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (tokens[of]?.lower !== "of") return null;
  for (const length of [3, 2, 1]) {
    const start = of - length;
    const found = start < 1 ? null : titleFrom(tokens.slice(start, of).map(({ lower }) => lower));
    if (found?.length !== length || tokens[start - 1]?.lower !== "the") continue;
    return phrase(tokens, start - 1, to, holderOf(actor.id, found.title, date));
  }
  return null;
}

function phrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  holder: ReturnType<typeof holderOf>,
): Phrase | null {
  const after = tokens[to];
  // "Kenyan President Jane Roe": the name says who. "Kenyan president-elect", "president and his men" do not.
  if (holder === null || (after !== undefined && /^\p{Lu}/u.test(after.text))) return null;
  if (
    after !== undefined &&
    /^(?:candidate|contender|elect|hopeful|designate|of|election|candidates)$/.test(after.lower)
  )
    return null;
  const span = { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
  return {
    from,
    to,
    role: isPossessive(tokens, to) ? "possessor" : after?.pos === "NOUN" ? "modifier" : "head",
    members: [{ actor: referenceTo(holder), span, how: "role" }],
    plural: false,
    listed: false,
  };
}

function namesOtherYear(tokens: readonly Token[], date: string): boolean {
  return tokens.some(({ text }) => /^(?:1[89]|20)\d\d$/.test(text) && text !== date.slice(0, 4));
}
