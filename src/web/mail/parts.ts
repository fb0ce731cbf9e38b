/** One part of a letter. Words may come from anybody: they are text, never markup. */
export type LetterPart =
  | { kind: "paragraph"; text: string }
  /** What the reader is asked to do; `href` is an address of the publication. */
  | { kind: "link"; label: string; href: string }
  /** A one-time code, set large. */
  | { kind: "code"; text: string }
  /** Somebody's own words, lines kept. */
  | { kind: "quote"; text: string };

export const paragraph = (text: string): LetterPart => ({ kind: "paragraph", text });
export const link = (label: string, href: string): LetterPart => ({ kind: "link", label, href });
export const code = (text: string): LetterPart => ({ kind: "code", text });
export const quote = (text: string): LetterPart => ({ kind: "quote", text });
