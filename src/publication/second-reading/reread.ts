import { checkAnswer, secondReader, type Refusal } from "../../analyst/second-reader/index.ts";
import type { Claim } from "../../analyst/index.ts";
import { Asker } from "./ask.ts";
import type { LanguageModel, Rereading, SecondReadings } from "./ports.ts";
import type { SecondReadingProgress, Terms } from "./progress.ts";
import { questionsAbout, waitingPieces } from "./questions.ts";

/**
 * Asks the language model about every piece that waits for it. A piece is done when all its questions are answered; what
 * was answered is kept, so that a run that was interrupted goes on without paying again.
 */
export async function reread(
  secondReadings: SecondReadings,
  model: LanguageModel,
  terms: Terms,
): Promise<SecondReadingProgress> {
  const progress: SecondReadingProgress = {
    pieces: 0,
    sentences: 0,
    requests: 0,
    kept: 0,
    claims: 0,
    refused: {},
    cutOff: 0,
    unreadable: 0,
    cost: 0,
    failed: [],
    stopped: null,
  };
  const asker = new Asker(secondReadings, model, terms, progress);
  for await (const rereading of waitingPieces(secondReadings, readerMark(model.name), terms.limit)) {
    if (terms.signal?.aborted) progress.stopped = "Interrupted; run the same command again to go on.";
    if (progress.stopped !== null) break;
    const claims = await claimsFrom(rereading, asker, model, terms, progress);
    if (claims !== null) {
      const added = await secondReadings.add(rereading, readerMark(model.name), claims);
      progress.claims += added ?? 0;
      progress.pieces += 1;
    }
    terms.onProgress?.(progress);
  }
  return progress;
}

/** The mark that a piece carries once a second reader has gone over it. */
export function readerMark(model: string): string {
  const { name, version } = secondReader(model);
  return `${name}@${version}`;
}

/** All that the answers about a piece claim, once each; null when a question stayed without an answer. */
async function claimsFrom(
  rereading: Rereading,
  asker: Asker,
  model: LanguageModel,
  { thresholds }: Terms,
  progress: SecondReadingProgress,
): Promise<Claim[] | null> {
  const { spoken, questions } = questionsAbout(rereading, model.name, thresholds);
  const claims = new Map<string, Claim>();
  for (const question of questions) {
    const answer = await asker.answerTo(question, rereading.id);
    if (answer === null) return null;
    const { inquiry, sentences } = question;
    const { reading } = rereading;
    const checked = checkAnswer(answer.content, { spoken, reading, inquiry, model: model.name, thresholds });
    progress.sentences += sentences;
    if (answer.cutOff) progress.cutOff += 1;
    if (!checked.readable) progress.unreadable += 1;
    for (const [reason, n] of Object.entries(checked.refused) as [Refusal, number][])
      progress.refused[reason] = (progress.refused[reason] ?? 0) + n;
    for (const claim of checked.claims) claims.set(claim.id, claim);
  }
  return [...claims.values()];
}
