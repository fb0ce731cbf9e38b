import type { Message } from "../../analyst/second-reader/index.ts";

/** What an endpoint asks for a million tokens, in and out, in whatever currency the budget is in. */
export interface Prices {
  in: number;
  out: number;
}

export interface Tokens {
  in: number;
  out: number;
}

/** An amount of the currency in the whole millionths that are counted with. */
export function millionths(amount: number): number {
  return Math.round(amount * 1e6);
}

/** An amount as it is printed, with as many digits as small amounts need. */
export function printAmount(inMillionths: number): string {
  return (inMillionths / 1e6).toFixed(inMillionths < 1e5 && inMillionths > 0 ? 6 : 2);
}

/** In whole millionths, rounded up: a token costs as many millionths as a million tokens cost units. */
export function costOf(tokens: Tokens, prices: Prices): number {
  return Math.ceil(tokens.in * prices.in + tokens.out * prices.out);
}

const tokensAroundMessage = 64;
const answerTokens = { least: 400, perSentence: 300 };

/** Tokens that an answer may have at most; a model that thinks aloud needs room. */
function mostAnswerTokens(sentences: number): number {
  return answerTokens.least + answerTokens.perSentence * sentences;
}

/** More tokens than these messages can have: no tokenizer makes more than one of a byte. */
export function mostTokens(messages: readonly Message[], sentences: number): Tokens {
  const bytes = messages.reduce((sum, { content }) => sum + Buffer.byteLength(content) + tokensAroundMessage, 0);
  return { in: bytes, out: mostAnswerTokens(sentences) };
}

const charactersPerToken = 4;
const expectedAnswer = { least: 10, perSentence: 60 };

/** About as many tokens as English words usually come to. */
export function expectedTokens(messages: readonly Message[], sentences: number): Tokens {
  const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
  return {
    in: Math.ceil(characters / charactersPerToken),
    out: expectedAnswer.least + expectedAnswer.perSentence * sentences,
  };
}
