const recent = 60_000;
const enough = 5000;

/** How fast a long run goes, by its recent minute: what was fast or slow an hour ago says nothing of what is left. */
export class Pace {
  readonly #total: number;
  readonly #marks: { at: number; done: number }[];

  /** @param at milliseconds, as all times here */
  constructor(total: number, at: number) {
    this.#total = total;
    this.#marks = [{ at, done: 0 }];
  }

  /** Says how much is done by now. */
  mark(done: number, at: number): void {
    this.#marks.push({ at, done });
    // The mark at the edge of the minute stays, to count from.
    while ((this.#marks[1]?.at ?? at) <= at - recent) this.#marks.shift();
  }

  /** Null as long as too little has been seen to tell. */
  secondsLeft(): number | null {
    const [first, last] = [this.#marks[0], this.#marks.at(-1)];
    if (!first || !last || last.at - first.at < enough || last.done === first.done) return null;
    return ((this.#total - last.done) * (last.at - first.at)) / (last.done - first.done) / 1000;
  }
}
