/** A feed before it has a format. Addresses are absolute. */
export interface PieceFeed {
  title: string;
  description: string;
  lang: string;
  /** The page that shows the same pieces. */
  page: string;
  /** The feed itself. */
  self: string;
  updated: Date;
  publisher: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  /** Stays the same when the address changes. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** Only what a visitor may read. */
  html: string;
  lang: string;
  authors: { name: string; url: string }[];
  subjects: string[];
  /** Null where the date is unknown or not known to the day: a feed must not invent one. */
  published: Date | null;
  updated: Date;
}

const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Drops the characters that XML 1.0 has no way to write. */
export function onlyXmlCharacters(text: string): string {
  return text.replace(notInXml, "");
}
