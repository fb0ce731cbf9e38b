// Makes models/spam.json and models/spam.bin, or says how well they would do on a video that they have not seen.
//   node training/spam.ts COMMENTS.in.jsonl COMMENTS.gold.jsonl --leave-out     each video in turn
//   node training/spam.ts COMMENTS.in.jsonl COMMENTS.gold.jsonl --without VIDEO
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ALL_MARKS, WORD_MARKS } from "../src/replies/spam/marks.ts";
import { read } from "../src/replies/spam/reading.ts";

interface Example {
  /** The video that it stood under, or "own". */
  ground: string;
  spam: boolean;
  marks: [mark: number, value: number][];
}
interface Fit {
  weights: Float64Array;
  bias: number;
}
/** How strongly rare marks are drawn to the middle, how freely weights grow, and how much more signs weigh. */
interface Choice {
  smoothing: number;
  freedom: number;
  signs: number;
}

const choices: Choice[] = [0.3, 1].flatMap((smoothing) =>
  [1, 3, 10].flatMap((freedom) => [1, 5 / 3].map((signs) => ({ smoothing, freedom, signs }))),
);
const held = 0.01;

function examplesIn(input: string, gold: string): Example[] {
  const spam = new Map(
    linesOf(gold)
      .map((line) => JSON.parse(line) as { id: string; spam: number })
      .map((row) => [row.id, row.spam === 1]),
  );
  return linesOf(input)
    .map((line) => JSON.parse(line) as { id: string; video: string; author: string; text: string })
    .map(({ id, video, author, text }) => example(video, spam.get(id) === true, author, text));
}

/** Our own sentences. Their made-up addresses get everyday endings, or the endings would be learnt. */
function ownExamples(): Example[] {
  const endings = ["com", "net", "com", "org", "com", "info", "co"];
  let at = 0;
  return (["spam", "honest"] as const).flatMap((kind) =>
    linesOf(join(import.meta.dirname, "spam", `${kind}.tsv`)).map((line) => {
      const [author = "", text = ""] = line.split("\t");
      const dressed = text.replace(/\.example(?![.\w-])/g, () => `.${endings[at++ % endings.length]}`);
      return example("own", kind === "spam", author, dressed);
    }),
  );
}

function example(ground: string, spam: boolean, name: string, text: string): Example {
  const { coarse, fine } = read({ text, name }).marks;
  const marks = new Map(fine);
  for (const [mark, value] of coarse) marks.set(mark, (marks.get(mark) ?? 0) + value);
  return { ground, spam, marks: [...marks] };
}

/**
 * Logistic regression with L2 on marks scaled by how much oftener they stand in spam than in honest replies, as Wang and
 * Manning 2012 ("Baselines and Bigrams") do; the scale is then part of the weights.
 */
function fit(examples: readonly Example[], { smoothing, freedom, signs }: Choice): Fit {
  const scale = scaleOf(examples, smoothing, signs);
  const known = [...new Set(examples.flatMap(({ marks }) => marks.map(([mark]) => mark)))];
  const placeOf = new Map(known.map((mark, place) => [mark, place]));
  const rows = examples.map(({ marks }) =>
    marks.map(([mark, value]): [number, number] => [placeOf.get(mark) as number, value * (scale[mark] as number)]),
  );
  const last = known.length;
  const at = minimum(last + 1, (point, slope) => {
    let loss = 0;
    for (let place = 0; place < last; place += 1) {
      loss += (point[place] as number) ** 2 / 2;
      slope[place] = point[place] as number;
    }
    rows.forEach((row, index) => {
      const sign = examples[index]?.spam ? 1 : -1;
      let lean = point[last] as number;
      for (const [place, value] of row) lean += (point[place] as number) * value;
      loss += freedom * (Math.log1p(Math.exp(-Math.abs(lean))) + Math.max(0, -sign * lean));
      const pull = (-freedom * sign) / (1 + Math.exp(sign * lean));
      slope[last] = (slope[last] as number) + pull;
      for (const [place, value] of row) slope[place] = (slope[place] as number) + pull * value;
    });
    return loss;
  });
  const weights = new Float64Array(ALL_MARKS);
  known.forEach((mark, place) => (weights[mark] = (scale[mark] as number) * (at[place] as number)));
  return { weights, bias: at[last] as number };
}

