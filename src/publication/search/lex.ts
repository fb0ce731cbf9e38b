/** A piece of a query as typed. */
export type Lexeme =
  | { type: "word"; text: string; prefix: boolean }
  | { type: "phrase"; words: string[] }
  | { type: "field"; field: Field; value: string; typed: string }
  | { type: "and" }
  | { type: "or" }
  | { type: "not" }
  | { type: "open" }
  | { type: "close" };

export const FIELDS = ["by", "on", "about", "kind", "in", "date", "from", "to", "until"] as const;
type Field = (typeof FIELDS)[number];

const quoted = `["“”„«]([^"“”„«»]*)["“”»]`;
const lexemePattern = new RegExp(
  [
    `(?<open>\\()`,
    `(?<close>\\))`,
    `(?<not>(?<![^\\s(])[-−–]+(?=[^\\s)]))`,
    `(?<field>(?<![^\\s(\\-−–])(?:${FIELDS.join("|")})):(?:${quoted}|(?<bare>[^\\s()"“”„«»]+))`,
    quoted,
    `(?<word>[^\\s()"“”„«»]+)`,
  ].join("|"),
  "giu",
);
const lettersOrDigits = /[\p{L}\p{N}\p{Co}]/u;

/** Cuts a query into words, phrases, fields and signs. What has neither letter nor digit is left out. */
export function* lex(text: string): Generator<Lexeme> {
  // A control character must not reach an engine.
  for (const found of text
    .normalize("NFC")
    .replace(/\p{Cc}/gu, " ")
    .matchAll(lexemePattern)) {
    const { open, close, not, field, bare, word } = found.groups ?? {};
    if (open) yield { type: "open" };
    else if (close) yield { type: "close" };
    else if (not) yield { type: "not" };
    else if (field) yield* fieldLexeme(field, (bare ?? found[5] ?? "").trim(), found[0]);
    else if (word) yield* wordLexeme(word);
    else yield* phraseLexeme(found[7] ?? "");
  }
}

function* fieldLexeme(field: string, value: string, typed: string): Generator<Lexeme> {
  if (lettersOrDigits.test(value)) yield { type: "field", field: field.toLowerCase() as Field, value, typed };
  else yield* wordLexeme(field);
}

function* wordLexeme(word: string): Generator<Lexeme> {
  if (word === "AND") yield { type: "and" };
  else if (word === "OR") yield { type: "or" };
  else if (lettersOrDigits.test(word)) {
    const text = word.replace(/^[^\p{L}\p{N}\p{Co}]+|[^\p{L}\p{M}\p{N}\p{Co}]+$/gu, "");
    yield { type: "word", text, prefix: word.endsWith("*") };
  }
}

function* phraseLexeme(text: string): Generator<Lexeme> {
  const words = text.split(/\s+/).filter((word) => lettersOrDigits.test(word));
  if (words.length > 0) yield { type: "phrase", words };
}
