import { leaning, type SpamWeights } from "./weights.ts";
import type { Marks } from "./marks.ts";

/** What a publication's own rulings have changed, in thousandths of the weights' unit. */
export type Steps = ReadonlyMap<number, number>;

/** Keeps what the filter has learnt from rulings of this publication. */
export interface SpamLessons {
  /** What all lessons together have added to these marks; a mark without anything may be left out. */
  added(marks: readonly number[]): Promise<Steps>;
  /** Puts a lesson in the place of the one that is kept under this id; null takes that back. One transaction. */
  keep(id: string, steps: Steps | null): Promise<void>;
}

const unit = 1000;
/** One ruling moves a reply like the one ruled on by this much at most: less than what makes a verdict sure. */
const stride = 1.5;
/** A reply this far on the right side teaches nothing. */
const margin = 1;

/** What own rulings add to the leaning of a reply. */
export function leaningAdded(steps: Steps, { coarse }: Marks): number {
  let sum = 0;
  for (const [mark, value] of coarse) sum += ((steps.get(mark) ?? 0) / unit) * value;
  return sum;
}

/**
 * What a ruling teaches: as far as the filter was wrong or unsure, and no farther than one stride (the passive-aggressive
 * step of Crammer and others 2006, with its length as the bound). Null where there is nothing to learn.
 */
export function lessonFrom(weights: SpamWeights, before: Steps, marks: Marks, spam: boolean): Steps | null {
  const sign = spam ? 1 : -1;
  const lean = leaning(weights, marks) + leaningAdded(before, marks);
  const wanting = Math.min(stride, margin - sign * lean);
  const size = [...marks.coarse.values()].reduce((sum, value) => sum + value ** 2, 0);
  if (wanting <= 0 || size === 0) return null;
  const steps = [...marks.coarse].map(([mark, value]): [number, number] => [
    mark,
    // Towards zero, so that rounding never passes the bound.
    Math.trunc((unit * sign * wanting * value) / size),
  ]);
  return new Map(steps.filter(([, step]) => step !== 0));
}
