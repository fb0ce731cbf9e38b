import { aliasesFrom } from "../actors/dictionary.ts";
import { tokenize } from "../language/tokens.ts";
import type { Mention } from "../reading.ts";
import type { Span } from "../span.ts";

/**
 * The mention of an actor in a turn that an answered name means: by the actor's name, by words that name it in the turn,
 * or by an alias of the dictionary. Null when the turn mentions no such actor, or the name could mean several.
 * @param mentions those of the turn
 * @param near where the mention is looked for first, in this order; then before, then anywhere
 */
export function resolveActor(
  given: unknown,
  text: string,
  mentions: readonly Mention[],
  near: readonly [Span, ...Span[]],
): Mention | null {
  if (typeof given !== "string") return null;
  // The list of actors prints other names in brackets; some answers copy them too.
  const wanted = plain(given.replace(/\(also:.*\)$/s, ""));
  if (wanted === "" || wanted.length > 200) return null;
  const inDictionary = dictionaryIds(wanted);
  const named = mentions.filter(
    ({ actor, start, end, how }) =>
      plain(actor.name) === wanted ||
      inDictionary.has(actor.id) ||
      (how === "name" && plain(text.slice(start, end)) === wanted),
  );
  const exact = named.filter(({ actor }) => plain(actor.name) === wanted);
  const ids = new Set((exact.length > 0 ? exact : named).map(({ actor }) => actor.id));
  if (ids.size !== 1) return null;
  const all = mentions.filter(({ actor }) => ids.has(actor.id));
  for (const span of near) {
    const inside = all.find(({ start, end }) => start >= span.start && end <= span.end);
    if (inside !== undefined) return inside;
  }
  return all.findLast(({ end }) => end <= near[0].start) ?? all[0] ?? null;
}

function plain(name: string): string {
  return name.replaceAll("’", "'").trim().toLowerCase().replace(/\s+/g, " ").replace(/^the /, "").replace(/'s$/, "");
}

function dictionaryIds(name: string): Set<string> {
  const words = tokenize(name, { start: 0, end: name.length }).map(({ lower }) => lower);
  const aliases = aliasesFrom(words[0] ?? "").filter(
    (alias) => alias.words.length === words.length && alias.words.every((word, index) => word === words[index]),
  );
  return new Set(aliases.map(({ entry }) => entry.id));
}
