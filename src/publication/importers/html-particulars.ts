import { parseHTML } from "linkedom";
import { tidy } from "../document/inline.ts";
import { readDate } from "./date.ts";
import { isValues, type Values } from "./values.ts";

/** The part of a page's document that its particulars are read from. */
export interface HtmlHead {
  querySelector(selector: string): { getAttribute(name: string): string | null; textContent: string | null } | null;
  querySelectorAll(selector: string): Iterable<{ textContent: string | null }>;
}

/** What a page says of itself; empty or null where it says nothing. */
export interface HtmlParticulars {
  title: string;
  authors: string[];
  description: string;
  date: string | null;
  lang: string;
  /** The page's own address, to complete relative ones. */
  address: string | undefined;
}

/** Reads schema.org JSON-LD first, then Open Graph and other meta elements. */
export function readHtmlParticulars(page: HtmlHead): HtmlParticulars {
  const article = articleIn(page);
  const meta = (...names: string[]) => {
    for (const name of names) {
      const content = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content");
      if (content && tidy(content) !== "") return tidy(content);
    }
    return "";
  };
  const authors = namesIn(article.author);
  const named = [meta("author"), meta("article:author"), meta("citation_author"), meta("dc.creator")].find((name) =>
    isName(name),
  );
  const date = [article.datePublished, meta("article:published_time", "citation_publication_date", "dc.date", "date")];
  const address =
    page.querySelector("base[href]")?.getAttribute("href") ??
    page.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    meta("og:url");
  return {
    title: textOf(article.headline) || meta("og:title", "citation_title"),
    authors: authors.length > 0 ? authors : splitNames(named ?? ""),
    description: textOf(article.description) || meta("og:description", "description"),
    date: date.map((value) => readDate(value)).find((value) => value !== null) ?? null,
    lang: page.querySelector("html")?.getAttribute("lang") ?? "",
    address: /^https?:/.test(address) && URL.canParse(address) ? address : undefined,
  };
}

/** "By Ada Rowe and Ben Hale" as names. */
export function splitNames(byline: string): string[] {
  return tidy(byline)
    .replace(/^by\s+/i, "")
    .split(/\s*(?:,\s*and\b|,|&|\band\b)\s+/i)
    .filter((name) => isName(name));
}

function isName(text: string): boolean {
  return text !== "" && text.length <= 80 && !/[/@<>]|\d{3}/.test(text);
}

/** The first article that the page's JSON-LD describes; empty when there is none. */
function articleIn(page: HtmlHead): Values {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = described(parsed(script.textContent ?? ""));
    if (found) return found;
  }
  return {};
}

function described(value: unknown): Values | null {
  for (const item of Array.isArray(value) ? value : [value]) {
    if (!isValues(item)) continue;
    const types = [item["@type"]].flat();
    if (types.some((type) => typeof type === "string" && /(Article|Posting|Report|Review|Interview)$/.test(type)))
      return item;
    const inside = Array.isArray(item["@graph"]) ? described(item["@graph"]) : null;
    if (inside) return inside;
  }
  return null;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function namesIn(author: unknown): string[] {
  const names = [author].flat().map((one) => textOf(isValues(one) ? one.name : one));
  return names.filter((name) => isName(name));
}

/** Many sites write character references into JSON, where they do not belong. */
function textOf(value: unknown): string {
  if (typeof value !== "string") return "";
  if (!value.includes("&")) return tidy(value);
  const { document } = parseHTML(`<!doctype html><html><body>${value.replaceAll("<", "&lt;")}</body></html>`);
  return tidy(document.body.textContent);
}
