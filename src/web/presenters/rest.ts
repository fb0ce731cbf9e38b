import { leavesOf, type Document } from "../../publication/index.ts";
import { cut } from "../../readers/index.ts";

/** The id, on the page, of the paragraph in which the sight of a reader without access ends: there the rest goes on. */
export function whereRestBegins(document: Document): string {
  const { body, turns } = cut(document);
  const last = leavesOf([...body, ...turns.flatMap((turn) => turn.body)]).at(-1);
  return last ? `t${last.words.start}` : "text";
}
