import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { buildDocument, plain, type LooseBlock } from "../document/build.ts";
import { tidy } from "../document/inline.ts";
import type { PieceInput } from "../piece.ts";
import { readPrintedDate } from "./date.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { withoutFurniture } from "./html-furniture.ts";
import { readHtmlParticulars, splitNames } from "./html-particulars.ts";
import { refuseDeep } from "./depth.ts";
import { ImportError } from "./import-error.ts";
import { readLanguage } from "./language.ts";
import { bareParticulars, pieceOf, type ImportContext } from "./particulars.ts";

/**
 * Reads an article from a saved page: the main text without menus and boxes, and title, authors, date, description
 * and language from what the page says of itself. Throws `ImportError` `no_title` or `no_text`.
 */
export function importHtmlPage(html: string, context: ImportContext): PieceInput {
  refuseDeep(html);
  const page = parseHTML(
    /<(html|body)[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  ).document;
  const said = readHtmlParticulars(page);
  withoutFurniture(page, said.address);
  const named = ["h1", "title"].map((name) => tidy(page.querySelector(name)?.textContent ?? ""));
  const found = new Readability(page, { disableJSONLD: true }).parse();
  const title = said.title || named[0] || tidy(found?.title ?? "") || named[1] || "";
  if (title === "") throw new ImportError("no_title", "this page has no title: give it a <title> or a heading");
  const authors = said.authors.length > 0 ? said.authors : splitNames(found?.byline ?? "");
  const blocks = htmlBlocks(found?.content ?? "", said.address);
  const body = withoutOpening(blocks, title, authors);
  const bylines = blocks.slice(0, blocks.length - body.length).map((block) => ("text" in block ? block.text : ""));
  if (body.length === 0)
    throw new ImportError("no_text", "no article was found on this page: save the text itself as .txt or .md");
  const standfirst = isOpening(said.description, body) ? "" : said.description;
  const document = buildDocument("article", {
    title,
    standfirst: standfirst === "" ? null : plain(standfirst),
    body,
    questions: [],
    turns: [],
  });
  const particulars = {
    ...bareParticulars(context),
    ...readLanguage(said.lang),
    credits: authors.map((name) => ({ name, title: "", affiliation: "", disclosure: "" })),
    date: said.date ?? readPrintedDate([found?.byline ?? "", ...bylines.filter((line) => line !== title)].join("\n")),
  };
  return pieceOf(particulars, context.sourceId, document);
}

/** The body without the title and the byline, which the piece prints already. */
function withoutOpening(blocks: LooseBlock[], title: string, authors: string[]): LooseBlock[] {
  const [first, ...rest] = blocks;
  if (first?.type === "heading" && first.text === title) return withoutOpening(rest, title, authors);
  return first?.type === "paragraph" && isByline(first.text, authors) ? rest : blocks;
}

/** "By Ada Rowe, 6 May 2014", where Ada Rowe is the author. */
function isByline(text: string, authors: string[]): boolean {
  if (authors.length === 0 || text.length > 300 || !/^by\b/i.test(text)) return false;
  const rest = authors
    .reduce((left, name) => left.replace(name, ""), text.slice(2))
    .replace(/\b(?:and|on|published)\b|[\s,;:&|·•–—-]+/gi, " ")
    .trim();
  return (
    rest === "" || (rest.split(" ").length <= 4 && readPrintedDate(rest.replace(/^(\d{4}) (\d\d) /, "$1-$2-")) !== null)
  );
}

/** Many pages describe themselves with their first words, which would then stand there twice. */
function isOpening(description: string, body: LooseBlock[]): boolean {
  const first = body.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])).at(0) ?? "";
  const start = description.replace(/\s*(…|\.\.\.|\[…\])$/, "").slice(0, 120);
  return start !== "" && first.startsWith(start);
}
