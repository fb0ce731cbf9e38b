import { editDistance } from "./edit-distance.ts";
import type { TextIndex } from "./text-index.ts";
import { fold, stemOf } from "./words.ts";

// Shorter words have too many neighbours for a guess to be worth reading.
const shortest = 4;
const candidatesWeighed = 12;

/** For words that no piece holds: the likeliest spelling that some piece does. Null when there is none. */
export async function respell(index: TextIndex, words: string[]): Promise<Map<string, string> | null> {
  const hints = new Map<string, string>();
  for (const word of new Set(words)) {
    const folded = fold(word);
    if (!/^\p{L}+$/u.test(folded) || folded.length < shortest) continue;
    const hint = (await index.piecesWith(stemOf(folded))) > 0 ? null : await likeliest(index, folded);
    if (hint !== null) hints.set(word, hint);
  }
  return hints.size > 0 ? hints : null;
}

async function likeliest(index: TextIndex, word: string): Promise<string | null> {
  const stem = stemOf(word);
  const most = word.length < 6 ? 1 : 2;
  const near: { stem: string; distance: number }[] = [];
  for (const start of startsOf(word)) {
    for (const other of await index.stemsFrom(start)) {
      const distance = editDistance(stem, other, most);
      if (distance <= most) near.push({ stem: other, distance });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  let best: { stem: string; worth: number } | null = null;
  for (const { stem, distance } of near.slice(0, candidatesWeighed)) {
    // A mistake more must be outweighed by a word a hundred times as common.
    const worth = (await index.piecesWith(stem)) / 100 ** distance;
    if (worth > 0 && (!best || worth > best.worth)) best = { stem, worth };
  }
  return best ? closest(await index.spellings(best.stem), word) : null;
}

/** How the word meant may begin: as typed, with its first letters swapped, or with one too many or too few. */
function startsOf(word: string): Set<string> {
  const [first = "", second = "", third = ""] = word;
  return new Set([first + second, second + first, first + third, second + third]);
}

function closest(spellings: string[], word: string): string | null {
  const distances = spellings.map((spelling) => ({
    spelling,
    distance: editDistance(fold(spelling), word, word.length),
  }));
  distances.sort((a, b) => a.distance - b.distance);
  return distances[0]?.spelling.toLowerCase() ?? null;
}
