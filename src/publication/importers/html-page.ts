import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { buildDocument, plain, type LooseBlock } from "../document/build.ts";
import { tidy } from "../document/inline.ts";
import type { PieceInput } from "../piece.ts";
import { htmlBlocks } from "./html-blocks.ts";
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
  const named = ["h1", "title"].map((name) => tidy(page.querySelector(name)?.textContent ?? ""));
  const found = new Readability(page, { disableJSONLD: true }).parse();
  const title = said.title || named[0] || tidy(found?.title ?? "") || named[1] || "";
  if (title === "") throw new ImportError("no_title", "this page has no title: give it a <title> or a heading");
  const body = withoutTitle(htmlBlocks(found?.content ?? "", said.address), title);
  if (body.length === 0)
    throw new ImportError("no_text", "no article was found on this page: save the text itself as .txt or .md");
  const authors = said.authors.length > 0 ? said.authors : splitNames(found?.byline ?? "");
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
    date: said.date,
  };
  return pieceOf(particulars, context.sourceId, document);
}

function withoutTitle(blocks: LooseBlock[], title: string): LooseBlock[] {
  const [first, ...rest] = blocks;
  return first?.type === "heading" && first.text === title ? rest : blocks;
}

/** Many pages describe themselves with their first words, which would then stand there twice. */
function isOpening(description: string, body: LooseBlock[]): boolean {
  const first = body.flatMap((block) => (block.type === "paragraph" ? [block.text] : [])).at(0) ?? "";
  const start = description.replace(/\s*(…|\.\.\.|\[…\])$/, "").slice(0, 120);
  return start !== "" && first.startsWith(start);
}
