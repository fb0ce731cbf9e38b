import type { Span } from "../span.ts";
import { attributionsIn, place, type AttributedSpan, type Worth } from "./attributions.ts";
import { rangeOf, type Marked, type Model, type Unit } from "./model.ts";
import { pairReading, type PairReading } from "./pairs.ts";
import { spansOf } from "./tags.ts";
import { unitsOf } from "./units.ts";

/** What the network makes of two mentions of a unit; null when the unit does not hold both. */
export async function readPair(model: Model, unit: Unit, one: Span, other: Span): Promise<PairReading | null> {
  return (await readPairs(model, unit, [[one, other]]))?.[0] ?? null;
}

/** The `signs` of two mentions of a unit, as a pair reading has them: asked both ways, which is steadier than either. */
export async function readSigns(model: Model, unit: Unit, a: Span, b: Span): Promise<Record<string, number> | null> {
  const readings = await readPairs(model, unit, [
    [a, b],
    [b, a],
  ]);
  const [straight, turned] = readings ?? [];
  if (straight === undefined || turned === undefined) return null;
  const swapped = (sign: string): string => (sign === "none" ? sign : `${sign[2]}${sign[1]}${sign[0]}`);
  return Object.fromEntries(
    Object.entries(straight.signs).map(([sign, chance]) => [sign, (chance + (turned.signs[swapped(sign)] ?? 0)) / 2]),
  );
}

async function readPairs(model: Model, unit: Unit, pairs: readonly [Span, Span][]): Promise<PairReading[] | null> {
  const asked: Marked[] = [];
  for (const [one, other] of pairs) {
    const [first, second] = [rangeOf(unit, one), rangeOf(unit, other)];
    if (first === null || second === null) return null;
    asked.push({ unit: 0, first, second });
  }
  const answers = await model.marked(await model.read([unit]), asked);
  return answers.map((answer) => pairReading(model, answer));
}

/** A unit that holds both spans and what stands around them, however long the text is. */
export function unitAround(model: Model, text: string, spans: readonly Span[]): Unit {
  const most = 1200;
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  if (text.length <= most && model.words.cut(text).ids.length <= 200) return model.unit(text);
  const spare = Math.max(0, 600 - (last - first)) >> 1;
  return model.unit(text, { start: Math.max(0, first - spare), end: Math.min(text.length, last + spare) });
}

/** How sure the text is that what a predicate says is so: −3 surely not … 3 surely (White et al. 2018). */
export async function readCertainty(model: Model, unit: Unit, predicate: Span): Promise<number | null> {
  const range = rangeOf(unit, predicate);
  if (range === null) return null;
  const { certainty } = await model.tokens(await model.read([unit]));
  let sum = 0;
  for (let at = range[0]; at < range[1]; at += 1) sum += certainty[at + 1] ?? 0;
  return Math.max(-3, Math.min(3, sum / (range[1] - range[0])));
}

/** A name that the network sees, by its kind, in the places where the text has it. */
export interface SeenName extends Span {
  kind: string;
  score: number;
}

/** Names in units, in the order of the units. */
export async function readNames(model: Model, units: readonly Unit[]): Promise<SeenName[][]> {
  const found: SeenName[][] = units.map(() => []);
  for (const batch of model.batches(units)) {
    const answers = await model.tokens(await model.read(batch.units));
    batch.units.forEach((unit, index) => {
      const offset = index * answers.length + 1;
      const { ids, cases } = unit.pieces;
      found[batch.at[index] ?? 0] = spansOf(answers.actor, offset, ids.length, model.settings.actorTags)
        // A picture or a number alone is no name, whatever the network sees in it.
        .filter(({ from, to }) => cases.slice(from, to).some((written) => written > 0))
        .map((span) => ({ ...place(unit, span), kind: span.kind, score: span.score }));
    });
  }
  return found;
}

/** A text, or a stretch of it, as units: its paragraphs, the longest of them in parts. */
export function unitsIn(model: Model, text: string, span?: Span): Unit[] {
  const { ids, cases, spans } = model.words.cut(text, span);
  return unitsOf(text, { ids, cases, spans }, span).map(([from, to]) => ({
    pieces: { ids: ids.slice(from, to), cases: cases.slice(from, to), spans: spans.slice(from, to) },
  }));
}

/** Who is said to say or think what, in a whole text, paragraph by paragraph. */
export async function readAttributions(model: Model, text: string): Promise<AttributedSpan[]> {
  return attributionsOf(model, unitsIn(model, text), () => true);
}

/** Who is said to say or think what in some units, as far as it is worth asking. */
export async function attributionsOf(model: Model, units: readonly Unit[], worth: Worth): Promise<AttributedSpan[]> {
  const found: AttributedSpan[][] = units.map(() => []);
  for (const batch of model.batches(units)) {
    const states = await model.read(batch.units);
    const answers = await attributionsIn(model, states, await model.tokens(states), worth);
    answers.forEach((answer, index) => (found[batch.at[index] ?? 0] = answer));
  }
  return found.flat();
}
