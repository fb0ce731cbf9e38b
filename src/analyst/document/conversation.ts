import type { Span } from "../span.ts";
import type { PrintedCredit } from "./credit.ts";
import type { Introduction } from "./introduction.ts";
import type { LaidContributor, LaidQuestion, LaidTurn } from "./layout.ts";
import { fold, labelFits } from "./names.ts";
import type { Numbered } from "./signals.ts";
import type { Unit } from "./units.ts";
import { ANSWERER_LABELS } from "./words.ts";

/** How the text marks who speaks, found by looking at it as a whole. */
export interface Manner {
  /** Folded labels of whoever asks, and of whoever answers. */
  askers: ReadonlySet<string>;
  answerers: ReadonlySet<string>;
  /** Whether "Name, Title, Affiliation" lines open answers. */
  bylines: boolean;
  /** Whether numbered or bold paragraphs with a question mark are questions even though nobody is named as speaker. */
  bareQuestions: boolean;
  /** Whether whoever answers may go without a name: in a letter, whose sender is known to the desk alone. */
  unnamed: boolean;
}

export interface Conversation {
  questions: LaidQuestion[];
  contributors: LaidContributor[];
  turns: LaidTurn[];
  introduction: Unit[];
}

/** Walks through the units and gives each to a question, to a turn or to the introduction. */
export class ConversationReader {
  readonly #manner: Manner;
  readonly #introduced: readonly Introduction[];
  readonly questions: LaidQuestion[] = [];
  readonly contributors: LaidContributor[] = [];
  readonly turns: LaidTurn[] = [];
  readonly introduction: Unit[] = [];
  /** Questions that wait for answers; a question after an answer begins a new set. */
  #asked: number[] = [];
  #answered = false;
  #speaking: number | null = null;
  #into: "introduction" | "question" | "turn" = "introduction";
  #lastNumbered = 0;

  constructor(manner: Manner, introduced: readonly Introduction[]) {
    this.#manner = manner;
    this.#introduced = introduced;
  }

  read(units: readonly Unit[]): Conversation {
    for (const unit of units) this.#take(unit);
    return {
      questions: this.questions.filter(({ start, end }) => end > start),
      contributors: this.contributors,
      turns: this.turns,
      introduction: this.introduction,
    };
  }

  #take(unit: Unit): void {
    const { label, numbered, byline } = unit.signal;
    if (label !== null) {
      const folded = fold(label.name);
      const says = { start: Math.min(label.says, unit.end), end: unit.end };
      if (this.#manner.askers.has(folded)) return this.#ask(says, label.role === null ? label.name : null, null);
      if (this.#manner.answerers.has(folded)) {
        this.#speaking = this.#contributor(label.name, label.credit, { start: label.start, end: label.end });
        return this.#open(says, this.#asked, false);
      }
    }
    if (byline !== null && this.#manner.bylines) {
      this.#speaking = this.#contributor(byline.name, byline, { start: unit.start, end: unit.end });
      this.#lastNumbered = 0;
      this.#into = "introduction";
      return;
    }
    if (numbered !== null && this.#takeNumbered(unit, numbered)) return;
    if (this.#manner.bareQuestions && unit.marked && numbered === null && unit.text.endsWith("?")) {
      return this.#ask(unit, null, null);
    }
    this.#goOn(unit);
  }

  #takeNumbered(unit: Unit, { n, role, says }: Numbered): boolean {
    const known = this.questions.some((question) => question.n === n);
    if (this.#isQuestion(unit, n, role, known)) {
      this.#ask({ start: Math.min(says, unit.end), end: unit.end }, null, n);
      return true;
    }
    if (this.#speaking !== null && known && n > this.#lastNumbered && this.#manner.bylines) {
      this.#lastNumbered = n;
      this.#open(unit, [n], true);
      return true;
    }
    return false;
  }

  #isQuestion(unit: Unit, n: number, role: Numbered["role"], known: boolean): boolean {
    if (known || role === "answer" || n !== (this.questions.at(-1)?.n ?? n - 1) + 1) return false;
    if (role === "question") return true;
    if (!this.#manner.bylines && !this.#manner.bareQuestions) return false;
    const short = unit.end - unit.start < 600;
    const asks = short && unit.text.includes("?");
    if (this.#speaking === null) return asks || (short && this.#manner.bylines);
    return asks && unit.text.endsWith("?") && this.#answered;
  }

  #ask(span: Span, asker: string | null, n: number | null): void {
    if (this.#answered) {
      this.#asked = [];
      this.#answered = false;
    }
    const number = n ?? (this.questions.at(-1)?.n ?? 0) + 1;
    this.questions.push({ n: number, asker, start: span.start, end: span.end });
    this.#asked.push(number);
    this.#into = "question";
    if (this.#manner.bareQuestions) this.#speaking = this.#sole();
    else this.#speaking = null;
  }

  #open(span: Span, questions: readonly number[], numbered: boolean): void {
    this.#answered = true;
    this.#into = "turn";
    if (span.end <= span.start || this.#speaking === null) return;
    this.turns.push({
      contributor: this.#speaking,
      questions: [...questions],
      numbered,
      start: span.start,
      end: span.end,
    });
  }

  #goOn(unit: Unit): void {
    const turn = this.turns.at(-1);
    const question = this.questions.at(-1);
    if (this.#into === "turn" && turn !== undefined && turn.contributor === this.#speaking) {
      if (unit.afterCut) this.turns.push({ ...turn, start: unit.start, end: unit.end });
      else turn.end = unit.end;
    } else if (
      this.#into === "question" &&
      question !== undefined &&
      (question.start >= question.end || this.#speaking === null)
    ) {
      if (question.start >= question.end) question.start = unit.start;
      question.end = unit.end;
    } else if (this.#speaking !== null) this.#open(unit, this.#asked, false);
    else this.introduction.push(unit);
  }

  /** Position of the contributor with this name, added when it is new. */
  #contributor(name: string, credit: PrintedCredit | null, byline: Span): number {
    const known = this.contributors.findIndex(
      (one) => one.name === name || (one.name !== "" && labelFits(name, one.name)),
    );
    if (known >= 0) return known;
    const introduced = this.#introduced.find((one) => labelFits(name, one.name)) ?? this.#unnamed(name);
    const made =
      credit === null && introduced !== undefined
        ? introduced
        : {
            // "A:" is a label, and nobody's name.
            name: ANSWERER_LABELS.has(fold(name)) ? "" : name,
            title: credit?.title ?? "",
            affiliation: credit?.affiliation ?? "",
            byline,
          };
    const again = this.contributors.findIndex((one) => one.name === made.name);
    if (again >= 0) return again;
    this.contributors.push({ name: made.name, title: made.title, affiliation: made.affiliation, byline: made.byline });
    return this.contributors.length - 1;
  }

  /** "A:" stands for the one person who was introduced. */
  #unnamed(label: string): Introduction | undefined {
    return ANSWERER_LABELS.has(fold(label)) ? this.#introduced[0] : undefined;
  }

  #sole(): number | null {
    const [first] = this.#introduced;
    if (first !== undefined) return this.#contributor(first.name, first, first.byline);
    const { start } = this.questions.at(-1) ?? { start: 0 };
    return this.#manner.unnamed ? this.#contributor("", null, { start, end: start }) : null;
  }
}
