import type { Piece } from "../../publication/index.ts";

/**
 * Whether words stand in a piece as far as it is given. Words that somebody only says are there are not shown: anybody
 * could make a piece say anything so, and what lies past a cut stays there.
 */
export function quotedIn({ document }: Pick<Piece, "document">, words: string): boolean {
  const sought = even(words);
  return sought !== "" && even(document.text).includes(sought);
}

function even(words: string): string {
  return words.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
