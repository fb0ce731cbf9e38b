const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Grounds that initials stand on. */
export const grounds = 6;

/** What stands for a writer without a picture: the first letters of the first and the last name, and a ground. */
export function initialsOf(name: string): { letters: string; ground: number } {
  const firsts = name
    .split(/\s+/u)
    .map((word) => [...segmenter.segment(word)].find(({ segment }) => /^[\p{L}\p{N}]/u.test(segment))?.segment)
    .filter((letter) => letter !== undefined)
    .map((letter) => letter.normalize("NFC").toLocaleUpperCase("und").slice(0, 6).toWellFormed());
  const letters = (firsts.length > 1 ? [firsts[0], firsts.at(-1)] : firsts).join("");
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return { letters: letters || "?", ground: sum % grounds };
}
