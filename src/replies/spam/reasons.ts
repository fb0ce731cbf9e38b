/** For moderators, what each kind of sign says; a sign begins with the name of its kind. */
const phrases: [kind: RegExp, phrase: string][] = [
  [/^author/, "a name that advertises"],
  [/^(?:link broken|invisible|spaced letters|look-alikes)/, "disguised letters or addresses"],
  [/^(?:money|promises|sum of money)/, "money or promises"],
  [/^(?:pills|romance|spells|selling)/, "the wares of spam"],
  [/^(?:reaches|telephone|address)/, "an address or number to write to"],
  [/^(?:own|asksTo|asks for itself|begins|nothing but a call|pleads)/, "asks to visit, follow or help"],
  [/^praise/, "praise that fits any piece"],
  [/^(?:links?|only links)/, "links"],
  [/^(?:pointing|stars|exclaims|capitals|drawn out)/, "the look of an advertisement"],
];

/** What speaks most for spam, in at most two phrases. */
export function reasonsOf(signs: readonly string[]): string {
  const found = phrases.filter(([kind]) => signs.some((sign) => kind.test(sign))).map(([, phrase]) => phrase);
  return found.slice(0, 2).join(", ") || "its words";
}
