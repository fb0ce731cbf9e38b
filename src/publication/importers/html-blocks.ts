import { parseHTML } from "linkedom";
import sanitizeHtml from "sanitize-html";
import { safeAddress, safeImageAddress } from "../document/address.ts";
import { plain, type LooseBlock, type LooseWords } from "../document/build.ts";
import { tidy, WordGatherer, type LooseMark } from "../document/inline.ts";

/** The little of a DOM node that reading needs. */
interface HtmlNode {
  nodeType: number;
  localName: string;
  childNodes: Iterable<HtmlNode>;
  textContent: string | null;
  getAttribute(name: string): string | null;
}

const markOf: Record<string, Exclude<LooseMark, { type: "link" }>["type"]> = {
  em: "emphasis",
  i: "emphasis",
  strong: "strong",
  b: "strong",
  s: "strike",
  strike: "strike",
  del: "strike",
  code: "code",
  sup: "superscript",
  sub: "subscript",
};

const inline = new Set([...Object.keys(markOf), "a", "br", "img", "span"]);

/** What a publication prints; everything else goes, its words stay, and scripts, styles and forms go with theirs. */
const allowList: sanitizeHtml.IOptions = {
  allowedTags:
    "a br img span em i strong b s strike del code sup sub p div section article main h1 h2 h3 h4 h5 h6 blockquote pre hr ul ol li dl dt dd table caption thead tbody tfoot tr th td figure figcaption".split(
      " ",
    ),
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "title",
    "button",
    "select",
    "template",
    "svg",
    "math",
  ],
  allowedAttributes: { a: ["href"], img: ["src", "alt"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  nestingLimit: 60,
};

/**
 * Blocks of an HTML body. Only what the allow-list knows is read, and only words and safe addresses of it are kept;
 * `base`, where known, completes relative addresses.
 */
export function htmlBlocks(html: string, base?: string): LooseBlock[] {
  const clean = sanitizeHtml(html, allowList);
  const { document } = parseHTML(`<!doctype html><html><body>${clean}</body></html>`);
  return blocksIn(document.body as unknown as HtmlNode, base);
}

function blocksIn(node: HtmlNode, base: string | undefined): LooseBlock[] {
  const reader = new BlockReader(base);
  for (const child of node.childNodes) reader.take(child);
  return reader.finished();
}

/** Reads the children of one element; loose words between blocks become paragraphs of their own. */
class BlockReader {
  #base: string | undefined;
  #blocks: LooseBlock[] = [];
  #words = new WordGatherer();
  #figures: LooseBlock[] = [];

  constructor(base: string | undefined) {
    this.#base = base;
  }

  take(node: HtmlNode): void {
    if (isInline(node)) return this.#inline(node);
    if (node.nodeType !== 1) return;
    this.#flush();
    this.#blocks.push(...this.#block(node));
  }

  finished(): LooseBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #block(node: HtmlNode): LooseBlock[] {
    switch (node.localName) {
      case "h1":
      case "h2":
        return this.#heading(node, 2);
      case "h3":
        return this.#heading(node, 3);
      case "h4":
      case "h5":
      case "h6":
        return this.#heading(node, 4);
      case "pre": {
        const text = (node.textContent ?? "")
          .toWellFormed()
          .replaceAll("\r", "")
          .replace(/^\n+|\s+$/g, "");
        return text === "" ? [] : [{ type: "preformatted", ...plain(text) }];
      }
      case "hr":
        return [{ type: "rule" }];
      case "blockquote": {
        const children = blocksIn(node, this.#base);
        return children.length > 0 ? [{ type: "quote", children }] : [];
      }
      case "ul":
      case "ol":
        return this.#list(node);
      case "table":
        return this.#table(node);
      case "figure":
        return this.#figure(node);
      default:
        return blocksIn(node, this.#base);
    }
  }

  #heading(node: HtmlNode, level: 2 | 3 | 4): LooseBlock[] {
    const { words, figures } = this.#leaf(node);
    return words.text === "" ? figures : [{ type: "heading", level, ...words }, ...figures];
  }

  #list(node: HtmlNode): LooseBlock[] {
    const items = elements(node)
      .map((child) => blocksIn(child, this.#base))
      .filter((item) => item.length > 0);
    const start = Number(node.getAttribute("start") ?? 1);
    const first = Number.isInteger(start) && start > 1 ? { first: start } : {};
    return items.length > 0 ? [{ type: "list", ordered: node.localName === "ol", ...first, items }] : [];
  }

  /** A first row of nothing but header cells is the header; a caption stands above as a paragraph. */
  #table(node: HtmlNode): LooseBlock[] {
    const captions: LooseBlock[] = [];
    const rows: HtmlNode[][] = [];
    const gather = (parent: HtmlNode) => {
      for (const child of elements(parent)) {
        if (child.localName === "caption") captions.push(...blocksIn(child, this.#base));
        else if (child.localName === "tr") rows.push(elements(child));
        else gather(child);
      }
    };
    gather(node);
    const headed = rows[0]?.every((cell) => cell.localName === "th") ?? false;
    const words = rows.map((cells) => cells.map((cell) => this.#leaf(cell).words)).filter((cells) => cells.length > 0);
    if (words.length === 0) return captions;
    const [header, body] = headed ? [words[0]!, words.slice(1)] : [[], words];
    return [...captions, { type: "table", header, rows: body }];
  }

  #figure(node: HtmlNode): LooseBlock[] {
    const inside = elements(node);
    const caption = inside.find((child) => child.localName === "figcaption");
    const words = caption && this.#leaf(caption).words;
    const blocks = inside.filter((child) => child !== caption).flatMap((child) => this.#alone(child));
    const image = blocks.find((block) => block.type === "figure");
    if (image && words && words.text !== "") image.caption ??= words;
    else if (words && words.text !== "") blocks.push({ type: "paragraph", ...words });
    return blocks;
  }

  #alone(node: HtmlNode): LooseBlock[] {
    const reader = new BlockReader(this.#base);
    reader.take(node);
    return reader.finished();
  }

  /** All words of an element as one leaf, whatever it holds. */
  #leaf(node: HtmlNode): { words: LooseWords; figures: LooseBlock[] } {
    const reader = new BlockReader(this.#base);
    reader.#inlineChildren(node);
    return { words: reader.#words.words(), figures: reader.#figures };
  }

  #inline(node: HtmlNode): void {
    if (node.nodeType === 3) return this.#words.append(node.textContent ?? "");
    if (node.nodeType !== 1) return;
    const mark = markOf[node.localName];
    if (mark) return this.#words.marked({ type: mark }, () => this.#inlineChildren(node));
    switch (node.localName) {
      case "br":
        return this.#words.breakLine();
      case "img":
        return this.#image(node);
      case "a": {
        const href = safeAddress(node.getAttribute("href") ?? "", this.#base);
        if (href !== null) return this.#words.marked({ type: "link", href }, () => this.#inlineChildren(node));
      }
    }
    this.#inlineChildren(node);
  }

  #inlineChildren(node: HtmlNode): void {
    for (const child of node.childNodes) {
      // A block inside a leaf, such as a paragraph in a table cell, begins on a line of its own.
      const apart = child.nodeType === 1 && !inline.has(child.localName);
      if (apart) this.#words.breakLine();
      this.#inline(child);
      if (apart) this.#words.breakLine();
    }
  }

  #image(node: HtmlNode): void {
    const src = safeImageAddress(node.getAttribute("src") ?? "", this.#base);
    if (src) this.#figures.push({ type: "figure", src, alt: tidy(node.getAttribute("alt") ?? ""), caption: null });
  }

  #flush(): void {
    const words = this.#words.words();
    if (words.text !== "") this.#blocks.push({ type: "paragraph", ...words });
    this.#blocks.push(...this.#figures);
    this.#words = new WordGatherer();
    this.#figures = [];
  }
}

function elements(node: HtmlNode): HtmlNode[] {
  return [...node.childNodes].filter((child) => child.nodeType === 1);
}

/** Words and their marks; an inline element around blocks is no more than its content. */
function isInline(node: HtmlNode): boolean {
  if (node.nodeType !== 1) return node.nodeType === 3;
  return inline.has(node.localName) && [...node.childNodes].every((child) => child.nodeType !== 1 || isInline(child));
}
