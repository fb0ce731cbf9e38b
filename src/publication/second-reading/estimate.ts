import type { Thresholds } from "../../analyst/second-reader/index.ts";
import type { SecondReadings } from "./ports.ts";
import { costOf, expectedTokens, mostTokens, type Prices, type Tokens } from "./price.ts";
import { questionsAbout, waitingPieces } from "./questions.ts";

/** What a run would ask; costs in millionths, null while no prices are known. */
export interface Estimate {
  pieces: number;
  /** Pieces with something to ask about. */
  doubtful: number;
  sentences: number;
  requests: number;
  /** Requests whose answers are kept already and cost nothing. */
  kept: number;
  tokens: Tokens;
  cost: number | null;
  /** No run can cost more than this. */
  most: number | null;
}

/** Counts what a run would ask and cost. Sends nothing. */
export async function estimate(
  secondReadings: Pick<SecondReadings, "waiting" | "answer">,
  asking: { reader: string; model: string; thresholds: Thresholds; prices: Prices | null; limit: number },
): Promise<Estimate> {
  const { prices } = asking;
  const tokens = { in: 0, out: 0 };
  const counted = { pieces: 0, doubtful: 0, sentences: 0, requests: 0, kept: 0 };
  let cost = 0;
  let most = 0;
  for await (const rereading of waitingPieces(secondReadings, asking.reader, asking.limit)) {
    const { questions } = questionsAbout(rereading, asking.model, asking.thresholds);
    counted.pieces += 1;
    if (questions.length > 0) counted.doubtful += 1;
    for (const { hash, messages, sentences } of questions) {
      counted.sentences += sentences;
      counted.requests += 1;
      if ((await secondReadings.answer(hash)) !== null) {
        counted.kept += 1;
        continue;
      }
      const expected = expectedTokens(messages, sentences);
      tokens.in += expected.in;
      tokens.out += expected.out;
      if (prices === null) continue;
      cost += costOf(expected, prices);
      most += costOf(mostTokens(messages, sentences), prices);
    }
  }
  return { ...counted, tokens, cost: prices && cost, most: prices && most };
}
