import type { InferenceSession, Tensor as OrtTensor } from "onnxruntime-node";
import type { Span } from "../span.ts";
import { damaged, readModel, type ModelFiles, type ModelSettings } from "./model-files.ts";
import { WordPieces, type Pieces } from "./word-pieces.ts";

const hidden = 384;
const [beginning, ending] = [101, 102];
/** Pieces in one run: more cost memory and gain no time. */
const piecesAtOnce = 256;
const longestUnit = 200;

/** A stretch of text to be read at once: a sentence, or a paragraph. */
export interface Unit {
  pieces: Pieces;
}

/** Units read up to the layers that all questions share, `(units, length, 384)`. */
export interface States {
  units: readonly Unit[];
  length: number;
  data: Float32Array;
  read: Float32Array;
}

/** Per piece of each unit, logits: actor tags, cue tags; and the certainty of a predicate there, −3 to 3. */
export interface TokenAnswers {
  actor: Float32Array;
  cue: Float32Array;
  certainty: Float32Array;
  length: number;
}

/** A unit read again with spans marked, as ranges of pieces `[from, to)`: two mentions, or one cue. */
export interface Marked {
  unit: number;
  first?: readonly [number, number];
  second?: readonly [number, number];
  cue?: readonly [number, number];
}

/** Two mentions marked, the first before the second. */
export type MarkedPair = Marked & Required<Pick<Marked, "first" | "second">>;

/** Logits for each marked reading. `part` has a row for each of `length` pieces. */
export interface MarkedAnswers {
  part: Float32Array;
  sign: Float32Array;
  relation: Float32Array;
  root: Float32Array;
  sure: Float32Array;
  act: Float32Array;
  length: number;
}

type Runtime = typeof import("onnxruntime-node");

/** The trained network. What it answers depends on nothing but the units that are read together. */
export class Model {
  readonly settings: ModelSettings;
  readonly words: WordPieces;
  readonly #runtime: Runtime;
  readonly #shared: InferenceSession;
  readonly #tokens: InferenceSession;
  readonly #tower: InferenceSession;
  readonly #gate: InferenceSession;

  private constructor(files: ModelFiles, runtime: Runtime, sessions: InferenceSession[]) {
    this.settings = files.settings;
    this.words = new WordPieces(files.vocabulary);
    this.#runtime = runtime;
    [this.#shared, this.#tokens, this.#tower, this.#gate] = sessions as [
      InferenceSession,
      InferenceSession,
      InferenceSession,
      InferenceSession,
    ];
  }

  /** @throws ModelError when the weights are missing or damaged */
  static async open(folder?: string): Promise<Model> {
    const files = await readModel(folder);
    const runtime = await import("onnxruntime-node");
    try {
      const sessions = await Promise.all(
        files.graphs.map((graph) =>
          runtime.InferenceSession.create(graph, {
            intraOpNumThreads: 1,
            interOpNumThreads: 1,
            executionMode: "sequential",
            enableCpuMemArena: false,
            logSeverityLevel: 3,
          }),
        ),
      );
      return new Model(files, runtime, sessions);
    } catch (cause) {
      throw damaged(folder, "*.onnx", cause);
    }
  }

  /** A stretch of text as a unit; what goes past 200 pieces is not read. */
  unit(text: string, span?: Span): Unit {
    const { ids, cases, spans } = this.words.cut(text, span);
    return {
      pieces: {
        ids: ids.slice(0, longestUnit),
        cases: cases.slice(0, longestUnit),
        spans: spans.slice(0, longestUnit),
      },
    };
  }

