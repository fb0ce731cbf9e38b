import type { Folded } from "./fold.ts";
import { hosts, signWords, type SignWords } from "./sign-words.ts";

/**
 * What speaks for or against spam beyond the words themselves, by name; each is there or not, and an amount is several
 * signs ("links 1", "links 2").
 */
export function signsOf({ plain, words, links, disguises }: Folded, author: string): string[] {
  const signs: string[] = [];
  const add = (name: string, is: boolean): void => void (is && signs.push(name));
  const upTo = (name: string, count: number, steps: readonly number[]): void => {
    for (const step of steps) add(`${name} ${step}`, count >= step);
  };
  upTo("links", links.length, [1, 2, 4]);
  add("only links", links.length > 0 && words.every((word) => !/[\p{L}\p{N}]/u.test(word)));
  for (const [name, pattern] of Object.entries(hosts))
    add(
      `link ${name}`,
      links.some((link) => pattern.test(hostOf(link))),
    );
  add(
    "link refers",
    links.some((link) => /[?&](?:r|rb|ref|referr?al|aff|tag|id|invite|promo)=/.test(link)),
  );
  add(
    "link to a host",
    links.some((link) => /^(?:https?:\/\/)?[^/?]+\/?$/.test(link)),
  );
  add(
    "link to a document",
    links.some((link) =>
      /\.(?:pdf|csv|html?|txt|png|jpg)$|\/\d{4}[/-]|(?:\/[a-z\d-]{2,}){3}|\/[a-z]+(?:-[a-z\d]+){2,}/.test(
        link.replace(/^https?:\/\//, ""),
      ),
    ),
  );
  add(
    "link broken",
    links.some((link) => !/\.[a-z]/.test(link)),
  );
  add("link without ground", links.length > 0 && !links.some((link) => hosts.vouched.test(hostOf(link))));

  const spoken = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const found = kindsIn(spoken);
  for (const [kind, count] of found) upTo(kind, count, [1, 2, 3]);
  for (const [one, other] of together)
    add(
      `${one} + ${other}`,
      (found.get(one) ?? 0) > 0 && (other === "link" ? links.length > 0 : (found.get(other) ?? 0) > 0),
    );

  const asks = spoken.findIndex(
    (word, at) => asking.has(word) && spoken.slice(at + 1, at + 6).some((next) => ourselves.has(next)),
  );
  add("asks for itself", asks >= 0);
  add("begins by asking", asks >= 0 && asks < 3);
  add("begins with a call", kindsIn(spoken.slice(0, 4)).has("asksTo"));
  add("nothing but a call", found.has("asksTo") && spoken.length <= 8);
  upTo("ourselves", spoken.filter((word) => ourselves.has(word)).length, [1, 3]);
  upTo("first person", spoken.filter((word) => /^(?:i|we|i'\w+|we'\w+|im|ive)$/.test(word)).length, [1, 3]);
  add("greets", greetings.has(spoken[0] ?? ""));
  upTo("look-alikes", disguises.lookAlikes, [1, 3]);
  add("invisible", disguises.invisible > 0);
  add("spaced letters", disguises.spacedLetters > 0);
  add("address", /[\w.+-]+(?:@|\s?[([]at[)\]]\s?)[\w-]+\.[a-z]{2,}/i.test(plain));
  add("telephone", /(?:\+|00|\b0)\d(?:[\s().-]?\d){7,}/.test(plain));
  add("sum of money", /[$€£₹₦]\s?\d|\d\s?(?:[$€£₹]|usd|eur|dollars?|euros?)/i.test(plain));
  add("pointing", /-->|→|►|⇒|=>|>>|👉|👇|⬇/u.test(plain));
  add("stars", /★|☆|✔|✅|💯|🔥|💰|💋|💊/u.test(plain));
  upTo("exclaims", plain.match(/!/g)?.length ?? 0, [1, 3, 6]);
  upTo("words", spoken.length, [4, 10, 25, 60]);
  add("no words", spoken.length === 0);
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  add("capitals", letters >= 12 && (plain.match(/\p{Lu}/gu)?.length ?? 0) > letters * 0.6);
  add("drawn out", /(\p{L})\1{3,}/u.test(plain));
  add("asks", plain.includes("?"));
  add("quotes", /["“”«»„]/.test(plain));
  add("figures", /\b(?:19|20)\d\d\b/.test(plain));
  for (const kind of kindsIn(author.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).keys())
    add(`author ${kind}`, sellers.has(kind));
  add("author link", /https?:|www\.|\.(?:com|net|org|ru|info|shop|xyz)\b/i.test(author));
  add("author figures", /\d{4,}/.test(author));
  return signs;
}

const asking = new Set(
  "check checkout checked checking subscribe sub visit watch see look listen hear view follow like join support share try go come click add vote read find search call text message contact buy help take give".split(
    " ",
  ),
);
const ourselves = new Set("my our me us mine ours".split(" "));
const greetings = new Set(
  "hi hello hey hola hallo bonjour greetings dear guys everyone everybody friends ladies".split(" "),
);

const together: [SignWords, SignWords | "link"][] = [
  ["asksTo", "own"],
  ["asksTo", "link"],
  ["own", "link"],
  ["pleads", "asksTo"],
  ["money", "reaches"],
  ["money", "link"],
  ["praise", "link"],
  ["praise", "selling"],
  ["spells", "reaches"],
  ["selling", "link"],
];

const sellers = new Set<SignWords>(["money", "pills", "romance", "spells", "selling"]);

const longest = 5;
const kindsOf = new Map<string, SignWords[]>();
const stems: [string, SignWords][] = [];
for (const [kind, list] of Object.entries(signWords) as [SignWords, string[]][])
  for (const phrase of list)
    if (phrase.endsWith("*")) stems.push([phrase.slice(0, -1), kind]);
    else kindsOf.set(phrase, [...(kindsOf.get(phrase) ?? []), kind]);

/** How many words and phrases of each kind stand in a text. */
function kindsIn(words: readonly string[]): Map<SignWords, number> {
  const found = new Map<SignWords, number>();
  const count = (kind: SignWords): void => void found.set(kind, (found.get(kind) ?? 0) + 1);
  words.forEach((word, at) => {
    for (let length = 1; length <= longest && at + length <= words.length; length += 1)
      kindsOf.get(words.slice(at, at + length).join(" "))?.forEach(count);
    for (const [stem, kind] of stems) if (word.startsWith(stem)) count(kind);
  });
  return found;
}

function hostOf(link: string): string {
  return link
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .split(/[/?#:]/)[0] as string;
}
