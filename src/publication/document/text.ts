import type { Block, Document } from "./document.ts";
import { leavesOf } from "./leaves.ts";

const wordsPerMinute = 230;

/** Plain text of some blocks for people to read, as in mail: signs for lists and quotations, a blank line between blocks. */
export function renderText(text: string, blocks: Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case "paragraph":
        case "heading":
        case "preformatted":
          return text.slice(block.start, block.end);
        case "quote":
          return indented(renderText(text, block.children), "> ", "> ");
        case "list":
          return block.items
            .map((item, i) => renderItem(text, item, block.ordered ? (block.first ?? 1) + i : null))
            .join("\n");
        case "table":
          return [block.header, ...block.rows]
            .filter((cells) => cells.length > 0)
            .map((cells) => cells.map((cell) => text.slice(cell.start, cell.end)).join(" | "))
            .join("\n");
        case "figure":
          return `[${block.caption ? text.slice(block.caption.start, block.caption.end) : block.alt}]`;
        default:
          return "* * *";
      }
    })
    .filter((rendered) => rendered !== "" && rendered !== "[]")
    .join("\n\n");
}

/**
 * The first running words of a piece for lists and previews: at most `length` characters, cut between words, with an
 * ellipsis where more follows. Empty when there are none.
 */
export function openingOf(document: Document, length = 280): string {
  const blocks = [...document.body, ...document.turns.flatMap((turn) => turn.body)];
  const leaf = leavesOf(blocks).find(({ role }) => role === "paragraph");
  if (!leaf) return "";
  const whole = document.text.slice(leaf.words.start, leaf.words.end).replaceAll("\n", " ");
  if (whole.length <= length) return whole;
  const cut = whole.slice(0, length);
  return `${cut.slice(0, cut.lastIndexOf(" ") + 1 || length).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** Words of a text: runs without blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}

function renderItem(text: string, item: Block[], n: number | null): string {
  const sign = n === null ? "- " : `${n}. `;
  return indented(renderText(text, item), sign, " ".repeat(sign.length));
}

function indented(text: string, first: string, rest: string): string {
  return text
    .split("\n")
    .map((line, i) => ((i === 0 ? first : rest) + line).trimEnd())
    .join("\n");
}
