const enough = 20;
const share = 0.05;

/** Whether a text is written in capitals, but for a few letters; a few words alone are not a text. */
export function inCapitals(text: string): boolean {
  const capital = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capital >= enough && small < capital * share;
}
