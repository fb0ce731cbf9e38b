import { stemmer } from "stemmer";

// FTS5's unicode61: letters, numbers and private use make words, and combining accents do not end them.
const wordPattern = /[\p{L}\p{N}\p{Co}\u0300-\u036f]+/gu;
const wordCharacter = /[\p{L}\p{N}\p{Co}\u0300-\u036f]/u;

/** The words of a text in its own letters. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** The end of the word that begins at or after `at`, and its beginning; null when no word follows. */
export function wordFrom(text: string, at: number): { start: number; end: number } | null {
  wordPattern.lastIndex = at;
  const found = wordPattern.exec(text);
  return found && { start: found.index, end: wordPattern.lastIndex };
}

/** Whether a word goes on from the character before this place. */
export function isInWord(text: string, at: number): boolean {
  return at > 0 && wordCharacter.test(text[at - 1] as string);
}

/** Lower case, Latin letters without accents, as FTS5's `remove_diacritics 2` leaves a word. */
export function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  const accents = /([a-z])[\u0300-\u036f]+/g;
  return word.toLowerCase().normalize("NFD").replace(accents, "$1").normalize("NFC");
}

/** A text folded letter by letter: every letter stays where it is. */
export function foldInPlace(text: string): string {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text;
  return even.replace(/[^\0-\x7f]/g, (letter) => {
    const folded = fold(letter);
    return folded.length === 1 ? folded : letter;
  });
}

const stems = new Map<string, string>();
const stemsKept = 50_000;

/** Porter's stem of a word, as FTS5's `porter` makes it: words of one or two letters stay as they are. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const stem = folded.length < 3 || folded.length > 64 ? folded : stemmer(folded);
  if (stems.size >= stemsKept) stems.clear();
  stems.set(word, stem);
  return stem;
}
