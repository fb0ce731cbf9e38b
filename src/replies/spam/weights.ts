import { ALL_MARKS, type Marks } from "./marks.ts";

/** What was learnt before a publication's first ruling. */
export interface SpamWeights {
  /** Of each mark, in steps of `step`. */
  values: Int8Array;
  step: number;
  /** Where p is 0.5: at most one honest reply in a hundred lay beyond it. */
  bias: number;
  /** How fast p rises past it. */
  slope: number;
}

/** How far a reply is past the point from which it is held, in the unit of the weights; negative is honest. */
export function leaning({ values, step, bias }: SpamWeights, { coarse, fine }: Marks): number {
  let sum = 0;
  for (const marks of [coarse, fine]) for (const [mark, value] of marks) sum += (values[mark] ?? 0) * value;
  return bias + step * sum;
}

/** The likelihood of spam, 0 to 1, that a leaning stands for. */
export function likelihood({ slope }: SpamWeights, lean: number): number {
  return 1 / (1 + Math.exp(-slope * lean));
}

/** Null where the bytes and the settings are no weights of this filter. */
export function weightsFrom(bytes: Uint8Array, settings: unknown): SpamWeights | null {
  const { step, bias, slope } = settings as Partial<Record<keyof SpamWeights, unknown>>;
  if (bytes.length !== ALL_MARKS || typeof step !== "number" || typeof bias !== "number" || typeof slope !== "number")
    return null;
  return { values: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), step, bias, slope };
}
