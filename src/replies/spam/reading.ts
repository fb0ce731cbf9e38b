import { fold } from "./fold.ts";
import { marksOf, type Marks } from "./marks.ts";
import { signsOf } from "./signs.ts";

/** A reply as the filter reads it. */
export interface Reading {
  signs: string[];
  marks: Marks;
}

export function read({ text, name }: { text: string; name: string }): Reading {
  const folded = fold(text);
  const signs = signsOf(folded, fold(name.slice(0, 200)).plain);
  return { signs, marks: marksOf(folded, signs) };
}
