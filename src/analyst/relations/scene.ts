import type { Member, Phrase } from "../actors/phrase.ts";
import type { Discourse } from "../actors/discourse.ts";
import type { Certainty } from "../claim.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Token } from "../language/tokens.ts";
import type { Relation, Sign } from "./vocabulary.ts";

/** One sentence with its actor phrases, as the patterns see it. */
export class Scene {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly discourse: Discourse;
  readonly paragraph: number;
  readonly #at: (Phrase | undefined)[] = [];

  constructor(sentence: Sentence, phrases: readonly Phrase[], discourse: Discourse) {
    this.tokens = sentence.tokens;
    this.phrases = joinNeither(sentence.tokens, phrases);
    this.discourse = discourse;
    this.paragraph = sentence.paragraph;
    for (const phrase of this.phrases) for (let at = phrase.from; at < phrase.to; at += 1) this.#at[at] = phrase;
  }

  /** The phrase that covers a token. */
  phraseAt(at: number): Phrase | undefined {
    return this.#at[at];
  }

  /** The phrase that ends right before a token. */
  phraseBefore(at: number): Phrase | undefined {
    const phrase = this.#at[at - 1];
    return phrase?.to === at ? phrase : undefined;
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? "";
  }

  pos(at: number): string {
    return this.tokens[at]?.pos ?? "";
  }

  /** Lower-case words between two tokens. */
  words(from: number, to: number): string {
    let words = "";
    for (let at = Math.max(0, from); at < Math.min(to, this.tokens.length); at += 1) words += ` ${this.lower(at)}`;
    return words.trim();
  }
}

/** "Neither A nor B": what is denied of one is denied of each. */
function joinNeither(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const joined: Phrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    const inside = tokens[phrase.from]?.lower === "nor" ? 1 : 0;
    const tie = last === undefined ? "" : wordsBetween(tokens, last.to, phrase.from + inside);
    const denied =
      last?.role === "head" && /\bneither\b/.test(wordsBetween(tokens, Math.max(0, last.from - 1), last.from + 1));
    if (denied && /^(?:, )?nor$|^,$/.test(tie))
      joined[joined.length - 1] = {
        ...phrase,
        from: last.from,
        members: [...last.members, ...phrase.members],
        plural: true,
      };
    else joined.push(phrase);
  }
  return joined;
}

function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}

/** What a pattern found, before it becomes claims. */
export interface Finding {
  relation: Relation;
  sources: readonly Member[];
  targets: readonly Member[];
  /** First and last token of the evidence; `to` exclusive. */
  from: number;
  to: number;
  /** The token that says it, where hedges and time are looked for. */
  trigger: number;
  certainty: Certainty;
  mode?: string;
  sign?: Sign;
  /** What it is about, as tokens `[from, to)`, or actors that each make a claim of their own. */
  about?: { from: number; to: number };
  aboutActors?: readonly Member[];
  inferred?: boolean;
  /** Whose view it is, when the pattern itself says so. */
  holder?: readonly Member[];
  future?: boolean;
  past?: boolean;
}
