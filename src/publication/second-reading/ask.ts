import type { KeptAnswer, LanguageModel, ModelOutcome, SecondReadings } from "./ports.ts";
import { costOf, mostTokens, printAmount } from "./price.ts";
import type { SecondReadingProgress, Terms } from "./progress.ts";
import type { Question } from "./questions.ts";

const failuresInARow = 3;
/** An answer is cut to this before it is kept; no answer that was asked for is nearly as long. */
const longestAnswer = 100_000;

/** Asks questions within the budget, and ends the run when asking on makes no sense. */
export class Asker {
  readonly #kept: SecondReadings;
  readonly #model: LanguageModel;
  readonly #terms: Terms;
  readonly #progress: SecondReadingProgress;
  #failures = 0;

  constructor(kept: SecondReadings, model: LanguageModel, terms: Terms, progress: SecondReadingProgress) {
    this.#kept = kept;
    this.#model = model;
    this.#terms = terms;
    this.#progress = progress;
  }

  /** The answer, kept from before or paid for now; null when there is none, and the progress says why. */
  async answerTo(question: Question, pieceId: string): Promise<KeptAnswer | null> {
    const before = await this.#kept.answer(question.hash);
    if (before !== null) {
      this.#progress.kept += 1;
      return before;
    }
    const ceiling = mostTokens(question.messages, question.sentences);
    const amount = costOf(ceiling, this.#terms.prices);
    const reservation = await this.#kept.reserve({
      question: question.hash,
      month: monthOf(new Date()),
      model: this.#model.name,
      amount,
      budget: this.#terms.budget,
    });
    if (reservation.kind === "reserved")
      return this.#ask(question, pieceId, { id: reservation.id, amount, out: ceiling.out });
    if (reservation.kind === "answered") return this.answerTo(question, pieceId);
    if (reservation.kind === "busy") this.#fail(pieceId, "Another process is asking the same.");
    else
      this.#progress.stopped = `The next question may cost ${printAmount(amount)}, and ${printAmount(reservation.left)} is left of this month's budget.`;
    return null;
  }

  async #ask(
    question: Question,
    pieceId: string,
    { id, amount, out }: { id: number; amount: number; out: number },
  ): Promise<KeptAnswer | null> {
    const outcome = await this.#model.ask(question.messages, out, this.#terms.signal);
    this.#progress.requests += 1;
    const cost = this.#costOf(outcome, amount);
    this.#progress.cost += cost;
    const answer =
      outcome.kind === "answered" ? { content: outcome.content.slice(0, longestAnswer), cutOff: outcome.cutOff } : null;
    const tokens = outcome.kind === "answered" ? outcome.tokens : null;
    await this.#kept.settle(id, { amount: cost, tokens }, answer && { ...answer, pieceId });
    if (cost > amount)
      this.#progress.stopped =
        "The endpoint counts more tokens than were asked for; see what it charges before going on.";
    if (outcome.kind === "answered") this.#failures = 0;
    else this.#failed(outcome, pieceId);
    return answer;
  }

  /** What cannot be told is taken to cost all that was set aside. */
  #costOf(outcome: ModelOutcome, amount: number): number {
    if (outcome.kind === "refused") return 0;
    if (outcome.kind === "lost" || outcome.tokens === null) return amount;
    return costOf(outcome.tokens, this.#terms.prices);
  }

  #failed(outcome: Exclude<ModelOutcome, { kind: "answered" }>, pieceId: string): void {
    this.#fail(pieceId, outcome.reason);
    this.#failures += 1;
    if (outcome.kind === "refused" && outcome.lasting) this.#progress.stopped = outcome.reason;
    else if (this.#failures >= failuresInARow)
      this.#progress.stopped = `${failuresInARow} questions in a row stayed without an answer. ${outcome.reason}`;
  }

  #fail(id: string, reason: string): void {
    this.#progress.failed.push({ id, reason });
  }
}

/** Budgets are counted by the months of UTC, so that every process agrees. */
export function monthOf(time: Date): string {
  return time.toISOString().slice(0, 7);
}
