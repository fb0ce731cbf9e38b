const enough = 20;
const share = 0.05;

/** Whether a text is written in capitals, but for a few letters; a few words alone are not a text. */
export function inCapitals(text: string): boolean {
  // Not matched one by one: a text may have millions of letters.
  const capital = text.replace(/\P{Lu}+/gu, "").length;
  const small = text.replace(/\P{Ll}+/gu, "").length;
  return capital >= enough && small < capital * share;
}
