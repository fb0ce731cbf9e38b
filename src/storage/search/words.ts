import { stemmer } from "stemmer";

/** A word of a text: where it stands (`[start, end)`), and the stem by which the index knows it. */
export interface FoundWord {
  start: number;
  end: number;
  stem: string;
}

// FTS5's unicode61: letters, numbers and private use make words, and combining accents do not end them.
const wordPattern = /[\p{L}\p{N}\p{Co}\u0300-\u036f]+/gu;

/** The words of a text in its own letters. */
export function wordsOf(text: string): string[] {
  return text.match(wordPattern) ?? [];
}

/** The words of a text in order, stemmed. */
export function* findWords(text: string): Generator<FoundWord> {
  for (const found of text.matchAll(wordPattern)) {
    yield { start: found.index, end: found.index + found[0].length, stem: stemOf(found[0]) };
  }
}

/** Lower case without accents, as FTS5's `remove_diacritics 2` leaves a word. */
export function fold(word: string): string {
  if (/^[\x20-\x7e]*$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
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
