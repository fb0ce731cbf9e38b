import type { Folded } from "./fold.ts";

/** Marks of words and letters are below this, those of signs between it and `ALL_MARKS`. */
export const WORD_MARKS = 1 << 17;
const SIGN_MARKS = 1 << 12;
export const ALL_MARKS = WORD_MARKS + SIGN_MARKS;

/** What is weighed of a reply: numbers below `ALL_MARKS`, and how much of each. */
export interface Marks {
  /** Words, pairs of words, where links lead, signs: what a publication's own rulings are learnt of. */
  coarse: Map<number, number>;
  /** Three to five letters in a row, so that misspelt words count too. */
  fine: Map<number, number>;
}

/** A sign among many weighs this much beside all words together. */
const signWeight = 0.3;

export function marksOf({ words, links }: Folded, signs: readonly string[]): Marks {
  const coarse = new Map<number, number>();
  const add = (to: Map<number, number>, mark: number, value: number): void =>
    void to.set(mark, (to.get(mark) ?? 0) + value);
  const together = (to: Map<number, number>, names: ReadonlySet<string>): void => {
    // A long text has many marks, and each weighs less.
    for (const name of names) add(to, hash(name) % WORD_MARKS, 1 / Math.sqrt(names.size));
  };
  const spoken = words
    .filter((word) => /[\p{L}\p{N}¤]/u.test(word))
    .map((word) => (/^\p{N}+$/u.test(word) ? "0" : word));
  const row = ["<", ...spoken.filter((word, at) => word !== spoken[at - 1]), ">"];
  together(coarse, new Set([...row, ...row.slice(1).map((word, at) => `${row[at]} ${word}`)]));
  together(coarse, new Set(links.flatMap(namesOfHost)));
  for (const sign of signs) add(coarse, WORD_MARKS + (hash(sign) % SIGN_MARKS), signWeight);
  const fine = new Map<number, number>();
  together(fine, new Set(row.filter((word) => /\p{L}/u.test(word)).flatMap(lettersOf)));
  return { coarse, fine };
}

function namesOfHost(link: string): string[] {
  const host = link
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .split(/[/?#:]/)[0] as string;
  return [`host ${host}`, `host .${host.split(".").at(-1)}`];
}

function lettersOf(word: string): string[] {
  const whole = ` ${word.slice(0, 30)} `;
  return [3, 4, 5].flatMap((length) =>
    Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) => `…${whole.slice(at, at + length)}`),
  );
}

/** 32 bits of FNV-1a, stirred once more: the same on every machine. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (sum ^ (sum >>> 13)) >>> 0;
}
