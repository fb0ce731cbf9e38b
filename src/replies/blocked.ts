/** Letters and signs that are put in place of a letter, by the letter. What is written is folded first: small, without marks. */
const lookAlikes: Record<string, string> = {
  a: "4@аαɑ",
  b: "8ßвьβ",
  c: "(¢сϲ",
  d: "ԁ",
  e: "3€еεє",
  f: "ƒ",
  g: "9ɡ",
  h: "һнη",
  i: "1!|іιı",
  j: "ј",
  k: "кκ",
  l: "1|ӏ",
  m: "м",
  n: "пηո",
  o: "0оοօ",
  p: "рρ",
  q: "ԛ",
  r: "г",
  s: "5$ѕ",
  t: "7+тτ",
  u: "υսцµ",
  v: "νѵ",
  w: "ѡωш",
  x: "×хχ",
  y: "уγү",
  z: "2ʐ",
};

/** What may stand between two letters of a word that hides: signs, or one blank. */
const between = String.raw`(?:[^\p{L}\p{N}\s]{0,2}|\s)`;

/**
 * Finds words that a publication does not want, in look-alike spelling too ("V1agra", "c-a-s-i-n-o", "саsino").
 * A word that ends in "*" also stands for all words that begin with it; several words are a phrase.
 */
export class BlockedWords {
  readonly #patterns: { word: string; pattern: RegExp }[];

  constructor(words: readonly string[]) {
    this.#patterns = words.flatMap((word) => {
      const pattern = patternFor(word);
      return pattern ? [{ word, pattern }] : [];
    });
  }

  /** The words found, each as it stands on the list. */
  in(text: string): string[] {
    const folded = fold(text);
    return this.#patterns.filter(({ pattern }) => pattern.test(folded)).map(({ word }) => word);
  }
}

/** Small letters without marks, compatibility forms (full-width, mathematical) as plain ones. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase();
}

function patternFor(word: string): RegExp | null {
  const open = word.trimEnd().endsWith("*");
  const parts = fold(word)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (parts.length === 0) return null;
  const spelt = parts.map((part) => spellings(part)).join(String.raw`[^\p{L}\p{N}]+`);
  const end = open ? "" : String.raw`(?![\p{L}\p{N}])`;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${spelt}${end}`, "u");
}

/** Every letter once or more often, as itself or as what looks like it. */
function spellings(part: string): string {
  const letters = [...part.matchAll(/(.)\1*/gu)];
  // A word of one or two letters would be found everywhere once signs and blanks may stand in it.
  const joint = Array.from(part).length > 3 ? between : "";
  return letters.map(([run, letter = ""]) => `${classOf(letter)}{${Array.from(run).length},}`).join(joint);
}

function classOf(letter: string): string {
  const characters = [letter, ...Array.from(lookAlikes[letter] ?? "")];
  return `[${characters.map((one) => (/[\p{L}\p{N}]/u.test(one) ? one : `\\u{${one.codePointAt(0)?.toString(16)}}`)).join("")}]`;
}
