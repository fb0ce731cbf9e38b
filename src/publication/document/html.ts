import type { Span } from "../../analyst/index.ts";
import { leadsOutside, safeAddress, safeImageAddress } from "./address.ts";
import type { Block, Mark, Words } from "./document.ts";

/** Words to mark as the evidence of a claim; highlights may overlap, and run over marks and blocks. */
export interface Highlight extends Span {
  id: string;
}

export interface Rendering {
  highlights?: Highlight[];
  /** Gives every leaf the id "t" + its offset, so that quotes can be linked. */
  ids?: boolean;
  /** Public address without a trailing slash: completes paths of this site, for feeds and mail. */
  siteUrl?: string;
}

const tags = {
  emphasis: "em",
  strong: "strong",
  strike: "s",
  code: "code",
  superscript: "sup",
  subscript: "sub",
} as const;

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

/** Safe HTML of some blocks of the document whose text is given. */
export function renderBlocks(text: string, blocks: Block[], rendering: Rendering = {}): string {
  return blocks.map((block) => renderBlock(text, block, rendering)).join("\n");
}

/** Safe inline HTML of some words: a standfirst, a question. */
export function renderWords(text: string, words: Words, rendering: Rendering = {}): string {
  return new InlineRenderer(text, words, rendering).html();
}

function renderBlock(text: string, block: Block, rendering: Rendering): string {
  const leaf = (tag: string, words: Words) =>
    `<${tag}${idOf(words, rendering)}>${renderWords(text, words, rendering)}</${tag}>`;
  switch (block.type) {
    case "paragraph":
      return leaf("p", block);
    case "heading":
      return leaf(`h${block.level}`, block);
    case "preformatted":
      return leaf("pre", block);
    case "quote":
      return `<blockquote>\n${renderBlocks(text, block.children, rendering)}\n</blockquote>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      const first = block.ordered && (block.first ?? 1) !== 1 ? ` start="${Math.trunc(block.first!)}"` : "";
      return `<${tag}${first}>\n${block.items.map((item) => renderItem(text, item, rendering)).join("\n")}\n</${tag}>`;
    }
    case "table": {
      const row = (tag: string, cells: Words[]) => `<tr>${cells.map((cell) => leaf(tag, cell)).join("\n")}</tr>`;
      const head = block.header.length > 0 ? `<thead>${row("th", block.header)}</thead>\n` : "";
      return `<table>\n${head}<tbody>\n${block.rows.map((cells) => row("td", cells)).join("\n")}\n</tbody>\n</table>`;
    }
    case "figure": {
      const src = safeImageAddress(block.src);
      const image = src
        ? `<img src="${escapeHtml(completed(src, rendering))}" alt="${escapeHtml(block.alt)}" loading="lazy">`
        : "";
      return `<figure>${image}${block.caption ? `\n${leaf("figcaption", block.caption)}` : ""}</figure>`;
    }
    default:
      return "<hr>";
  }
}

/** An item that is one paragraph, with or without a list under it, is set tight. */
function renderItem(text: string, item: Block[], rendering: Rendering): string {
  const [lead, ...rest] = item;
  if (lead?.type !== "paragraph" || rest.some((block) => block.type !== "list"))
    return `<li>\n${renderBlocks(text, item, rendering)}\n</li>`;
  const under = rest.length > 0 ? `\n${renderBlocks(text, rest, rendering)}\n` : "";
  return `<li${idOf(lead, rendering)}>${renderWords(text, lead, rendering)}${under}</li>`;
}

function idOf(words: Words, rendering: Rendering): string {
  return rendering.ids && words.end > words.start ? ` id="t${words.start}"` : "";
}

function completed(address: string, { siteUrl }: Rendering): string {
  return siteUrl !== undefined && address.startsWith("/") ? siteUrl + address : address;
}

/** Sets one leaf: marks as nested tags, highlights innermost, so that neither ever crosses the other. */
class InlineRenderer {
  #text: string;
  #words: Words;
  #rendering: Rendering;
  #highlights: Highlight[];

  constructor(text: string, words: Words, rendering: Rendering) {
    this.#text = text;
    this.#words = words;
    this.#rendering = rendering;
    this.#highlights = (rendering.highlights ?? []).filter(({ start, end }) => start < words.end && end > words.start);
  }

  html(): string {
    const { start, end, marks = [] } = this.#words;
    const open: { end: number; tag: string }[] = [];
    let html = "";
    let at = start;
    const advance = (to: number) => {
      if (to <= at) return;
      html += this.#run(at, to);
      at = to;
    };
    const closeUpTo = (offset: number) => {
      while (open.length > 0 && open.at(-1)!.end <= offset) {
        const { end, tag } = open.pop()!;
        advance(end);
        html += `</${tag}>`;
      }
    };
    for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
      const [opening, tag] = this.#tag(mark);
      if (!tag) continue;
      closeUpTo(mark.start);
      advance(mark.start);
      html += opening;
      open.push({ end: Math.min(mark.end, open.at(-1)?.end ?? end), tag });
    }
    closeUpTo(end);
    advance(end);
    return html;
  }

  /** The opening tag and its name; no name for a link that leads nowhere safe. */
  #tag(mark: Mark): [string, string] {
    if (mark.type !== "link") return [`<${tags[mark.type]}>`, tags[mark.type]];
    const address = safeAddress(mark.href);
    if (address === null) return ["", ""];
    const outside = leadsOutside(address) ? ' rel="noopener"' : "";
    return [`<a href="${escapeHtml(completed(address, this.#rendering))}"${outside}>`, "a"];
  }

  #run(from: number, to: number): string {
    if (this.#highlights.length === 0) return this.#escaped(from, to);
    const over = this.#highlights.filter(({ start, end }) => start < to && end > from);
    const cuts = over.flatMap(({ start, end }) => [start, end]).filter((cut) => cut > from && cut < to);
    const places = [...new Set([from, ...cuts, to])].sort((a, b) => a - b);
    let html = "";
    for (const [i, start] of places.slice(0, -1).entries()) {
      const end = places[i + 1]!;
      const ids = over.filter((highlight) => highlight.start <= start && highlight.end >= end).map(({ id }) => id);
      const run = this.#escaped(start, end);
      html += ids.length > 0 ? `<mark data-claims="${escapeHtml([...new Set(ids)].join(" "))}">${run}</mark>` : run;
    }
    return html;
  }

  /** A line break keeps its "\n", so that the text content stays the text. */
  #escaped(from: number, to: number): string {
    const escaped = escapeHtml(this.#text.slice(from, to));
    return "type" in this.#words && this.#words.type === "preformatted" ? escaped : escaped.replaceAll("\n", "<br>\n");
  }
}
