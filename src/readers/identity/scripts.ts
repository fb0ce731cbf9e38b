const scripts = [
  "Latin",
  "Greek",
  "Cyrillic",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Sinhala",
  "Thai",
  "Lao",
  "Tibetan",
  "Myanmar",
  "Georgian",
  "Ethiopic",
  "Khmer",
  "Mongolian",
  "Cherokee",
  "Hangul",
  "Hiragana",
  "Katakana",
  "Bopomofo",
  "Han",
].map((name) => ({ name, letters: new RegExp(`\\p{Script=${name}}`, "u") }));

// Japanese, Korean and Chinese are written in several scripts, and each beside Latin (Unicode TS 39, 5.2).
const together = [
  new Set(["Latin", "Han", "Hiragana", "Katakana"]),
  new Set(["Latin", "Han", "Hangul"]),
  new Set(["Latin", "Han", "Bopomofo"]),
];

/** Whether a word mixes scripts that nobody writes together: one of them then stands for another. */
export function isMixed(word: string): boolean {
  const found = scripts.filter(({ letters }) => letters.test(word)).map(({ name }) => name);
  const unknown = lettersOf(word).some((one) => !scripts.some(({ letters }) => letters.test(one)));
  if (unknown) return true;
  return found.length > 1 && !together.some((set) => found.every((name) => set.has(name)));
}

/** Small letters of Cyrillic, Greek and Armenian that cannot be told from Latin ones. */
const twins = new Set("асеорхуѕіјԛԝһӏԁьνοτικαρυχоցհոսզօ");

/** Whether a word has letters of another script only, and all of them pass for Latin ones. */
export function looksLatin(word: string): boolean {
  const letters = lettersOf(word.toLowerCase());
  return letters.length > 0 && letters.every((one) => twins.has(one));
}

function lettersOf(word: string): string[] {
  return word.match(/\p{L}/gu) ?? [];
}
