import { paragraph, plain, type LooseBlock } from "../document/build.ts";
import { tidy } from "../document/inline.ts";

/** Paragraphs of a text in which only a blank line parts them. */
export function textBlocks(text: string): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  for (const part of text.split(/\n\s*\n/)) {
    const words = tidy(part);
    if (words !== "") blocks.push(paragraph(words));
  }
  return blocks;
}

const bullet = /^\s*[•‣▪◦*–-]\s+/;

/**
 * Blocks of a text as people type it: paragraphs parted by blank lines, or one to a line where lines run long, or
 * wrapped by hand; and lists of lines that begin with a bullet.
 */
export function typedBlocks(text: string): LooseBlock[] {
  return text.split(/\n\s*\n/).flatMap((part) => {
    const lines = part.split("\n").filter((line) => tidy(line) !== "");
    if (lines.length === 0) return [];
    if (lines.every((line) => bullet.test(line)) && (lines.length > 1 || lines[0]!.trimStart().startsWith("•")))
      return [list(lines)];
    // Nobody wraps by hand beyond this width: such a line is a paragraph.
    const long = lines.some((line) => line.length > 120);
    return (long ? lines : [lines.join(" ")]).map((line) => paragraph(tidy(line)));
  });
}

function list(lines: string[]): LooseBlock {
  const items = lines.map((line) => [{ type: "paragraph" as const, ...plain(tidy(line.replace(bullet, ""))) }]);
  return { type: "list", ordered: false, items };
}
