import type { Span } from "../../analyst/index.ts";
import type { Block, Document, Question, Turn, Words } from "./document.ts";

/** What kind of words a leaf holds. */
type LeafRole = "paragraph" | "heading" | "preformatted" | "cell" | "caption";

export interface Leaf {
  words: Words;
  role: LeafRole;
  /** Whether it stands inside a block quotation. */
  quoted: boolean;
}

/** Every leaf of some blocks, in the order of the text. */
export function leavesOf(blocks: Block[], quoted = false): Leaf[] {
  return blocks.flatMap((block): Leaf[] => {
    switch (block.type) {
      case "paragraph":
      case "heading":
      case "preformatted":
        return [{ words: block, role: block.type, quoted }];
      case "quote":
        return leavesOf(block.children, true);
      case "list":
        return block.items.flatMap((item) => leavesOf(item, quoted));
      case "table":
        return [block.header, ...block.rows].flat().map((words) => ({ words, role: "cell", quoted }));
      case "figure":
        return block.caption ? [{ words: block.caption, role: "caption", quoted }] : [];
      default:
        return [];
    }
  });
}

/** From the first leaf to the last; null where there are no words. */
export function spanOf(blocks: Block[]): Span | null {
  const leaves = leavesOf(blocks);
  if (leaves.length === 0) return null;
  return { start: leaves[0]!.words.start, end: leaves.at(-1)!.words.end };
}

/** Questions and turns as they follow each other in the text. */
export function partsOf(document: Document): (Question | Turn)[] {
  return [...document.questions, ...document.turns].sort((a, b) => startOf(a) - startOf(b));
}

function startOf(part: Question | Turn): number {
  return "n" in part ? part.start : (spanOf(part.body)?.start ?? Infinity);
}
