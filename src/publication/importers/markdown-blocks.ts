import type { Definition, FootnoteDefinition, List, PhrasingContent, Root, RootContent, Table } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { safeAddress, safeImageAddress } from "../document/address.ts";
import type { LooseBlock, LooseWords } from "../document/build.ts";
import { tidy, WordGatherer } from "../document/inline.ts";
import { textBlocks } from "./plain-blocks.ts";

/** Deeper quotations and lists lose their frame and keep their words. */
const deepest = 20;

const markup = /[\\`*_[\]<>&~|#@\t]|https?:|www\.|^ *(?:[-+=]|\d{1,9}[.)])|^ {4}| {2}$/im;

/** The tree of a Markdown text (CommonMark with GitHub's tables, strikethrough, footnotes and bare links). */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Blocks of a Markdown text that is nothing but a body. */
export function markdownBlocks(text: string): LooseBlock[] {
  // Prose without a sign of markup is the same either way, a hundred times sooner.
  if (!markup.test(text)) return textBlocks(text);
  const root = parseMarkdown(text);
  return new MarkdownReader(root).section(root.children);
}

/**
 * Turns Markdown nodes into blocks. HTML inside Markdown is left out; links and images without a safe address lose it.
 * Notes are numbered through the piece, and stand at the end of the section that first refers to them.
 */
export class MarkdownReader {
  #links = new Map<string, Definition>();
  #notes = new Map<string, FootnoteDefinition>();
  #numbers = new Map<string, number>();
  #due: string[] = [];
  #depth = 0;

  constructor(root: Root) {
    this.#collect(root.children);
  }

  /** Definitions may stand anywhere, in quotations and lists too; the first of a name counts. */
  #collect(nodes: RootContent[]): void {
    for (const node of nodes) {
      if (node.type === "definition" && !this.#links.has(node.identifier)) this.#links.set(node.identifier, node);
      if (node.type === "footnoteDefinition" && !this.#notes.has(node.identifier))
        this.#notes.set(node.identifier, node);
      if ("children" in node) this.#collect(node.children);
    }
  }

  /** Blocks of one stretch of the text, with its notes. */
  section(nodes: RootContent[]): LooseBlock[] {
    const blocks = this.#blocks(nodes);
    const first = this.#numbers.size - this.#due.length + 1;
    const items: LooseBlock[][] = [];
    // A note may refer to another one, which then joins the list.
    for (const note of this.#due) items.push(this.#blocks(this.#notes.get(note)!.children));
    this.#due = [];
    if (items.length > 0) blocks.push({ type: "list", ordered: true, first, items });
    return blocks;
  }

  words(nodes: PhrasingContent[]): LooseWords {
    return this.#leaf(nodes).words;
  }

  #blocks(nodes: RootContent[]): LooseBlock[] {
    this.#depth++;
    const blocks = nodes.flatMap((node) => this.#block(node));
    this.#depth--;
    return blocks;
  }

  #block(node: RootContent): LooseBlock[] {
    switch (node.type) {
      case "paragraph": {
        const { words, figures } = this.#leaf(node.children);
        return words.text === "" ? figures : [{ type: "paragraph", ...words }, ...figures];
      }
      case "heading": {
        const level = Math.min(Math.max(node.depth, 2), 4) as 2 | 3 | 4;
        const { words, figures } = this.#leaf(node.children);
        return words.text === "" ? figures : [{ type: "heading", level, ...words }, ...figures];
      }
      case "blockquote": {
        const children = this.#blocks(node.children);
        return children.length > 0 && this.#depth < deepest ? [{ type: "quote", children }] : children;
      }
      case "list":
        return this.#list(node);
      case "table":
        return [this.#table(node)];
      case "code": {
        const text = node.value
          .toWellFormed()
          .replaceAll("\r", "")
          .replace(/^\n+|\s+$/g, "");
        return text === "" ? [] : [{ type: "preformatted", text, marks: [] }];
      }
      case "thematicBreak":
        return [{ type: "rule" }];
      default:
        return [];
    }
  }

  #list(node: List): LooseBlock[] {
    const items = node.children.map((item) => this.#blocks(item.children)).filter((item) => item.length > 0);
    if (items.length === 0 || this.#depth >= deepest) return items.flat();
    const first = node.ordered && (node.start ?? 1) !== 1 ? { first: node.start! } : {};
    return [{ type: "list", ordered: node.ordered === true, ...first, items }];
  }

  #table(node: Table): LooseBlock {
    const [header = [], ...rows] = node.children.map((row) => row.children.map((cell) => this.words(cell.children)));
    return { type: "table", header, rows };
  }

  /** Images are not words: they stand as figures behind the paragraph that they were in. */
  #leaf(nodes: PhrasingContent[]): { words: LooseWords; figures: LooseBlock[] } {
    const gatherer = new WordGatherer();
    const figures: LooseBlock[] = [];
    const image = (url: string | undefined, alt: string | null | undefined, title: string | null | undefined) => {
      const src = safeImageAddress(url ?? "");
      const caption = tidy(title ?? "");
      if (src)
        figures.push({
          type: "figure",
          src,
          alt: tidy(alt ?? ""),
          caption: caption === "" ? null : { text: caption, marks: [] },
        });
    };
    const read = (nodes: PhrasingContent[]) => {
      for (const node of nodes) this.#phrase(node, gatherer, read, image);
    };
    read(nodes);
    return { words: gatherer.words(), figures };
  }

  #phrase(
    node: PhrasingContent,
    gatherer: WordGatherer,
    read: (nodes: PhrasingContent[]) => void,
    image: (url: string | undefined, alt: string | null | undefined, title: string | null | undefined) => void,
  ): void {
    const link = (url: string | undefined, children: PhrasingContent[]) => {
      const href = safeAddress(url ?? "");
      if (href === null) read(children);
      else gatherer.marked({ type: "link", href }, () => read(children));
    };
    switch (node.type) {
      case "text":
        return gatherer.append(node.value);
      case "break":
        return gatherer.breakLine();
      case "emphasis":
      case "strong":
        return gatherer.marked({ type: node.type }, () => read(node.children));
      case "delete":
        return gatherer.marked({ type: "strike" }, () => read(node.children));
      case "inlineCode":
        return gatherer.marked({ type: "code" }, () => gatherer.append(node.value));
      case "link":
        return link(node.url, node.children);
      case "linkReference":
        return link(this.#links.get(node.identifier)?.url, node.children);
      case "image":
        return image(node.url, node.alt, node.title);
      case "imageReference": {
        const definition = this.#links.get(node.identifier);
        return image(definition?.url, node.alt, definition?.title);
      }
      case "footnoteReference":
        return gatherer.marked({ type: "superscript" }, () => gatherer.append(`[${this.#numberOf(node.identifier)}]`));
      default:
        return;
    }
  }

  #numberOf(note: string): number {
    const known = this.#numbers.get(note);
    if (known !== undefined) return known;
    this.#numbers.set(note, this.#numbers.size + 1);
    this.#due.push(note);
    return this.#numbers.size;
  }
}
