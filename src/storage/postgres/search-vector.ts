import type { IndexRow } from "../engine.ts";
import { fold, stemOf, wordsOf } from "../search/words.ts";

// PostgreSQL counts no further than this, drops what a word has beyond 255 places, and refuses longer words.
const lastPosition = 16_383;
const longestWord = 200;

/**
 * A piece as the text form of a `tsvector`: title A, standfirst B, credits C, body D; with its length in words.
 * Adds each stem's first spelling to `words`.
 */
export function vectorOf(piece: IndexRow, words: Map<string, string>): { vector: string; length: number } {
  const places = new Map<string, string[]>();
  let length = 0;
  const fields = [
    [piece.title, "A"],
    [piece.standfirst, "B"],
    [piece.credits, "C"],
    [piece.body, "D"],
  ] as const;
  for (const [text, weight] of fields) {
    for (const word of wordsOf(text)) {
      length++;
      if (word.length > longestWord) continue;
      const stem = stemOf(word);
      const place = `${Math.min(length, lastPosition)}${weight}`;
      const known = places.get(stem);
      if (known) known.push(place);
      else {
        places.set(stem, [place]);
        if (!words.has(stem)) words.set(stem, fold(word));
      }
    }
    // A phrase does not reach from one field into the next.
    length++;
  }
  length -= fields.length;
  return { vector: [...places].map(([stem, at]) => `'${stem}':${at.join(",")}`).join(" "), length };
}
