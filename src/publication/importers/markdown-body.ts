import type { RootContent } from "mdast";
import type { FrontMatter } from "./front-matter.ts";
import type { MarkdownReader } from "./markdown-blocks.ts";
import type { Particulars } from "./particulars.ts";

/** A Markdown body on its way into a document. */
export interface MarkdownBody {
  nodes: RootContent[];
  reader: MarkdownReader;
  particulars: Particulars;
  front: FrontMatter;
  /** The line of the file on which a node begins. */
  lineOf: (node: RootContent) => number;
}
