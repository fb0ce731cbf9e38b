/** What a reply says, under the disguises that spam wears. */
export interface Folded {
  /** As a reader sees it: no markup, no entities, no invisible characters, compatibility letters made plain. */
  plain: string;
  /** `plain` in lower case, without marks, look-alike letters read as the Latin ones that they stand in for. */
  words: string[];
  /** Addresses written out or linked, in lower case: also those with spaces or words in place of dots. */
  links: string[];
  /** What was taken off; characters inside Latin words that cannot be seen are counted, others serve scripts and emoji. */
  disguises: { lookAlikes: number; invisible: number; spacedLetters: number };
}

// Longer texts are judged by their beginning and their end.
const most = 20_000;
const half = most / 2;

/** Takes the disguises off a text; time is linear in at most 20,000 characters. */
export function fold(text: string): Folded {
  const short = text.length > most ? `${text.slice(0, half)} ${text.slice(-half)}` : text;
  const unmarked = unmark(short.toWellFormed()).normalize("NFKC");
  const hidden = unmarked.match(/(?<=[a-z])\p{Cf}+(?=[a-z])/giu) ?? [];
  const visible = unmarked.replace(invisible, "").replace(/[’‘`´]/g, "'");
  const plain = visible.replace(/[\p{Cc}\s]+/gu, " ").trim();
  const bare = plain
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
  const latin = bare.replace(/[\p{L}\p{N}]+/gu, readLatin);
  const joined = latin.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ .*_-]){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
    letters.replace(/[^\p{L}]/gu, ""),
  );
  const { links, rest } = takeLinks(joined);
  return {
    plain,
    words: rest.match(/[\p{L}\p{N}]+(?:'\p{L}+)?|[^\p{L}\p{N}\s]/gu) ?? [],
    links,
    disguises: {
      lookAlikes: differing(bare, latin),
      invisible: hidden.length,
      spacedLetters: latin.length - joined.length,
    },
  };
}

const invisible = /[\p{Cf}\u115f\u1160\u3164]|\p{Variation_Selector}|\u034f/gu;

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/** Markup becomes spaces, but for the addresses in it, unless they lead to a moment of a recording; entities become what they stand for. */
function unmark(text: string): string {
  return text
    .replace(/<a\s[^<>]{0,2000}>(\d{1,3}(?::\d\d){1,2})<\/a>/gi, " $1 ")
    .replace(/<a\s[^<>]{0,2000}?href\s*=\s*["']?([^"'<>\s]{1,2000})[^<>]{0,2000}>/gi, " $1 ")
    .replace(/\[url=([^\]\s]{1,2000})\]/gi, " $1 ")
    .replace(/<\/?[a-z][^<>]{0,2000}>|\[\/?(?:url|b|i|img)\]/gi, " ")
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : " ";
    });
}

// Cyrillic and Greek letters that pass for Latin ones, after lower case and without marks.
const lookAlike: Record<string, string> = {
  ...pairs("аеорсухіјѕԁһӏвнкмтгпьѵԛԝ", "aeopcyxijsdhlbhkmtrnbvqw"),
  ...pairs("αβεικνορτυχωγη", "abeikvoptuxwyn"),
};

function pairs(from: string, to: string): Record<string, string> {
  const letters = Array.from(to);
  return Object.fromEntries(Array.from(from).map((letter, at) => [letter, letters[at] as string]));
}

/** A word of Latin and other letters mixed is read as Latin; a word of one script is left as it is. */
function readLatin(word: string): string {
  return /[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)
    ? Array.from(word, (letter) => lookAlike[letter] ?? letter).join("")
    : word;
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count;
}

/** Stands in the words where a link stood. */
export const linkMark = "¤";

const endings =
  "com|net|org|info|biz|co|io|me|tv|ru|cn|xyz|top|site|online|club|shop|store|live|ly|gl|gg|to|us|uk|de|br|in|link|click|app|website|vip|pro|pw|tk|ml|ga|cf";
const plainLink = /(?:https?:\/\/|www\.)[^\s<>"']+/g;
const namedLink = new RegExp(
  `(?<![\\p{L}\\p{N}@.])[a-z0-9](?:[a-z0-9-]*\\.)+(?:${endings})(?![\\p{L}\\p{N}])(?:\\/[^\\s<>"']*)?`,
  "gu",
);
// "example . com", "example dot com", "example (dot) com", "example[.]com"
const brokenLink = new RegExp(
  `(?<![\\p{L}\\p{N}])[a-z0-9-]{2,40}\\s?(?:\\s\\.\\s?|\\.\\s|[([{<]\\s?(?:\\.|dot)\\s?[)\\]}>]|\\sdot\\s)\\s?(?:com|net|org|info|biz|ru|xyz|io|tv|ly)(?![\\p{L}\\p{N}])`,
  "gu",
);
const videoLink = /\/?watch\s?\?\s?v=[\w-]*/g;

function takeLinks(text: string): { links: string[]; rest: string } {
  const links: string[] = [];
  let rest = text;
  for (const pattern of [plainLink, namedLink, brokenLink, videoLink])
    rest = rest.replace(pattern, (link) => {
      links.push(link.replace(/\s+/g, ""));
      return ` ${linkMark} `;
    });
  return { links, rest };
}
