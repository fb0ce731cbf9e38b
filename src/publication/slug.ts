/** Longest address made from a title; a number that tells namesakes apart may follow. */
const longest = 80;

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plainLetters: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/**
 * Words for an address: lower case, hyphens between words, accents off, letters of every script kept.
 * Cut at a word after 80 characters. Empty when the text holds neither letter nor digit.
 */
export function slugify(text: string): string {
  const bare = text
    .toWellFormed()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
  const words = bare
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/['’ʼ`]/g, "")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest + 1);
  const end = cut.lastIndexOf("-");
  return (end > longest / 2 ? cut.slice(0, end) : cut.slice(0, longest)).toWellFormed();
}

/** First segments of the site's own addresses: a piece never gets one of these. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  "about",
  "about-the-analyst",
  "access",
  "account",
  "actor",
  "actors",
  "ads",
  "api",
  "archive",
  "assets",
  "atom",
  "contact",
  "contributor",
  "contributors",
  "convergence",
  "desk",
  "disagreement",
  "disputes",
  "dyad",
  "dyads",
  "edition",
  "editions",
  "export",
  "exports",
  "favicon",
  "feed",
  "feeds",
  "following",
  "for-you",
  "gifts",
  "healthz",
  "help",
  "hooks",
  "imprint",
  "index",
  "json",
  "kind",
  "legal",
  "login",
  "logout",
  "map",
  "media",
  "pictures",
  "pieces",
  "plans",
  "privacy",
  "reading-history",
  "reading-list",
  "readings",
  "region",
  "regions",
  "relation",
  "relations",
  "replies",
  "review",
  "reviews",
  "robots",
  "rss",
  "search",
  "series",
  "session",
  "sessions",
  "settings",
  "sign-in",
  "sign-out",
  "sitemap",
  "spoken",
  "static",
  "subscribe",
  "subscription",
  "subscriptions",
  "suggest",
  "terms",
  "topic",
  "topics",
  "unsubscribe",
  "webhooks",
  "well-known",
  "wire",
]);
