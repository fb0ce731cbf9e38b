import type { Root } from "mdast";
import { buildDocument, plain, type LooseDocument } from "../document/build.ts";
import type { PieceInput } from "../piece.ts";
import { readFrontMatter, type FrontMatter } from "./front-matter.ts";
import { ImportError } from "./import-error.ts";
import { MarkdownReader, parseMarkdown } from "./markdown-blocks.ts";
import type { MarkdownBody } from "./markdown-body.ts";
import { readInterview } from "./markdown-interview.ts";
import { readRoundtable } from "./markdown-roundtable.ts";
import { PARTICULARS, pieceOf, readParticulars, type ImportContext } from "./particulars.ts";
import { badValue, checkKeys, textAt } from "./values.ts";

/**
 * Reads a piece in Markdown with front matter, in the notation of docs/notation.md.
 * Throws `ImportError` with the line and, in the front matter, the key at fault.
 */
export function importMarkdown(text: string, context: ImportContext): PieceInput {
  const front = readFrontMatter(text.replaceAll("\r\n", "\n"));
  try {
    return read(front, context);
  } catch (error) {
    if (!(error instanceof ImportError) || error.line !== undefined || error.key === undefined) throw error;
    const line = front.lineOf(error.key);
    throw new ImportError(error.code, error.message, {
      key: error.key,
      ...(line === undefined ? {} : { line }),
      cause: error,
    });
  }
}

function read(front: FrontMatter, { sourceId, lang }: ImportContext): PieceInput {
  const { values } = front;
  const particulars = readParticulars(values, { strict: true, lang });
  const { kind } = particulars;
  const ownKeys = { roundtable: ["questions"], interview: ["asker"], article: [], review: [] }[kind];
  for (const [key, home] of [
    ["questions", "roundtable"],
    ["asker", "interview"],
  ] as const) {
    if (key in values && kind !== home)
      throw badValue(key, `"${key}" belongs to kind: ${home}, but this is kind: ${kind}`);
  }
  checkKeys(values, [...PARTICULARS, ...ownKeys], true);

  const root = parseMarkdown(front.body);
  const title = textAt(values, "title") || takeTitle(root);
  if (title === "")
    throw new ImportError(
      "no_title",
      "the title is missing: add a line like `title: Ports of the Red Sea` to the front matter",
      {
        line: 1,
        key: "title",
      },
    );
  const standfirst = textAt(values, "standfirst");
  const body: MarkdownBody = {
    nodes: root.children,
    reader: new MarkdownReader(root),
    particulars,
    front,
    lineOf: (node) => front.bodyLine + (node.position?.start.line ?? 1),
  };
  const words = wordsOf(body);
  if (words.body.length === 0 && words.turns.length === 0)
    throw new ImportError("no_text", "there is no text under the front matter: write the piece there", {
      line: front.bodyLine + 1,
    });
  const document = buildDocument(kind, { title, standfirst: standfirst === "" ? null : plain(standfirst), ...words });
  return pieceOf(particulars, sourceId, document);
}

function wordsOf(body: MarkdownBody): Pick<LooseDocument, "body" | "questions" | "turns"> {
  switch (body.particulars.kind) {
    case "interview":
      return readInterview(body);
    case "roundtable":
      return readRoundtable(body);
    default:
      return { body: body.reader.section(body.nodes), questions: [], turns: [] };
  }
}

/** A heading of the first level at the very top is the title, where the front matter has none. */
function takeTitle(root: Root): string {
  const [first] = root.children;
  if (first?.type !== "heading" || first.depth !== 1) return "";
  root.children.shift();
  return new MarkdownReader(root).words(first.children).text.replaceAll("\n", " ");
}
