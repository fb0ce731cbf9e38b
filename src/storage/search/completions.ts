import { fold, stemOf, wordsOf } from "./words.ts";

// Endings that Porter's algorithm takes off, as they are spelled at the end of words.
const endings = `s es ed ing ies ied ational tional ations ation ating ated ates ate ator ators ancy ency izer izers
  ization izations izing ized izes ize ised ising ises ably ally ently ely ously alism isms ism iveness fulness ousness
  ality ivity ability ibility logy icate ative alize icity ical ful ness al ance ances ence ences er ers ic ics able ible
  ant ants ement ements ment ments ent ents ion ions ity ities ous ive ives`.split(/\s+/);

/**
 * Words that begin with this prefix, but whose stems do not: "organiz" is no beginning of the stem of "organization".
 * An index of stems misses them unless it is asked for them by name.
 */
export function completionsOf(prefix: string): string[] {
  const words = wordsOf(prefix);
  const word = fold(words[0] ?? "");
  if (words.length !== 1) return [];
  const start = stemOf(word);
  const completions = new Map<string, string>();
  for (const ending of endings) {
    for (let begun = 1; begun < ending.length; begun++) {
      if (!word.endsWith(ending.slice(0, begun)) || word.length - begun < 3) continue;
      const whole = word + ending.slice(begun);
      const stem = stemOf(whole);
      if (!stem.startsWith(start)) completions.set(stem, completions.get(stem) ?? whole);
    }
  }
  return [...completions.values()];
}
