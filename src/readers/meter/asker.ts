import type { Reader } from "../reader.ts";
import type { Holder } from "./holder.ts";

export interface Allowance {
  left: number;
  of: number;
  /** When the next ones come. */
  next: Date;
}

/** Who asks: a visit, as far as the meter cares. */
export interface Asker {
  reader: Reader;
  /** What this reader (`m:`) and this browser (`b:`) hold things as. */
  holders: readonly string[];
}

/** What a signed-in reader holds things as. */
export function readerHolding({ holders }: Pick<Asker, "holders">): Holder | null {
  return holders.find((holder): holder is `m:${string}` => holder.startsWith("m:")) ?? null;
}

/** The same for a browser. */
export function browserHolding({ holders }: Pick<Asker, "holders">): Holder | null {
  return holders.find((holder): holder is `b:${string}` => holder.startsWith("b:")) ?? null;
}
