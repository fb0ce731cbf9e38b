const scraps = [
  "harbour",
  "Ghana arms Mali",
  "“",
  "”",
  "'",
  "said Amina Deng",
  ", ",
  ". ",
  "? ",
  " ",
  "\n",
  "\n\n",
  "\r\n \r\n",
  "é",
  "e\u0301",
  "İstanbul",
  "ﬁ",
  "한국",
  "中国",
  "\u{1F600}",
  "\u{1F468}\u200d\u{1F469}",
  "\ud800",
  "\udc00",
  "\u0000",
  "\u0007",
  "\u200f",
  "\u202b",
  "\u00ad",
  "\ufeff",
  "&nbsp;",
  "<b>",
  "x".repeat(120),
  "1987",
  "U.S.",
];

/** A text of up to two hundred scraps, always the same for the same number (a linear congruential generator). */
export function soup(seed: number): string {
  let state = seed;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: below(200) }, () => scraps[below(scraps.length)]).join("");
}
