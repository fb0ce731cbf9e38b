import type { Token } from "../language/tokens.ts";
import { NOUN_LEXICON } from "./noun-lexicon.ts";
import { VERB_LEXICON } from "./verb-lexicon.ts";

const stemLength = 5;
const words = `${VERB_LEXICON}\n${NOUN_LEXICON}`
  .split("\n")
  .flatMap((line) => (line.split("|")[0] ?? "").split(","))
  .map((words) => words.trim().split(" ")[0] ?? "")
  .filter((word) => word.length > 2);
const long = new Set(words.filter(({ length }) => length >= stemLength).map((word) => word.slice(0, stemLength)));
const short = new Set(
  words
    .filter(({ length }) => length < stemLength)
    .flatMap((word) => ["", "s", "d", "ed", "ing"].map((ending) => word + ending)),
);

/** Whether a word stands here with which a relation may be told, by the beginnings of the lexicons' words. */
export function mayRelate(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => long.has(lower.slice(0, stemLength)) || short.has(lower));
}