function scaleOf(examples: readonly Example[], smoothing: number, signs: number): Float64Array {
  const counts = [true, false].map((spam) => {
    const count = new Float64Array(ALL_MARKS).fill(smoothing);
    const those = examples.filter((one) => one.spam === spam);
    for (const { marks } of those) for (const [mark] of marks) count[mark] = (count[mark] as number) + 1;
    return count.map((value) => Math.log(value / (those.length + 2 * smoothing)));
  }) as [Float64Array, Float64Array];
  return counts[0].map((value, mark) => (value - (counts[1][mark] as number)) * (mark < WORD_MARKS ? 1 : signs));
}

/** L-BFGS, Nocedal and Wright, algorithm 7.5, with halved steps. `at` writes the slope and returns the value. */
function minimum(size: number, at: (point: Float64Array, slope: Float64Array) => number): Float64Array {
  const past: { step: Float64Array; turn: Float64Array; product: number }[] = [];
  let [point, slope]: [Float64Array, Float64Array] = [new Float64Array(size), new Float64Array(size)];
  let value = at(point, slope);
  for (let round = 0; round < 80; round += 1) {
    const way = Float64Array.from(slope);
    const shares = past.toReversed().map(({ step, turn, product }) => {
      const share = dot(step, way) / product;
      addTo(way, turn, -share);
      return share;
    });
    const last = past.at(-1);
    const length = last ? last.product / dot(last.turn, last.turn) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
    way.forEach((one, index) => (way[index] = one * length));
    past.forEach(({ step, turn, product }, index) =>
      addTo(way, step, (shares[past.length - 1 - index] as number) - dot(turn, way) / product),
    );
    const descent = dot(slope, way);
    let [next, nextSlope, nextValue] = [point, slope, Infinity];
    for (let stride = 1; nextValue > value - 1e-4 * stride * descent && stride > 1e-9; stride /= 2) {
      next = Float64Array.from(point);
      addTo(next, way, -stride);
      nextSlope = new Float64Array(size);
      nextValue = at(next, nextSlope);
    }
    const step = next.map((one, index) => one - (point[index] as number));
    const turn = nextSlope.map((one, index) => one - (slope[index] as number));
    const product = dot(step, turn);
    if (product > 1e-12) past.push({ step, turn, product });
    if (past.length > 10) past.shift();
    const done = Math.abs(value - nextValue) < 1e-7 * Math.abs(value);
    [point, slope, value] = [next, nextSlope, nextValue];
    if (done) break;
  }
  return point;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] as number) * (b[index] as number);
  return sum;
}

function addTo(to: Float64Array, what: Float64Array, times: number): void {
  for (let index = 0; index < to.length; index += 1)
    to[index] = (to[index] as number) + times * (what[index] as number);
}

type Scored = { spam: boolean; lean: number };

function score({ weights, bias }: Fit, examples: readonly Example[]): Scored[] {
  return examples.map(({ spam, marks }) => ({
    spam,
    lean: marks.reduce((sum, [mark, value]) => sum + (weights[mark] as number) * value, bias),
  }));
}

/** The lowest point beyond which at most this share of honest replies lies. */
function cutOf(scored: readonly Scored[], share = held): number {
  const honest = scored
    .filter(({ spam }) => !spam)
    .map(({ lean }) => lean)
    .sort((a, b) => b - a);
  return honest[Math.floor(honest.length * share)] as number;
}

function shareBeyond(cut: number, scored: readonly Scored[], spam: boolean): number {
  const those = scored.filter((one) => one.spam === spam);
  return those.filter(({ lean }) => lean > cut).length / those.length;
}

/** Each ground scored by a fit that has not seen it; our own sentences in five parts. */
function unseen(examples: readonly Example[], choice: Choice): Scored[][] {
  const videos = [...new Set(examples.map(({ ground }) => ground))].filter((ground) => ground !== "own");
  const parts = [0, 1, 2, 3, 4].map(
    (part) => (one: Example, index: number) => one.ground === "own" && index % 5 === part,
  );
  const without = (is: (one: Example, index: number) => boolean) =>
    score(
      fit(
        examples.filter((one, index) => !is(one, index)),
        choice,
      ),
      examples.filter(is),
    );
  return [...videos.map((video) => without(({ ground }) => ground === video)), parts.flatMap(without)];
}

