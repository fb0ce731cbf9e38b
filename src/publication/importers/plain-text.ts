import { readLayout, type Layout, type Span } from "../../analyst/index.ts";
import { buildDocument, plain, type LooseBlock } from "../document/build.ts";
import { tidy } from "../document/inline.ts";
import type { PieceInput } from "../piece.ts";
import { readPrintedDate } from "./date.ts";
import { readNumbers } from "./dialogue.ts";
import { ImportError } from "./import-error.ts";
import { bareParticulars, type ImportContext } from "./particulars.ts";
import { typedBlocks } from "./plain-blocks.ts";

/** A piece read from plain text, and what it was recognised by; the layout's offsets are into the source. */
export interface PlainTextPiece {
  piece: PieceInput;
  source: string;
  layout: Layout;
}

/**
 * Reads a plain text as people paste it: whether it is an article, an interview or a roundtable, and who speaks, is
 * recognised by the analyst. Comment forms, share links and subscription boxes are left out.
 * Throws `ImportError` `no_title`, `bad_structure`.
 */
export function importPlainText(text: string, context: ImportContext): PlainTextPiece {
  const layout = readLayout(text);
  const blocksOf = (span: Span) => uncut(text, span, layout).flatMap(typedBlocks);
  const body = layout.body.flatMap(blocksOf);
  const turns = layout.turns.map((turn) => ({
    credit: turn.contributor,
    questions: turn.questions,
    body: withoutNumber(blocksOf(turn), turn),
  }));
  if (!layout.title && turns.length > 0)
    throw new ImportError(
      "no_title",
      `this was understood as ${layout.kind === "interview" ? "an interview" : "a roundtable"} without a title: begin with the title on a line of its own, then a blank line and the first question`,
    );
  if (layout.contributors.some(({ name }) => name === ""))
    throw new ImportError(
      "bad_structure",
      "nobody is named as the one who answers: put a line with name, title and affiliation above the first question",
    );
  const wordless = body.length === 0 && turns.every((turn) => turn.body.length === 0);
  if (!layout.title || wordless)
    throw new ImportError(
      "no_title",
      "no title with a text under it was found: begin with the title on a line of its own, then a blank line and the text",
    );
  const document = buildDocument(layout.kind, {
    title: tidy(text.slice(layout.title.start, layout.title.end)),
    standfirst: layout.standfirst && plain(tidy(text.slice(layout.standfirst.start, layout.standfirst.end))),
    body,
    questions: layout.questions
      .map(({ n, asker, start, end }) => ({ n, asker, words: plain(tidy(text.slice(start, end))) }))
      .sort((a, b) => a.n - b.n),
    turns,
  });
  const credits = layout.contributors.map(({ name, title, affiliation }) => ({
    name: tidy(name),
    title: tidy(title),
    affiliation: tidy(affiliation),
    disclosure: "",
  }));
  const date = layout.date && readPrintedDate(tidy(text.slice(layout.date.start, layout.date.end)));
  return { piece: { ...bareParticulars(context), kind: layout.kind, credits, date, document }, source: text, layout };
}

/** The stretches of a span that are not boilerplate. */
function uncut(text: string, span: Span, layout: Layout): string[] {
  const parts: string[] = [];
  let at = span.start;
  for (const { start, end } of layout.boilerplate) {
    if (end <= at || start >= span.end) continue;
    if (start > at) parts.push(text.slice(at, start));
    at = end;
  }
  if (at < span.end) parts.push(text.slice(at, span.end));
  return parts;
}

/** The number that an answer begins with is structure, not words. */
function withoutNumber(
  blocks: LooseBlock[],
  { numbered, questions }: { numbered: boolean; questions: number[] },
): LooseBlock[] {
  const [lead, ...rest] = blocks;
  if (!numbered || lead?.type !== "paragraph") return blocks;
  const printed = /^\(?((?:q(?:uestions?)?\s*)?\d[\d\s,&–-]*?(?:\s+and\s+\d+)?)\s*[.:)]+(?:\s+|$)/i.exec(lead.text);
  const numbers = printed && readNumbers(printed[1]!);
  if (!printed || !numbers?.every((n) => questions.includes(n))) return blocks;
  const text = lead.text.slice(printed[0].length);
  return text === "" ? rest : [{ ...lead, text }, ...rest];
}