  /** Units in groups to be read together, about equally long; the order within `units` is kept in `at`. */
  batches(units: readonly Unit[]): { units: Unit[]; at: number[] }[] {
    const order = units.map((_, at) => at).sort((a, b) => lengthOf(units[a]) - lengthOf(units[b]) || a - b);
    const batches: { units: Unit[]; at: number[] }[] = [];
    for (const at of order) {
      const unit = units[at] as Unit;
      const last = batches.at(-1);
      if (last !== undefined && (last.units.length + 1) * (lengthOf(unit) + 2) <= piecesAtOnce) {
        last.units.push(unit);
        last.at.push(at);
      } else batches.push({ units: [unit], at: [at] });
    }
    return batches;
  }

  async read(units: readonly Unit[]): Promise<States> {
    const length = Math.max(...units.map(lengthOf)) + 2;
    const size = units.length * length;
    const ids = new BigInt64Array(size);
    const cases = new BigInt64Array(size);
    const read = new Float32Array(size);
    units.forEach(({ pieces }, unit) => {
      const row = unit * length;
      const count = pieces.ids.length;
      ids[row] = BigInt(beginning);
      for (let at = 0; at < count; at += 1) {
        ids[row + at + 1] = BigInt(pieces.ids[at] ?? 0);
        cases[row + at + 1] = BigInt(pieces.cases[at] ?? 0);
      }
      ids[row + count + 1] = BigInt(ending);
      read.fill(1, row, row + count + 2);
    });
    const shape = [units.length, length];
    const { states } = await this.#shared.run({
      ids: this.#tensor("int64", ids, shape),
      cases: this.#tensor("int64", cases, shape),
      read: this.#tensor("float32", read, shape),
    });
    return { units, length, data: floats(states), read };
  }

  async tokens({ units, length, data, read }: States): Promise<TokenAnswers> {
    const { actor, cue, certainty } = await this.#tokens.run({
      states: this.#tensor("float32", data, [units.length, length, hidden]),
      read: this.#tensor("float32", read, [units.length, length]),
    });
    return { actor: floats(actor), cue: floats(cue), certainty: floats(certainty), length };
  }

  /**
   * A cheap guess for each pair, as a probability: would reading it again find a relation? What is unlikely to be one
   * need not be asked (training/gate.py).
   */
  async gate({ length, data, units }: States, pairs: readonly MarkedPair[]): Promise<number[]> {
    if (pairs.length === 0) return [];
    const vectors = new Float32Array(pairs.length * 4 * hidden);
    pairs.forEach(({ unit, first, second }, index) => {
      const offset = unit * length * hidden;
      const ranges = [first, second, [first[1], second[0]] as const];
      ranges.forEach(([from, to], part) => mean(data, offset, from + 1, to + 1, vectors, (index * 4 + part) * hidden));
      mean(data, offset, 0, lengthOf(units[unit]) + 2, vectors, (index * 4 + 3) * hidden);
    });
    const { stated } = await this.#gate.run({
      vectors: this.#tensor("float32", vectors, [pairs.length, 4 * hidden]),
    });
    return Array.from(floats(stated), (logit) => 1 / (1 + Math.exp(-logit)));
  }

  /**
   * Reads units again, each with its spans marked; answers stand in the order of `asked`. Around a pair only so much of a
   * long sentence is read as bears on it.
   */
  async marked(states: States, asked: readonly Marked[]): Promise<MarkedAnswers[]> {
    const windows = asked.map((one) => windowOf(one, lengthOf(states.units[one.unit]) + 2));
    const size = (at: number): number => rowsIn(windows[at] as Window);
    const order = asked.map((_, at) => at).sort((one, other) => size(one) - size(other) || one - other);
    const answers: MarkedAnswers[] = [];
    for (let from = 0; from < order.length;) {
      let to = from + 1;
      while (to < order.length && (to + 1 - from) * size(order[to] as number) <= piecesAtOnce) to += 1;
      const group = order.slice(from, to);
      const read = await this.#reread(
        states,
        group.map((at) => asked[at] as Marked),
        group.map((at) => windows[at] as Window),
      );
      group.forEach((at, index) => (answers[at] = read[index] as MarkedAnswers));
      from = to;
    }
    return answers;
  }

  async #reread(
    { length: all, data }: States,
    asked: readonly Marked[],
    windows: readonly Window[],
  ): Promise<MarkedAnswers[]> {
    const length = Math.max(...windows.map(rowsIn));
    const again = new Float32Array(asked.length * length * hidden);
    const roles = new BigInt64Array(asked.length * length);
    const mask = new Float32Array(asked.length * length);
    asked.forEach(({ unit, first, second, cue }, index) => {
      const { from, to } = windows[index] as Window;
      const rows = (begin: number, end: number): Float32Array =>
        data.subarray((unit * all + begin) * hidden, (unit * all + end) * hidden);
      // The first row is the unit's own mark, whatever part of it follows.
      again.set(rows(0, 1), index * length * hidden);
      again.set(rows(from, to), (index * length + 1) * hidden);
      mask.fill(1, index * length, index * length + 1 + to - from);
      [first, second, cue].forEach((range, role) => {
        if (!range) return;
        const row = index * length + 2 - from;
        roles.fill(BigInt(role + 1), row + range[0], row + range[1]);
      });
    });
    const found = await this.#tower.run({
      states: this.#tensor("float32", again, [asked.length, length, hidden]),
      roles: this.#tensor("int64", roles, [asked.length, length]),
      read: this.#tensor("float32", mask, [asked.length, length]),
    });
    const rows = (name: string, index: number): Float32Array => {
      const all = floats(found[name]);
      const size = all.length / asked.length;
      return all.subarray(index * size, (index + 1) * size);
    };
    return asked.map((_, index) => ({
      part: rows("part", index),
      sign: rows("sign", index),
      relation: rows("relation", index),
      root: rows("root", index),
      sure: rows("sure", index),
      act: rows("act", index),
      length,
    }));
  }

  #tensor(type: "int64" | "float32", data: BigInt64Array | Float32Array, shape: number[]): OrtTensor {
    return new this.#runtime.Tensor(type, data as Float32Array, shape);
  }

  async close(): Promise<void> {
    await Promise.all([this.#shared, this.#tokens, this.#tower, this.#gate].map((session) => session.release()));
  }
}

/** Rows of a unit that are read beside its first: `[from, to)`, where row 1 is piece 0. */
interface Window {
  from: number;
  to: number;
}

const rowsIn = ({ from, to }: Window): number => 1 + to - from;
const [before, after] = [20, 24];

function windowOf({ first, second }: Marked, rows: number): Window {
  if (!first || !second) return { from: 1, to: rows };
  const begin = Math.min(first[0], second[0]) + 1;
  const end = Math.max(first[1], second[1]) + 1;
  return { from: Math.max(1, begin - before), to: Math.min(rows, end + after) };
}

function lengthOf(unit: Unit | undefined): number {
  return unit?.pieces.ids.length ?? 0;
}

/** The mean of rows `[from, to)`, written to `into` at `at`; zeros for no rows. */
function mean(data: Float32Array, offset: number, from: number, to: number, into: Float32Array, at: number): void {
  for (let row = from; row < to; row += 1)
    for (let cell = 0; cell < hidden; cell += 1)
      into[at + cell] = (into[at + cell] ?? 0) + (data[offset + row * hidden + cell] ?? 0) / (to - from);
}

function floats(tensor: OrtTensor | undefined): Float32Array {
  return (tensor?.data ?? new Float32Array()) as Float32Array;
}

/** The pieces that a span of the text touches, as a range `[from, to)`; null when the unit does not hold it. */
export function rangeOf({ pieces: { spans } }: Unit, { start, end }: Span): [number, number] | null {
  let from = -1;
  let to = -1;
  for (let at = 0; at < spans.length; at += 1) {
    const span = spans[at] as Span;
    if (span.start < end && span.end > start) {
      if (from < 0) from = at;
      to = at + 1;
    }
  }
  return from < 0 ? null : [from, to];
}