/** Mean share of spam caught where 1 and where 3 in a hundred honest ones are held. */
function worth(grounds: readonly Scored[][]): number {
  const caught = grounds.flatMap((scored) =>
    [held, 3 * held].map((share) => shareBeyond(cutOf(scored, share), scored, true)),
  );
  return caught.reduce((sum, one) => sum + one, 0) / caught.length;
}

interface Chosen {
  choice: Choice;
  grounds: Scored[][];
  cut: number;
}

function choose(examples: readonly Example[]): Chosen {
  const tried = choices.map((choice) => ({ choice, grounds: unseen(examples, choice) }));
  const [best] = tried.toSorted((a, b) => worth(b.grounds) - worth(a.grounds)) as [(typeof tried)[number]];
  return { ...best, cut: cutOf(best.grounds.flat()) };
}

/** How fast the likelihood rises: logistic regression on leanings of texts that were not seen. */
function slopeOf(scored: readonly Scored[]): number {
  const [slope = 1] = minimum(2, (point, gradient) => {
    const [times, shift] = point as unknown as [number, number];
    gradient.fill(0);
    let loss = 0;
    for (const { spam, lean } of scored) {
      const sign = spam ? 1 : -1;
      const z = sign * (times * lean + shift);
      loss += z > 0 ? Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)) - z;
      const pull = -sign / (1 + Math.exp(z));
      gradient[0] = (gradient[0] as number) + pull * lean;
      gradient[1] = (gradient[1] as number) + pull;
    }
    return loss;
  });
  return slope;
}

function percent(share: number): string {
  return (100 * share).toFixed(1).padStart(6);
}

function leaveOut(examples: readonly Example[]): void {
  console.log(
    "left out              settings                        caught / held at a point set without it    caught at most, with 1 % held",
  );
  const all: Scored[] = [];
  for (const video of new Set(examples.map(({ ground }) => ground))) {
    if (video === "own") continue;
    const rest = examples.filter(({ ground }) => ground !== video);
    const { choice, cut } = choose(rest);
    const scored = score(
      fit(rest, choice),
      examples.filter(({ ground }) => ground === video),
    );
    all.push(...scored.map(({ spam, lean }) => ({ spam, lean: lean - cut })));
    const figures = [
      shareBeyond(cut, scored, true),
      shareBeyond(cut, scored, false),
      shareBeyond(cutOf(scored), scored, true),
    ];
    console.log(
      video.padEnd(20),
      JSON.stringify(Object.values(choice).map((one) => Number(one.toFixed(1)))).padEnd(16),
      figures.map(percent).join(" "),
      "cut",
      cut.toFixed(2),
    );
  }
  console.log("all".padEnd(20), "".padEnd(16), percent(shareBeyond(0, all, true)), percent(shareBeyond(0, all, false)));
}

function make(examples: readonly Example[]): void {
  const { choice, grounds, cut } = choose(examples);
  const { weights, bias } = fit(examples, choice);
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const bytes = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / step)).buffer);
  const models = join(import.meta.dirname, "../models");
  const settings = {
    version: "1.0.0",
    step,
    bias: bias - cut,
    slope: slopeOf(grounds.flat()),
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  writeFileSync(join(models, "spam.bin"), bytes);
  writeFileSync(join(models, "spam.json"), `${JSON.stringify(settings, null, 2)}\n`);
  console.log(choice, settings);
  for (const scored of grounds)
    console.log([shareBeyond(cut, scored, true), shareBeyond(cut, scored, false)].map(percent).join(" "));
}

function linesOf(file: string): string[] {
  return readFileSync(file, "utf8").split("\n").filter(Boolean);
}

const [input, gold, way, video] = process.argv.slice(2);
if (input === undefined || gold === undefined) throw new Error("Name the file of comments and that of what they are.");
const examples = [...examplesIn(input, gold), ...ownExamples()];
if (way === "--leave-out") leaveOut(examples);
else make(examples.filter(({ ground }) => ground !== video));
