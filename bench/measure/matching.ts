/** What was found rightly, found wrongly, and missed. */
export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Harmonic mean of precision and recall, 0–1; 0 when nothing is right. */
export function f1({ right, wrong, missed }: Counts): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed);
}

/**
 * Pairs each of `gold` with the first of `found` that is the same and not yet taken, and adds to `counts`; what is found
 * twice is wrong once.
 */
export function matchOnce<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  same: (gold: Gold, found: Found) => boolean,
  counts: Counts,
): void {
  const left = [...found];
  for (const one of gold) {
    const at = left.findIndex((other) => same(one, other));
    if (at < 0) counts.missed++;
    else {
      counts.right++;
      left.splice(at, 1);
    }
  }
  counts.wrong += left.length;
}

/**
 * F1 of single labels. `macro` is the mean over the labels that occur in gold, each with the same weight; `micro` is the
 * share that is right. An answer that is missing is undefined, and wrong.
 */
export function labelF1(pairs: readonly [gold: string, found: string | undefined][]): { macro: number; micro: number } {
  const labels = [...new Set(pairs.map(([gold]) => gold))];
  const each = labels.map((label) =>
    f1({
      right: pairs.filter(([gold, found]) => gold === label && found === label).length,
      wrong: pairs.filter(([gold, found]) => gold !== label && found === label).length,
      missed: pairs.filter(([gold, found]) => gold === label && found !== label).length,
    }),
  );
  return { macro: mean(each), micro: mean(pairs.map(([gold, found]) => (gold === found ? 1 : 0))) };
}

/** Pearson's correlation, -1 to 1; NaN where one side never varies. */
export function pearson(pairs: readonly [number, number][]): number {
  const [a, b] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  const together = mean(pairs.map(([x, y]) => (x - a) * (y - b)));
  const alone = mean(pairs.map(([x]) => (x - a) ** 2)) * mean(pairs.map(([, y]) => (y - b) ** 2));
  return together / Math.sqrt(alone);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
