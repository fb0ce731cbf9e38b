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
    this.phrases = phrases;
    this.discourse = discourse;
    this.paragraph = sentence.paragraph;
    for (const phrase of phrases) for (let at = phrase.from; at < phrase.to; at += 1) this.#at[at] = phrase;
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
