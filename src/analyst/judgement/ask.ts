import type { Draft } from "../draft.ts";
import { rangeOf, type Model, type Unit } from "../encoder/model.ts";
import { pairReading, type PairReading } from "../encoder/pairs.ts";
import type { Span } from "../span.ts";
import { pairsOf, type Pair } from "./pairs.ts";

/** What the network says of the pairs in one sentence, by the places of the first and the second mention. */
export class PairReadings {
  readonly #found = new Map<string, PairReading>();
  /** How surely the surest pair of the sentence is tied. */
  best = 0;

  keep(first: Span, second: Span, reading: PairReading): void {
    this.#found.set(key(first, second), reading);
    this.best = Math.max(this.best, reading.stated);
  }

  /** The reading for two spans in either order; the first of them in the text is the reading's first. */
  between(one: Span, other: Span): PairReading | undefined {
    return this.#found.get(one.start <= other.start ? key(one, other) : key(other, one));
  }
}

function key(first: Span, second: Span): string {
  return `${first.start},${first.end},${second.start},${second.end}`;
}

/**
 * Asks the network about the pairs of all sentences, those of equal length together. Pairs of which the rules claim
 * something are always read; others only if a cheap guess lets them through.
 */
export async function askAboutPairs(model: Model, text: string, drafts: readonly Draft[]): Promise<PairReadings[]> {
  const readings = drafts.map(() => new PairReadings());
  const [level = 0] = model.settings.calibration["gate"] ?? [];
  const asked = drafts.map((draft, at) => ({ at, unit: model.unit(text, draft.sentence), pairs: pairsOf(draft) }));
  const some = asked.filter(({ pairs }) => pairs.length > 0);
  for (const batch of model.batches(some.map(({ unit }) => unit))) {
    const here = batch.at.map((index) => some[index] as (typeof some)[number]);
    const places = here.flatMap(({ unit, pairs, at }, index) =>
      placesIn(unit, index, pairs).map((place) => ({ ...place, at })),
    );
    const states = await model.read(batch.units);
    const chances = await model.gate(states, places);
    const likely = places.filter(({ pair }, index) => pair.claimed || (chances[index] ?? 0) >= level);
    const answers = await model.marked(states, likely);
    likely.forEach(({ at, pair }, index) => {
      const answer = answers[index];
      if (answer !== undefined) readings[at]?.keep(pair.first, pair.second, pairReading(model, answer));
    });
  }
  return readings;
}

function placesIn(unit: Unit, index: number, pairs: readonly Pair[]) {
  return pairs.flatMap((pair) => {
    const first = rangeOf(unit, pair.first);
    const second = rangeOf(unit, pair.second);
    return first && second ? [{ unit: index, first, second, pair }] : [];
  });
}
