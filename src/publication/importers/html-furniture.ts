import { tidy } from "../document/inline.ts";

interface PageElement {
  localName: string;
  textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): unknown;
  closest(selector: string): PageElement | null;
  remove(): void;
}

const aboutCookies = /(?:^|[^a-z])(?:cookies?|consent)(?:$|[^a-z])|cookie-?(?:banner|bar|notice|popup|consent)/i;
const saysCookies = /^(?:we|(?:this|our) (?:web)?site) uses? cookies\b/i;
/** A banner is short: a longer element with such a name holds the page itself. */
const longestBanner = 2500;

/**
 * Takes cookie banners off a page, and, where the page's own address is not known, images that cannot be found without
 * it. Changes the page.
 */
export function withoutFurniture(
  page: { querySelectorAll(selector: string): Iterable<PageElement> },
  address: string | undefined,
): void {
  const named = [...page.querySelectorAll("body [id], body [class]")].filter((element) =>
    aboutCookies.test(`${element.getAttribute("id") ?? ""} ${element.getAttribute("class") ?? ""}`),
  );
  const saying = [...page.querySelectorAll("body p, body div, body aside, body section")].filter(
    (element) => element.querySelector("p, div") === null && saysCookies.test(tidy(element.textContent ?? "")),
  );
  for (const element of [...named, ...saying]) if (isBanner(element)) element.remove();
  if (address !== undefined) return;
  for (const image of page.querySelectorAll("img")) {
    if (/^https?:/i.test(image.getAttribute("src") ?? "")) continue;
    const figure = image.closest("figure");
    image.remove();
    // A caption without its image would read as a paragraph.
    if (figure && !figure.querySelector("img, table, pre, blockquote")) figure.remove();
  }
}

function isBanner(element: PageElement): boolean {
  if (["main", "article", "h1"].includes(element.localName) || element.querySelector("main, article, h1")) return false;
  return (element.textContent ?? "").length <= longestBanner;
}
